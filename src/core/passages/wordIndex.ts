import { type Ballot, newBallot } from './ballot';
import { type Words, wordsOf } from './words';

/** Every place of every word: `heads` by hash, `next` from place to place. */
export interface Index {
  readonly text: string;
  readonly words: Words;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Places by slot, so that common words are passed over without a walk. */
  readonly counts: Int32Array;
  readonly mask: number;
  /** Cleared after each passage. */
  readonly ballot: Ballot;
}

/** Longest passage that is compared word by word; a longer one is found by its exact words only. */
export const LONGEST = 600;
/** Words of context on each side that help to find a passage. */
export const CONTEXT_WORDS = 8;

export function indexOf(text: string): Index {
  const words = wordsOf(text);
  let size = 1024;
  while (size < words.count) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(words.count);
  const counts = new Int32Array(size);
  const mask = size - 1;
  for (let place = words.count - 1; place >= 0; place--) {
    const slot = slotOf(words.hashes[place]!, mask);
    next[place] = heads[slot]!;
    heads[slot] = place;
    counts[slot]!++;
  }
  return { text, words, heads, next, counts, mask, ballot: newBallot(words.count, LONGEST + CONTEXT_WORDS + 1) };
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** In how many places a word stands, and perhaps a few more: others may share its slot. */
export function countOf({ counts, mask }: Index, hash: number): number {
  return counts[slotOf(hash, mask)]!;
}

/** Calls back with the places of a word, in order. */
export function follow({ words, heads, next, mask }: Index, hash: number, found: (place: number) => void): void {
  for (let place = heads[slotOf(hash, mask)]!; place >= 0; place = next[place]!)
    if (words.hashes[place] === hash) found(place);
}

/** The first word that ends after a character. */
export function wordAt(words: Words, character: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.ends[middle]! <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}
