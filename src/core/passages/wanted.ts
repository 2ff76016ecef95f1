import type { Passage } from '../../shared/model';
import { type Words, wordsOf } from './words';

/** Words of context on each side that help to find a passage. */
const CONTEXT_WORDS = 8;

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
  const hashes = Array.from(around.hashes.subarray(0, around.count));
  // A selection may begin or end inside a word: that word is neither passage nor context.
  const cutBefore = first > 0 && around.ends[first - 1]! > start ? 1 : 0;
  const cutAfter = last < around.count && around.starts[last]! < end ? 1 : 0;
  // The outermost words of the context are cut where it was kept no further.
  const isCutStart = passage.position.start > start && around.starts[0] === 0;
  const isCutEnd = around.ends[around.count - 1] === prefix.length + exact.length + suffix.length;
  const before = hashes.slice(Number(isCutStart), Math.max(first - cutBefore, 0));
  const after = hashes.slice(last + cutAfter, around.count - Number(isCutEnd));
  const inside = {
    count: last - first,
    starts: around.starts.slice(first, last).map(at => at - start),
    ends: around.ends.slice(first, last).map(at => at - start),
    hashes: around.hashes.slice(first, last),
  };
  return {
    passage,
    words: inside,
    before: before.slice(-CONTEXT_WORDS),
    after: after.slice(0, CONTEXT_WORDS),
    cutBefore,
    cutAfter,
  };
}
