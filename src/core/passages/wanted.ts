import type { Passage } from '../../shared/model';
import { CONTEXT_WORDS } from './wordIndex';
import { type Words, wordsOf } from './words';

/** A passage as words: those that lie wholly inside it, and those around it. */
export interface Wanted {
  readonly passage: Passage;
  readonly words: Words;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Words that the passage begins or ends inside of: 0 or 1. */
  readonly cutBefore: 0 | 1;
  readonly cutAfter: 0 | 1;
}

export function wantedOf(passage: Passage): Wanted {
  const { prefix, exact, suffix } = passage;
  const around = wordsOf(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < around.count && around.starts[first]! < start) first++;
  let last = around.count;
  while (last > first && around.ends[last - 1]! > end) last--;
  // A selection may begin or end inside a word: that word is neither passage nor context.
  const cutBefore = first > 0 && around.ends[first - 1]! > start ? 1 : 0;
  const cutAfter = last < around.count && around.starts[last]! < end ? 1 : 0;
  // The outermost words of the context are cut where it was kept no further.
  const isCutStart = passage.position.start > start && around.starts[0] === 0;
  const isCutEnd = around.ends[around.count - 1] === prefix.length + exact.length + suffix.length;
  const lastBefore = Math.max(first - cutBefore, 0);
  const firstAfter = last + cutAfter;
  const firstBefore = Math.max(Number(isCutStart), lastBefore - CONTEXT_WORDS);
  const lastAfter = Math.min(around.count - Number(isCutEnd), firstAfter + CONTEXT_WORDS);
  return {
    passage,
    words: wordsBetween(around, { first, last, start }),
    before: Array.from(around.hashes.subarray(firstBefore, Math.max(firstBefore, lastBefore))),
    after: Array.from(around.hashes.subarray(firstAfter, Math.max(firstAfter, lastAfter))),
    cutBefore,
    cutAfter,
  };
}

/** Some of the words, with places counted from `start`. */
function wordsBetween(
  { starts, ends, hashes }: Words,
  { first, last, start }: { readonly first: number; readonly last: number; readonly start: number },
): Words {
  return {
    count: last - first,
    starts: starts.slice(first, last).map(at => at - start),
    ends: ends.slice(first, last).map(at => at - start),
    hashes: hashes.slice(first, last),
  };
}
