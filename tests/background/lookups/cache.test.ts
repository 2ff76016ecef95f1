import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCache, type Room } from '../../../src/background/lookups/cache';
import { personShelf } from '../../../src/background/lookups/shapes';
import type { Qid } from '../../../src/core/wikidata/entity';
import type { PersonFacts } from '../../../src/core/wikidata/facts';
import { aboutLavrov, answered, fakeClock, LAVROV, openStage } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

const DAY = 86_400_000;

function facts(id: string): PersonFacts {
  return { id: id as Qid, name: `Person ${id}`, aliases: [], human: true, citizenships: [], positions: [] };
}

async function cacheOf() {
  const { database } = await openStage();
  return { database, cache: createCache({ database: async () => database, now: Date.now }) };
}

describe('the cache', () => {
  test.each<[number, string | undefined]>([
    [0, 'fresh'],
    [0.9, 'fresh'],
    [2, 'stale'],
    [6, 'stale'],
    [8, 'old'],
    [89, 'old'],
    [91, undefined],
  ])('after %i days a person is %s', async (days, age) => {
    const { cache } = await cacheOf();
    await cache.set(personShelf, 'Q1', facts('Q1'));
    vi.setSystemTime(Date.now() + days * DAY);
    expect((await cache.get(personShelf, 'Q1'))?.age).toBe(age);
  });

  test('forgets what it had in another shape', async () => {
    const { cache, database } = await cacheOf();
    await database.write('lookups', {
      key: '1 person Q1',
      usedAt: Date.now(),
      fetchedAt: Date.now(),
      value: 'missing',
    } as never);
    expect(await cache.get(personShelf, 'Q1')).toBeUndefined();
    await cache.set(personShelf, 'Q2', facts('Q2'));
    expect((await database.readAll('lookups')).map(record => (record as { key: string }).key)).toEqual(['2 person Q2']);
  });

  test.each<[string, Room, number]>([
    ['so many answers', { records: 30, size: 1e9 }, 30],
    ['so many bytes', { records: 1e9, size: 2_000 }, 14],
  ])('keeps %s, those used last', async (_, room, most) => {
    const { database } = await openStage();
    const cache = createCache({ database: async () => database, now: Date.now }, room);
    for (let at = 1; at <= 101; at += 1) {
      vi.setSystemTime(Date.now() + 1_000);
      await cache.set(personShelf, `Q${at}`, facts(`Q${at}`));
    }
    const kept = await database.readAll('lookups');
    expect(kept.length).toBeLessThanOrEqual(most);
    expect(kept.length).toBeGreaterThan(most / 2);
    expect(await cache.get(personShelf, 'Q1')).toBeUndefined();
    expect(await cache.get(personShelf, 'Q101')).toBeDefined();
  });

  test('remembers that an answer was used, so that it stays', async () => {
    const { cache, database } = await cacheOf();
    await cache.set(personShelf, 'Q1', facts('Q1'));
    await cache.set(personShelf, 'Q2', facts('Q2'));
    vi.setSystemTime(Date.now() + 2 * DAY);
    await cache.get(personShelf, 'Q1');
    expect((await database.readAll('lookups')).map(record => (record as { key: string }).key)).toEqual([
      '2 person Q2',
      '2 person Q1',
    ]);
  });

  test.each<[string, unknown]>([
    ['nothing but a key', {}],
    ['a number for a date', { fetchedAt: 'yesterday', usedAt: 1, value: facts('Q58217') }],
    ['half a person', { fetchedAt: 1_764_000_000_000, usedAt: 1, value: { id: LAVROV, name: 'S' } }],
    ['a person who is a string', { fetchedAt: 1_764_000_000_000, usedAt: 1, value: 'Sergey Lavrov' }],
  ])('asks again where a record is broken: %s', async (_, broken) => {
    const stage = await openStage();
    await stage.database.write('lookups', { key: '2 person Q58217', usedAt: 1, ...(broken as object) } as never);
    expect(answered(await stage.ask(aboutLavrov()))).toMatchObject({ cached: false, card: { name: 'Sergey Lavrov' } });
    stage.restart();
    expect(answered(await stage.ask(aboutLavrov())).cached).toBe(true);
  });

  test('does without a disk', async () => {
    const stage = await openStage();
    vi.spyOn(stage.database, 'read').mockResolvedValue(undefined);
    expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
  });
});
