import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS, NOTES_DATABASE, notesDatabase } from '../../../src/background/notes/database';
import { packed, searchedOf, unpacked } from '../../../src/background/notes/searched';
import type { NoteStore } from '../../../src/background/notes/store';
import type { NoteId } from '../../../src/shared/notes';
import { manyNotes } from '../../bench/manyNotes';
import { done, draft, only, worker, written } from './written';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const PASSAGES = ['12 million crowns', 'eight months', 'Fishermen doubt it', 'next spring'] as const;

/** What a person may do with notes; `which` picks one of those that there are. */
type Act = readonly ['write' | 'edit' | 'remove' | 'undo' | 'tag' | 'merge' | 'clear', number];
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.tuple(fc.constantFrom('write', 'write', 'edit', 'remove', 'undo', 'tag', 'merge', 'clear'), fc.nat(40)),
  { maxLength: 25 },
);

test('what is searched is what the notes say, whatever was done with them', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async all => {
      globalThis.indexedDB = new IDBFactory();
      const store = worker();
      const changes: string[] = [];
      for (const [act, which] of all) await perform(store, { act, which, changes });
      await expectInStep(store);
    }),
    { numRuns: 40 },
  );
});

test('a part that is taken apart is what was put together, whatever the notes say', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.record({ text, tag: text, author: text }), { minLength: 1, maxLength: 9 }), all => {
      const [sample] = manyNotes(1, 0);
      const rows = all.map(({ text, tag, author }) => searchedOf({ ...sample!, text, tags: [tag], author }));
      expect(unpacked(structuredClone(packed(rows)))).toEqual(rows);
    }),
  );
});

describe('what is searched', () => {
  test('is made from the notes of a database that had none', async () => {
    const first = notesDatabase(NOTES_DATABASE.name, MIGRATIONS.slice(0, 1));
    const db = await first();
    const notes = manyNotes(200, Date.parse('2026-11-25T10:00:00Z'));
    const tx = db.transaction(['notes', 'meta'], 'readwrite');
    for (const note of notes) await tx.objectStore('notes').put(note);
    await tx.objectStore('notes').put({ id: 'lost', text: 7, article: {}, modified: '' } as never);
    await tx.objectStore('meta').put({ generation: 1, changesSince: 0, tally: { notes: notes.length } }, 'state');
    await tx.done;
    db.close();
    const { searched } = await worker().searched();
    expect(new Set(searched)).toEqual(new Set(notes.map(searchedOf)));
  });

  test.each<[string, (put: (value: unknown, part: number) => Promise<unknown>, part: number) => Promise<unknown>]>([
    ['is no record any more', (put, part) => put('lost', part)],
    ['lacks a column', (put, part) => put({ id: 'a', modified: 'b', words: 'c' }, part)],
    ['has a line too few', (put, part) => put({ id: 'a\nb', modified: 'a\nb', words: 'c', narrowing: '{}\n{}' }, part)],
    ['has notes that there are not', (put, part) => put(packed(manyNotes(3, 0).map(searchedOf)), part)],
  ])('is made anew when a part of it %s', async (_, damage) => {
    const store = worker();
    const note = only(await store.write(draft('eight months'), written()));
    const db = await notesDatabase()();
    const [part] = await db.getAllKeys('searched');
    await damage((value, at) => db.put('searched', value as never, at), part!);
    db.close();
    await expectInStep(worker());
    await damage(async (value, at) => {
      const again = await notesDatabase()();
      await again.put('searched', value as never, at);
      again.close();
    }, part!);
    only(await worker().edit(note.id, 1, written({ text: 'Asked.' })));
    await expectInStep(worker());
  });
});

async function expectInStep(store: NoteStore): Promise<void> {
  const { searched } = await store.searched();
  const { notes } = await store.all();
  const byId = (left: { readonly id: NoteId }, right: { readonly id: NoteId }) => (left.id < right.id ? -1 : 1);
  expect([...searched].sort(byId)).toEqual(notes.map(searchedOf).sort(byId));
}

async function perform(
  store: NoteStore,
  { act, which, changes }: { readonly act: Act[0]; readonly which: number; readonly changes: string[] },
): Promise<void> {
  const { notes } = await store.all();
  const note = notes[which % Math.max(1, notes.length)];
  const keep = (reply: { readonly ok: boolean; readonly value?: { readonly change: string } }) => {
    if (reply.ok && reply.value) changes.push(reply.value.change);
  };
  const words = written({ text: `Words ${which}.`, tags: [`tag ${which % 3}`] });
  if (act === 'write') keep(await store.write(draft(PASSAGES[which % PASSAGES.length]!), words));
  if (act === 'edit' && note) keep(await store.edit(note.id, note.revision, words));
  if (act === 'remove' && note) keep(await store.remove([note.id]));
  if (act === 'tag')
    keep(
      await store.changeMany(
        notes.map(({ id }) => id),
        { addTags: ['all'], removeTags: ['tag 1'] },
      ),
    );
  if (act === 'undo' && changes.length > 0) keep(await store.undo(changes[which % changes.length]!));
  if (act === 'merge') done(await store.merge(manyNotes(which, Date.parse('2026-11-25T10:00:00Z'))));
  if (act === 'clear' && which % 8 === 0) await store.clear();
}
