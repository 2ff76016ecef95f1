// Passages found again: how many, how fast, and beside the search that Hypothesis uses: npm run bench:passages
import { locator } from '../../src/core/passages/locate';
import { describe } from '../../src/core/passages/passage';
import type { Located, Passage } from '../../src/shared/model';
import { allCases, type Case } from '../core/passages/adversarial';
import { quoteMatch } from './quoteMatch';

const cases = allCases();
console.log(`${cases.length} cases: verdicts kept, by what happened to the words`);
for (const [name, keeps] of [
  ['Dramatis', (one: Case) => keepsVerdict(locator(one.text).locate(one.passage))],
  // A quote matcher knows found and not found; what it finds, it shows as it was.
  ['quote matching', (one: Case) => quoteMatch(one.text, one.passage) !== undefined],
] as const) {
  const rows = ['harmless', 'changed', 'gone'].map(sort => {
    const of = cases.filter(one => sortOf(one) === sort);
    return `${sort} ${of.filter(keeps).length} of ${of.length}`;
  });
  console.log(`  ${name.padEnd(16)} ${rows.join(', ')}`);
}

const text = longText(1_000_000);
const notes = Array.from({ length: 500 }, (_, at) => marked(text, at));
console.log(
  `${text.length.toLocaleString('en')} characters, ${notes.length} notes, milliseconds of the processor (least and median of 15, warm)`,
);
const lines = text.split('\n');
const pages: readonly (readonly [string, string])[] = [
  ['as it was', text],
  ['a paragraph in front', `A new paragraph.\n${text}`],
  ['all spaces doubled', text.replaceAll(' ', '  ')],
  ['a third of the paragraphs gone', lines.filter((_, at) => at % 3 !== 0).join('\n')],
  ['a number changed in half of the notes', text.replaceAll('million', 'billion')],
];
for (const [name, page] of pages) console.log(`  ${name.padEnd(40)} ${time(page)}`);
const quoted = processorTime(() => quoteMatch(pages[4]![1], notes[0]!));
console.log(`  quote matching, one note                 ${quoted.toFixed(1)}`);

function sortOf({ expected }: Case): string {
  if (expected === 'orphan') return 'gone';
  return expected === 'withheld' ? 'changed' : 'harmless';
}

function keepsVerdict(located: Located): boolean {
  return (
    located.state === 'exact' || located.state === 'moved' || (located.state === 'changed' && located.verdictHolds)
  );
}

function time(page: string): string {
  const rounds = Array.from({ length: 20 }, () =>
    processorTime(() => {
      const { locate } = locator(page);
      for (const note of notes) locate(note);
    }),
  );
  const warm = rounds.slice(5).sort((left, right) => left - right);
  return `${warm[0]!.toFixed(1)}  ${warm[7]!.toFixed(1)}`;
}

function processorTime(run: () => void): number {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1_000;
}

function longText(length: number): string {
  const who = ['The minister', 'A spokeswoman', 'The central bank', 'The committee', 'Officials', 'Economists'];
  const says = ['said', 'denied', 'confirmed', 'announced', 'expects', 'reported', 'rejected'];
  const what = [
    'that spending will rise',
    'a plan for bridges',
    'growth in exports',
    'the auditors’ report',
    'talks with neighbours',
  ];
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at++) {
    const pick = (list: readonly string[], step: number) => list[Math.floor(at / step) % list.length]!;
    const part = `${pick(who, 1)} ${pick(says, 3)} ${pick(what, 2)} by ${(at * 7919) % 1000} ${at % 2 ? 'million' : 'per cent'} in week ${at % 4800}.${at % 4 === 3 ? '\n' : ' '}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

function marked(page: string, at: number): Passage {
  const start = page.indexOf(' ', Math.floor((at * (page.length - 500)) / 500)) + 1;
  return describe(page, { start, end: page.indexOf(' ', start + 40 + ((at * 37) % 160)) });
}
