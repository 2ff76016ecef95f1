import { localKey } from '../../src/core/pack/localKey';
import { nameKey } from '../../src/core/text/fold';
import type { CountryRow, PersonRow } from '../sources';
import type { Tables } from './duplicates';
import { cell, type Row } from './read';
import { type Namesake, titleRule } from './titles';

/** Artists, athletes, scientists and others of the Pantheon lists who hold no office: CC BY-SA 4.0, in a file of their own. */
export function figurePeople(
  rows: readonly Row[],
  known: Pick<Tables, 'people' | 'aliases'>,
  { countries, namesakes }: { readonly countries: readonly CountryRow[]; readonly namesakes: readonly Namesake[] },
): readonly PersonRow[] {
  const isTitle = titleRule([...namesakes, ...rows.map(row => ({ name: cell(row, 'name') }))]);
  const bearers = bearersByName(known);
  const adjectives = new Map(countries.map(({ code, adjectives }) => [code, adjectives.split('|')[0] ?? '']));
  const slugs = new Map<string, number>();
  return rows.flatMap(row => {
    const name = cell(row, 'name');
    const birth = cell(row, 'birth');
    const isSame = (person: PersonRow) =>
      !person.birth || !birth || near(person.birth, birth) || isOfficial(row, person);
    if (cell(row, 'person_id') || (bearers.get(nameKey(name)) ?? []).some(isSame)) return [];
    const country = cell(row, 'birth_country');
    const slug = localKey(name, country);
    const times = (slugs.get(slug) ?? 0) + 1;
    slugs.set(slug, times);
    return {
      id: times === 1 ? slug : `${slug}-${times}`,
      name,
      gender: cell(row, 'gender'),
      birth,
      death: '',
      countries: country,
      party: '',
      // The lists cut the bracket off the article's title, so a name that others may bear is not known to be one.
      enwiki: isTitle(name) ? '=' : '',
      description: described(cell(row, 'occupation'), adjectives.get(country) ?? ''),
      kind: 'public',
      importance: importanceOf(row),
      source: cell(row, 'src'),
      asof: cell(row, 'src').includes('2025') ? '2025' : '2013',
    };
  });
}

function bearersByName({
  people,
  aliases,
}: Pick<Tables, 'people' | 'aliases'>): ReadonlyMap<string, readonly PersonRow[]> {
  const byId = new Map(people.map(person => [person.id, person]));
  const bearers = new Map<string, PersonRow[]>();
  const named = [
    ...people.map(person => [person.name, person] as const),
    ...aliases.map(({ id, alias }) => [alias, byId.get(id)] as const),
  ];
  for (const [name, person] of named) {
    const key = nameKey(name);
    if (person) bearers.set(key, [...(bearers.get(key) ?? []), person]);
  }
  return bearers;
}

/** The lists' politicians are in the other sources, which have their birth years right. */
function isOfficial(row: Row, person: PersonRow): boolean {
  const country = cell(row, 'birth_country');
  return cell(row, 'domain') === 'institutions' && (!country || person.countries.split(',').includes(country));
}

function described(occupation: string, adjective: string): string {
  if (!occupation) return adjective ? `${adjective} public figure` : 'Public figure';
  const words = adjective ? `${adjective} ${occupation}` : occupation;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Readers of the article 2008–2013 on a logarithmic scale from 30 to 75: known worldwide, but rarely the subject of politics. */
function importanceOf(row: Row): string {
  const views = Number(cell(row, 'pageviews_2008_2013')) || 1_000_000;
  return String(Math.round(Math.min(75, Math.max(30, 30 + 15 * (Math.log10(views) - 5)))));
}

function near(a: string, b: string): boolean {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
}
