import { localKey } from '../../src/core/pack/localKey';
import { nameKey } from '../../src/core/text/fold';
import type { AliasRow, CountryRow, PersonRow } from '../sources';
import type { Tables } from './duplicates';
import { cell, type Row } from './read';
import { SamePerson } from './samePerson';
import { type Namesake, titleRule } from './titles';

export interface Figures {
  readonly people: readonly PersonRow[];
  /** Other names under which the lists have people who are known. */
  readonly aliases: readonly AliasRow[];
}

/** Artists, athletes, scientists and others of the Pantheon lists who hold no office: CC BY-SA 4.0, in files of their own. */
export function figurePeople(
  rows: readonly Row[],
  known: Pick<Tables, 'people' | 'aliases'>,
  { countries, namesakes }: { readonly countries: readonly CountryRow[]; readonly namesakes: readonly Namesake[] },
): Figures {
  const isTitle = titleRule([...namesakes, ...rows.map(row => ({ name: cell(row, 'name') }))]);
  const bearers = bearersByName(known);
  const shipped = new Set(known.people.map(({ id }) => id));
  const same = samePersonAs(known);
  const qids = trustedQids(rows);
  const adjectives = new Map(countries.map(({ code, adjectives }) => [code, adjectives.split('|')[0] ?? '']));
  const slugs = new Map<string, number>();
  const people: PersonRow[] = [];
  const aliases: AliasRow[] = [];
  for (const row of rows) {
    const name = cell(row, 'name').replace(/^(?:Sir|Dame) /i, '');
    const birth = cell(row, 'birth');
    const isSame = (person: PersonRow) =>
      !person.birth || !birth || near(person.birth, birth) || isOfficial(row, person);
    if (shipped.has(cell(row, 'person_id')) || (bearers.get(nameKey(name)) ?? []).some(isSame)) continue;
    const country = cell(row, 'birth_country');
    const person: Omit<PersonRow, 'id'> = {
      name,
      gender: cell(row, 'gender'),
      birth,
      death: '',
      countries: country,
      party: '',
      // The lists cut the bracket off the article's title, so a name that others may bear is not known to be one.
      enwiki: isTitle(cell(row, 'name')) ? '=' : '',
      description: described(cell(row, 'occupation'), adjectives.get(country) ?? ''),
      kind: 'public',
      importance: importanceOf(row),
      source: cell(row, 'src'),
      asof: cell(row, 'src').includes('2025') ? '2025' : '2013',
    };
    const already = same.find({ ...person, id: '' });
    if (already) {
      aliases.push({ id: already.id, alias: name, source: person.source });
      continue;
    }
    const slug = localKey(name, country);
    const times = (slugs.get(slug) ?? 0) + 1;
    slugs.set(slug, times);
    const kept = { ...person, id: qids.get(row) ?? (times === 1 ? slug : `${slug}-${times}`) };
    same.add(kept);
    people.push(kept);
  }
  return { people, aliases };
}

function samePersonAs({ people, aliases }: Pick<Tables, 'people' | 'aliases'>): SamePerson {
  const spelled = new Map<string, string[]>();
  for (const { id, alias } of aliases) spelled.set(id, [...(spelled.get(id) ?? []), alias]);
  const same = new SamePerson();
  for (const person of people) same.add(person, spelled.get(person.id));
  return same;
}

/** The lists' QIDs of people in public life; of others they were matched by name and may be a namesake's, as may one given twice. */
function trustedQids(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const named = rows.filter(row => cell(row, 'person_id') && cell(row, 'domain') === 'institutions');
  const times = new Map<string, number>();
  for (const row of named) times.set(cell(row, 'person_id'), (times.get(cell(row, 'person_id')) ?? 0) + 1);
  return new Map(named.map(row => [row, cell(row, 'person_id')] as const).filter(([, qid]) => times.get(qid) === 1));
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
  return cell(row, 'occupation') === 'politician' && (!country || person.countries.split(',').includes(country));
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
