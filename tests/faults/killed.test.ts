import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { putLivesUnder, quiet } from './life';
import { NOTHING, ROUTES, type Route } from './routes';
import { browserInMemory, emptyPack, fetchOfLife, newComputer, nextWorker, startWorker } from './worker';

beforeAll(() => {
  putLivesUnder();
  // Not hoisted: each new worker has this browser, and not one of its own.
  vi.doMock('../../src/platform/browser', () => ({ browser: browserInMemory }));
  vi.doMock('../../src/background/knowledge', () => ({ knowledge: async () => ({ pack: emptyPack }) }));
  vi.stubGlobal('fetch', fetchOfLife);
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => void vi.restoreAllMocks());

describe('the worker may end at every step of', () => {
  test.each(ROUTES.map(route => [route.name, route] as const))(
    '%s',
    async (_, route) => {
      let endsAt = 1;
      while (await endsBefore(endsAt, route)) endsAt += 1;
      // A route that is never cut short proves nothing.
      expect(endsAt).toBeGreaterThan(route.atLeast);
      if (process.env.FAULTS_COUNT) process.stdout.write(`${route.name}: ${endsAt - 1}\n`);
    },
    300_000,
  );
});

/** False when the route was done before the worker ended. */
async function endsBefore(endsAt: number, route: Route): Promise<boolean> {
  newComputer();
  if (route.prepare) await startWorker();
  const prepared = (await route.prepare?.()) ?? NOTHING;
  const before = await route.look();
  const life = await nextWorker(endsAt);
  await route.act(prepared).catch(() => undefined);
  await quiet();
  if (!life.isDead) {
    await nextWorker();
    await route.expectDone(prepared);
    return false;
  }
  await nextWorker();
  await quiet();
  await route.expectWhole(before, await route.look(), prepared);
  await route.act(prepared);
  await quiet();
  await route.expectDone(prepared);
  return true;
}
