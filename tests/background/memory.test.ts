import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { correctDate, DATED_ARTICLES, withReaderDate } from '../../src/background/articleDates';
import { correctionsIn } from '../../src/background/corrections';
import { type Database, openDatabase } from '../../src/background/database';
import { RECEIPT_LINES, receiptIn } from '../../src/background/receipt';
import { saveSettings, settings } from '../../src/background/settings';
import type { Article, Correction, PersonId } from '../../src/shared/model';
import { DEFAULT_SETTINGS, type ReceiptLine } from '../../src/shared/protocol';

const storage = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/platform/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (name: string) => (storage.has(name) ? { [name]: storage.get(name) } : {}),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) storage.set(name, JSON.parse(JSON.stringify(value)));
        },
      },
    },
  },
}));

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  storage.clear();
});
const open = async () => database;

describe('the receipt', () => {
  const line = (at: number): ReceiptLine => ({
    at: new Date(Date.UTC(2026, 10, 25) + at * 1_000).toISOString(),
    host: 'www.wikidata.org',
    asked: { key: 'receipt_facts', values: { ids: `Q${at}` } },
    why: { key: 'receipt_pressed', values: { name: 'Sergey Lavrov' } },
    status: 200,
    bytes: 10,
  });

  test('has every request, the newest first, and is empty when cleared', async () => {
    const { receipt, addReceiptLine, clearReceipt } = receiptIn(open);
    for (const at of [1, 2, 3]) await (await addReceiptLine(line(at)))(200, 10);
    expect(await receipt()).toEqual([line(3), line(2), line(1)]);
    await clearReceipt();
    expect(await receipt()).toEqual([]);
  });

  test('keeps requests of one millisecond apart, also those of two workers', async () => {
    const [one, other] = [receiptIn(open), receiptIn(open)];
    await one.addReceiptLine(line(1));
    await one.addReceiptLine(line(1));
    await other.addReceiptLine({ ...line(1), host: 'en.wikipedia.org' });
    expect(await one.receipt()).toHaveLength(3);
  });

  test('has a request before it is answered, and though the worker dies on the way', async () => {
    await receiptIn(open).addReceiptLine(line(1));
    expect(await receiptIn(open).receipt()).toEqual([{ ...line(1), status: 0, bytes: 0 }]);
  });

  test('is bounded, and the oldest lines go first', async () => {
    const { receipt, addReceiptLine } = receiptIn(open, 20);
    for (let at = 0; at < 100; at += 1) await (await addReceiptLine(line(at)))(200, 10);
    const lines = await receipt();
    expect(lines).toHaveLength(20);
    expect(lines[0]).toEqual(line(99));
    expect(RECEIPT_LINES).toBe(5_000);
  });

  test('leaves out a broken line', async () => {
    const { receipt, addReceiptLine } = receiptIn(open);
    await (await addReceiptLine(line(1)))(200, 10);
    await database.write('receipt', { key: 'z', host: 7 } as never);
    expect(await receipt()).toEqual([line(1)]);
  });
});

describe('corrections', () => {
  const everywhere = { on: 'everywhere' } as const;
  const lavrov = 'Q58217' as PersonId;
  const other = 'Q61915627' as PersonId;
  const is: Correction = { kind: 'is', name: 'Sergey Lavrov', person: lavrov, scope: everywhere };

  test.each<[string, readonly Correction[], readonly number[]]>([
    ['the same twice is one', [is, is], [1]],
    ['another spelling of the name is the same name', [is, { ...is, name: 'Sergei LAVROV' }], [1]],
    ['another person takes the place', [is, { ...is, person: other }], [1]],
    ['nobody takes the place', [is, { kind: 'not-a-person', name: 'Sergey Lavrov', scope: everywhere }], [1]],
    ['"is not" takes the place of "is"', [is, { ...is, kind: 'is-not' }], [1]],
    ['"is" takes the place of "is not"', [{ ...is, kind: 'is-not' }, is], [1]],
    [
      'two who are not meant',
      [
        { ...is, kind: 'is-not' },
        { ...is, kind: 'is-not', person: other },
      ],
      [0, 1],
    ],
    ['one who is not meant and one who is', [{ ...is, kind: 'is-not', person: other }, is], [0, 1]],
    ['each scope for itself', [is, { ...is, person: other, scope: { on: 'site', where: 'example.com' } }], [0, 1]],
    ['each name for itself', [is, { ...is, name: 'Lavrov' }], [0, 1]],
  ])('%s', async (_, made, kept) => {
    const { corrections, addCorrection } = correctionsIn(open);
    for (const correction of made) await addCorrection(correction);
    expect(await corrections()).toEqual(kept.map(at => made[at]));
  });

  test('stick for the next worker, and are gone when taken back', async () => {
    await correctionsIn(open).addCorrection(is);
    const next = correctionsIn(open);
    expect(await next.corrections()).toEqual([is]);
    await next.removeCorrection(is);
    expect(await next.corrections()).toEqual([]);
  });

  test('leave as a file and come back from it', async () => {
    const made: Correction[] = [
      is,
      { kind: 'not-a-person', name: 'Dow Jones', scope: { on: 'site', where: 'example.com' } },
    ];
    const before = correctionsIn(open);
    for (const correction of made) await before.addCorrection(correction);
    const file = await before.exportCorrections();
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    const after = correctionsIn(open);
    expect(await after.importCorrections(file)).toEqual({ ok: true, value: 2 });
    expect(await after.importCorrections(file)).toEqual({ ok: true, value: 2 });
    expect(await after.corrections()).toEqual(made);
  });

  test.each([
    '',
    '[]',
    '{"format":"dramatis-corrections-1"}',
    '{"format":"other","corrections":[]}',
    '{"format":"dramatis-corrections-1","corrections":[{"kind":"is","name":"A","scope":{"on":"everywhere"}}]}',
    '{"format":"dramatis-corrections-1","corrections":[{"kind":"is","name":"A","person":"Q1","scope":{"on":"moon"}}]}',
  ])('take nothing from a file that is none: %s', async file => {
    const { corrections, importCorrections } = correctionsIn(open);
    expect(await importCorrections(file)).toMatchObject({ ok: false, problem: 'malformed' });
    expect(await corrections()).toEqual([]);
  });
});

