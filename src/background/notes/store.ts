/** The notes of this browser: kept, changed, and each change taken back. */

import { checkDraft, checkWords, type Merge, mergeNotes } from '../../core/exports';
import type { Message } from '../../shared/message';
import type { BulkChange, Note, NoteDraft, NoteId, NoteRevision, NoteWords, WriteReply } from '../../shared/notes';
import { failure, type Result, success } from '../../shared/result';
import { readable, sift, skimmed } from './damaged';
import type { DamagedRecord, NotesDatabase } from './database';
import { type Searched, searchedOf } from './searched';
import { readParts } from './searchedParts';
import { contentsOf, isSame, threeWay } from './threeWay';
import { NO_STATE, type Reading, STATE, type State, type Step, setAside, transact } from './transaction';
import { stepBack } from './undo';

export interface NoteStore {
  note(id: NoteId): Promise<Note | undefined>;
  /** Those of an address, and those of the same text under another. */
  notesOf(address: string, fingerprint: string): Promise<readonly Note[]>;
  /** Some of the notes by their last change, the newest first, with the state they were read in. */
  newest(from: number, count: number): Promise<{ readonly notes: readonly Note[]; readonly state: State }>;
  all(): Promise<{ readonly notes: readonly Note[]; readonly state: State }>;
  /** What searches look at, of all notes, with the state it belongs to. */
  searched(): Promise<{ readonly searched: readonly Searched[]; readonly state: State }>;
  /** Those of these notes that are there and are notes in full, in this order; what is damaged is set aside. */
  notes(ids: readonly NoteId[]): Promise<readonly Note[]>;
  state(): Promise<State>;
  /** Earlier states, latest first. */
  history(id: NoteId): Promise<readonly NoteRevision[]>;
  damaged(): Promise<readonly DamagedRecord[]>;
  write(draft: NoteDraft, words: NoteWords): Promise<WriteReply>;
  edit(id: NoteId, base: number, words: NoteWords, draft?: NoteDraft): Promise<WriteReply>;
  remove(ids: readonly NoteId[]): Promise<WriteReply>;
  changeMany(ids: readonly NoteId[], change: BulkChange): Promise<WriteReply>;
  undo(change: string): Promise<WriteReply>;
  /** Lays notes from elsewhere over those that are there; `mergeNotes` has the rules. */
  merge(notes: readonly Note[]): Promise<Result<Merge & { readonly change: string }, 'not-kept'>>;
  /** A full export was handed to the reader. */
  backedUp(): Promise<void>;
  remember(key: string, value: unknown): Promise<void>;
  remembered(key: string): Promise<unknown>;
  /** Forgets all notes for good, with their history. */
  clear(): Promise<void>;
}

export interface StoreMeans {
  open(): Promise<NotesDatabase>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  /** Frees space on a full disk, before a change is tried once more. */
  makeRoom(): Promise<void>;
  /** After each change that is kept. */
  changed(steps: readonly Step[], state: State): void;
}

/** Thrown inside a change: nothing is written, and the reader is told. */
class Refused extends Error {
  readonly reply: WriteReply & { readonly ok: false };
  constructor(reply: WriteReply & { readonly ok: false }) {
    super(reply.message.key);
    this.reply = reply;
  }
}

