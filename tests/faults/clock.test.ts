import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionsIn } from '../../src/background/corrections';
import { openDatabase } from '../../src/background/database';
import type { Correction, PersonId } from '../../src/shared/model';
import { aboutLavrov, answered, fakeClock, openStage } from '../background/lookups/stage';
import { done, draft, only, worker, written } from '../background/notes/written';

vi.mock('../../src/platform/browser', () => ({ browser: {} }));

const YEAR = 365 * 86_400_000;
const JUMPS = [
  ['back a year', -YEAR],
  ['forward a year', YEAR],
] as const;

describe.each(JUMPS)('a clock that jumps %s', (_, by) => {
  describe('and look-ups', () => {
    beforeEach(fakeClock);
    afterEach(() => void vi.useRealTimers());
    const jump = () => void vi.setSystemTime(Date.now() + by);

    test('still answer, and are as good as new after asking once more', async () => {
      const stage = await openStage();
      await stage.ask(aboutLavrov());
      jump();
      stage.restart();
      expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
      await stage.pass(60_000);
      const before = stage.wikimedia.requests.length;
      expect(answered(await stage.ask(aboutLavrov())).cached).toBe(true);
      await stage.pass(60_000);
      expect(stage.wikimedia.requests).toHaveLength(before);
    });

    test.each([
      ['an hour of silence that a host asked for', { kind: 'too-many', retryAfter: '3600' }, 1],
      ['a year of silence that a host asked for', { kind: 'too-many', retryAfter: String(YEAR / 1_000) }, 1],
      ['a host that kept failing', { kind: 'status', status: 503 }, 5],
    ] as const)('are not shut out for longer than an hour after %s', async (_name, fault, times) => {
      const stage = await openStage();
      stage.wikimedia.fail(fault);
      for (let at = 0; at < times; at += 1) await stage.ask(aboutLavrov());
      stage.wikimedia.heal();
      jump();
      stage.restart();
      await stage.pass(3_601_000);
      expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
    });

    test('are not shut out in the worker that lives on either', async () => {
      const stage = await openStage();
      await stage.ask(aboutLavrov());
      jump();
      await stage.pass(3_601_000);
      await stage.lookups.clear();
      for (let at = 0; at < 3; at += 1) {
        expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
        await stage.lookups.clear();
      }
    });
  });

  describe('and what the reader wrote', () => {
    beforeEach(() => {
      globalThis.indexedDB = new IDBFactory();
    });
    let at = Date.parse('2026-11-25T10:00:00Z');
    const now = () => {
      at += 1_000;
      return at;
    };

    test('notes are counted on, edited, and taken back', async () => {
      const store = worker({ now });
      const { id } = only(await store.write(draft('eight months'), written()));
      only(await store.edit(id, 1, written({ text: 'Second.' })));
      at += by;
      const third = done(await store.edit(id, 2, written({ text: 'Third.' })));
      expect(third.notes[0]).toMatchObject({ revision: 3 });
      expect((await store.history(id)).map(({ note }) => note.text)).toEqual(['Second.', written().text]);
      expect(only(await store.undo(third.change))).toMatchObject({ text: 'Second.', revision: 4 });
      const other = only(await store.write(draft('Fishermen'), written()));
      const { notes } = await store.newest(0, 10);
      expect(notes.map(note => note.id).sort()).toEqual([id, other.id].sort());
      const removal = done(await store.remove([id]));
      only(await store.undo(removal.change));
    });

    test('the correction that was made last counts, also for the next worker', async () => {
      const db = await openDatabase();
      const scope = { on: 'everywhere' } as const;
      const person = (id: string): Correction => ({ kind: 'is', name: 'Lavrov', person: id as PersonId, scope });
      await correctionsIn(async () => db, now).addCorrection(person('Q1'));
      await correctionsIn(async () => db, now).addCorrection({ ...person('Q1'), name: 'Another' });
      at += by;
      await correctionsIn(async () => db, now).addCorrection(person('Q2'));
      const { corrections } = correctionsIn(async () => db, now);
      expect(await corrections()).toEqual([{ ...person('Q1'), name: 'Another' }, person('Q2')]);
    });
  });
});

describe('a network that goes in the middle of a look-up', () => {
  beforeEach(fakeClock);
  afterEach(() => void vi.useRealTimers());

  test.each([1, 2])(
    'after request %i: the reader is told, what came is kept, and the rest is asked for later',
    async first => {
      const stage = await openStage();
      let left = first;
      const { answer } = stage.wikimedia;
      const spy = vi.spyOn(stage.wikimedia, 'answer').mockImplementation(asked => {
        left -= 1;
        return left >= 0 ? answer(asked) : { status: 0, headers: {}, body: '', end: 'refuse' };
      });
      const reply = await stage.ask(aboutLavrov());
      if (!reply.ok) expect(reply).toMatchObject({ problem: 'offline', message: { key: 'lookup_problem_offline' } });
      const kept = await stage.kept();
      expect(kept.length).toBeGreaterThan(0);
      expect(kept).not.toContainEqual(expect.stringMatching(/malformed/));
      spy.mockRestore();
      await stage.pass(61_000);
      const before = stage.wikimedia.requests.length;
      const { card } = answered(await stage.ask(aboutLavrov()));
      expect(card?.offices.length).toBeGreaterThan(0);
      expect(stage.wikimedia.requests.length - before).toBeLessThanOrEqual(3 - first + 1);
    },
  );
});
