import { nameKey } from '../../src/core/text/fold';
import type { AliasRow, PersonRow } from '../sources';
import { NAMES } from './corrections';
import { cell, type Row } from './read';

/** The day to which the curated layer is good. */
export const CURATED_AS_OF = '2025-06';
/** When the queries behind the bootstrap's people were made. */
const BOOTSTRAP_AS_OF = '2022-08';

export function bootstrapPerson(row: Row): PersonRow {
  return {
    id: cell(row, 'id'),
    name: commonName(row),
    gender: cell(row, 'gender'),
    birth: cell(row, 'birth'),
    death: cell(row, 'death'),
    countries: cell(row, 'countries'),
    party: cell(row, 'party'),
    enwiki: enwikiOf(cell(row, 'enwiki'), row),
    // The bootstrap's descriptions were made from the offices, and are made again from them when read.
    description: '',
    kind: 'official',
    importance: cell(row, 'importance'),
    source: cell(row, 'src'),
    asof: BOOTSTRAP_AS_OF,
    ...NAMES[cell(row, 'id')],
  };
}

export function bootstrapAliases(row: Row): readonly AliasRow[] {
  const name = cell(row, 'name');
  const isRenamed = commonName(row) !== name;
  return [
    ...aliasesOf(row, cell(row, 'src')).filter(alias => !isParsed(alias) || sharesWord(alias.alias, name)),
    ...(isRenamed ? [{ id: cell(row, 'id'), alias: name, source: cell(row, 'src') }] : []),
  ];
}

/** What the press calls somebody: the title of the English article, else the label, without bracket, peerage and office. */
function commonName(row: Row): string {
  const title = cell(row, 'enwiki').replace(/ \([^)]*\)$|, .*$/, '');
  if (title.includes(' ')) return title;
  const name = cell(row, 'name').replace(/, \d+(?:st|nd|rd|th) (?:Baron|Viscount|Earl|Marquess|Duke)\b.*$/, '');
  return cell(row, 'id').startsWith('x-') ? name.replace(OFFICE_BEFORE_NAME, '') : name;
}

/** "Deputy Prime Minister Salih al-Mutlaq": the Factbook writes some offices before the name. */
const OFFICE_BEFORE_NAME = /^.*\b(?:President|Minister|Commissioner|Council) (?:M[rs]s? )?(?=\p{Lu})/u;

/** The curated row over the bootstrap's, where there is one: all it says but name and birth, which it copied. */
export function curatedPerson(row: Row, below: PersonRow | undefined): PersonRow {
  const say = (column: keyof PersonRow) => cell(row, column) || below?.[column] || '';
  const kind = cell(row, 'class');
  return {
    id: cell(row, 'id'),
    name: below?.name ?? cell(row, 'name'),
    gender: say('gender'),
    birth: below?.birth || cell(row, 'birth'),
    death: say('death'),
    countries: say('countries'),
    party: below?.party ?? '',
    enwiki: below ? enwikiOver(row, below) : cell(row, 'enwiki'),
    description: isMadeFromOffice(cell(row, 'description')) ? '' : cell(row, 'description'),
    kind,
    importance: say('importance'),
    source: below ? `${below.source}+curated` : 'curated',
    asof: CURATED_AS_OF,
  };
}

export function curatedAliases(row: Row): readonly AliasRow[] {
  return aliasesOf(row, 'curated');
}

/** The written title, or `=` where it is the name that is shown. */
function enwikiOf(title: string, row: Row): string {
  const written = title === '=' ? cell(row, 'name') : title;
  return written === commonName(row) ? '=' : written;
}

/** The curated `=` means the bootstrap's label, which may no longer be the name that is shown. */
function enwikiOver(row: Row, below: PersonRow): string {
  const title = cell(row, 'enwiki');
  if (!title || (title === '=' && below.enwiki)) return below.enwiki;
  return title === below.name ? '=' : title;
}

/** Party leaders' names come from free text of the Factbook, where two leaders of one party may stand side by side. */
function isParsed({ source }: AliasRow): boolean {
  return source.includes('fb');
}

function sharesWord(alias: string, name: string): boolean {
  const words = name.split(/[\s-]+/).map(nameKey);
  return alias
    .split(/[\s-]+/)
    .map(nameKey)
    .some(word => word.length > 2 && words.includes(word));
}

function aliasesOf(row: Row, source: string): readonly AliasRow[] {
  return cell(row, 'aliases')
    .split('|')
    .filter(Boolean)
    .map(alias => ({ id: cell(row, 'id'), alias, source }));
}

/** "Minister of Defence, Mali (2021–)" says what the offices say; "American singer" does not. */
function isMadeFromOffice(description: string): boolean {
  return /\(\d{4}(?:–(?:\d{4})?)?\)$/.test(description);
}
