import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SENTENCES = [
  'Russian Foreign Minister Sergey Lavrov met his counterpart Shah Mahmood Qureshi in Islamabad on Wednesday.',
  'Qureshi said trade between the two countries had grown by 46 per cent, and that both sides wanted it to grow further.',
  'Lavrov told reporters that fifty thousand doses of vaccine had been delivered, with more to follow in the coming weeks.',
  'The two ministers spoke for three hours about gas, railways and the situation in Afghanistan before they met the press.',
];
const PICTURE = '<figure><img src="data:,"><noscript><img src="https://example.org/a.jpg" alt=""></noscript></figure>';
const PAGE = `<!doctype html><html lang="en"><head><title>Ministers meet in Islamabad</title>
<meta property="article:published_time" content="2021-04-07T16:05:00+05:00"></head><body><article><h1>Ministers meet in Islamabad</h1>
${PICTURE}${SENTENCES.map(sentence => `<p>${sentence}</p>`).join(PICTURE)}</article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-cli-'));
  writeFileSync(path.join(folder, 'islamabad.html'), PAGE);
  writeFileSync(path.join(folder, 'menu.html'), '<title>Menu</title><a href="/">Home</a>');
  writeFileSync(path.join(folder, 'plain.txt'), SENTENCES.join('\n'));
  writeFileSync(
    path.join(folder, 'lines.jsonl'),
    [
      JSON.stringify({ id: 1, text: SENTENCES[0], date: '2021-04-07' }),
      'no json',
      JSON.stringify({ id: 'b', text: SENTENCES[1] }),
    ].join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function briefs(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/brief.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const at = (name: string) => path.join(folder, name);

test('a saved page is briefed as JSON, offices on its date', () => {
  const { status, stdout } = briefs('--json', at('islamabad.html'));
  expect(status).toBe(0);
  const brief = JSON.parse(stdout);
  expect(brief).toMatchObject({
    file: 'islamabad.html',
    title: 'Ministers meet in Islamabad',
    date: '2021-04-07',
    date_source: 'meta',
  });
  const people = Object.fromEntries(brief.people.map((person: { label: string }) => [person.label, person]));
  expect(people['Sergey Lavrov']).toMatchObject({ qid: 'Q58217', enwiki: 'Sergey_Lavrov', kind: 'official' });
  expect(people['Sergey Lavrov'].office).toContain('Minister of Foreign Affairs');
  expect(people['Shah Mahmood Qureshi'].mentions.map(({ exact }: { exact: string }) => exact)).toEqual([
    'Shah Mahmood Qureshi',
    'Qureshi',
  ]);
  for (const [exact, value] of [
    ['46 per cent', 46],
    ['fifty thousand', 50_000],
    ['three hours', 3],
  ]) {
    expect(brief.figures).toContainEqual(expect.objectContaining({ exact, value }));
  }
});

test('in the terminal nothing is surer than on a card', () => {
  const { stdout } = briefs(at('islamabad.html'));
  expect(stdout).toMatch(/Sergey Lavrov {2}.*over 99 %\n {4}Minister of Foreign Affairs, Russia\n/);
});

test('a page that is no article is named, and the rest goes on', () => {
  const out = at('out');
  const { status, stderr } = briefs('--out', out, at('menu.html'), at('missing.html'), at('islamabad.html'));
  expect(status).toBe(1);
  expect(stderr).toContain('menu.html: ');
  expect(stderr).toContain('missing.html: ');
  expect(JSON.parse(readFileSync(path.join(out, 'islamabad.json'), 'utf8')).people).toHaveLength(2);
});

test('plain text keeps its offsets, and takes the date given', () => {
  const { stdout } = briefs('--json', '--text', '--date', '2021-04-07', at('plain.txt'));
  const brief = JSON.parse(stdout);
  const text = readFileSync(at('plain.txt'), 'utf8');
  expect(brief.date).toBe('2021-04-07');
  for (const { start, end, exact } of brief.people.flatMap((person: { mentions: object[] }) => person.mentions)) {
    expect(text.slice(start, end)).toBe(exact);
  }
});

test('JSON lines are briefed one by one; a broken line is named', () => {
  const { status, stdout, stderr } = briefs('--lines', at('lines.jsonl'));
  expect(status).toBe(1);
  expect(stderr).toContain('line 2');
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual([1, 'b']);
});

test('a date that is none is refused with what to write', () => {
  expect(briefs('--date', 'yesterday', at('plain.txt'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('YYYY-MM-DD'),
  });
});
