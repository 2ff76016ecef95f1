import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTES_DATABASE, notesDatabase } from '../../../src/background/notes/database';
import type { NoteId } from '../../../src/shared/notes';
import { article, done, draft, only, worker, written } from './written';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const AUTHORED = written({ verdict: 'disputed', tags: ['port', 'money'], author: 'Ada' });

describe('a note', () => {
  test('is there as it was written, for the next worker too', async () => {
    const note = only(await worker().write(draft('12 million crowns'), AUTHORED));
    expect(note).toMatchObject({ revision: 1, verdict: 'disputed', tags: ['money', 'port'], created: note.modified });
    expect(await worker().note(note.id)).toEqual(note);
    expect((await worker().state()).tally.notes).toBe(1);
  });

  test('is found by the address of its article and by the same text under another, not by an empty text', async () => {
    const note = only(await worker().write(draft('eight months'), written()));
    const { address, fingerprint } = note.article;
    expect(await worker().notesOf(address, 'another')).toEqual([note]);
    expect(await worker().notesOf('https://other.example/', fingerprint)).toEqual([note]);
    expect(await worker().notesOf('https://other.example/', '')).toEqual([]);
  });

  test.each([
    ['a text without end', written({ text: 'x'.repeat(20_001) })],
    ['a source that runs script', written({ sources: [{ url: 'javascript:alert(1)', title: '' }] })],
    ['a status that there is not', { ...written(), status: 'lost' as 'open' }],
  ])('is not written with %s', async (_, words) => {
    expect(await worker().write(draft('eight months'), words)).toMatchObject({ ok: false, problem: 'not-valid' });
    expect((await worker().all()).notes).toEqual([]);
  });
});

