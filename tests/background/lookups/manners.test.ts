import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBatch, IDS_A_QUESTION } from '../../../src/background/lookups/batch';
import { createGate, isClosed, type Outcome } from '../../../src/background/lookups/gate';
import { success } from '../../../src/shared/result';
import { about, aboutLavrov, answered, fakeClock, openStage, type Stage, settled } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

const WIKIDATA = 'www.wikidata.org';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('questions shared', () => {
  test('two readers at once cost the requests of one', async () => {
    const stage = await openStage();
    const replies = await settled(
      Promise.all([stage.lookups.lookUp(aboutLavrov()), stage.lookups.lookUp(aboutLavrov('2022-02-24'))]),
    );
    expect(replies.map(reply => reply.ok)).toEqual([true, true]);
    expect(stage.wikimedia.requests).toHaveLength(3);
  });

  test('different people asked for at once go in one question', async () => {
    const stage = await openStage();
    await settled(Promise.all(['Q58217', 'Q1543422', 'Q359480'].map(id => stage.lookups.lookUp(about(id)))));
    const people = asked(stage).filter(path => path.includes('sitelinks'));
    expect(people.map(path => new URL(path, 'https://x').searchParams.get('ids'))).toEqual(['Q58217|Q1543422|Q359480']);
  });

  test('no question has more than fifty numbers', async () => {
    const sizes: number[] = [];
    const ask = createBatch<string>(async ids => {
      sizes.push(ids.length);
      return success(new Map(ids.map(id => [id, `about ${id}`])));
    });
    const ids = Array.from({ length: 120 }, (_, at) => `Q${at + 1}`);
    const answers = await settled(Promise.all(ids.map(id => ask(id, { why: { key: 'test' }, urgency: 'reader' }))));
    expect(answers).toEqual(ids.map(id => success(`about ${id}`)));
    expect(sizes).toEqual([IDS_A_QUESTION, IDS_A_QUESTION, 20]);
  });
});

describe('the gate', () => {
  const good = { kind: 'good' } as const;

  async function gateOn(stage: Stage) {
    return createGate({ database: async () => stage.database, now: Date.now });
  }

  test('lets one request fly per host, and two in all', async () => {
    const gate = await gateOn(await openStage());
    const flying: string[] = [];
    let most = 0;
    const send = (host: string) => async () => {
      expect(flying).not.toContain(host);
      flying.push(host);
      most = Math.max(most, flying.length);
      await new Promise(done => setTimeout(done, 200));
      flying.splice(flying.indexOf(host), 1);
      return { outcome: good, value: host };
    };
    const hosts = ['a', 'a', 'b', 'c', 'b', 'a'];
    expect(await settled(Promise.all(hosts.map(host => gate.pass(host, 'reader', send(host)))))).toEqual(hosts);
    expect(most).toBe(2);
  });

  test('keeps to thirty requests a minute after a burst of ten', async () => {
    const gate = await gateOn(await openStage());
    const times: number[] = [];
    const start = Date.now();
    const send = async () => {
      times.push(Date.now() - start);
      return { outcome: good, value: 0 };
    };
    await settled(Promise.all(Array.from({ length: 25 }, () => gate.pass('a', 'refresh', send))));
    expect(times[9]).toBeLessThan(500);
    expect(times[10]).toBeGreaterThanOrEqual(1_500);
    expect(times[24]! - times[10]!).toBeGreaterThanOrEqual(14 * 2_000 - 500);
  });

  test('a person who waits goes first', async () => {
    const gate = await gateOn(await openStage());
    const order: string[] = [];
    const send = (name: string) => async () => {
      order.push(name);
      await new Promise(done => setTimeout(done, 100));
      return { outcome: good, value: 0 };
    };
    await settled(
      Promise.all([
        gate.pass('a', 'refresh', send('first')),
        gate.pass('a', 'refresh', send('refresh')),
        gate.pass('a', 'reader', send('reader')),
      ]),
    );
    expect(order).toEqual(['first', 'reader', 'refresh']);
  });

  /** What closes a host, and for how long, in seconds. */
  test.each<[string, readonly Outcome[], number]>([
    ['the time that was asked for', [{ kind: 'busy', retryAfterMs: 30_000 }], 30],
    ['a minute where none was named', [{ kind: 'busy' }], 60],
    ['twice as long each time', [{ kind: 'busy' }, { kind: 'busy' }, { kind: 'busy' }], 240],
    ['at most an hour', [{ kind: 'busy', retryAfterMs: 90_000_000 }], 3_600],
    ['not at all after four failures', Array(4).fill({ kind: 'failed' }), 0],
    ['five minutes after five failures', Array(5).fill({ kind: 'failed' }), 300],
    [
      'not at all when it went well between',
      [{ kind: 'failed' }, { kind: 'failed' }, good, { kind: 'failed' }, { kind: 'failed' }],
      0,
    ],
  ])('stays closed %s', async (_, outcomes, seconds) => {
    const stage = await openStage();
    const gate = await gateOn(stage);
    for (const outcome of outcomes) {
      while (isClosed(await settled(gate.pass('a', 'refresh', async () => ({ outcome, value: 0 })))))
        await stage.pass(MINUTE);
    }
    // Another worker finds it closed as well.
    const next = await gateOn(stage);
    const tried = await settled(next.pass('a', 'reader', async () => ({ outcome: good, value: 0 })));
    const left = isClosed(tried) ? (tried.closedUntil - Date.now()) / 1_000 : 0;
    expect(Math.abs(left - seconds)).toBeLessThan(2);
  });

  test('a clock that was set back does not keep it closed for years', async () => {
    const stage = await openStage();
    await settled((await gateOn(stage)).pass('a', 'reader', async () => ({ outcome: { kind: 'busy' }, value: 0 })));
    vi.setSystemTime(Date.now() - 400 * DAY);
    expect(await settled((await gateOn(stage)).pass('a', 'reader', async () => ({ outcome: good, value: 7 })))).toBe(7);
  });
});

