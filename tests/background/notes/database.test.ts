import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  MIGRATIONS,
  type Migration,
  NOTES_DATABASE,
  type NotesDatabase,
  notesDatabase,
} from '../../../src/background/notes/database';
import type { NoteId } from '../../../src/shared/notes';
import { done, worker } from './written';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

// The first version as it was, written without any of the product's code: a browser that has it must always be able to go on.
const FROZEN = {
  name: 'dramatis-notes',
  stores: [
    {
      name: 'notes',
      key: 'id',
      indexes: { address: 'article.address', fingerprint: 'article.fingerprint', modified: 'modified' },
    },
    { name: 'revisions', key: ['id', 'revision'], indexes: {} },
    { name: 'removed', key: 'id', indexes: { removed: 'removed' } },
    { name: 'changes', key: 'change', indexes: { at: 'at' } },
    { name: 'damaged', key: 'key', indexes: {} },
    { name: 'meta', key: undefined, indexes: {} },
  ],
} as const;

const ARTICLE = {
  address: 'https://news.example/harbour',
  url: 'https://news.example/harbour?utm_source=front',
  title: 'Harbour to be dredged',
  site: 'news.example',
  date: '2026-11-20',
  fingerprint: '1a2b3c',
};
const PASSAGE = {
  exact: '12 million crowns',
  prefix: 'The work will cost ',
  suffix: ' and take eight months.',
  position: { start: 98, end: 115 },
  paragraph: '4d5e6f',
  element: 'main > p:nth-of-type(2)',
};
const NOTE = {
  id: 'kept',
  article: ARTICLE,
  passage: PASSAGE,
  verdict: 'disputed',
  tags: ['money', 'port'],
  text: 'The report says 14.',
  sources: [{ url: 'https://port.example/report', title: 'Report' }],
  claimant: 'The mayor',
  claimDate: '2026-11-19',
  status: 'in-review',
  author: 'Ada',
  created: '2026-11-20T10:00:00.000Z',
  modified: '2026-11-21T10:00:00.000Z',
  revision: 2,
};
const FIRST = { ...NOTE, text: 'To be asked.', modified: NOTE.created, revision: 1 };
const GONE = { ...NOTE, id: 'gone', text: 'Removed.', revision: 1 };
const RECORDS = {
  notes: [NOTE],
  revisions: [{ id: 'kept', revision: 1, note: FIRST, until: NOTE.modified }],
  removed: [{ id: 'gone', note: GONE, removed: '2026-11-22T10:00:00.000Z' }],
  changes: [
    { change: 'edit', at: NOTE.modified, steps: [{ id: 'kept', before: FIRST, revision: 2 }] },
    { change: 'removal', at: '2026-11-22T10:00:00.000Z', steps: [{ id: 'gone', before: GONE }] },
  ],
  damaged: [{ key: 'lost 2026-11-22T10:00:00.000Z', record: { id: 'lost', text: 7 } }],
} as const;
const STATE = {
  generation: 4,
  tally: {
    notes: 1,
    sites: [['news.example', 1]],
    verdicts: [['disputed', 1]],
    tags: [
      ['money', 1],
      ['port', 1],
    ],
    statuses: [['in-review', 1]],
  },
  changesSince: 3,
};

describe('a database of the first version', () => {
  beforeEach(writeFrozen);

  test('has what it had: notes, earlier states, what was removed and damaged, and the counts', async () => {
    const store = worker();
    expect((await store.all()).notes).toEqual([NOTE]);
    expect(await store.notesOf(ARTICLE.address, 'another')).toEqual([NOTE]);
    expect(await store.history('kept' as NoteId)).toEqual([{ note: FIRST, until: NOTE.modified }]);
    expect(await store.damaged()).toEqual(RECORDS.damaged);
    expect(await store.state()).toEqual(STATE);
  });

  test('goes on: what was changed in it is taken back, and new changes are kept', async () => {
    const store = worker();
    done(await store.undo('removal'));
    done(await store.undo('edit'));
    expect((await worker().all()).notes).toMatchObject([
      { id: 'gone', text: 'Removed.' },
      { id: 'kept', text: 'To be asked.', revision: 3 },
    ]);
    expect((await store.state()).generation).toBe(6);
  });
});

describe('versions to come', () => {
  const ran: string[] = [];
  /** Rewrites every note, which takes many turns, and says when it is through. */
  const marking =
    (name: string): Migration =>
    async (_, tx) => {
      const notes = tx.objectStore('notes');
      for (const note of await notes.getAll()) await notes.put({ ...note, text: `${note.text} ${name}` });
      ran.push(name);
    };
  beforeEach(async () => {
    ran.length = 0;
    await writeFrozen();
  });

  test('run in order, each after the one before has done its work, and once', async () => {
    const open = notesDatabase(NOTES_DATABASE.name, [...MIGRATIONS, marking('two'), marking('three')]);
    const db = await open();
    expect(ran).toEqual(['two', 'three']);
    expect(db.version).toBe(MIGRATIONS.length + 2);
    expect((await db.get('notes', 'kept'))?.text).toBe(`${NOTE.text} two three`);
    expect((await worker({ open }).history('kept' as NoteId))[0]?.note.text).toBe(FIRST.text);
    db.close();
    (await notesDatabase(NOTES_DATABASE.name, [...MIGRATIONS, marking('two'), marking('three')])()).close();
    expect(ran).toHaveLength(2);
  });

  test('run all of them where there was no database', async () => {
    const db = await notesDatabase('none-yet', [...MIGRATIONS, marking('two')])();
    expect([db.version, ran]).toEqual([MIGRATIONS.length + 1, ['two']]);
    db.close();
  });

  test('leave everything as it was where one fails half-way', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing: Migration = async (db, tx) => {
      await marking('two')(db, tx);
      throw new Error('cannot be done');
    };
    await expect(notesDatabase(NOTES_DATABASE.name, [...MIGRATIONS, failing])()).rejects.toThrow();
    expect((await worker().all()).notes).toEqual([NOTE]);
    vi.restoreAllMocks();
  });

  test('wait for no older worker: it lets go', async () => {
    const older = notesDatabase();
    await older();
    const db: NotesDatabase = await notesDatabase(NOTES_DATABASE.name, [...MIGRATIONS, marking('two')])();
    expect(db.version).toBe(MIGRATIONS.length + 1);
    db.close();
  });
});

/** By hand, in the browser's own words. */
function writeFrozen(): Promise<void> {
  return new Promise((written, fail) => {
    const opening = indexedDB.open(FROZEN.name, 1);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, key, indexes } of FROZEN.stores) {
        const path = key === undefined ? {} : { keyPath: typeof key === 'string' ? key : [...key] };
        const store = opening.result.createObjectStore(name, path);
        for (const [index, field] of Object.entries(indexes)) store.createIndex(index, field);
      }
    };
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const [name, records] of Object.entries(RECORDS))
        for (const record of records) tx.objectStore(name).put(record);
      tx.objectStore('meta').put(STATE, 'state');
      tx.oncomplete = () => {
        db.close();
        written();
      };
    };
  });
}
