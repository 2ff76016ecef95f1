/** What was seen on many pages, as tables. */

import { faultsOf, type Seen } from './seen';

export interface Run {
  /** The browser's name and version. */
  readonly browser: string;
  readonly seen: readonly Seen[];
}

const COLUMNS = [
  'page',
  'characters',
  'mapped',
  'highlights',
  'of hidden text',
  'rectangles right',
  'HTML',
  'exceptions',
  'our ms',
  '× Readability',
  'longest ms',
  'pause ms',
  'moved px',
  'layout shift',
  'listeners left',
  'nodes left',
] as const;

/** A Markdown document. `day` is an ISO 8601 date. */
export function documentOf(runs: readonly Run[], day: string): string {
  return `${[INTRODUCTION(day), ...runs.map(tableOf)].join('\n\n')}\n`;
}

/** One line for the terminal. */
export function lineOf(seen: Seen): string {
  const faults = faultsOf(seen);
  const cells = cellsOf(seen).slice(1).join('  ');
  return `${seen.name.padEnd(24)}  ${cells}${seen.problem ? `  (${seen.problem})` : ''}${faults.map(fault => `\n    FAILS: ${fault}`).join('')}`;
}

const INTRODUCTION = (day: string): string => `# Real pages

Made by \`npm run check:pages -- FOLDER\` on ${day}: saved pages, each opened in a browser with the built extension. Its button is
pressed, the popup waited for, and all of that switched off, on, and off again.

- *mapped*: share of the article's characters that lead to live nodes. *of hidden text*: highlights without a rectangle, since the page hides their words.
- *rectangles right*: of a sample of highlights over the whole page, with nothing above them: how many have their own words in their middle.
- *HTML*: the page's, before the start, while shown (but for one element of ours) and switched off; *restless* where the page changes by itself in that time.
- *exceptions*: the page's new ones + ours, of the page's script, the worker and the popup together.
- *our ms*: our script on the page's thread from the click on, with what the browser does for it (Chromium's profiler). *× Readability*: that,
  over Readability's parse of a copy of the same page, which is part of ours. *longest ms*: our longest run without a break.
  *pause ms*: the longest wait of a timer of the page, whoever made it wait. Times are of the machine that made the table, which was not idle.
- *moved px*: the largest move of a sample of the page's boxes. *layout shift*: Chromium's own score.
- *left*: more than before (and than the page adds by itself in that time), once switched off and garbage is collected. The page's script stays, with the listeners by which it hears of being started again;
  Firefox tells no number of nodes.`;

function tableOf({ browser, seen }: Run): string {
  const header = `| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`;
  const rows = seen.map(one => `| ${cellsOf(one).join(' | ')} |`);
  return [`## ${browser}`, `${header}\n${rows.join('\n')}\n| ${totalsOf(seen).join(' | ')} |`, notesOf(seen)]
    .filter(Boolean)
    .join('\n\n');
}

function cellsOf(seen: Seen): readonly string[] {
  if (seen.failure !== undefined) return [seen.name, 'failed', ...COLUMNS.slice(2).map(() => '')];
  const { own, longest, readability, pause } = seen.timing;
  return [
    seen.name,
    seen.problem === undefined ? number(seen.characters) : 'no article',
    seen.problem === undefined ? percent(seen.mapped) : '',
    number(seen.highlights),
    number(seen.hidden),
    `${seen.looked - seen.elsewhere} of ${seen.looked}`,
    seen.html,
    `${seen.pageExceptions.length} + ${seen.ownExceptions.length}`,
    own === undefined ? '' : own.toFixed(0),
    own === undefined ? '' : (own / readability).toFixed(2),
    longest === undefined ? '' : longest.toFixed(0),
    pause.toFixed(0),
    number(Math.round(10 * seen.movedPx) / 10),
    seen.layoutShift === undefined ? '' : number(Math.round(10_000 * seen.layoutShift) / 10_000),
    number(seen.left.listeners),
    seen.left.nodes === undefined ? '' : number(seen.left.nodes),
  ];
}

/** Sums, but the median of ratios and the worst of what must be small. */
function totalsOf(all: readonly Seen[]): readonly string[] {
  const seen = all.filter(({ failure }) => failure === undefined);
  const articles = seen.filter(({ problem }) => problem === undefined);
  const sum = (of: (one: Seen) => number): number => seen.reduce((total, one) => total + of(one), 0);
  const worst = (of: (one: Seen) => number | undefined): number => Math.max(0, ...seen.map(one => of(one) ?? 0));
  const characters = sum(one => one.characters);
  const timed = articles.flatMap(({ timing: { own, readability } }) =>
    own === undefined ? [] : [{ own, readability }],
  );
  const hasOwn = timed.length > 0;
  return [
    `**${all.length} pages, ${articles.length} with an article**`,
    number(characters),
    percent(sum(one => one.characters * one.mapped) / Math.max(1, characters)),
    number(sum(one => one.highlights)),
    number(sum(one => one.hidden)),
    `${sum(one => one.looked - one.elsewhere)} of ${sum(one => one.looked)}`,
    `${seen.filter(({ html }) => html === 'same').length} the same`,
    `${sum(one => one.pageExceptions.length)} + ${sum(one => one.ownExceptions.length)}`,
    hasOwn ? `median ${median(timed.map(({ own }) => own)).toFixed(0)}` : '',
    hasOwn ? `median ${median(timed.map(({ own, readability }) => own / readability)).toFixed(2)}` : '',
    hasOwn ? `worst ${worst(({ timing }) => timing.longest).toFixed(0)}` : '',
    `median ${median(seen.map(({ timing }) => timing.pause)).toFixed(0)}`,
    `worst ${number(Math.round(10 * worst(one => one.movedPx)) / 10)}`,
    seen.some(one => one.layoutShift !== undefined) ? `worst ${number(worst(one => one.layoutShift))}` : '',
    `worst ${worst(one => one.left.listeners)}`,
    seen.some(one => one.left.nodes !== undefined) ? `worst ${worst(one => one.left.nodes)}` : '',
  ];
}

/** Why pages have no article, or fail. */
function notesOf(seen: readonly Seen[]): string {
  const lines = seen.flatMap(one => [
    ...(one.problem === undefined ? [] : [`- ${one.name}: ${one.problem}`]),
    ...faultsOf(one).map(fault => `- ${one.name}: **${fault}**`),
  ]);
  return lines.join('\n');
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
