import type { CountryName } from '../../src/core/pack/pack';
import { COUNTRY_NAME_KINDS } from '../../src/core/pack/places';
import type { CountryNameRow, CountryRow, OrganisationRow, PlaceRow } from '../sources';
import { ByteWriter } from './bytes';

export function encodeCountries(rows: readonly CountryRow[], more: readonly CountryNameRow[]): Uint8Array {
  // Of two countries with one adjective ("Congolese", "Dominican") the larger comes first and is meant.
  const ordered = [...rows].sort((a, b) => Number(b.population) - Number(a.population) || (a.code < b.code ? -1 : 1));
  return encoded(ordered, (row, out) => {
    for (const text of [row.code, row.name, row.capital, row.qid, row.currency]) out.text(text);
    out.number(Number(row.population || 0));
    out.number(Number(row.population_year || 0));
    const names: readonly (readonly [CountryName['as'], string])[] = [
      ...[row.name, ...split(row.other_names)].map(name => ['name', name] as const),
      ...split(row.adjectives).map(name => ['adjective', name] as const),
      ...split(row.demonyms).map(name => ['demonym', name] as const),
      ...(row.capital ? [['capital', row.capital] as const] : []),
      ...more.filter(({ code }) => code === row.code).map(({ as, name }) => [kindOf(as), name] as const),
    ];
    out.number(names.length);
    for (const [as, name] of names) {
      out.number(COUNTRY_NAME_KINDS.indexOf(as));
      out.text(name);
    }
  });
}

export function encodeOrganisations(rows: readonly OrganisationRow[]): Uint8Array {
  return encoded(rows, (row, out) => {
    const enwiki = row.enwiki === '=' ? row.name : row.enwiki;
    for (const text of [row.code, row.name, row.acronym, row.qid, enwiki.replaceAll(' ', '_')]) out.text(text);
    const others = split(row.other_names);
    out.number(others.length);
    for (const name of others) out.text(name);
  });
}

export function encodePlaces(rows: readonly PlaceRow[]): Uint8Array {
  return encoded(rows, (row, out) => {
    out.text(row.code);
    out.text(row.name);
  });
}

function kindOf(as: string): CountryName['as'] {
  const kind = COUNTRY_NAME_KINDS.find(known => known === as);
  if (!kind) throw new Error(`${as} is no kind of country name; expected one of ${COUNTRY_NAME_KINDS.join(', ')}`);
  return kind;
}

function encoded<Row>(rows: readonly Row[], write: (row: Row, out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  out.number(rows.length);
  for (const row of rows) write(row, out);
  return out.finish();
}

function split(names: string): readonly string[] {
  return names.split('|').filter(Boolean);
}
