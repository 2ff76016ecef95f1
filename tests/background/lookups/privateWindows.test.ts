import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { overlaid } from '../../../src/background/database';
import { aboutLavrov, answered, fakeClock, openStage } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

describe('look-ups made in private windows', () => {
  test('are kept in memory, and leave nothing on the disk', async () => {
    const { database: disk } = await openStage();
    const stage = await openStage({ database: overlaid(disk) });
    await stage.ask(aboutLavrov());
    expect(answered(await stage.ask(aboutLavrov())).cached).toBe(true);
    expect(stage.wikimedia.requests).toHaveLength(3);
    for (const store of ['lookups', 'receipt', 'hosts'] as const) expect(await disk.readAll(store)).toEqual([]);
  });

  test('use what was kept before, and do not even note that they did', async () => {
    const open = await openStage();
    await open.ask(aboutLavrov());
    const before = JSON.stringify(await open.database.readAll('lookups'));
    vi.setSystemTime(Date.now() + 3 * 86_400_000);
    const stage = await openStage({ database: overlaid(open.database) });
    expect(answered(await stage.ask(aboutLavrov())).cached).toBe(true);
    await stage.pass(60_000);
    await stage.lookups.clear();
    expect(JSON.stringify(await open.database.readAll('lookups'))).toBe(before);
  });
});
