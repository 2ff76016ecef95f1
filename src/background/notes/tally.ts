import type { Facet, Note } from '../../shared/notes';

/** How many notes there are of each kind, kept beside the notes so that a first page needs no look at all of them. */
export interface Tally {
  readonly notes: number;
  readonly sites: Counts;
  readonly verdicts: Counts;
  readonly tags: Counts;
  readonly statuses: Counts;
}

/** Pairs of a value and its count: an object would lose a tag called `__proto__`. */
type Counts = readonly (readonly [string, number])[];

export const EMPTY: Tally = { notes: 0, sites: [], verdicts: [], tags: [], statuses: [] };

/** The tally after some notes were taken away and others added. */
export function tallied(tally: Tally, gone: readonly Note[], come: readonly Note[]): Tally {
  const counted = (counts: Counts, valuesOf: (note: Note) => readonly string[]): Counts => {
    const map = new Map(counts);
    const add = (notes: readonly Note[], by: number) => {
      for (const value of notes.flatMap(valuesOf)) map.set(value, (map.get(value) ?? 0) + by);
    };
    add(gone, -1);
    add(come, 1);
    return [...map].filter(([, count]) => count > 0);
  };
  return {
    notes: Math.max(0, tally.notes - gone.length + come.length),
    sites: counted(tally.sites, note => [note.article.site]),
    verdicts: counted(tally.verdicts, note => [note.verdict ?? '']),
    tags: counted(tally.tags, note => note.tags),
    statuses: counted(tally.statuses, note => [note.status]),
  };
}

/** Most frequent first, then by the alphabet. */
export function facets(counts: Counts): readonly Facet[] {
  return [...counts]
    .sort(([left, some], [right, others]) => others - some || (left < right ? -1 : 1))
    .map(([value, count]) => ({ value, count }));
}
