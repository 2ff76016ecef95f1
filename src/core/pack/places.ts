import { fold } from '../text/fold';
import { ByteReader } from './bytes';
import type { Country, CountryName, Organisation, Pack } from './pack';

export const COUNTRY_NAME_KINDS: readonly CountryName['as'][] = ['name', 'adjective', 'demonym', 'capital', 'metonym'];

type Places = Pick<Pack, 'country' | 'countryNamed' | 'organisation' | 'organisationNamed' | 'place'>;

/** Countries, organisations and subdivisions; the few hundred rows are decoded when first asked for. */
export function openPlaces(sections: { countries: Uint8Array; organisations: Uint8Array; places: Uint8Array }): Places {
  const known = once(() => {
    const countries = rowsOf(sections.countries, countryFrom);
    const organisations = rowsOf(sections.organisations, organisationFrom);
    const subdivisions = rowsOf(sections.places, row => [row.text(), row.text()] as const);
    return {
      countries: new Map(countries.map(({ country }) => [country.code, country])),
      countryNames: firstWins(
        countries.flatMap(({ country, names }) =>
          names.map(({ words, as }) => [words, { code: country.code, as }] as const),
        ),
      ),
      organisations: new Map(organisations.map(one => [one.code, one])),
      organisationNames: firstWins(
        organisations.flatMap(one =>
          [one.name, one.acronym ?? '', ...one.otherNames].map(name => [placeKey(name), one] as const),
        ),
      ),
      subdivisions: new Map(subdivisions),
    };
  });

  return {
    country: code => known().countries.get(code),
    countryNamed(words) {
      const { countryNames } = known();
      const key = placeKey(words);
      const plural = () => countryNames.get(key.replace(/s$/, ''));
      return countryNames.get(key) ?? (key.endsWith('s') && isPeople(plural()) ? plural() : undefined);
    },
    organisation: code => known().organisations.get(code),
    organisationNamed: words => known().organisationNames.get(placeKey(words)),
    place(code) {
      const { countries, organisations, subdivisions } = known();
      return countries.get(code)?.name ?? organisations.get(code)?.name ?? subdivisions.get(code) ?? code.toUpperCase();
    },
  };
}

/** "Russians", "Germans": only words for people have a plural. */
function isPeople(name: CountryName | undefined): boolean {
  return name?.as === 'adjective' || name?.as === 'demonym';
}

/** Folded words without a leading "the": "the U.S." → "us". */
export function placeKey(words: string): string {
  return fold(words).replace(/^the /, '');
}

function countryFrom(row: ByteReader): {
  country: Country;
  names: readonly { words: string; as: CountryName['as'] }[];
} {
  const [code, name, capital, qid, currency] = [row.text(), row.text(), row.text(), row.text(), row.text()];
  const population = row.number();
  const populationYear = row.number();
  const names = Array.from({ length: row.number() }, () => ({
    as: COUNTRY_NAME_KINDS[row.number()] ?? 'name',
    written: row.text(),
  }));
  const called = (as: CountryName['as']) => names.filter(one => one.as === as).map(one => one.written);
  return {
    country: {
      code,
      name,
      otherNames: called('name').filter(other => other !== name),
      adjectives: called('adjective'),
      ...(capital && { capital }),
      ...(qid && { qid }),
      ...(currency && { currency }),
      ...(population && { population, populationYear }),
    },
    names: names.map(({ as, written }) => ({ as, words: placeKey(written) })),
  };
}

function organisationFrom(row: ByteReader): Organisation {
  const [code, name, acronym, qid, enwiki] = [row.text(), row.text(), row.text(), row.text(), row.text()];
  const otherNames = Array.from({ length: row.number() }, () => row.text());
  return { code, name, otherNames, ...(acronym && { acronym }), ...(qid && { qid }), ...(enwiki && { enwiki }) };
}

function rowsOf<T>(bytes: Uint8Array, read: (row: ByteReader) => T): T[] {
  const reader = new ByteReader(bytes);
  // The first number is the count: sections are padded, so their end says nothing.
  return Array.from({ length: reader.done ? 0 : reader.number() }, () => read(reader));
}

function firstWins<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [key, value] of entries) if (key && !map.has(key)) map.set(key, value);
  return map;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
