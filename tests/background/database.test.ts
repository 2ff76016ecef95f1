import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Aged, openDatabase } from '../../src/background/database';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

const lookup = (key: string, usedAt: number): Aged & { value: string } => ({ key, usedAt, value: `about ${key}` });

describe('the database', () => {
  test('gives back what was written, also to the next worker', async () => {
    const first = await openDatabase();
    await first.write('corrections', { key: 'a' });
    await first.write('lookups', lookup('b', 2));
    first.close();
    const second = await openDatabase();
    expect(await second.read('corrections', 'a')).toEqual({ key: 'a' });
    expect(await second.read('lookups', 'b')).toEqual(lookup('b', 2));
    expect(await second.read('receipt', 'a')).toBeUndefined();
    expect(second.lasting()).toBe(true);
  });

  test('lists look-ups with the least recently used first, the rest by key', async () => {
    const db = await openDatabase();
    for (const [key, usedAt] of [
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ] as const)
      await db.write('lookups', lookup(key, usedAt));
    for (const key of ['z', 'y']) await db.write('receipt', { key });
    expect((await db.readAll('lookups')).map(record => (record as Aged).key)).toEqual(['b', 'c', 'a']);
    expect(await db.readAll('receipt')).toEqual([{ key: 'y' }, { key: 'z' }]);
    await db.remove('lookups', ['b', 'nobody']);
    await db.clear('receipt');
    expect(await db.readAll('lookups')).toHaveLength(2);
    expect(await db.readAll('receipt')).toEqual([]);
  });

  test('makes room for itself on a full disk, from the look-ups used longest ago', async () => {
    const db = await openDatabase();
    for (let at = 0; at < 8; at += 1) await db.write('lookups', lookup(`old ${at}`, at));
    diskIsFull(1);
    await db.write('corrections', { key: 'dear to the reader' });
    expect(await db.read('corrections', 'dear to the reader')).toBeDefined();
    expect((await db.readAll('lookups')).map(record => (record as Aged).key)).toEqual(
      [2, 3, 4, 5, 6, 7].map(at => `old ${at}`),
    );
    expect(db.lasting()).toBe(true);
  });

  test('goes on in memory where the disk stays full, and says so', async () => {
    const db = await openDatabase();
    diskIsFull();
    await db.write('lookups', lookup('a', 1));
    expect(await db.read('lookups', 'a')).toEqual(lookup('a', 1));
    expect(await db.readAll('lookups')).toEqual([lookup('a', 1)]);
    expect(db.lasting()).toBe(false);
    await db.clear('lookups');
    expect(await db.readAll('lookups')).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['does not exist', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    [
      'is forbidden, as in some private windows',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        });
      },
    ],
  ])('works in memory where IndexedDB %s', async (_, breakIt) => {
    breakIt();
    const db = await openDatabase();
    await db.write('lookups', lookup('b', 1));
    await db.write('lookups', lookup('a', 2));
    expect((await db.readAll('lookups')).map(record => (record as Aged).key)).toEqual(['b', 'a']);
    await db.remove('lookups', ['a']);
    expect(await db.read('lookups', 'a')).toBeUndefined();
    expect(db.lasting()).toBe(false);
  });

  test('of a newer Dramatis is left alone', async () => {
    const newer = await openDB('dramatis', 99);
    newer.close();
    const db = await openDatabase();
    await db.write('lookups', lookup('a', 1));
    expect(db.lasting()).toBe(false);
    expect((await openDB('dramatis')).version).toBe(99);
  });
});

/** Every write fails, or so many. */
function diskIsFull(times = Number.POSITIVE_INFINITY): void {
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
    if (left-- > 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, record);
  });
}
