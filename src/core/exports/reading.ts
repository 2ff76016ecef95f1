import type { Message } from '../../shared/message';
import type { Note, Refused } from '../../shared/notes';

/** What a file holds. Times that it does not tell are `UNDATED`. */
export interface Reading {
  readonly format: ReadFormat;
  readonly notes: readonly Note[];
  readonly refused: readonly Refused[];
}

export type ReadFormat = 'dramatis' | 'w3c' | 'hypothesis' | 'hypothesis-csv';

/** Why something is no note, whatever the format. */
export const NO_QUOTE: Message = { key: 'noteFile_noQuote' };
export const IS_REPLY: Message = { key: 'noteFile_isReply' };

/** What an annotation without a name is called, by its index. */
export function annotationAt(index: number): Message {
  return { key: 'noteFile_annotation', values: { at: index + 1 } };
}
