// How fast a notebook of many notes is, in each installed browser: npx tsx tests/bench/notebook.ts [count]
// Needs a build. Each round ends the worker and opens the notebook anew: until its first words are painted, until its list is
// (both by the browser's own clock), and until a search is painted: at once, for each letter that a person types, and without a worker.
import { findBrowser, KINDS } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { ask, openNotebook } from '../e2e/notebookPage';
import { manyNotes } from './manyNotes';

const count = Number(process.argv[2] ?? 10_000);
const PART = 2_000;
const ROUNDS = 5;
const TYPED = [
  'h',
  'ha',
  'har',
  'harb',
  'harbour',
  'harbour b',
  'harbour budget',
  'election 2019',
  'okafor 12',
  'none such',
];

/** First and largest paint, as the browser kept them. */
const PAINTS = `(async () => {
  const largest = await new Promise(found =>
    new PerformanceObserver(list => found(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true }));
  return { first: performance.getEntriesByName('first-contentful-paint')[0].startTime, list: largest };
})()`;

/** Types and waits for the list, as it is painted with what was found. */
function searchFor(words: string): string {
  return `(async () => {
    const field = document.querySelector('[data-act="search"]');
    const list = document.querySelector('.slot-list');
    const began = performance.now();
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (list.hasAttribute('aria-busy'));
    return performance.now() - began;
  })()`;
}

for (const kind of KINDS) {
  const browser = findBrowser(kind);
  if (!browser) continue;
  const extension = kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const driver = await launch({ browser, extension, headless: true });
  let page = await openNotebook(driver);
  const notes = manyNotes(count, Date.now());
  for (let from = 0; from < count; from += PART) {
    const file = { format: 'dramatis-notes', version: 1, exported: '', notes: notes.slice(from, from + PART) };
    await ask(page, 'importNotes', 'many.json', JSON.stringify(file));
  }
  const first: number[] = [];
  const list: number[] = [];
  const warm: number[] = [];
  const atOnce: number[] = [];
  const typed: number[] = [];
  const cold: number[] = [];
  await driver.newPage(); // A browser ends with its last page.
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.close();
    page = await openNotebook(driver);
    warm.push(((await page.evaluate(PAINTS)) as { readonly list: number }).list);
    await driver.stopBackground();
    await page.close();
    page = await openNotebook(driver);
    const opened = (await page.evaluate(PAINTS)) as { readonly first: number; readonly list: number };
    first.push(opened.first);
    list.push(opened.list);
    atOnce.push((await page.evaluate(searchFor('budget'))) as number);
    for (const words of TYPED) typed.push((await page.evaluate(searchFor(words))) as number);
    await driver.stopBackground();
    cold.push((await page.evaluate(searchFor('harbour'))) as number);
  }
  console.log(`${kind}, ${count} notes, milliseconds, middle and most of ${ROUNDS} rounds`);
  for (const [what, times] of [
    ['list, warm worker', warm],
    ['first words, cold worker', first],
    ['list, cold worker', list],
    ['a search at once', atOnce],
    ['search as you type', typed],
    ['a search after the worker was ended', cold],
  ] as const)
    console.log(`  ${what.padEnd(36)} ${spread(times)}`);
  await driver.close();
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right);
  return `${sorted[sorted.length >> 1]!.toFixed(0).padStart(5)} ${sorted.at(-1)!.toFixed(0).padStart(5)}`;
}