export function noteStore(means: StoreMeans): NoteStore {
  const { open } = means;
  const instant = () => new Date(means.now()).toISOString();
  const stateIn = async (db: NotesDatabase) => ((await db.get('meta', STATE)) as State | undefined) ?? NO_STATE;

  const change = async (plan: (reading: Reading, now: string) => Promise<readonly Step[]>): Promise<WriteReply> => {
    const changing = { change: means.newId(), now: instant() };
    const attempt = async () => transact(await open(), changing, reading => plan(reading, changing.now));
    try {
      const { steps, state } = await attempt().catch(async error => {
        if (error instanceof Refused || !(await mayGoNow(error))) throw error;
        return attempt();
      });
      means.changed(steps, state);
      return success({ change: changing.change, notes: steps.flatMap(({ after }) => after ?? []) });
    } catch (error) {
      if (error instanceof Refused) return error.reply;
      console.error(error);
      return failure('not-kept', isQuota(error) ? FULL : SHUT);
    }
  };
  const mayGoNow = async (error: unknown): Promise<boolean> => {
    if (isQuota(error)) await means.makeRoom().catch(() => undefined);
    // A connection that another worker closed is opened anew.
    return isQuota(error) || (error instanceof Error && error.name === 'InvalidStateError');
  };
  /** What is no note is put aside now and does not count. */
  const sound = async (
    db: NotesDatabase,
    records: readonly unknown[],
    read?: typeof readable,
  ): Promise<readonly Note[]> => {
    const { notes, damaged } = sift(records, read);
    if (damaged.length > 0) await setAside(db, instant()).catch(error => console.error(error));
    return notes;
  };

  return {
    note: async id => readable(await (await open()).get('notes', id)),
    async notesOf(address, fingerprint) {
      const db = await open();
      const tx = db.transaction('notes');
      const [here, same] = await Promise.all([
        tx.store.index('address').getAll(address),
        fingerprint === '' ? [] : tx.store.index('fingerprint').getAll(fingerprint),
      ]);
      const byId = new Map([...here, ...same].map(record => [record.id, record]));
      return sound(db, [...byId.values()]);
    },
    async newest(from, count) {
      const db = await open();
      const tx = db.transaction(['notes', 'meta']);
      const state = ((await tx.objectStore('meta').get(STATE)) as State | undefined) ?? NO_STATE;
      const found: unknown[] = [];
      let cursor = await tx.objectStore('notes').index('modified').openCursor(null, 'prev');
      if (cursor && from > 0) cursor = await cursor.advance(from);
      while (cursor && found.length < count) {
        found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return { notes: await sound(db, found), state };
    },
    all: () => everything(readable),
    async searched() {
      const kept = await keptSearched();
      if (kept) return kept;
      await setAside(await open(), instant()).catch(error => console.error(error));
      return (await keptSearched()) ?? searchedAnew();
    },
    async notes(ids) {
      const db = await open();
      const store = db.transaction('notes').store;
      const records = await Promise.all(ids.map(id => store.get(id)));
      return sound(
        db,
        records.filter(record => record !== undefined),
      );
    },
    state: async () => stateIn(await open()),
    async history(id) {
      const all = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
      const kept = await (await open()).getAll('revisions', all);
      return kept.reverse().flatMap(({ note, until }) => (readable(note) ? { note, until } : []));
    },
    damaged: async () => (await open()).getAll('damaged'),
    async write(draft, words) {
      const checked = contentsFrom(draft, words);
      if (!checked.ok) return checked;
      return change(async (_, now) => {
        const id = means.newId() as NoteId;
        return [{ id, after: { ...checked.value, id, created: now, modified: now, revision: 1 } }];
      });
    },
    async edit(id, base, words, draft) {
      const checked = checkWords(words);
      if (!checked.ok) return checked;
      const place = draft === undefined ? undefined : checkDraft(draft);
      if (place && !place.ok) return place;
      return change(async (reading, now) => {
        const current = await reading.note(id);
        if (!current) throw new Refused(GONE);
        const edited = base === current.revision ? current : await reading.revision(id, base);
        if (!edited) throw new Refused(CONFLICT);
        const { article, passage } = place?.value ?? edited;
        const merged = threeWay(contentsOf(edited), { ...checked.value, article, passage }, contentsOf(current));
        if (!merged) throw new Refused(CONFLICT);
        if (isSame(merged, contentsOf(current))) return [];
        return [{ id, before: current, after: next(current, merged, now) }];
      }).then(reply => unchanged(reply, id));
    },
    remove: ids =>
      change(async reading => {
        const steps = await Promise.all(
          [...new Set(ids)].map(async id => {
            const before = await reading.note(id);
            return before ? [{ id, before }] : [];
          }),
        );
        if (steps.flat().length === 0) throw new Refused(GONE);
        return steps.flat();
      }),
    changeMany: (ids, { addTags, removeTags, status }) =>
      change(async (reading, now) => {
        const steps = await Promise.all(
          [...new Set(ids)].map(async (id): Promise<readonly Step[]> => {
            const before = await reading.note(id);
            if (!before) return [];
            const tags = [...before.tags.filter(tag => !removeTags.includes(tag)), ...addTags];
            const checked = checkWords({ ...before, tags, status: status ?? before.status });
            if (!checked.ok) throw new Refused(checked);
            const { article, passage } = before;
            const contents = { ...checked.value, article, passage };
            return isSame(contents, contentsOf(before)) ? [] : [{ id, before, after: next(before, contents, now) }];
          }),
        );
        return steps.flat();
      }),
    async undo(undone) {
      let spared = 0;
      const reply = await change(async (reading, now) => {
        const kept = await reading.change(undone);
        if (!kept) throw new Refused(TOO_LATE);
        const back = await Promise.all(kept.steps.map(step => stepBack(reading, step, now)));
        const steps = back.flatMap(step => (typeof step === 'object' ? step : []));
        if (steps.length === 0 && back.includes('conflict')) throw new Refused(CHANGED_SINCE);
        if (steps.length === 0 && back.includes('gone')) throw new Refused(GONE);
        // A note that the change wrote and somebody removed since is where it should be.
        const isSpared = (_: unknown, at: number) =>
          back[at] === 'conflict' || (back[at] === 'gone' && kept.steps[at]?.before !== undefined);
        spared = back.filter(isSpared).length;
        return steps;
      });
      return reply.ok && spared > 0 ? success({ ...reply.value, spared }) : reply;
    },
    async merge(notes) {
      let merge: Merge = { added: [], changed: [], unchanged: [] };
      const reply = await change(async (reading, now) => {
        const there = await reading.notes();
        merge = mergeNotes(there, notes, now);
        const byId = new Map(there.map(note => [note.id, note]));
        const steps = [...merge.added, ...merge.changed].map(async (after): Promise<Step> => {
          const before = byId.get(after.id);
          if (before) return { id: after.id, before, after };
          // A removed note that comes back goes on counting where it was, so that its history stays.
          const revision = Math.max(after.revision, ((await reading.removed(after.id))?.revision ?? 0) + 1);
          return { id: after.id, after: { ...after, revision } };
        });
        return Promise.all(steps);
      });
      if (reply.ok) return success({ ...merge, change: reply.value.change });
      return failure('not-kept', reply.message);
    },
    async backedUp() {
      const db = await open();
      const tx = db.transaction('meta', 'readwrite');
      const state = ((await tx.store.get(STATE)) as State | undefined) ?? NO_STATE;
      await tx.store.put({ ...state, last: instant(), changesSince: 0 }, STATE);
      await tx.done;
    },
    remember: async (key, value) => void (await (await open()).put('meta', value, `said ${key}`)),
    remembered: async key => (await open()).get('meta', `said ${key}`),
    async clear() {
      const db = await open();
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      const gone = await tx.objectStore('notes').getAllKeys();
      const { generation } = ((await tx.objectStore('meta').get(STATE)) as State | undefined) ?? NO_STATE;
      await Promise.all([...db.objectStoreNames].map(store => tx.objectStore(store).clear()));
      // What was derived from the old notes must not seem fresh.
      const state = { ...NO_STATE, generation: generation + 1 };
      await tx.objectStore('meta').put(state, STATE);
      await tx.done;
      means.changed(
        gone.map(id => ({ id: id as NoteId })),
        state,
      );
    },
  };

  async function everything(read: typeof readable) {
    const db = await open();
    const tx = db.transaction(['notes', 'meta']);
    const [state, records] = await Promise.all([
      tx.objectStore('meta').get(STATE) as Promise<State | undefined>,
      tx.objectStore('notes').getAll(),
    ]);
    return { notes: await sound(db, records, read), state: state ?? NO_STATE };
  }

  /** `undefined` where it does not fit the notes: then it is to be made anew. */
  async function keptSearched() {
    const tx = (await open()).transaction(['searched', 'meta']);
    const [state = NO_STATE, searched] = await Promise.all([
      tx.objectStore('meta').get(STATE) as Promise<State | undefined>,
      readParts(tx.objectStore('searched')),
    ]);
    return searched?.length === state.tally.notes ? { searched, state } : undefined;
  }

  /** For a database that cannot be written. */
  async function searchedAnew() {
    const { notes, state } = await everything(skimmed);
    return { searched: notes.map(searchedOf), state };
  }

  /** An edit that changed nothing answers with the note as it is. */
  async function unchanged(reply: WriteReply, id: NoteId): Promise<WriteReply> {
    if (!reply.ok || reply.value.notes.length > 0) return reply;
    const note = readable(await (await open()).get('notes', id));
    return note ? success({ ...reply.value, notes: [note] }) : failure('gone', GONE.message);
  }
}

function contentsFrom(draft: NoteDraft, words: NoteWords): Result<NoteDraft & NoteWords, 'not-valid'> {
  const place = checkDraft(draft);
  if (!place.ok) return place;
  const checked = checkWords(words);
  return checked.ok ? success({ ...checked.value, ...place.value }) : checked;
}

/** The state of a note after another. */
function next({ id, created, revision }: Note, contents: NoteDraft & NoteWords, now: string): Note {
  return { ...contents, id, created, modified: now, revision: revision + 1 };
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

const GONE = failure('gone', { key: 'noteStore_gone' });
const CONFLICT = failure('conflict', { key: 'noteStore_conflict' });
const CHANGED_SINCE = failure('conflict', { key: 'noteStore_changedSince' });
const TOO_LATE = failure('gone', { key: 'noteStore_tooLate' });
const FULL: Message = { key: 'noteStore_full' };
const SHUT: Message = { key: 'noteStore_shut' };
