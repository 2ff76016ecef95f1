import type { Table } from './table';
import { find } from './table';

/** What training knows of words without their sentence, in sixteen bits a word. */
export interface WordTable extends Table {
  readonly values: Uint16Array;
  /** The coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
}

/** Words of one fine cluster are used alike in a very large text. */
export const FINE_CLUSTERS = 1023;
/** A word that is in the table for its uses as a name alone. */
export const NO_CLUSTER: number = 1023;

/** Bits of a value above its ten of cluster. */
export const WordBit = {
  /** Two bits: 0 among the commonest words, 3 among the rarest. */
  Rank: 10,
  Given: 12,
  Surname: 13,
  Area: 14,
  /** Written small more often than not. */
  Common: 15,
} as const;

/** The value of a word's hash, or -1 when the word is not in the table. */
export function wordValue(table: WordTable, hash: number): number {
  const slot = find(table, hash);
  return slot < 0 ? -1 : table.values[slot]!;
}
