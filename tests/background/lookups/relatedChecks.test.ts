import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readChecks } from '../../../src/background/lookups/relatedChecks';
import { told } from '../../../src/ui/words';
import { GOOD_KEY } from '../../fakes/wikimedia/factChecks';
import type { Fault } from '../../fakes/wikimedia/faults';
import { fakeClock, openStage, settled } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

async function withKey(key = GOOD_KEY) {
  const stage = await openStage();
  stage.checksKey = key;
  return { stage, search: (words: string) => settled(stage.lookups.relatedChecks(words)) };
}

describe('a search of fact-checks', () => {
  test('without a key asks nobody, and says what to do', async () => {
    const { stage, search } = await withKey('');
    const reply = await search('Lavrov exports');
    expect(reply).toMatchObject({ ok: false, problem: 'no-key' });
    expect(reply.ok ? '' : told(reply.message)).toContain('options');
    expect(stage.wikimedia.requests).toEqual([]);
  });

  test('lists who checked what, when, and with which verdict, in the words of the publisher', async () => {
    const { search } = await withKey();
    expect(await search('Lavrov exports')).toEqual({
      ok: true,
      value: [
        {
          claim: 'Lavrov said that 90 per cent of exports go through one port',
          claimant: 'Sergey Lavrov',
          publisher: 'Beispiel Checks',
          title: 'No, it is 60 per cent',
          url: 'https://checks.example/ports',
          date: '2021-04-09',
          rating: 'Mostly <b>false</b>',
        },
        {
          claim: 'Lavrov said that 90 per cent of exports go through one port',
          claimant: 'Sergey Lavrov',
          publisher: 'other.example',
          title: '',
          url: 'https://other.example/1',
          rating: 'Misleading',
        },
      ],
    });
  });

  test('is empty where nobody has checked, and is not asked again at once', async () => {
    const { stage, search } = await withKey();
    expect(await search('zebras in the senate')).toEqual({ ok: true, value: [] });
    expect(await search('zebras  in the senate')).toEqual({ ok: true, value: [] });
    expect(stage.wikimedia.requests).toHaveLength(1);
  });

  test('is on the receipt with its words, and the key is nowhere but in the question', async () => {
    const { stage, search } = await withKey();
    await search('Lavrov exports');
    expect(stage.receipt).toMatchObject([
      {
        host: 'factchecktools.googleapis.com',
        asked: { key: 'receipt_checks', values: { words: 'Lavrov exports' } },
        status: 200,
      },
    ]);
    expect(JSON.stringify([stage.receipt, await stage.database.readAll('lookups')])).not.toContain(GOOD_KEY);
    expect(Object.keys(stage.wikimedia.requests[0]!.headers)).toEqual(['accept']);
  });

  test('with a key that Google refuses says so, and keeps nothing', async () => {
    const { stage, search } = await withKey('wrong');
    const reply = await search('Lavrov');
    expect(reply.ok ? '' : told(reply.message)).toContain('key');
    expect(await stage.kept()).toEqual([]);
  });

  test.each<[string, Fault, string]>([
    ['a 429', { kind: 'too-many' }, 'rate-limited'],
    ['a 503', { kind: 'status', status: 503 }, 'server'],
    ['silence', { kind: 'silence' }, 'timeout'],
    ['a sign-in page', { kind: 'html' }, 'malformed'],
    ['wrong types', { kind: 'body', text: '{"claims":7}' }, 'malformed'],
    ['a refused connection', { kind: 'refuse' }, 'offline'],
  ])('that fails by %s speaks of Google, not of Wikidata', async (_, fault, problem) => {
    const { stage, search } = await withKey();
    stage.wikimedia.fail(fault);
    const reply = await search('Lavrov');
    expect(reply).toMatchObject({ ok: false, problem });
    expect(reply.ok ? '' : told(reply.message)).not.toMatch(/Wikidata|pack/);
  });

  test.each([null, 7, [], { claims: 'none' }])('%j is no answer', json => {
    expect(readChecks(json)).toBeUndefined();
  });

  test('odd checks cost themselves', () => {
    const good = { publisher: { name: 'P' }, url: 'https://p.example/', textualRating: 'False' };
    const claims = [null, 7, { text: 'x', claimReview: [null, 'y', good] }, { claimReview: [good] }, { text: 'z' }];
    expect(readChecks({ claims })).toEqual([
      { claim: 'x', publisher: 'P', title: '', url: 'https://p.example/', rating: 'False' },
    ]);
  });
});
