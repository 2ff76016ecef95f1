import type { Find } from './report';
import type { Wanted } from './wanted';
import type { Index } from './wordIndex';
import type { Words } from './words';

/** Words of a passage that may all have become others: a figure, a name, a short phrase. */
const SHORT = 6;
/** Neighbours on each side that must stand, word by word. */
const NEIGHBOURS = 3;
/** How far from the likely place the neighbours may stand, in words. */
const NEAR = 4;

/**
 * What now stands between the words on both sides of a short passage none of whose words is left: "24,000" became "31,000".
 * Undefined where the neighbours do not stand, or nothing stands between them.
 */
export function between({ words }: Index, wanted: Wanted, place: number): Find | undefined {
  const { before, after, words: passage, cutBefore, cutAfter } = wanted;
  if (passage.count > SHORT || cutBefore || cutAfter) return undefined;
  if (before.length < NEIGHBOURS || after.length < NEIGHBOURS) return undefined;
  const first = nearest(place, at => standsAt(words, at - NEIGHBOURS, before.slice(-NEIGHBOURS)));
  if (first === undefined) return undefined;
  const end = after.slice(0, NEIGHBOURS);
  const farthest = first + passage.count * 2 + NEAR;
  for (let last = first + 1; last <= farthest; last++) {
    if (!standsAt(words, last, end)) continue;
    const became = Int32Array.from({ length: passage.count }, (_, word) => (first + word < last ? first + word : -1));
    const distance = Math.abs((words.starts[first] ?? 0) - wanted.passage.position.start);
    return { alignment: { first, last, became, likeness: 0 }, before: 1, after: 1, distance };
  }
  return undefined;
}

/** The place nearest to a likely one of which something is true. */
function nearest(place: number, isTrue: (at: number) => boolean): number | undefined {
  for (let by = 0; by <= NEAR; by++) {
    if (isTrue(place + by)) return place + by;
    if (isTrue(place - by)) return place - by;
  }
  return undefined;
}

function standsAt(words: Words, from: number, hashes: readonly number[]): boolean {
  return from >= 0 && hashes.every((hash, word) => words.hashes[from + word] === hash);
}
