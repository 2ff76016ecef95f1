/**
 * What searches look at, kept beside the notes in a few large records: they are read in a fraction of the time that thousands of
 * notes take, and nothing of them has to be made ready.
 */

import type { Note, NoteId, NoteStatus } from '../../shared/notes';
import { plainWords, searchedWords } from './searchedWords';

/** What is looked at of one note. */
export interface Searched {
  readonly id: NoteId;
  /** ISO 8601 instant. */
  readonly modified: string;
  /** All words that it is found by, as plain words. */
  readonly words: string;
  /** A `Narrowing` as JSON, read only where it is asked for: a search by words needs none. */
  readonly narrowing: string;
}

/** What a search is narrowed by other than words. */
export interface Narrowing {
  readonly address: string;
  readonly site: string;
  /** '' where nothing was judged. */
  readonly verdict: string;
  readonly tags: readonly string[];
  readonly status: NoteStatus;
  /** As plain words. */
  readonly claimant: string;
  /** Where its passage begins in the article's text. */
  readonly start: number;
}

/** Some of the notes: a line for each in each of the columns. Nothing in a line breaks it, since `checkNote` lets nothing through. */
export type SearchedPart = Readonly<Record<keyof Searched, string>>;

/** Few enough to be read at once, enough that a change of one note writes little. */
export const PARTS = 32;

export function searchedOf(note: Note): Searched {
  const { article, verdict = '', tags, status, claimant = '', passage } = note;
  const narrowing: Narrowing = {
    address: article.address,
    site: article.site,
    verdict,
    tags,
    status,
    claimant: plainWords(claimant),
    start: passage.position.start,
  };
  return { id: note.id, modified: note.modified, words: searchedWords(note), narrowing: JSON.stringify(narrowing) };
}

export function narrowingOf({ narrowing }: Searched): Narrowing {
  return JSON.parse(narrowing) as Narrowing;
}

/** The part that a note is in: 0 to `PARTS` - 1. */
export function partOf(id: NoteId): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % PARTS;
}

export function packed(part: readonly Searched[]): SearchedPart {
  const column = (name: keyof Searched) => part.map(one => one[name]).join('\n');
  return { id: column('id'), modified: column('modified'), words: column('words'), narrowing: column('narrowing') };
}

/** `undefined` for what is no part, or one whose columns do not fit together. */
export function unpacked(part: unknown): readonly Searched[] | undefined {
  const lines = (name: keyof Searched): readonly string[] => {
    const column: unknown = (part as Partial<SearchedPart> | undefined)?.[name];
    return typeof column === 'string' ? column.split('\n') : [];
  };
  const [ids, modified, words, narrowing] = [lines('id'), lines('modified'), lines('words'), lines('narrowing')];
  if (ids.length === 0 || [modified, words, narrowing].some(({ length }) => length !== ids.length)) return undefined;
  return ids.map((id, at) => ({
    id: id as NoteId,
    modified: modified[at]!,
    words: words[at]!,
    narrowing: narrowing[at]!,
  }));
}
