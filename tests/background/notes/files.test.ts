import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { notesDatabase } from '../../../src/background/notes/database';
import { chosen, damagedFile, exported, imported, lastPublisher, preview } from '../../../src/background/notes/files';
import type { NoteStore } from '../../../src/background/notes/store';
import type { ExportFormat, Note, NoteId } from '../../../src/shared/notes';
import { manyNotes } from '../../bench/manyNotes';
import { article, done, draft, only, worker, written } from './written';

const NOW = '2026-11-25T12:00:00.000Z';
let store: NoteStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = worker();
});

describe('notes that go out', () => {
  const write = async (words: string, of = article()) =>
    only(await store.write(draft(words, of), written({ verdict: 'disputed' }))).id;

  test('stand by article and in the order of its text, however they were chosen', async () => {
    const [late, other, early] = [
      await write('Fishermen'),
      await write('eight months', article('https://daily.example/a')),
      await write('next spring'),
    ];
    const ids = async (of: readonly NoteId[] | 'all') => (await chosen(store, of)).map(({ id }) => id);
    expect(await ids('all')).toEqual([other, early, late]);
    expect(await ids([late, 'unknown' as NoteId, early])).toEqual([early, late]);
  });

  test.each<ExportFormat>(['dramatis', 'w3c', 'markdown', 'csv', 'anki', 'claimreview'])(
    'have the words in %s, and the name of the day',
    async format => {
      await write('12 million crowns');
      const file = await exported(store, 'all', format, { now: NOW });
      expect(file.text).toContain('12 million crowns');
      expect(file.name).toMatch(/2026-11-25\.\w+$/);
    },
  );

  test('are a backup when they are all, in our own format, and else not', async () => {
    const id = await write('eight months');
    await exported(store, 'all', 'csv', { now: NOW });
    await exported(store, [id], 'dramatis', { now: NOW });
    expect((await store.state()).last).toBeUndefined();
    await exported(store, 'all', 'dramatis', { now: NOW });
    expect(await store.state()).toMatchObject({ changesSince: 0, last: expect.any(String) });
  });

  test('name the publisher the next time, for the next worker too', async () => {
    await write('eight months');
    expect(await lastPublisher(store)).toBeUndefined();
    const publisher = { name: 'The Desk', url: 'https://desk.example/' };
    await exported(store, 'all', 'claimreview', { now: NOW, publisher });
    expect(await lastPublisher(worker())).toEqual(publisher);
    await store.remember('publisher', { name: 7 });
    expect(await lastPublisher(store)).toBeUndefined();
  });

  test('that can no longer be read go out as they are', async () => {
    const id = await write('eight months');
    const db = await notesDatabase()();
    await db.put('notes', { id, text: 7 } as never);
    db.close();
    await store.all();
    expect(JSON.parse((await damagedFile(store, NOW)).text)).toEqual([{ id, text: 7 }]);
  });
});

describe('a file that comes in', () => {
  const fileOf = (notes: readonly unknown[]) => ({
    name: 'notes.json',
    text: JSON.stringify({ format: 'dramatis-notes', version: 1, exported: NOW, notes }),
  });

  test('is said beforehand as it is done, and nothing is changed before', async () => {
    const [one, two, three] = manyNotes(3, Date.parse(NOW)) as [Note, Note, Note];
    done(await imported(store, fileOf([one, two])));
    const newer = { ...two, text: 'Newer.', modified: '2027-01-01T00:00:00.000Z' };
    const file = fileOf([one, newer, three, { id: 'broken' }]);
    const before = await store.all();
    const said = done(await preview(store, file, NOW));
    expect(said).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(said.refused).toHaveLength(1);
    expect(said.sample.map(({ id }) => id)).toEqual([three.id, two.id]);
    expect(await store.all()).toEqual(before);
    const { change, ...report } = done(await imported(store, file));
    expect(report).toEqual(said);
    done(await store.undo(change));
    expect((await store.all()).notes.map(({ text }) => text).sort()).toEqual([one.text, two.text].sort());
  });

  test.each<ExportFormat>(['dramatis', 'w3c'])('in %s brings back what went out, without doubles', async format => {
    const notes = manyNotes(20, Date.parse(NOW));
    done(await store.merge(notes));
    const { name, text } = await exported(store, 'all', format, { now: NOW });
    expect(done(await preview(store, { name, text }, NOW))).toMatchObject({ added: 0, changed: 0, unchanged: 20 });
    await store.clear();
    expect(done(await imported(store, { name, text }))).toMatchObject({ added: 20, refused: [] });
    const words = (of: readonly Note[]) =>
      of.map(({ id, text: own, verdict, tags }) => [id, own, verdict, tags]).sort();
    expect(words((await store.all()).notes)).toEqual(words(notes));
  });

  test.each([
    ['that is cut off', 'notes.json', '{"format":"dramatis-notes","version":1,"notes":[{', 'damaged'],
    ['of something else', 'list.json', '{"shopping":["bread"]}', 'not-known'],
    ['without anything', 'empty.json', '', 'not-known'],
  ])('%s is refused with a message, and nothing is changed', async (_, name, text, problem) => {
    const reply = await imported(store, { name, text });
    expect(reply).toMatchObject({ ok: false, problem, message: { key: expect.stringMatching(/^noteFile_/) } });
    expect((await store.state()).generation).toBe(0);
  });

  test('with very many wrong entries says how many more there are', async () => {
    const report = done(await preview(store, fileOf(Array.from({ length: 500 }, () => ({ id: 7 }))), NOW));
    expect(report.refused).toHaveLength(201);
    expect(report.refused.at(-1)?.what).toEqual({ key: 'noteFile_more', values: { count: 300 } });
  });
});

describe('an import that is taken back', () => {
  test('says how many notes were changed since and stay', async () => {
    const [one, two, three] = manyNotes(3, Date.parse(NOW)) as [Note, Note, Note];
    const merge = done(await store.merge([one, two, three]));
    only(await store.edit(two.id, two.revision, written({ text: 'Mine now.' })));
    done(await store.remove([three.id]));
    expect(done(await store.undo(merge.change))).toMatchObject({ spared: 1 });
    expect((await store.all()).notes.map(({ text }) => text)).toEqual(['Mine now.']);
  });

  test('says nothing of it where all went back', async () => {
    const merge = done(await store.merge(manyNotes(3, Date.parse(NOW))));
    expect(done(await store.undo(merge.change))).not.toHaveProperty('spared');
  });
});
