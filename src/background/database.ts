/** The extension's database: IndexedDB where the browser has it, memory where it has not or has no room. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A record is JSON with its key in it; what is read back is `unknown`, since anything may have happened to it. */
interface Stored {
  readonly key: string;
}

/** What is kept of lookups, so that the least recently used can make room. */
export interface Aged extends Stored {
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

type StoreName = 'lookups' | 'receipt' | 'corrections' | 'hosts' | 'keys';

export interface Database {
  read(store: StoreName, key: string): Promise<unknown>;
  /** Every record in the order of keys; those of `lookups` with the least recently used first. */
  readAll(store: StoreName): Promise<readonly unknown[]>;
  write(store: StoreName, record: Stored): Promise<void>;
  remove(store: StoreName, keys: readonly string[]): Promise<void>;
  clear(store: StoreName): Promise<void>;
  /** Clears every store. */
  clearAll(): Promise<void>;
  /** False when nothing, or not everything, outlives the worker: no database, or a full disk. */
  lasting(): boolean;
  close(): void;
}

const NAME = 'dramatis';

let opened: Promise<Database> | undefined;

/** The one database of this worker, opened when it is first needed. */
export function database(): Promise<Database> {
  opened ??= openDatabase();
  return opened;
}

/** Never fails: where IndexedDB is blocked or broken, what is written is kept in memory. */
export async function openDatabase(name = NAME): Promise<Database> {
  try {
    return overIndexedDb(await openIndexedDb(name));
  } catch {
    return inMemory();
  }
}

interface Schema extends DBSchema {
  readonly lookups: { key: string; value: Aged; indexes: { usedAt: number } };
  readonly receipt: { key: string; value: Stored };
  readonly corrections: { key: string; value: Stored };
  readonly hosts: { key: string; value: Stored };
  readonly keys: { key: string; value: Stored };
}

/** A database whose writing stays in memory; what the other holds is read through it, and never changed. */
export function overlaid(under: Database): Database {
  const over = inMemory();
  return {
    ...over,
    read: async (store, key) => (await over.read(store, key)) ?? under.read(store, key),
    async readAll(store) {
      const own = await over.readAll(store);
      const hidden = new Set(own.map(keyOf));
      return [...(await under.readAll(store)).filter(record => !hidden.has(keyOf(record))), ...own];
    },
  };
}

/** Steps from each version to the next; a database of version n runs those from n on. */
const MIGRATIONS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  db => {
    db.createObjectStore('lookups', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
    for (const store of ['receipt', 'corrections', 'hosts'] as const) db.createObjectStore(store, { keyPath: 'key' });
  },
  db => {
    db.createObjectStore('keys', { keyPath: 'key' });
  },
];
const VERSION = MIGRATIONS.length;

/** How long another worker may hold an older version open. */
const BLOCKED_MS = 3_000;

async function openIndexedDb(name: string): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db);
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, fail) => {
    stuck = setTimeout(() => fail(new Error('another worker holds an older database open')), BLOCKED_MS);
  });
  try {
    return await Promise.race([opening, blocked]);
  } finally {
    clearTimeout(stuck);
  }
}

function overIndexedDb(db: IDBPDatabase<Schema>): Database {
  const spare = inMemory();
  let isFull = false;

  const put = (store: StoreName, record: Stored) => db.put(store, record as Aged);
  return {
    read: async (store, key) => (await spare.read(store, key)) ?? (await quietly(() => db.get(store, key), undefined)),
    async readAll(store) {
      const kept = await quietly<readonly unknown[]>(
        () => (store === 'lookups' ? db.getAllFromIndex('lookups', 'usedAt') : db.getAll(store)),
        [],
      );
      return [...kept, ...(await spare.readAll(store))];
    },
    async write(store, record) {
      try {
        await put(store, record);
        await spare.remove(store, [record.key]);
      } catch (error) {
        try {
          if (!isQuota(error)) throw error;
          await makeRoom(db);
          await put(store, record);
        } catch {
          isFull = true;
          await spare.write(store, record);
        }
      }
    },
    async remove(store, keys) {
      await spare.remove(store, keys);
      await quietly(() => Promise.all(keys.map(key => db.delete(store, key))), []);
    },
    async clear(store) {
      await spare.clear(store);
      await quietly(() => db.clear(store), undefined);
    },
    async clearAll() {
      await spare.clearAll();
      await Promise.all([...db.objectStoreNames].map(store => quietly(() => db.clear(store), undefined)));
    },
    lasting: () => !isFull,
    close: () => db.close(),
  };
}

/** Share of the lookups that a full disk costs: those used longest ago. */
const ROOM = 0.25;

async function makeRoom(db: IDBPDatabase<Schema>): Promise<void> {
  const keys = await db.getAllKeysFromIndex('lookups', 'usedAt');
  await Promise.all(keys.slice(0, Math.ceil(keys.length * ROOM)).map(key => db.delete('lookups', key)));
}

function keyOf(record: unknown): unknown {
  return (record as Partial<Stored>).key;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** A store that cannot be read holds nothing. */
async function quietly<Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}

function inMemory(): Database {
  const stores = new Map<StoreName, Map<string, Stored>>();
  const storeOf = (name: StoreName) => {
    const store = stores.get(name) ?? new Map<string, Stored>();
    stores.set(name, store);
    return store;
  };
  return {
    read: async (store, key) => storeOf(store).get(key),
    async readAll(store) {
      const records = [...storeOf(store).values()];
      const order = (record: Stored) => (store === 'lookups' ? (record as Aged).usedAt : record.key);
      return records.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },
    async write(store, record) {
      storeOf(store).set(record.key, record);
    },
    async remove(store, keys) {
      for (const key of keys) storeOf(store).delete(key);
    },
    async clear(store) {
      storeOf(store).clear();
    },
    async clearAll() {
      stores.clear();
    },
    lasting: () => false,
    close() {},
  };
}
