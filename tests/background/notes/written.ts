/** Notes and stores for the tests of notes. */

import { notesDatabase } from '../../../src/background/notes/database';
import { type NoteStore, noteStore, type StoreMeans } from '../../../src/background/notes/store';
import { describeNote } from '../../../src/core/passages/articleIdentity';
import type { Article } from '../../../src/shared/model';
import type { Change, NoteDraft, NoteWords } from '../../../src/shared/notes';
import type { Result } from '../../../src/shared/result';

export const TEXT =
  'The harbour of Lindwall will be dredged next spring, the mayor said on Monday. ' +
  'The work will cost 12 million crowns and take eight months. Fishermen doubt it.';

export function article(url = 'https://news.example/harbour', text = TEXT): Article {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  return { url, title: 'Harbour to be dredged', site: new URL(url).host, byline: '', language: 'en', text, blocks };
}

export function draft(words: string, of: Article = article()): NoteDraft {
  const start = of.text.indexOf(words);
  return describeNote(of, { start, end: start + words.length }, 'p');
}

export function written(words: Partial<NoteWords> = {}): NoteWords {
  return { tags: [], text: 'Ask the port office.', sources: [], status: 'open', ...words };
}

/** A store over the database of this test; each call of it is as a new worker. */
export function worker(means: Partial<StoreMeans> = {}): NoteStore {
  let at = Date.parse('2026-11-25T10:00:00Z');
  return noteStore({
    open: notesDatabase(),
    now: () => {
      at += 1_000;
      return at;
    },
    newId: () => crypto.randomUUID(),
    makeRoom: async () => undefined,
    changed: () => undefined,
    ...means,
  });
}

/** What a change made; throws where it was refused. */
export function done<Value>(reply: Result<Value, string>): Value {
  if (!reply.ok) throw new Error(`${reply.problem}: ${reply.message.key}`);
  return reply.value;
}

/** The one note of a change. */
export function only(reply: Result<Change, string>) {
  const [note, ...others] = done(reply).notes;
  if (!note || others.length > 0) throw new Error(`${others.length + 1} notes`);
  return note;
}
