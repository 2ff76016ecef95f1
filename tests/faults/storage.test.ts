import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionsIn } from '../../src/background/corrections';
import { openDatabase } from '../../src/background/database';
import { NOTES_DATABASE, notesDatabase } from '../../src/background/notes/database';
import type { NoteStore } from '../../src/background/notes/store';
import type { Correction, PersonId } from '../../src/shared/model';
import type { Note, NoteId } from '../../src/shared/notes';
import { done, draft, only, worker, written } from '../background/notes/written';

vi.mock('../../src/platform/browser', () => ({ browser: {} }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const WORDS = written({ tags: ['port'] });
const OTHER = 'from elsewhere' as NoteId;

/** Each changes notes in a way of its own. */
const CHANGES: readonly (readonly [string, (store: NoteStore, notes: readonly Note[]) => Promise<{ ok: boolean }>])[] =
  [
    ['a written note', store => store.write(draft('crowns'), WORDS)],
    ['an edit', (store, [note]) => store.edit(note!.id, 1, { ...WORDS, text: 'Asked.' })],
    ['a removal', (store, notes) => store.remove(notes.map(({ id }) => id))],
    [
      'a change of many',
      (store, notes) =>
        store.changeMany(
          notes.map(({ id }) => id),
          { addTags: ['x'], removeTags: [] },
        ),
    ],
    ['an import', (store, notes) => store.merge(notes.map(note => ({ ...note, id: OTHER, text: 'Elsewhere.' })))],
  ];

/** The disk is full at the n-th write from now on and at all that come after; says how many there were. */
function fullFrom(first: number): () => number {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    count += 1;
    if (count >= first) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  return () => count;
}

async function twoNotes(): Promise<readonly Note[]> {
  const store = worker();
  return [only(await store.write(draft('eight months'), WORDS)), only(await store.write(draft('Fishermen'), WORDS))];
}

describe('a disk that is full at any of the writes of', () => {
  test.each(CHANGES)('%s says so, and changes nothing', async (_, change) => {
    for (let at = 1; ; at += 1) {
      globalThis.indexedDB = new IDBFactory();
      const notes = await twoNotes();
      const before = await worker().all();
      const count = fullFrom(at);
      const reply = await change(worker(), notes);
      const isThrough = count() < at;
      vi.mocked(IDBObjectStore.prototype.put).mockRestore();
      if (isThrough) {
        expect(reply).toMatchObject({ ok: true });
        expect(at).toBeGreaterThan(3);
        return;
      }
      expect(reply).toMatchObject({ ok: false, problem: 'not-kept', message: { key: 'noteStore_full' } });
      expect(await worker().all()).toEqual(before);
      // When there is room again, the same press does it.
      expect(await change(worker(), notes)).toMatchObject({ ok: true });
    }
  });
});

describe('a database that never answers', () => {
  const silence = () =>
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new (class extends EventTarget {})() as never);

  test('is given up after some seconds: notes are not kept, and the reader is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const spy = silence();
    const store = worker();
    const reply = store.write(draft('crowns'), WORDS);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(await reply).toMatchObject({
      ok: false,
      problem: 'not-kept',
      message: { key: 'noteStore_shut' },
    });
    spy.mockRestore();
    vi.useRealTimers();
    // The same worker asks again when it is asked again.
    only(await store.write(draft('crowns'), WORDS));
  });

  test('costs the rest its lasting, and nobody an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    silence();
    const opening = openDatabase();
    await vi.advanceTimersByTimeAsync(3_100);
    const db = await opening;
    await db.write('hosts', { key: 'a' });
    expect(await db.read('hosts', 'a')).toEqual({ key: 'a' });
    expect(db.lasting()).toBe(false);
  });
});

describe('a database that is deleted underneath', () => {
  test.each(CHANGES.slice(0, 1))('takes %s into a new one', async (_, change) => {
    const store = worker();
    only(await store.write(draft('eight months'), WORDS));
    await deleteDB(NOTES_DATABASE.name);
    expect(await change(store, [])).toMatchObject({ ok: true });
    expect((await store.all()).notes).toHaveLength(1);
  });

  test('is read as empty, not as broken', async () => {
    const store = worker();
    const note = only(await store.write(draft('eight months'), WORDS));
    await deleteDB(NOTES_DATABASE.name);
    expect(await store.note(note.id)).toBeUndefined();
    expect((await store.all()).notes).toEqual([]);
    expect(await store.edit(note.id, 1, WORDS)).toMatchObject({ ok: false, problem: 'gone' });
  });

  test('and closed by the browser itself is opened anew', async () => {
    const tell: (() => void)[] = [];
    const { addEventListener } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'addEventListener').mockImplementation(function (this: IDBDatabase, ...args) {
      if ((args[0] as string) === 'close') tell.push(args[1] as () => void);
      return addEventListener.apply(this, args);
    });
    const open = notesDatabase();
    const store = worker({ open });
    only(await store.write(draft('eight months'), WORDS));
    // As when the reader clears all data: the connection is closed, and `close` is told.
    (await open()).close();
    for (const listener of tell) listener();
    only(await store.write(draft('Fishermen'), WORDS));
    expect((await store.all()).notes).toHaveLength(2);
  });

  test('is written into memory for the rest, and says that it does not last', async () => {
    const db = await openDatabase();
    await db.write('hosts', { key: 'a' });
    await deleteDB('dramatis');
    await db.write('hosts', { key: 'b' });
    expect(await db.read('hosts', 'b')).toEqual({ key: 'b' });
    expect(await db.readAll('hosts')).toEqual([{ key: 'b' }]);
    expect(db.lasting()).toBe(false);
  });
});

describe('damaged records', () => {
  const RECORDS: readonly (readonly [string, (note: Note) => unknown])[] = [
    ['an empty one', ({ id }) => ({ id })],
    ['a text that is a number', note => ({ ...note, text: 7 })],
    ['an article that is nothing', note => ({ ...note, article: null })],
    ['a passage of somewhere', note => ({ ...note, passage: { exact: 7 } })],
    ['tags without end', note => ({ ...note, tags: Array.from({ length: 5_000 }, String) })],
    ['a revision of the future', note => ({ ...note, revision: 'many' })],
  ];

  test.each(RECORDS)('of notes are set aside as they are, and can be saved: %s', async (_, damage) => {
    const [lost, kept] = await twoNotes();
    const record = damage(lost!);
    const db = await notesDatabase()();
    await db.put('notes', record as Note);
    db.close();
    const store = worker();
    expect((await store.all()).notes).toEqual([kept]);
    expect((await store.damaged()).map(({ record: found }) => found)).toEqual([record]);
    // It hinders nobody.
    done(await store.changeMany([lost!.id, kept!.id], { addTags: ['x'], removeTags: [] }));
    expect((await worker().all()).notes).toHaveLength(1);
    expect((await worker().state()).tally.notes).toBe(1);
  });

  test('of corrections count as absent', async () => {
    const db = await openDatabase();
    const { addCorrection, corrections } = correctionsIn(async () => db);
    const scope = { on: 'everywhere' } as const;
    const is: Correction = { kind: 'is', name: 'Lavrov', person: 'Q58217' as PersonId, scope };
    for (const record of [{ key: 'a' }, { key: 'b', correction: 7, addedAt: 1 }, { key: 'c', correction: is }]) {
      await db.write('corrections', record);
    }
    await addCorrection(is);
    expect(await corrections()).toEqual([is]);
  });
});
