import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notesDatabase } from '../../../src/background/notes/database';
import { type NoteSearch, noteSearch } from '../../../src/background/notes/search';
import type { NoteStore } from '../../../src/background/notes/store';
import type { Note, NoteId, NoteQuery } from '../../../src/shared/notes';
import { manyNotes } from '../../bench/manyNotes';
import { article, done, draft, only, worker, written } from './written';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const ELSEWHERE = article('https://daily.example/port');
const NOTES = [
  {
    words: '12 million crowns',
    note: written({ text: 'See the Élysée archive.', verdict: 'disputed', tags: ['money'] }),
  },
  {
    words: 'eight months',
    note: written({ text: 'Asked.', claimant: 'Ines Okafor, Minister of Transport', status: 'done' }),
  },
  {
    words: 'Fishermen doubt it',
    note: written({ text: '', sources: [{ url: 'https://port.example/a', title: 'Hearing' }] }),
  },
  { words: 'next spring', of: ELSEWHERE, note: written({ text: 'Четверг: спросить.', tags: ['money', 'Порт'] }) },
] as const;
const NEWEST_FIRST = NOTES.map(({ words }) => words).reverse();

describe('a search', () => {
  let search: NoteSearch;
  beforeEach(async () => {
    const store = worker();
    for (const { words, note, ...place } of NOTES)
      only(await store.write(draft(words, 'of' in place ? place.of : undefined), note));
    search = noteSearch(worker());
  });

  test.each<[string, Partial<NoteQuery>, readonly string[]]>([
    ['of nothing', {}, NEWEST_FIRST],
    ['of the oldest first', { sort: 'oldest' }, [...NEWEST_FIRST].reverse()],
    ['by article', { sort: 'article' }, ['next spring', '12 million crowns', 'eight months', 'Fishermen doubt it']],
    ['of words of the text, without marks', { words: 'elysee' }, ['12 million crowns']],
    ['of words with marks where there are none', { words: 'ÀRCHIVE' }, ['12 million crowns']],
    ['of the beginning of a word', { words: 'fish' }, ['Fishermen doubt it']],
    ['of words of the passage', { words: 'MONTHS eight' }, ['eight months']],
    ['of all words, not of some', { words: 'eight crowns' }, []],
    ['of words in another script', { words: 'четверг' }, ['next spring']],
    ['of a tag as a word', { words: 'порт' }, ['next spring']],
    ['of a source', { words: 'hearing port.example' }, ['Fishermen doubt it']],
    ['of a person as a word', { words: 'okafor' }, ['eight months']],
    ['of signs only', { words: ' … ?' }, NEWEST_FIRST],
    ['of a claimant', { claimant: 'minister of' }, ['eight months']],
    ['of a tag', { tag: 'money' }, ['next spring', '12 million crowns']],
    ['of a verdict', { verdict: 'disputed' }, ['12 million crowns']],
    ['of no verdict', { verdict: '' }, ['next spring', 'Fishermen doubt it', 'eight months']],
    ['of a status', { status: 'done' }, ['eight months']],
    ['of a site', { site: 'daily.example' }, ['next spring']],
    ['of an address in another form', { address: 'https://m.daily.example/port?utm_source=x#top' }, ['next spring']],
    ['since a day', { since: '2026-11-25' }, NEWEST_FIRST],
    ['since a later day', { since: '2026-11-27' }, []],
    ['until an earlier day', { until: '2026-11-23' }, []],
    ['of two things', { tag: 'money', words: 'harbour', status: 'open', site: 'daily.example' }, ['next spring']],
  ])('%s finds what there is', async (_, query, expected) => {
    expect(await found(search, query)).toEqual(expected);
    const ids = await search.findIds({ sort: 'newest', ...query });
    expect(ids).toHaveLength(expected.length);
  });

  test('counts over all notes, whatever was asked', async () => {
    const page = await search.find({ words: 'elysee', sort: 'newest', from: 0, count: 1 });
    expect(page).toMatchObject({
      total: 1,
      sites: [
        { value: 'news.example', count: 3 },
        { value: 'daily.example', count: 1 },
      ],
    });
    expect(page.tags[0]).toEqual({ value: 'money', count: 2 });
  });

  test('gives the page that was asked for, and no more than there is', async () => {
    await found(search, { words: 'e' });
    const page = await search.find({ sort: 'newest', from: 1, count: 2 });
    expect([page.notes.map(({ passage }) => passage.exact), page.total]).toEqual([NEWEST_FIRST.slice(1, 3), 4]);
    expect((await search.find({ sort: 'newest', from: 3, count: 60 })).notes).toHaveLength(1);
    expect((await search.find({ sort: 'newest', from: -5, count: 1e9 })).notes).toHaveLength(4);
  });
});

