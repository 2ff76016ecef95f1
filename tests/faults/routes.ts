/** What a reader does, each as its page does it, and what must be true when the worker ended on the way. */

import { expect } from 'vitest';
import { exportNotes } from '../../src/core/exports';
import { draftsForPage, type KeptDraft } from '../../src/shared/drafts';
import type { Correction, PersonId } from '../../src/shared/model';
import { type Note, notesForExtension, notesForPage } from '../../src/shared/notes';
import {
  DEFAULT_SETTINGS,
  extensionToBackground,
  type LookupQuestion,
  pageToBackground,
} from '../../src/shared/protocol';
import { formOf, saysTheSame, wordsOf } from '../../src/ui/noteForm';
import { article, done, draft, only, written } from '../background/notes/written';
import { far, kept, onDisk } from './worker';

export interface Route {
  readonly name: string;
  /** Fewer steps than these cannot be the whole way. */
  readonly atLeast: number;
  prepare?(): Promise<Prepared>;
  /** As the page does it, and does it again where no answer came. */
  act(prepared: Prepared): Promise<unknown>;
  look(): Promise<unknown>;
  /** After the worker ended: all of it was done, or nothing. */
  expectWhole(before: unknown, now: unknown, prepared: Prepared): Promise<void>;
  /** Done, and done once. */
  expectDone(prepared: Prepared): Promise<void>;
}

export interface Prepared {
  readonly notes: readonly Note[];
  readonly change?: string;
}

const [page, desk, drafts] = [far(notesForPage), far(notesForExtension), far(draftsForPage)];
const [reader, own] = [far(pageToBackground), far(extensionToBackground)];

const WORDS = written({ text: 'Ask the port office.', tags: ['port'], verdict: 'disputed' });
const CHANGED = { ...WORDS, text: 'Asked. They do not know.' };
const UNFINISHED: KeptDraft = { key: 'new 0', draft: draft('eight months'), form: JSON.stringify(formOf(WORDS)) };
export const NOTHING: Prepared = { notes: [] };

async function twoNotes(): Promise<Prepared> {
  const notes = [
    only(await page.writeNote(draft('eight months'), WORDS)),
    only(await page.writeNote(draft('Fishermen'), WORDS)),
  ];
  return { notes };
}

// ── Notes ────────────────────────────────────────────────────────────────────

interface NotesOnDisk {
  readonly notes: readonly Note[];
  readonly removed: readonly { readonly id: string }[];
  readonly revisions: readonly object[];
  readonly changes: readonly { readonly steps: readonly { readonly id: string; readonly revision?: number }[] }[];
  readonly meta: readonly { readonly generation: number; readonly tally: { readonly notes: number } }[];
}

const NO_NOTES: NotesOnDisk = { notes: [], removed: [], revisions: [], changes: [], meta: [] };

async function notesOnDisk(): Promise<NotesOnDisk> {
  return { ...NO_NOTES, ...(await onDisk('dramatis-notes')) };
}

/** The changes that are written down are exactly what happened to the notes. */
async function expectConsistent(before: unknown, now: unknown): Promise<void> {
  const [was, { notes, removed, changes, meta }] = [before as NotesOnDisk, now as NotesOnDisk];
  const { generation, tally } = meta[0] ?? { generation: 0, tally: { notes: 0 } };
  expect(changes).toHaveLength(generation);
  expect(notes).toHaveLength(tally.notes);
  if (generation === (was.meta[0]?.generation ?? 0)) expect(now).toEqual(was);
  else expect(generation).toBe((was.meta[0]?.generation ?? 0) + 1);
  const steps = changes.flatMap(change => change.steps);
  const there = new Map([...removed, ...notes].map(record => [record.id, record]));
  expect(new Set(steps.map(({ id }) => id))).toEqual(new Set(there.keys()));
  for (const note of notes) {
    const made = steps.flatMap(({ id, revision }) => (id === note.id && revision ? [revision] : []));
    expect(note.revision).toBe(Math.max(...made));
  }
}

const ofNotes = { look: notesOnDisk, expectWhole: expectConsistent };

/** As `noteDesk` saves: a save that nobody answered is looked for before it is tried again. */
async function save(): Promise<void> {
  const found = (await page.notesOn(article())).find(({ note }) => saysTheSame(wordsOf(formOf(note)), WORDS));
  if (!found) done(await page.writeNote(draft('eight months'), WORDS));
  await drafts.dropDraft(UNFINISHED.key);
}

