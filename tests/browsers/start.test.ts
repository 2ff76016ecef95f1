import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const PROGRAM = ['node_modules/tsx/dist/cli.mjs', 'tests/browsers/start.ts'];

test.each([
  [
    [],
    { CHROME_BIN: '/nowhere/chrome' },
    /^CHROME_BIN is \/nowhere\/chrome, which is not a program that can be run\n$/,
  ],
  [['--browser', 'safari'], {}, /^--browser is chromium or firefox, not safari\./],
  [['--headed'], {}, /^Unknown option '--headed'/],
] as const)('npm start %j %j ends with a line that says what is wrong, and builds nothing', (options, env, line) => {
  const run = spawnSync(process.execPath, [...PROGRAM, ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(run.stderr).toMatch(line);
  expect(run.stderr).not.toMatch(/^ +at /m);
  expect([run.status, run.stdout]).toEqual([1, '']);
});
