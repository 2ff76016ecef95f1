/** One change of notes, all of it or nothing: a worker that is ended in the middle leaves the notes as they were. */

import type { IDBPTransaction } from 'idb';
import type { Note, NoteId } from '../../shared/notes';
import { readable, sift, skimmed } from './damaged';
import type { KeptChange, KeptStep, NotesDatabase, NotesSchema } from './database';
import { partWrites, writeParts } from './searchedParts';
import { EMPTY, type Tally, tallied } from './tally';

/** What is known of all notes together. */
export interface State {
  /** One more with each change: tells whether what was derived from the notes is stale. */
  readonly generation: number;
  readonly tally: Tally;
  readonly changesSince: number;
  /** ISO 8601 instant of the last full export. */
  readonly last?: string;
}

/** What a change does to one note. A written note has no `before`, a removed one no `after`. */
export interface Step {
  readonly id: NoteId;
  readonly before?: Note;
  readonly after?: Note;
}

/** What a change may ask before it says what it does. */
export interface Reading {
  note(id: NoteId): Promise<Note | undefined>;
  /** All of them; damaged records are set aside first. */
  notes(): Promise<readonly Note[]>;
  revision(id: NoteId, revision: number): Promise<Note | undefined>;
  /** The last state of a removed note. */
  removed(id: NoteId): Promise<Note | undefined>;
  change(change: string): Promise<KeptChange | undefined>;
}

export const NO_STATE: State = { generation: 0, tally: EMPTY, changesSince: 0 };
export const STATE = 'state';

/** How long a removed note, and what `undo` needs, are kept. */
export const KEPT_DAYS = 30;

export interface Changing {
  /** Names the change. */
  readonly change: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** Runs a change in one transaction. What `plan` throws undoes it, and so does a disk without room. */
export async function transact(
  db: NotesDatabase,
  { change, now }: Changing,
  plan: (reading: Reading) => Promise<readonly Step[]>,
): Promise<{ readonly steps: readonly Step[]; readonly state: State }> {
  // Strict: when the reader is told that it is kept, it is on the disk.
  const tx: Transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => error ?? new Error('the transaction was aborted'),
  );
  try {
    const before = ((await tx.objectStore('meta').get(STATE)) as State | undefined) ?? NO_STATE;
    let tally = before.tally;
    const steps = await plan({
      ...readingIn(tx),
      async notes() {
        const notes = await soundNotes(tx, now);
        tally = tallied(EMPTY, [], notes);
        return notes;
      },
    });
    await forgetOld(tx, now);
    const searched = await searchedWrites(tx, steps);
    const state: State = {
      ...before,
      generation: before.generation + 1,
      tally: tallied(
        tally,
        steps.flatMap(step => step.before ?? []),
        steps.flatMap(step => step.after ?? []),
      ),
      changesSince: before.changesSince + steps.length,
    };
    const writes: readonly (() => Promise<unknown>)[] = [
      ...steps.flatMap(step => writesOf(tx, step, now)),
      ...searched,
      () => tx.objectStore('changes').put({ change, at: now, steps: steps.map(keptStep) }),
      () => tx.objectStore('meta').put(state, STATE),
    ];
    await Promise.all(writes.map(async write => write()));
    const failed = await done;
    if (failed) throw failed;
    return { steps, state };
  } catch (error) {
    abort(tx);
    // A full disk may first be known when all is written, and then only the transaction says so.
    throw tx.error ?? error;
  }
}

/** Moves records that are no notes out of the way, keeps them as they are, and counts the others and what is searched again. */
export async function setAside(db: NotesDatabase, now: string): Promise<void> {
  const tx: Transaction = db.transaction(STORES, 'readwrite');
  const meta = tx.objectStore('meta');
  const state = ((await meta.get(STATE)) as State | undefined) ?? NO_STATE;
  const notes = await soundNotes(tx, now);
  await writeParts(tx.objectStore('searched'), notes);
  await meta.put({ ...state, generation: state.generation + 1, tally: tallied(EMPTY, [], notes) }, STATE);
  await tx.done;
}

const STORES = ['notes', 'revisions', 'removed', 'changes', 'damaged', 'meta', 'searched'] as const;

type Transaction = IDBPTransaction<NotesSchema, typeof STORES, 'readwrite'>;

function readingIn(tx: Transaction): Omit<Reading, 'notes'> {
  return {
    note: async id => readable(await tx.objectStore('notes').get(id)),
    revision: async (id, revision) => readable((await tx.objectStore('revisions').get([id, revision]))?.note),
    removed: async id => readable((await tx.objectStore('removed').get(id))?.note),
    change: change => tx.objectStore('changes').get(change),
  };
}

async function soundNotes(tx: Transaction, now: string): Promise<readonly Note[]> {
  const { notes, damaged } = sift(await tx.objectStore('notes').getAll());
  for (const record of damaged) {
    const { id } = record as { readonly id: string };
    await tx.objectStore('damaged').put({ key: `${id} ${now}`, record });
    await tx.objectStore('notes').delete(id);
  }
  return notes;
}

function writesOf(tx: Transaction, { id, before, after }: Step, now: string): (() => Promise<unknown>)[] {
  const [notes, revisions, removed] = [tx.objectStore('notes'), tx.objectStore('revisions'), tx.objectStore('removed')];
  const writes: (() => Promise<unknown>)[] = [];
  if (before) writes.push(() => revisions.put({ id, revision: before.revision, note: before, until: now }));
  if (after) writes.push(() => notes.put(after));
  if (after && !before) writes.push(() => removed.delete(id));
  if (before && !after) {
    writes.push(
      () => notes.delete(id),
      () => removed.put({ id, note: before, removed: now }),
    );
  }
  return writes;
}

/** Where what is searched is damaged, all of it is made anew before the change is taken over. */
async function searchedWrites(tx: Transaction, steps: readonly Step[]): Promise<readonly (() => Promise<unknown>)[]> {
  const store = tx.objectStore('searched');
  const writes = await partWrites(store, steps);
  if (writes) return writes;
  await writeParts(store, sift(await tx.objectStore('notes').getAll(), skimmed).notes);
  return (await partWrites(store, steps)) ?? [];
}

function keptStep({ id, before, after }: Step): KeptStep {
  return { id, ...(before && { before }), ...(after && { revision: after.revision }) };
}

async function forgetOld(tx: Transaction, now: string): Promise<void> {
  const old = IDBKeyRange.upperBound(new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString());
  const removed = tx.objectStore('removed');
  for (const id of await removed.index('removed').getAllKeys(old)) {
    await removed.delete(id);
    await tx.objectStore('revisions').delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
  }
  const changes = tx.objectStore('changes');
  for (const change of await changes.index('at').getAllKeys(old)) await changes.delete(change);
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
