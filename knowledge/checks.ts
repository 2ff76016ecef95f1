import { fold } from '../src/core/text/fold';
import { GREAT, isChief, RIVALS } from './bootstrap/succession';
import type { Entry } from './pack/encode';
import type { OfficeRow } from './sources';

export interface Contradiction {
  readonly kind: 'two holders' | 'ends before it starts' | 'starts after death' | 'two of one title';
  readonly text: string;
}

/** What the facts say that cannot be true together, in a fixed order. */
export function contradictions(entries: readonly Entry[]): readonly Contradiction[] {
  return [...entries.flatMap(ownContradictions), ...twoOfOneTitle(entries), ...twoHolders(entries)];
}

function ownContradictions({ person, offices }: Entry): readonly Contradiction[] {
  return offices.flatMap((office): Contradiction[] => {
    const text = `${person.name} (${person.id}), ${office.title}, ${office.jurisdiction}: ${office.start} to ${office.end}`;
    const length = Math.min(office.start.length, office.end.length);
    if (length > 0 && office.end.slice(0, length) < office.start.slice(0, length))
      return [{ kind: 'ends before it starts', text }];
    if (person.death && office.start.slice(0, 4) > person.death.slice(0, 4))
      return [{ kind: 'starts after death', text: `${text}; died ${person.death}` }];
    return [];
  });
}

/** An article is about one person: two with its title are one, or one of them has a namesake's. */
function twoOfOneTitle(entries: readonly Entry[]): readonly Contradiction[] {
  const bearers = new Map<string, string[]>();
  for (const { person } of entries) {
    const title = person.enwiki === '=' ? person.name : person.enwiki;
    if (title) bearers.set(title, [...(bearers.get(title) ?? []), person.id]);
  }
  return [...bearers]
    .filter(([, ids]) => ids.length > 1)
    .map(([title, ids]) => ({ kind: 'two of one title', text: `${title}: ${ids.join(' and ')}` }));
}

function twoHolders(entries: readonly Entry[]): readonly Contradiction[] {
  const seats = new Map<string, { readonly name: string; readonly office: OfficeRow }[]>();
  for (const { person, offices } of entries)
    for (const office of offices) {
      if (!GREAT.has(office.class) || office.start.length < 7 || office.acting || !isChief(office)) continue;
      if (RIVALS.has(office.jurisdiction)) continue;
      const seat = `${office.class} ${office.jurisdiction}`;
      const key = TWO_MINISTRIES.has(seat) ? `${seat} ${fold(office.title)}` : seat;
      seats.set(key, [...(seats.get(key) ?? []), { name: person.name, office }]);
    }
  return [...seats].flatMap(([seat, holders]) => {
    const ordered = holders.sort((a, b) => (a.office.start < b.office.start ? -1 : 1));
    return ordered.flatMap((earlier, at): Contradiction[] =>
      ordered
        .slice(at + 1)
        .filter(later => later.name !== earlier.name && monthsTogether(earlier.office, later.office) > GRACE_MONTHS)
        .map(later => ({ kind: 'two holders', text: `${seat}: ${written(earlier)} and ${written(later)}` })),
    );
  });
}

/** Two ministries of one class, each with a minister: a treasurer and a minister of finance, the interior and the police. */
const TWO_MINISTRIES = new Set(
  `finance au|finance es|finance it|interior us|interior vn|interior il|interior la|interior lk|interior sv|interior ht
   |interior in`.split(/\s*\|/),
);

/** Sources differ on handovers by weeks; only what overlaps longer contradicts. */
const GRACE_MONTHS = 2;

/** Months that both terms are known to run; an open one is known to run to its as-of date. */
function monthsTogether(a: OfficeRow, b: OfficeRow): number {
  const ends = [a, b].map(({ end, asof }) => monthOf(end || asof, 1));
  return Math.min(...ends) - Math.max(monthOf(a.start, 1), monthOf(b.start, 1));
}

function monthOf(date: string, missing: number): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || missing);
}

function written({ name, office }: { readonly name: string; readonly office: OfficeRow }): string {
  return `${name} (${office.id}, ${office.title}, ${office.start} to ${office.end || '…'}, ${office.source})`;
}
