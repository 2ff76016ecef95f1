import type { Entry } from './pack/encode';
import { compareIds, type OfficeRow, type PersonRow, type Sources } from './sources';
import { withoutRepeats } from './terms';

/** One entry per person, in the order of ids; the rows of curated files go over those of the others. */
export function merged(sources: Sources): readonly Entry[] {
  const people = new Map<string, PersonRow>();
  for (const row of sources.people) {
    const known = people.get(row.id);
    people.set(row.id, known ? over(known, row) : row);
  }
  const aliases = grouped(sources.aliases);
  const offices = grouped(sources.offices);
  const strangers = [...aliases.keys(), ...offices.keys()].filter(id => !people.has(id));
  if (strangers.length > 0)
    throw new Error(`rows of people who are in no people file: ${strangers.slice(0, 5).join(', ')}`);
  return [...people.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .map(person => ({
      person,
      aliases: [...new Set((aliases.get(person.id) ?? []).map(row => row.alias))]
        .filter(alias => alias !== person.name)
        .sort(),
      offices: [...withoutRepeats(offices.get(person.id) ?? [])].sort(byStart(person)),
    }));
}

/** What the curated row says wins; what it leaves empty stays. */
function over(below: PersonRow, above: PersonRow): PersonRow {
  const [base, top] = below.source === 'curated' ? [above, below] : [below, above];
  const said = Object.fromEntries(Object.entries(top).filter(([, value]) => value !== ''));
  const source = [...new Set([...base.source.split('+'), ...top.source.split('+')])].join('+');
  return { ...base, ...said, source };
}

function grouped<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const list = byId.get(row.id);
    if (list) list.push(row);
    else byId.set(row.id, [row]);
  }
  return byId;
}

/** Latest first, those without dates last; of a day's the one in the person's own country first. */
function byStart({ countries }: PersonRow): (a: OfficeRow, b: OfficeRow) => number {
  const [own] = countries.split(',');
  const isAbroad = (office: OfficeRow) => Number(office.jurisdiction !== own);
  return (a, b) =>
    compare(b.start || b.end, a.start || a.end) ||
    isAbroad(a) - isAbroad(b) ||
    compare(a.class, b.class) ||
    compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
