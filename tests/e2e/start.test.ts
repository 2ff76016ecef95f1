import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, KINDS, VARIABLE } from '../browsers/installed';

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe.each(KINDS)('npm start in %s', kind => {
  test.skipIf(!findBrowser(kind) && !process.env.CI)('pictures the demo article with a card, and its popup', () => {
    expect(findBrowser(kind), `${kind} is not installed (or set ${VARIABLE[kind]})`).toBeDefined();
    const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-start-'));
    const picture = path.join(folder, 'demo.png');
    const program = ['node_modules/tsx/dist/cli.mjs', 'tests/browsers/start.ts'];
    const options = ['--browser', kind, '--headless', '--screenshot', picture];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...options], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(Number(/: (\d+) highlights/.exec(stdout)?.[1])).toBeGreaterThan(20);
    for (const file of [picture, path.join(folder, 'demo-popup.png')])
      expect([...readFileSync(file).subarray(0, 4)]).toEqual(PNG);
    rmSync(folder, { recursive: true });
  });
});
