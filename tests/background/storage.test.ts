import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/background/database';
import { keysIn } from '../../src/background/keys';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});
const open = async () => database;

test('keys are kept for the next worker, without the blanks that a clipboard adds', async () => {
  expect(await keysIn(open).keys()).toEqual({ factCheck: '', hypothesis: '' });
  await keysIn(open).saveKeys({ factCheck: ' AIza-x_1 \n', hypothesis: '' });
  expect(await keysIn(open).keys()).toEqual({ factCheck: 'AIza-x_1', hypothesis: '' });
});

test.each(['two words', 'ключ', 'a\u0000b', 'x'.repeat(501)])('%j is no key', async factCheck => {
  await expect(keysIn(open).saveKeys({ factCheck, hypothesis: '' })).rejects.toThrow();
  expect(await keysIn(open).keys()).toEqual({ factCheck: '', hypothesis: '' });
});

test('a broken record counts as no key', async () => {
  await database.write('keys', { key: 'keys', factCheck: 7 } as never);
  expect(await keysIn(open).keys()).toEqual({ factCheck: '', hypothesis: '' });
});

test('everything can be cleared at once, on the disk and in memory', async () => {
  await keysIn(open).saveKeys({ factCheck: 'a', hypothesis: 'b' });
  await database.write('corrections', { key: 'a' });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await database.write('receipt', { key: 'b' });
  await database.clearAll();
  for (const store of ['corrections', 'receipt', 'keys'] as const) expect(await database.readAll(store)).toEqual([]);
});

test('what could not be written once and can be later is read as it is now', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await database.write('hosts', { key: 'a', at: 1 } as never);
  vi.restoreAllMocks();
  await database.write('hosts', { key: 'a', at: 2 } as never);
  expect(await database.read('hosts', 'a')).toEqual({ key: 'a', at: 2 });
  expect(await database.readAll('hosts')).toHaveLength(1);
});
