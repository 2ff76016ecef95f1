import type { CountryRow, OrganisationRow, PlaceRow } from '../sources';
import { AFRICAN_UNION } from './offices';
import { cell, type Row } from './read';

export function countryRow(row: Row): CountryRow {
  const name = cell(row, 'name');
  return {
    code: cell(row, 'iso2').toLowerCase(),
    name,
    other_names: [cell(row, 'full_name')].filter(other => other && other !== name).join('|'),
    adjectives: words(cell(row, 'adjective')),
    demonyms: words(cell(row, 'demonym')),
    capital: capitalOf(row),
    qid: cell(row, 'qid'),
    population: cell(row, 'population'),
    population_year: cell(row, 'population_year'),
    currency: cell(row, 'currency_code'),
    source: cell(row, 'factbook_asof') ? `fb ${cell(row, 'factbook_asof')}` : 'territories',
  };
}

export function organisationRow(row: Row): OrganisationRow {
  const code = cell(row, 'code');
  return {
    code: code === 'au' ? AFRICAN_UNION : code,
    name: cell(row, 'name'),
    acronym: cell(row, 'acronym'),
    other_names: cell(row, 'other_names'),
    qid: cell(row, 'qid'),
    enwiki: cell(row, 'enwiki'),
    source: 'curated',
  };
}

export function subdivisionRow(row: Row): PlaceRow {
  return { code: cell(row, 'code').toLowerCase(), name: cell(row, 'name'), source: 'territories' };
}

/** "Barbadian or Bajan (colloquial)", "Filipino; Filipina": each word on its own. */
function words(text: string): string {
  return text
    .replace(/\([^)]*\)/g, '')
    .split(/,|;| or /)
    .map(word => word.trim())
    .filter(word => word && !/^(?:none|NA|Korean)$|\//.test(word))
    .join('|');
}

/** Capitals of states large enough that the press means their government by the city. */
function capitalOf(row: Row): string {
  const isState = cell(row, 'is_country') === '1' && Number(cell(row, 'population')) >= 300_000;
  return isState ? cell(row, 'capital').replace(/ in Romanian$/, '') : '';
}

/** Rows that are no country: the Union and the United Nations are organisations. */
export function isCountry(row: Row): boolean {
  return !['UN', 'EU', 'ZZ', 'IP'].includes(cell(row, 'iso2'));
}