describe('two windows that edit one note', () => {
  const first = { ...AUTHORED, sources: [{ url: 'https://port.example/a', title: 'A' }] };

  test.each([
    [
      'different fields',
      { ...first, verdict: 'supported' },
      { ...first, text: 'Asked.' },
      { verdict: 'supported', text: 'Asked.' },
    ],
    ['tags', { ...first, tags: ['port'] }, { ...first, tags: ['money', 'port', 'sea'] }, { tags: ['port', 'sea'] }],
    [
      'sources',
      { ...first, sources: [] },
      { ...first, sources: [...first.sources, { url: 'https://port.example/b', title: 'B' }] },
      { sources: [{ url: 'https://port.example/b', title: 'B' }] },
    ],
    ['the same to the same', { ...first, text: 'Asked.' }, { ...first, text: 'Asked.' }, { text: 'Asked.' }],
  ])('keep both where they changed %s', async (_, mine, theirs, both) => {
    const { id } = only(await worker().write(draft('eight months'), first));
    only(await worker().edit(id, 1, theirs));
    expect(only(await worker().edit(id, 1, mine))).toMatchObject(both);
  });

  test.each([
    ['the text', { ...first, text: 'Mine.' }, { ...first, text: 'Theirs.' }],
    ['the verdict', { ...first, verdict: 'supported' }, written({ ...first, verdict: undefined } as object)],
    [
      'one source',
      { ...first, sources: [{ url: 'https://port.example/a', title: 'Mine' }] },
      { ...first, sources: [{ url: 'https://port.example/a', title: 'Theirs' }] },
    ],
  ])('are told where both changed %s, and nothing is lost', async (_, mine, theirs) => {
    const { id } = only(await worker().write(draft('eight months'), first));
    const saved = only(await worker().edit(id, 1, theirs));
    expect(await worker().edit(id, 1, mine)).toMatchObject({ ok: false, problem: 'conflict' });
    expect(await worker().note(id)).toEqual(saved);
  });

  test('at the same moment, both in full', async () => {
    const store = worker();
    const { id } = only(await store.write(draft('eight months'), first));
    const replies = await Promise.all([
      store.edit(id, 1, { ...first, text: 'One.' }),
      worker().edit(id, 1, { ...first, claimant: 'The mayor' }),
    ]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(await store.note(id)).toMatchObject({ text: 'One.', claimant: 'The mayor', revision: 3 });
  });

  test('are told when it is gone', async () => {
    const { id } = only(await worker().write(draft('eight months'), first));
    done(await worker().remove([id]));
    expect(await worker().edit(id, 1, first)).toMatchObject({ ok: false, problem: 'gone' });
  });
});

describe('what is taken back', () => {
  test('is every kind of change', async () => {
    const store = worker();
    const wrote = done(await store.write(draft('eight months'), AUTHORED));
    const { id } = wrote.notes[0]!;
    const contents = async () => {
      const { modified: _m, revision: _r, ...rest } = (await store.note(id)) ?? ({} as never);
      return rest;
    };
    const before = await contents();
    for (const change of [
      () => store.edit(id, 1, { ...AUTHORED, text: 'Otherwise.' }),
      () => store.remove([id]),
      () => store.changeMany([id], { addTags: ['x'], removeTags: ['port'], status: 'done' }),
      () => store.edit(id, 1, AUTHORED, draft('Fishermen')),
    ]) {
      const { change: name } = done(await change());
      expect(await contents()).not.toEqual(before);
      const back = done(await store.undo(name));
      expect(await contents()).toEqual(before);
      done(await store.undo(back.change));
      expect(await contents()).not.toEqual(before);
      done(await store.undo(name).then(reply => (reply.ok ? reply : store.undo(back.change))));
      // Once more back, so that the next change starts from the same.
      if (JSON.stringify(await contents()) !== JSON.stringify(before)) {
        const current = (await store.note(id))!;
        done(await store.edit(id, current.revision, AUTHORED, draft('eight months')));
      }
    }
    done(await store.undo(wrote.change));
    expect(await store.note(id)).toBeUndefined();
  });

  test('spares what was changed since in other fields, and is refused in the same', async () => {
    const store = worker();
    const { id } = only(await store.write(draft('eight months'), AUTHORED));
    const edited = done(await store.edit(id, 1, { ...AUTHORED, text: 'Otherwise.' }));
    only(await store.edit(id, 2, { ...AUTHORED, text: 'Otherwise.', claimant: 'The mayor' }));
    expect(only(await store.undo(edited.change))).toMatchObject({ text: AUTHORED.text, claimant: 'The mayor' });
    only(await store.edit(id, 4, { ...AUTHORED, text: 'A third.', claimant: 'The mayor' }));
    expect(await store.undo(edited.change)).toMatchObject({ ok: false, problem: 'conflict' });
    expect((await store.history(id)).map(({ note }) => note.text)).toEqual([
      AUTHORED.text,
      'Otherwise.',
      'Otherwise.',
      AUTHORED.text,
    ]);
  });

  test('a written note that was edited since is not removed', async () => {
    const store = worker();
    const wrote = done(await store.write(draft('eight months'), AUTHORED));
    const { id } = wrote.notes[0]!;
    only(await store.edit(id, 1, { ...AUTHORED, text: 'More words.' }));
    expect(await store.undo(wrote.change)).toMatchObject({ ok: false, problem: 'conflict' });
    expect(await store.note(id)).toMatchObject({ text: 'More words.' });
  });

  test('can be taken back for thirty days, also when removed; then it is forgotten', async () => {
    let day = 0;
    const store = worker({ now: () => Date.parse('2026-01-01T00:00:00Z') + day * 86_400_000 });
    const { id } = only(await store.write(draft('eight months'), AUTHORED));
    const removal = done(await store.remove([id]));
    day = 29;
    const other = only(await store.write(draft('Fishermen'), AUTHORED));
    only(await store.undo(removal.change));
    const again = done(await store.remove([id]));
    day = 60;
    only(await store.edit(other.id, 1, { ...AUTHORED, text: 'Later.' }));
    expect(await store.undo(again.change)).toMatchObject({ ok: false, problem: 'gone' });
    expect(await store.history(id)).toEqual([]);
    expect(await store.history(other.id)).toHaveLength(1);
  });
});

describe('a change', () => {
  test('of many notes is all of it or nothing', async () => {
    const store = worker();
    const ids: NoteId[] = [];
    for (const words of ['eight months', 'Fishermen']) ids.push(only(await store.write(draft(words), AUTHORED)).id);
    const before = await store.all();
    failPuts(({ count, store }) => store === 'notes' && count % 2 === 0);
    expect(await store.changeMany(ids, { addTags: ['x'], removeTags: [] })).toMatchObject({ problem: 'not-kept' });
    vi.restoreAllMocks();
    expect(await worker().all()).toEqual(before);
  });

  test('that a full disk refuses is tried again after room was made, and else leaves the words to the editor', async () => {
    let rooms = 0;
    const store = worker({
      makeRoom: async () => {
        rooms += 1;
        if (rooms === 1) vi.restoreAllMocks();
      },
    });
    failPuts(() => true);
    const note = only(await store.write(draft('eight months'), AUTHORED));
    failPuts(() => true);
    expect(await store.edit(note.id, 1, { ...AUTHORED, text: 'More.' })).toMatchObject({
      ok: false,
      problem: 'not-kept',
      message: { key: 'noteStore_full' },
    });
    vi.restoreAllMocks();
    expect((await worker().all()).notes).toEqual([note]);
  });

  test('is refused, not kept in memory, where there is no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const store = worker();
    expect(await store.write(draft('eight months'), AUTHORED)).toMatchObject({ ok: false, problem: 'not-kept' });
    vi.restoreAllMocks();
    expect((await store.all()).notes).toEqual([]);
    only(await store.write(draft('eight months'), AUTHORED));
  });

  test('goes on after the database was closed for somebody else', async () => {
    const store = worker();
    only(await store.write(draft('eight months'), AUTHORED));
    await deleteDB(NOTES_DATABASE.name);
    const note = only(await store.write(draft('Fishermen'), AUTHORED));
    expect((await store.all()).notes).toEqual([note]);
  });

  test('is told with what went and what came', async () => {
    const told: unknown[] = [];
    const store = worker({ changed: steps => told.push(steps.map(step => [!!step.before, !!step.after])) });
    const { id } = only(await store.write(draft('eight months'), AUTHORED));
    await store.edit(id, 1, { ...AUTHORED, text: 'x' });
    await store.remove([id]);
    await store.remove([id]);
    expect(told).toEqual([[[false, true]], [[true, true]], [[true, false]]]);
  });
});

