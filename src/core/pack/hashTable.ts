import { hashOf, LAST } from './format';

/** An open-addressing table as it lies in the file: a hash per slot (0 is empty), and what belongs to it. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** The value under a key. Two keys may share a hash: the caller looks at what it got. */
export function valueUnder({ hashes, values }: HashTable, key: string): number | undefined {
  const hash = hashOf(key);
  const { length } = hashes;
  for (let step = 0, slot = hash % Math.max(length, 1); step < length; step++, slot = (slot + 1) % length) {
    if (hashes[slot] === hash) return values[slot];
    if (hashes[slot] === 0) return undefined;
  }
  return undefined;
}

/** The people under a table's value: one person, marked with `LAST`, or the start of a list in the postings. */
export function peopleAt(postings: Uint32Array, value: number | undefined): number[] {
  if (value === undefined) return [];
  if (value >= LAST) return [value & ~LAST];
  const list: number[] = [];
  for (let at = value; at < postings.length; at++) {
    const posting = postings[at]!;
    list.push(posting & ~LAST);
    if (posting >= LAST) break;
  }
  return list;
}