describe('settings', () => {
  test('are the shipped ones until changed', async () => {
    expect(await settings()).toEqual(DEFAULT_SETTINGS);
    const changed = { ...DEFAULT_SETTINGS, lookUpOnOpen: true, hoverDelayMs: 700 };
    await saveSettings(changed);
    expect(await settings()).toEqual(changed);
  });

  test.each<[string, unknown, object]>([
    ['nonsense', 'nonsense', {}],
    ['a number out of range', { ...DEFAULT_SETTINGS, hoverDelayMs: 1e9 }, {}],
    ['an older version without a part', { lookUpOnOpen: true }, { lookUpOnOpen: true }],
    ['a broken part beside good ones', { lookUpOnOpen: true, hover: 'yes', highlight: 7 }, { lookUpOnOpen: true }],
  ])('survive %s in the storage', async (_, json, kept) => {
    storage.set('settings', json);
    expect(await settings()).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });
});

describe('the date that the reader gives an article', () => {
  const article: Article = {
    url: 'https://example.org/a',
    title: '',
    site: '',
    byline: '',
    language: 'en',
    date: { iso: '2021-04-07', source: 'meta' },
    text: '',
    blocks: [],
  };
  const readers = { article: { ...article, date: { iso: '2020-02-29', source: 'reader' } } };

  test('counts for that address until it is taken back, and the page’s own is kept beside it', async () => {
    await correctDate({ where: article.url, iso: '2020-02-29' });
    expect(await withReaderDate(article)).toEqual({ ...readers, pageDate: article.date });
    expect(await withReaderDate({ ...article, url: 'https://example.org/b' })).not.toHaveProperty('pageDate');
    await correctDate({ where: article.url });
    expect(await withReaderDate(article)).toEqual({ article });
  });

  test('counts too where the page has none', async () => {
    const { date: _, ...undated } = article;
    await correctDate({ where: article.url, iso: '2020-02-29' });
    expect(await withReaderDate(undated)).toEqual(readers);
  });

  test.each(['2021-02-30', '2021-13-01', '21-01-01', '2021', '9999-01-01', 'today'])('is never %s', async iso => {
    await expect(async () => correctDate({ where: article.url, iso })).rejects.toThrow();
    storage.set('articleDates', [{ where: article.url, iso }]);
    expect(await withReaderDate(article)).toEqual({ article });
  });

  test('gives way after many others, and two at once are both kept', async () => {
    const many = Array.from({ length: DATED_ARTICLES }, (_, at) => ({
      where: `https://example.org/${at}`,
      iso: '2020-01-01',
    }));
    storage.set('articleDates', many);
    await Promise.all([1, 2].map(at => correctDate({ where: `https://example.org/new-${at}`, iso: '2020-01-02' })));
    const kept = storage.get('articleDates') as readonly { where: string }[];
    expect(kept).toHaveLength(DATED_ARTICLES);
    expect(kept.at(0)?.where).toBe('https://example.org/2');
    expect(kept.slice(-2).map(({ where }) => where)).toEqual([
      'https://example.org/new-1',
      'https://example.org/new-2',
    ]);
  });
});
