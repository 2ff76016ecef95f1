import type { Note } from '../../shared/notes';

/** Something of a file that was not taken, and why. */
export interface Refused {
  readonly what: string;
  readonly why: string;
}

/** What a file holds. Times that it does not tell are `UNDATED`. */
export interface Reading {
  readonly format: ReadFormat;
  readonly notes: readonly Note[];
  readonly refused: readonly Refused[];
}

export type ReadFormat = 'dramatis' | 'w3c' | 'hypothesis' | 'hypothesis-csv';
