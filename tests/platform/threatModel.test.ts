import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MODEL = readFileSync('docs/threat-model.md', 'utf8');
const ROWS = MODEL.split('\n').filter(line => line.startsWith('|') && !/^\|(?: who |---)/.test(line));
const RUN = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

test('there are rows', () => expect(ROWS.length).toBeGreaterThan(15));

test.each(ROWS.map(row => [row.split('|')[2]?.trim(), row] as const))('what is tested of: %s', (_what, row) => {
  const last = row.split('|').at(-2) ?? '';
  const named = [...last.matchAll(/`([^`]+)`|\]\(([^)]+)\)/g)].map(([, code, link]) => code ?? `docs/${link}`);
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) {
    const isThere = name.startsWith('npm run ') ? name.slice(8) in RUN : existsSync(name) && !name.endsWith('/');
    expect(isThere, name).toBe(true);
  }
});

test('every file that it names exists', () => {
  for (const [, path] of MODEL.matchAll(/`(tests\/[^`]+)`/g)) expect(existsSync(path!), path).toBe(true);
});