const NOTES: readonly Route[] = [
  {
    name: 'writing a note',
    atLeast: 20,
    look: notesOnDisk,
    async prepare() {
      await drafts.keepDraft(UNFINISHED);
      // The database is there: the stand-in for IndexedDB cannot abort the making of one.
      await page.tags();
      return NOTHING;
    },
    act: save,
    async expectWhole(before, now) {
      await expectConsistent(before, now);
      // What was typed is in a note or still a draft.
      const unfinished = await drafts.draftsOn(article().url);
      expect(((now as NotesOnDisk).notes ?? []).length + unfinished.length).toBeGreaterThan(0);
    },
    async expectDone() {
      expect((await notesOnDisk()).notes).toMatchObject([{ ...WORDS, revision: 1 }]);
      expect(await drafts.draftsOn(article().url)).toEqual([]);
    },
  },
  {
    ...ofNotes,
    name: 'editing a note',
    atLeast: 20,
    prepare: twoNotes,
    act: async ({ notes: [note] }) => done(await page.editNote(note!.id, 1, CHANGED)),
    async expectDone({ notes: [note] }) {
      expect(await desk.note(note!.id)).toMatchObject({ ...CHANGED, revision: 2 });
      expect(await desk.noteHistory(note!.id)).toHaveLength(1);
    },
  },
  {
    ...ofNotes,
    name: 'removing a note',
    atLeast: 20,
    prepare: twoNotes,
    async act({ notes: [note] }) {
      const reply = await page.removeNote(note!.id);
      if (!reply.ok) expect(reply.problem).toBe('gone');
    },
    async expectDone({ notes: [note, other] }) {
      const { notes, removed } = await notesOnDisk();
      expect(notes).toEqual([other]);
      expect(removed).toMatchObject([{ id: note!.id }]);
    },
  },
  {
    ...ofNotes,
    name: 'taking an edit back',
    atLeast: 20,
    async prepare() {
      const prepared = await twoNotes();
      const { change } = done(await page.editNote(prepared.notes[0]!.id, 1, CHANGED));
      return { ...prepared, change };
    },
    act: async ({ change }) => done(await page.undo(change!)),
    async expectDone({ notes: [note] }) {
      expect(await desk.note(note!.id)).toMatchObject({ ...WORDS, revision: 3 });
    },
  },
  {
    ...ofNotes,
    name: 'taking a removal back',
    atLeast: 20,
    async prepare() {
      const prepared = await twoNotes();
      const { change } = done(await page.removeNote(prepared.notes[0]!.id));
      return { ...prepared, change };
    },
    act: async ({ change }) => done(await page.undo(change!)),
    async expectDone({ notes: [note] }) {
      expect(await desk.note(note!.id)).toMatchObject({ ...WORDS, revision: 2 });
    },
  },
  {
    ...ofNotes,
    name: 'changing many notes at once',
    atLeast: 20,
    prepare: twoNotes,
    act: async ({ notes }) =>
      done(
        await desk.changeNotes(
          notes.map(({ id }) => id),
          { addTags: ['sea'], removeTags: ['port'], status: 'done' },
        ),
      ),
    async expectDone() {
      for (const note of (await notesOnDisk()).notes) {
        expect(note).toMatchObject({ tags: ['sea'], status: 'done', revision: 2 });
      }
    },
  },
  {
    ...ofNotes,
    name: 'importing a file of notes',
    atLeast: 20,
    prepare: twoNotes,
    async act({ notes }) {
      const others = notes.map((note, at) => ({ ...note, id: `other-${at}` as Note['id'] }));
      const { text } = exportNotes([...notes, ...others], 'dramatis', { now: '2026-11-25T12:00:00Z' });
      done(await desk.importNotes('backup.json', text));
    },
    async expectDone({ notes }) {
      const ids = (await notesOnDisk()).notes.map(({ id }) => id);
      expect(ids.sort()).toEqual([...notes.map(({ id }) => id as string), 'other-0', 'other-1'].sort());
    },
  },
];

// ── Everything else ──────────────────────────────────────────────────────────

