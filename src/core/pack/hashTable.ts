import { hashOf, LAST } from './format';
import { search } from './search';

/** An index as it lies in the file: the hashes of its keys, ascending, and what belongs to each. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** The value under a key. Two keys may share a hash: the caller looks at what it got. */
export function valueUnder({ hashes, values }: HashTable, key: string): number | undefined {
  const hash = hashOf(key);
  const at = search(hashes.length, slot => hashes[slot]! - hash);
  return at === undefined ? undefined : values[at];
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

/** How many people stand under a table's value. */
export function countAt(postings: Uint32Array, value: number | undefined): number {
  if (value === undefined) return 0;
  let at = value;
  if (value < LAST) while (at < postings.length - 1 && postings[at]! < LAST) at++;
  return value < LAST ? at - value + 1 : 1;
}