describe('what a search holds', () => {
  test('follows changes of this worker, and sees those of another', async () => {
    const store: NoteStore = worker({ changed: (steps, state) => search.follow(steps, state) });
    const search = noteSearch(store);
    const note = only(await store.write(draft('eight months'), written({ text: 'First.' })));
    expect(await found(search, { words: 'first' })).toHaveLength(1);
    only(await store.edit(note.id, 1, written({ text: 'Second.' })));
    expect(await found(search, { words: 'first' })).toEqual([]);
    expect(await found(search, { words: 'second' })).toHaveLength(1);
    only(await worker().edit(note.id, 2, written({ text: 'Third.' })));
    expect(await found(search, { words: 'third' })).toHaveLength(1);
    done(await worker().remove([note.id]));
    expect(await found(search, { words: 'third' })).toEqual([]);
  });

  test('does not read all notes again for a change of its own', async () => {
    const store: NoteStore = worker({ changed: (steps, state) => search.follow(steps, state) });
    const searched = vi.fn(store.searched);
    const search = noteSearch({ ...store, searched });
    await found(search, { words: 'x' });
    only(await store.write(draft('eight months'), written({ text: 'x' })));
    expect(await found(search, { words: 'x' })).toHaveLength(1);
    expect(searched).toHaveBeenCalledOnce();
  });

  test('forgets all that it held when all notes are deleted', async () => {
    const store: NoteStore = worker({ changed: (steps, state) => search.follow(steps, state) });
    const search = noteSearch(store);
    only(await store.write(draft('eight months'), written({ text: 'Secret.' })));
    expect(await found(search, { words: 'secret' })).toHaveLength(1);
    await store.clear();
    expect(await search.find({ words: 'secret', sort: 'newest', from: 0, count: 9 })).toMatchObject({
      notes: [],
      total: 0,
    });
    expect(await search.findIds({ sort: 'newest' })).toEqual([]);
  });

  test('has notes of one moment in the order of the first page', async () => {
    const same = manyNotes(40, Date.now()).map(note => ({ ...note, modified: '2026-11-20T10:00:00.000Z' }));
    done(await worker().merge(same));
    const ids = ({ notes }: { readonly notes: readonly Note[] }) => notes.map(({ id }) => id);
    const first = await noteSearch(worker()).find({ sort: 'newest', from: 0, count: 40 });
    const held = noteSearch(worker());
    await found(held, { words: 'x' });
    expect(ids(await held.find({ sort: 'newest', from: 0, count: 40 }))).toEqual(ids(first));
  });
});

describe('a damaged record', () => {
  const damage = async (id: NoteId, part: object) => {
    const db = await notesDatabase()();
    const record = await db.get('notes', id);
    await db.put('notes', { ...record, ...part } as never);
    db.close();
  };

  test.each<[string, object]>([
    ['what is searched', { text: 7 }],
    ['a tag', { tags: ['port', 7] }],
    ['its passage', { passage: null }],
    ['a source', { sources: [null] }],
    ['what only a full look sees', { status: 'lost' }],
    ['an address that runs script', { sources: [{ url: 'javascript:alert(1)', title: 'x' }] }],
    ['its revision', { revision: 'two' }],
  ])('in %s is neither found nor shown, is set aside as it is, and the others move up', async (_, part) => {
    const store = worker();
    const kept = only(await store.write(draft('eight months'), written()));
    const lost = only(await store.write(draft('Fishermen'), written()));
    await damage(lost.id, part);
    const page = await noteSearch(worker()).find({ words: 'port', sort: 'newest', from: 0, count: 1 });
    expect(page).toMatchObject({ notes: [kept], total: 1 });
    expect(await worker().damaged()).toMatchObject([{ record: { id: lost.id, ...part } }]);
    expect((await worker().state()).tally.notes).toBe(1);
  });

  test('that cannot be set aside is left out all the same', async () => {
    const store = worker();
    only(await store.write(draft('eight months'), written()));
    const lost = only(await store.write(draft('Fishermen'), written()));
    await damage(lost.id, { status: 'lost' });
    const store2 = worker();
    const search = noteSearch({ ...store2, notes: async ids => store2.notes(ids.filter(id => id !== lost.id)) });
    expect(await search.find({ words: 'port', sort: 'newest', from: 0, count: 9 })).toMatchObject({ total: 1 });
  });
});

async function found(search: NoteSearch, query: Partial<NoteQuery>): Promise<readonly string[]> {
  const { notes } = await search.find({ sort: 'newest', from: 0, count: 60, ...query });
  return notes.map(({ passage }) => passage.exact);
}