describe('a host that asked for silence', () => {
  test('is not asked again, by this worker or the next, until its time is over', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'too-many', retryAfter: '90' }, { host: WIKIDATA, times: 1 });
    await stage.ask(aboutLavrov());
    const before = asked(stage).length;
    await stage.pass(60_000);
    stage.restart();
    expect(await stage.ask(aboutLavrov())).toMatchObject({ ok: false, problem: 'rate-limited' });
    expect(asked(stage)).toHaveLength(before);
    await stage.pass(31_000);
    expect((await stage.ask(aboutLavrov())).ok).toBe(true);
  });

  test('may be refused without saying so: two broken connections in a row count as one', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'refuse' }, { host: WIKIDATA });
    await stage.ask(aboutLavrov());
    await stage.ask(aboutLavrov());
    stage.wikimedia.heal();
    expect(await stage.ask(aboutLavrov())).toMatchObject({ ok: false, problem: 'rate-limited' });
    await stage.pass(MINUTE);
    expect((await stage.ask(aboutLavrov())).ok).toBe(true);
  });
});

describe('a worker that dies', () => {
  test('between question and answer leaves nothing half done', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'silence' }, { times: 1 });
    void stage.lookups.lookUp(aboutLavrov());
    await stage.pass(200);
    stage.restart();
    expect(answered(await stage.ask(aboutLavrov()))).toMatchObject({ cached: false, card: { name: 'Sergey Lavrov' } });
    expect(await stage.kept()).toEqual(
      expect.arrayContaining(['person Q58217', 'position Q1418873', 'position Q4374313', 'summary Sergey_Lavrov']),
    );
  });

  test('after the person and before the offices goes on where it was', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'change', change: json => json }, { host: WIKIDATA, times: 1 });
    stage.wikimedia.fail({ kind: 'silence' }, { host: WIKIDATA, times: 1 });
    void stage.lookups.lookUp(aboutLavrov());
    await stage.pass(500);
    expect(await stage.kept()).toContain('person Q58217');
    stage.restart();
    expect(answered(await stage.ask(aboutLavrov())).card?.offices).toHaveLength(2);
    expect(asked(stage).filter(path => path.includes('sitelinks'))).toHaveLength(1);
  });
});

describe('answers that grow old', () => {
  test('are shown at once and asked again behind the reader, with maxlag', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    const before = stage.wikimedia.requests.length;
    await stage.pass(2 * DAY);
    expect(answered(await stage.ask(aboutLavrov()))).toMatchObject({
      cached: true,
      fetchedAt: expect.stringMatching(/^2026-11-25/),
    });
    await stage.pass(MINUTE);
    const again = stage.wikimedia.requests.slice(before);
    expect(again.map(({ path }) => new URL(path, 'https://x').searchParams.get('maxlag')).filter(Boolean)).toEqual([
      '5',
    ]);
    expect(answered(await stage.ask(aboutLavrov())).fetchedAt).toMatch(/^2026-11-27/);
  });

  test('of more than a week are asked again while the reader waits', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    await stage.pass(10 * DAY);
    expect(answered(await stage.ask(aboutLavrov()))).toMatchObject({
      cached: false,
      fetchedAt: expect.stringMatching(/^2026-12-05/),
    });
  });

  test('of the future are not trusted to be fresh', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    vi.setSystemTime(Date.now() - 30 * DAY);
    const before = asked(stage).length;
    expect(answered(await stage.ask(aboutLavrov())).cached).toBe(true);
    await stage.pass(MINUTE);
    expect(asked(stage).length).toBeGreaterThan(before);
  });

  test('are forgotten when the reader says so', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    await stage.lookups.clear();
    expect(await stage.kept()).toEqual([]);
    expect(answered(await stage.ask(aboutLavrov())).cached).toBe(false);
  });
});

function asked(stage: Stage): readonly string[] {
  return stage.wikimedia.requests.filter(({ host }) => host === WIKIDATA).map(({ path }) => path);
}
