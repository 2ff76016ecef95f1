import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareIds, formatTsv, parseTsv } from './tsv';

/** A row of `people.tsv`. Empty means unknown; dates are ISO 8601 of any precision; codes lower-case ISO 3166-1. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** `m`, `f` or empty. */
  readonly gender: string;
  readonly birth: string;
  readonly death: string;
  /** Comma between codes, the most important first. */
  readonly countries: string;
  readonly party: string;
  /** Title of the English article with blanks; `=` when it is the name. */
  readonly enwiki: string;
  /** Empty when the offices say it. */
  readonly description: string;
  /** `official` or `public`. */
  readonly kind: string;
  /** 0 to 100. */
  readonly importance: string;
  readonly source: string;
  readonly asof: string;
}

export interface AliasRow {
  readonly id: string;
  readonly alias: string;
  readonly source: string;
}

/** A row of `offices.tsv`. An empty `end` means that no end was known on `asof`, never that it is held now. */
export interface OfficeRow {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly start: string;
  readonly end: string;
  /** `1` for an acting holder. */
  readonly acting: string;
  readonly asof: string;
  readonly source: string;
}

export interface CountryRow {
  readonly code: string;
  readonly name: string;
  /** `|` between entries in these three. */
  readonly other_names: string;
  readonly adjectives: string;
  readonly demonyms: string;
  readonly capital: string;
  readonly qid: string;
  readonly population: string;
  readonly population_year: string;
  readonly currency: string;
  readonly source: string;
}

export interface OrganisationRow {
  readonly code: string;
  readonly name: string;
  readonly acronym: string;
  /** `|` between names. */
  readonly other_names: string;
  readonly qid: string;
  readonly enwiki: string;
  readonly source: string;
}

/** A part of a state: `gb-sct`. */
export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}

/** One more word for a country: its kind is one of those of `CountryName`, a metonym being "Kremlin". */
export interface CountryNameRow {
  readonly code: string;
  readonly name: string;
  readonly as: string;
  readonly source: string;
}

/** A position of Wikidata with its class and place: where a refresh starts. */
export interface PositionRow {
  readonly qid: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly class: string;
  readonly holders: string;
}

/** All that a pack is built from. */
export interface Sources {
  readonly people: readonly PersonRow[];
  readonly aliases: readonly AliasRow[];
  readonly offices: readonly OfficeRow[];
  readonly countries: readonly CountryRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly subdivisions: readonly PlaceRow[];
  readonly countryNames: readonly CountryNameRow[];
}

export const COLUMNS = {
  people: columns<PersonRow>(
    'id',
    'name',
    'gender',
    'birth',
    'death',
    'countries',
    'party',
    'enwiki',
    'description',
    'kind',
    'importance',
    'source',
    'asof',
  ),
  aliases: columns<AliasRow>('id', 'alias', 'source'),
  offices: columns<OfficeRow>('id', 'class', 'title', 'jurisdiction', 'start', 'end', 'acting', 'asof', 'source'),
  countries: columns<CountryRow>(
    'code',
    'name',
    'other_names',
    'adjectives',
    'demonyms',
    'capital',
    'qid',
    'population',
    'population_year',
    'currency',
    'source',
  ),
  organisations: columns<OrganisationRow>('code', 'name', 'acronym', 'other_names', 'qid', 'enwiki', 'source'),
  subdivisions: columns<PlaceRow>('code', 'name', 'source'),
  'country-names': columns<CountryNameRow>('code', 'name', 'as', 'source'),
  positions: columns<PositionRow>('qid', 'title', 'jurisdiction', 'class', 'holders'),
} as const;
export type Table = keyof typeof COLUMNS;

/**
 * Reads a folder of sources. A table is every file that bears its name, alone or after a dash
 * (`people.tsv`, `curated-people.tsv`, `pantheon-people.tsv`), in the order of the file names.
 * `wanted` says which files are read.
 */
export function readSources(folder: string, wanted: (name: string) => boolean = () => true): Sources {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.tsv') && wanted(name))
    .sort();
  const table = <Row>(kind: Table): readonly Row[] =>
    names
      .filter(name => name === `${kind}.tsv` || name.endsWith(`-${kind}.tsv`))
      .flatMap(name => read<Row>(path.join(folder, name), kind));
  return {
    people: table('people'),
    aliases: table('aliases'),
    offices: table('offices'),
    countries: table('countries'),
    organisations: table('organisations'),
    subdivisions: table('subdivisions'),
    countryNames: table('country-names'),
  };
}

/** Writes one table sorted, so that a changed fact is a changed line. */
export function writeTable<Row extends object>(
  file: string,
  names: readonly (keyof Row & string)[],
  rows: readonly Row[],
) {
  writeFileSync(file, formatTsv(names, rows));
}

export { compareIds };

function read<Row>(file: string, kind: Table): readonly Row[] {
  const rows = parseTsv(readFileSync(file, 'utf8'));
  const missing = rows[0] && COLUMNS[kind].filter(column => rows[0]![column] === undefined);
  if (missing && missing.length > 0) throw new Error(`${file} lacks the columns ${missing.join(', ')}`);
  return rows as readonly Row[];
}

function columns<Row>(...names: readonly (keyof Row & string)[]): readonly (keyof Row & string)[] {
  return names;
}
