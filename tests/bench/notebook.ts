// How fast a notebook of many notes is, in each installed browser: npx tsx tests/bench/notebook.ts [count]
// Needs a build. First list with a cold worker; searches as a person types, a letter at a time.
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

for (const kind of KINDS) {
  const browser = findBrowser(kind);
  if (!browser) continue;
  const extension = kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const driver = await launch({ browser, extension, headless: true });
  const page = await openNotebook(driver);
  const notes = manyNotes(count, Date.now());
  for (let from = 0; from < count; from += PART) {
    const file = { format: 'dramatis-notes', version: 1, exported: '', notes: notes.slice(from, from + PART) };
    await ask(page, 'importNotes', 'many.json', JSON.stringify(file));
  }
  const timed = async (query: object): Promise<number> =>
    (await page.evaluate(`(async () => {
      const began = performance.now();
      await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ channel: 'notes-for-extension', call: 'findNotes', args: [{ sort: 'newest', from: 0, count: 60, ...query }] })});
      return performance.now() - began;
    })()`)) as number;
  const cold: number[] = [];
  const search: number[] = [];
  const firstSearch: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await driver.stopBackground();
    cold.push(await timed({}));
    firstSearch.push(await timed({ words: 'harbour' }));
    for (const words of TYPED) search.push(await timed({ words }));
  }
  console.log(
    `${kind}, ${count} notes: first page with a cold worker ${spread(cold)}, the first search after it ${spread(firstSearch)}, search as you type ${spread(search)}`,
  );
  await driver.close();
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right);
  return `${sorted[sorted.length >> 1]!.toFixed(0)} ms (most ${sorted.at(-1)!.toFixed(0)} ms)`;
}