const BY_NUMBER: LookupQuestion = {
  by: 'person',
  person: 'Q58217' as PersonId,
  name: 'Sergey Lavrov',
  day: '2021-04-07',
  asked: 'pressed',
};

/** The page's own way: once more where no answer came. */
async function lookUp(question: LookupQuestion): Promise<void> {
  done(await reader.lookUp(question, 'one').catch(() => reader.lookUp(question, 'one')));
}

function lookingUp(name: string, question: LookupQuestion): Route {
  return {
    name,
    atLeast: 30,
    async prepare() {
      await own.receipt();
      return NOTHING;
    },
    act: () => lookUp(question),
    look: async () => undefined,
    async expectWhole() {
      const listed = (await own.receipt()).map(({ host }) => host);
      // What left is listed, though the worker ended over it.
      for (const { host } of kept.wikimedia.requests.filter(({ method }) => method === 'GET')) {
        const at = listed.indexOf(host);
        expect(at).toBeGreaterThanOrEqual(0);
        listed.splice(at, 1);
      }
    },
    async expectDone() {
      const asked = kept.wikimedia.requests.length;
      const again = done(await reader.lookUp(question, 'two'));
      expect(again.cached).toBe(true);
      expect(kept.wikimedia.requests).toHaveLength(asked);
    },
  };
}

const scope = { on: 'everywhere' } as const;
const BEFORE: Correction = { kind: 'is', name: 'Lavrov', person: 'Q1' as PersonId, scope };
const AFTER: Correction = { ...BEFORE, person: 'Q58217' as PersonId };

const OTHERS: readonly Route[] = [
  lookingUp('looking a person up', BY_NUMBER),
  lookingUp('looking a name up', { by: 'name', name: 'Sergey Lavrov', day: '2021-04-07', asked: 'pressed' }),
  {
    name: 'correcting a name',
    atLeast: 10,
    prepare: async () => {
      await reader.correct(BEFORE);
      return NOTHING;
    },
    act: () => reader.correct(AFTER),
    look: () => own.corrections(),
    async expectWhole(_, now) {
      expect([[BEFORE], [AFTER]]).toContainEqual(now);
    },
    async expectDone() {
      expect(await own.corrections()).toEqual([AFTER]);
      expect((await onDisk('dramatis')).corrections).toHaveLength(1);
    },
  },
  {
    name: 'correcting a date',
    atLeast: 4,
    prepare: async () => {
      await reader.correctDate({ where: article().url, iso: '2020-01-01' });
      return NOTHING;
    },
    act: () => reader.correctDate({ where: article().url, iso: '2020-02-29' }),
    look: async () => kept.local.get('articleDates'),
    async expectWhole(_, now) {
      expect(now).toMatchObject([{ where: article().url, iso: expect.stringMatching(/^2020-0(?:1-01|2-29)$/) }]);
    },
    async expectDone() {
      expect(kept.local.get('articleDates')).toEqual([{ where: article().url, iso: '2020-02-29' }]);
    },
  },
  {
    name: 'saving the settings',
    atLeast: 6,
    act: () => own.saveSettings({ ...DEFAULT_SETTINGS, author: 'Ada', neverOn: ['news.example'] }),
    look: async () => undefined,
    async expectWhole() {
      expect(['', 'Ada']).toContain((await own.settings()).author);
      // The pages of allowed sites get their script, whenever the worker ended.
      expect(kept.session.get('scripts')).toHaveLength(1);
    },
    async expectDone() {
      expect(await own.settings()).toMatchObject({ author: 'Ada', neverOn: ['news.example'] });
      expect(kept.session.get('scripts')).toMatchObject([{ excludeMatches: ['*://news.example/*'] }]);
    },
  },
  {
    name: 'keeping a draft',
    atLeast: 4,
    prepare: async () => {
      await drafts.keepDraft({ ...UNFINISHED, form: 'before' });
      return NOTHING;
    },
    act: () => drafts.keepDraft(UNFINISHED),
    look: () => drafts.draftsOn(article().url),
    async expectWhole(_, now) {
      expect(now).toMatchObject([{ key: UNFINISHED.key }]);
    },
    async expectDone() {
      expect(await drafts.draftsOn(article().url)).toEqual([UNFINISHED]);
    },
  },
];

export const ROUTES: readonly Route[] = [...NOTES, ...OTHERS];
