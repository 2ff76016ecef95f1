import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { correctDate, withReaderDate } from '../../src/background/articleDates';
import { corrections, correctionsFor, exportCorrections, removeCorrection } from '../../src/background/corrections';
import { database } from '../../src/background/database';
import { isPrivateTab } from '../../src/background/privateTab';
import { watchPrivateWindows } from '../../src/background/privateWindows';
import type { Article, Correction, PersonId } from '../../src/shared/model';

const world = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  windows: [] as { readonly incognito: boolean }[],
  closed: [] as (() => Promise<void>)[],
}));
vi.mock('../../src/platform/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: async (name: string) => (kept.has(name) ? { [name]: kept.get(name) } : {}),
    set: async (values: object) => {
      for (const [name, value] of Object.entries(values)) kept.set(name, JSON.parse(JSON.stringify(value)));
    },
  });
  return {
    browser: {
      runtime: { getManifest: () => ({ version: '0' }) },
      storage: { local: area(world.local), session: area(world.session) },
      tabs: {
        get: async (id: number) => {
          if (id > 2) throw new Error(`No tab with id: ${id}`);
          return { incognito: id === 2 };
        },
        query: async () => world.windows.slice(0, 1),
      },
      windows: {
        getAll: async () => world.windows,
        onRemoved: { addListener: (listener: () => Promise<void>) => world.closed.push(listener) },
      },
    },
  };
});

const article: Article = {
  url: 'https://news.example/a',
  title: '',
  site: '',
  byline: '',
  language: 'en',
  date: { iso: '2021-04-07', source: 'meta' },
  text: '',
  blocks: [],
};
const scope = { on: 'article', where: article.url } as const;
const is: Correction = { kind: 'is', name: 'Sergey Lavrov', person: 'Q58217' as PersonId, scope };
const isNot: Correction = { ...is, kind: 'is-not' };

beforeEach(async () => {
  await (await database()).clearAll();
  world.local.clear();
  world.session.clear();
});

/** Everything that outlives the browser, as text. */
async function disk(): Promise<string> {
  return JSON.stringify([...world.local, ...(await (await database()).readAll('corrections'))]);
}

describe('a correction made in a private window', () => {
  const normal = correctionsFor(false);
  const privately = correctionsFor(true);

  test('counts there, leaves nothing on the disk, and is not in the file', async () => {
    await privately.addCorrection(is);
    expect(await privately.corrections()).toEqual([is]);
    expect(await normal.corrections()).toEqual([]);
    expect(await disk()).not.toContain('news.example');
    expect(await exportCorrections()).not.toContain('Lavrov');
  });

  test('lies over what was said before, and leaves that as it was', async () => {
    await normal.addCorrection(is);
    const before = await disk();
    await privately.addCorrection(isNot);
    expect(await privately.corrections()).toEqual([isNot]);
    expect(await normal.corrections()).toEqual([is]);
    expect(await disk()).toBe(before);
  });

  test('is in the list of all, and is taken back from there', async () => {
    await normal.addCorrection({ ...is, name: 'Lavrov' });
    await privately.addCorrection(is);
    expect(await corrections()).toHaveLength(2);
    await removeCorrection(is);
    expect(await corrections()).toEqual([{ ...is, name: 'Lavrov' }]);
  });

  test('survives nonsense in the storage', async () => {
    await privately.addCorrection(is);
    world.session.set('privateCorrections', [7, null, ...(world.session.get('privateCorrections') as object[])]);
    expect(await privately.corrections()).toEqual([is]);
    world.session.set('privateCorrections', 'nonsense');
    expect(await privately.corrections()).toEqual([]);
  });
});

describe('a date given in a private window', () => {
  test('counts there and leaves nothing on the disk', async () => {
    await correctDate({ where: article.url, iso: '2020-02-29' }, true);
    expect((await withReaderDate(article, true)).article.date?.iso).toBe('2020-02-29');
    expect(await withReaderDate(article)).toEqual({ article });
    expect(await disk()).not.toContain('news.example');
  });

  test('that is taken back there stays on the disk', async () => {
    await correctDate({ where: article.url, iso: '2020-02-29' });
    expect((await withReaderDate(article, true)).article.date?.iso).toBe('2020-02-29');
    await correctDate({ where: article.url }, true);
    expect(await withReaderDate(article, true)).toEqual({ article });
    expect((await withReaderDate(article)).article.date?.iso).toBe('2020-02-29');
  });
});

test('all that is forgotten with the last private window, and not before', async () => {
  watchPrivateWindows();
  await correctionsFor(false).addCorrection({ ...is, name: 'Lavrov' });
  await correctionsFor(true).addCorrection(is);
  await correctDate({ where: article.url, iso: '2020-02-29' }, true);
  const close = async (...left: readonly { readonly incognito: boolean }[]) => {
    world.windows = [...left];
    for (const listener of world.closed) await listener();
  };
  await close({ incognito: false }, { incognito: true });
  expect(JSON.stringify([...world.session])).toContain('news.example');
  await close({ incognito: false });
  expect(JSON.stringify([...world.session])).not.toContain('news.example');
  expect(await corrections()).toEqual([{ ...is, name: 'Lavrov' }]);
});

test.each([
  [1, false],
  [2, true],
])('tab %i is private: %s', async (id, expected) => {
  expect(await isPrivateTab(id)).toBe(expected);
});

test.each([
  ['an open window', [{ incognito: false }], false],
  ['a private window', [{ incognito: true }], true],
  ['no window', [], true],
] as const)('a tab that is gone, with %s in front, is private: %s', async (_, windows, expected) => {
  world.windows = [...windows];
  expect(await isPrivateTab(3)).toBe(expected);
});
