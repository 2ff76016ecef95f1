import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './installed';

const folder = mkdtempSync(path.join(tmpdir(), 'programs-'));

test('the variable comes before the PATH', () => {
  const named = program('my-chrome');
  program('chromium');
  expect(findBrowser('chromium', { CHROME_BIN: named, PATH: folder })).toEqual({ kind: 'chromium', program: named });
});

test('a variable that names no program is an error, not a reason to take another', () => {
  expect(() => findBrowser('firefox', { FIREFOX_BIN: '/nowhere/firefox', PATH: folder })).toThrow(
    'FIREFOX_BIN is /nowhere/firefox, which is not a program that can be run',
  );
});

test.runIf(process.platform === 'linux')('the PATH comes before the usual places', () => {
  const onPath = program('firefox-esr');
  expect(findBrowser('firefox', { PATH: folder })).toEqual({ kind: 'firefox', program: onPath });
});

function program(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}
