import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { about, aboutLavrov, answered, fakeClock, openStage, type Stage, settled } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;

/** A look-up that its card may drop. */
function lookUp(stage: Stage, question = aboutLavrov()) {
  const controller = new AbortController();
  return { reply: stage.lookups.lookUp(question, controller.signal), drop: () => controller.abort() };
}

describe('a look-up whose card is closed', () => {
  test('before it left sends nothing, and is on no receipt', async () => {
    const stage = await openStage();
    const one = lookUp(stage);
    one.drop();
    expect(await settled(one.reply)).toMatchObject({ ok: false, problem: 'stopped' });
    expect(stage.wikimedia.requests).toEqual([]);
    expect(stage.receipt).toEqual([]);
  });

  test('while it waits for an answer is given up, asks nothing more, keeps nothing and blames nobody', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'silence' });
    const one = lookUp(stage);
    await stage.pass(500);
    const sent = stage.receipt.length;
    expect(sent).toBeGreaterThan(0);
    one.drop();
    expect(await settled(one.reply)).toMatchObject({ ok: false, problem: 'stopped' });
    await stage.pass(60_000);
    expect(stage.receipt).toHaveLength(sent);
    expect(stage.receipt.every(({ status }) => status === 0)).toBe(true);
    expect(await stage.database.readAll('hosts')).toEqual([]);
  });

  test('is answered all the same where another card waits for the same', async () => {
    const stage = await openStage();
    const [one, other] = [lookUp(stage), lookUp(stage, aboutLavrov('2022-02-24'))];
    await stage.pass(5);
    one.drop();
    expect(answered(await settled(other.reply)).card?.name).toBe('Sergey Lavrov');
    expect(stage.wikimedia.requests).toHaveLength(3);
  });

  test('takes nobody along who is asked for in the same question', async () => {
    const stage = await openStage();
    const [one, other] = [lookUp(stage), lookUp(stage, about('Q1543422'))];
    one.drop();
    expect((await settled(other.reply)).ok).toBe(true);
    const ids = stage.wikimedia.requests.map(({ path }) => new URL(path, 'https://x').searchParams.get('ids') ?? '');
    expect(ids.join()).not.toContain('Q58217');
  });

  test('and opened again asks anew', async () => {
    const stage = await openStage();
    const one = lookUp(stage);
    await stage.pass(5);
    one.drop();
    const again = lookUp(stage);
    expect((await settled(again.reply)).ok).toBe(true);
  });
});

describe('how long somebody’s facts are fresh', () => {
  test.each([
    ['in office: six hours', 'Q58217', 5, 7],
    ['out of office: a day', 'Q1543422', 23, 25],
  ] as const)('%s', async (_, id, fresh, stale) => {
    const stage = await openStage();
    await stage.ask(about(id));
    const sent = stage.wikimedia.requests.length;
    await stage.pass(fresh * HOUR);
    await stage.ask(about(id));
    await stage.pass(10_000);
    expect(factsAsked(stage, id)).toBe(1);
    expect(stage.wikimedia.requests).toHaveLength(sent);
    await stage.pass((stale - fresh) * HOUR);
    expect(answered(await stage.ask(about(id))).cached).toBe(true);
    await stage.pass(10_000);
    expect(factsAsked(stage, id)).toBe(2);
  });
});

function factsAsked({ receipt }: Stage, id: string): number {
  return receipt.filter(({ asked }) => asked.key === 'receipt_facts' && asked.values?.ids === id).length;
}