describe('a damaged record', () => {
  test('is set aside as it is, and the others go on', async () => {
    const store = worker();
    const kept = only(await store.write(draft('eight months'), AUTHORED));
    const lost = only(await store.write(draft('Fishermen'), AUTHORED));
    const db = await notesDatabase()();
    await db.put('notes', { ...lost, text: 7 } as never);
    db.close();
    expect((await worker().all()).notes).toEqual([kept]);
    expect(await worker().damaged()).toMatchObject([{ record: { id: lost.id, text: 7 } }]);
    expect((await worker().state()).tally.notes).toBe(1);
  });
});

describe('an import', () => {
  test('merges without doubles, is taken back whole, and spares what was edited since', async () => {
    const store = worker();
    const mine = only(await store.write(draft('eight months'), AUTHORED));
    const other = { ...mine, ...draft('Fishermen'), id: 'other' as NoteId };
    const third = { ...mine, ...draft('crowns', article('https://b.example/x')), id: 'third' as NoteId };
    const newer = { ...mine, text: 'Newer.', modified: '2027-01-01T00:00:00.000Z' };
    const merge = done(await store.merge([newer, other, third]));
    expect([merge.added, merge.changed, merge.unchanged].map(notes => notes.length)).toEqual([2, 1, 0]);
    expect(done(await store.merge([newer, other, third])).unchanged).toHaveLength(3);
    const { revision } = (await store.note(third.id))!;
    only(await store.edit(third.id, revision, { ...AUTHORED, text: 'Mine now.' }));
    done(await store.undo(merge.change));
    expect((await store.all()).notes.map(({ text }) => text).sort()).toEqual([AUTHORED.text, 'Mine now.']);
  });

  test('of a removed note brings it back and keeps its history', async () => {
    const store = worker();
    const note = only(await store.write(draft('eight months'), AUTHORED));
    only(await store.edit(note.id, 1, { ...AUTHORED, text: 'Second.' }));
    done(await store.remove([note.id]));
    done(await store.merge([note]));
    expect(await store.note(note.id)).toMatchObject({ text: AUTHORED.text, revision: 3 });
    expect((await store.history(note.id)).map(({ note }) => note.revision)).toEqual([2, 1]);
  });
});

/** Lets `put` fail for want of room where `when` says so. */
function failPuts(when: (put: { readonly store: string; readonly count: number }) => boolean): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'notes') count += 1;
    if (when({ store: this.name, count })) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}
