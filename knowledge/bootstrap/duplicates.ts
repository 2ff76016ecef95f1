import { parseName, sameName } from '../../src/core/people/names';
import { fold, nameKey } from '../../src/core/text/fold';
import { type AliasRow, compareIds, type OfficeRow, type PersonRow } from '../sources';
import { isOneSeat, withoutRepeats } from '../terms';

export interface Tables {
  readonly people: readonly PersonRow[];
  readonly aliases: readonly AliasRow[];
  readonly offices: readonly OfficeRow[];
}

/** Two QIDs for one politician; the first is kept. Known from the curated layer's notes. */
const SAME_PERSON: readonly (readonly [name: string, country: string])[] = [
  ['António Costa', 'pt'],
  ['Nawaf Salam', 'lb'],
  ['Volodymyr Groysman', 'ua'],
  ['Nicola Sturgeon', 'gb-sct'],
  ['Magdalena Andersson', 'se'],
];

/** Brings the rows of people together whom the sources know under a QID and a local key, or under two local keys. */
export function mergeDuplicates(tables: Tables): Tables {
  const into = replacements(tables);
  const target = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : target(next);
  };
  const names = new Map(tables.people.map(person => [person.id, person.name]));
  const moved = tables.people.filter(person => into.has(person.id));
  const fill = new Map<string, PersonRow[]>();
  for (const person of moved) fill.set(target(person.id), [...(fill.get(target(person.id)) ?? []), person]);
  return {
    people: tables.people
      .filter(person => !into.has(person.id))
      .map(person => (fill.get(person.id) ?? []).reduce(filledFrom, person)),
    aliases: [
      ...tables.aliases.map(row => ({ ...row, id: target(row.id) })),
      ...moved.map(person => ({ id: target(person.id), alias: person.name, source: person.source })),
    ].filter(row => row.alias !== names.get(row.id)),
    offices: withoutRepeats(tables.offices.map(row => ({ ...row, id: target(row.id) }))),
  };
}

function replacements({ people, aliases, offices }: Tables): ReadonlyMap<string, string> {
  const spelled = new Map<string, Set<string>>(people.map(person => [person.id, new Set([nameKey(person.name)])]));
  // Aliases of party leaders were parsed from free text, so they prove nothing.
  for (const { id, alias, source } of aliases) if (!source.includes('fb')) spelled.get(id)?.add(nameKey(alias));
  const byKey = new Map<string, PersonRow[]>();
  for (const person of people)
    for (const key of spelled.get(person.id) ?? []) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  const into = new Map<string, string>();
  for (const [key, bearers] of byKey) {
    const ordered = [...bearers].sort(worthKeeping);
    for (const [at, other] of ordered.entries()) {
      if (into.has(other.id)) continue;
      const kept = ordered.slice(0, at).filter(one => !into.has(one.id) && isSamePerson(one, other, key));
      // Two equally likely keepers: nobody is merged into the wrong one.
      if (kept.length === 1 || (kept.length > 1 && other.birth)) into.set(other.id, kept[0]!.id);
    }
  }
  for (const [local, kept] of sameSeat(people, offices)) if (!into.has(local)) into.set(local, kept);
  return into;
}

/** Local keys whose holder took the same single seat as somebody with a QID and nearly the same last name in the same weeks, or in terms that overlap and under a form of the same name. */
function sameSeat(people: readonly PersonRow[], offices: readonly OfficeRow[]): readonly (readonly [string, string])[] {
  const names = new Map(people.map(person => [person.id, person.name]));
  const seats = new Map<string, OfficeRow[]>();
  for (const office of offices) {
    if (!isOneSeat(office) || office.start.length < 7) continue;
    const key = `${office.class} ${office.jurisdiction}`;
    seats.set(key, [...(seats.get(key) ?? []), office]);
  }
  return [...seats.values()].flatMap(terms =>
    terms
      .filter(term => !term.id.startsWith('Q'))
      .flatMap(local => {
        const kept = terms.find(
          term =>
            term.id.startsWith('Q') &&
            (term.start.slice(0, 7) === local.start.slice(0, 7)
              ? soundsAlike(names.get(term.id) ?? '', names.get(local.id) ?? '')
              : overlaps(term, local) && isForm(names.get(term.id) ?? '', names.get(local.id) ?? '')),
        );
        return kept ? [[local.id, kept.id] as const] : [];
      }),
  );
}

function overlaps(a: OfficeRow, b: OfficeRow): boolean {
  return (!a.end || a.end > b.start) && (!b.end || b.end > a.start);
}

/** "Sam Hinds" and "Samuel Hinds". */
function isForm(a: string, b: string): boolean {
  return /\S\s\S/.test(a) && /\S\s\S/.test(b) && sameName(parseName(a), parseName(b));
}

/** Last names that begin alike or differ by two letters: Hroisman and Groysman, Hamdouk and Hamdok. */
function soundsAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => nameKey(name.split(/\s+/).at(-1) ?? '')) as [string, string];
  return one !== '' && (one === other || (one.length > 4 && distance(one, other) <= 2));
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

function isSamePerson(kept: PersonRow, other: PersonRow, key: string): boolean {
  const named = SAME_PERSON.some(([name]) => nameKey(name) === key);
  if (kept.id.startsWith('Q') && other.id.startsWith('Q')) return named && sharesCountry(kept, other);
  const bothNamedSo = nameKey(kept.name) === key && nameKey(other.name) === key;
  if (kept.birth && other.birth) {
    const apart = Math.abs(yearOf(kept.birth) - yearOf(other.birth));
    return apart === 0 || (apart === 1 && (sharesCountry(kept, other) || !other.countries));
  }
  return bothNamedSo && fold(kept.name).includes(' ') && sharesCountry(kept, other);
}

/** One country in common; a territory counts as its state, and Europe's parties as their leaders' states. */
function sharesCountry(a: PersonRow, b: PersonRow): boolean {
  const [ours, theirs] = [statesOf(a), statesOf(b)];
  return ours.some(code => theirs.includes(code)) || [...ours, ...theirs].includes('eu');
}

function statesOf({ countries }: PersonRow): readonly string[] {
  return countries
    .split(',')
    .filter(Boolean)
    .map(code => code.slice(0, 2));
}

/** QIDs before local keys, then the more important. */
function worthKeeping(a: PersonRow, b: PersonRow): number {
  return (
    Number(b.id.startsWith('Q')) - Number(a.id.startsWith('Q')) ||
    Number(b.importance) - Number(a.importance) ||
    compareIds(a.id, b.id)
  );
}

function filledFrom(kept: PersonRow, other: PersonRow): PersonRow {
  const or = (column: keyof PersonRow) => kept[column] || other[column];
  return {
    ...kept,
    gender: or('gender'),
    birth: or('birth'),
    death: or('death'),
    countries: or('countries'),
    party: or('party'),
    enwiki: kept.enwiki || (other.enwiki === '=' ? (other.name === kept.name ? '=' : other.name) : other.enwiki),
    importance: String(Math.max(Number(kept.importance), Number(other.importance))),
    source: [...new Set([...kept.source.split('+'), ...other.source.split('+')])].join('+'),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
