// How long the pack takes to open and to answer: npx tsx tests/bench/openPack.ts [PACK]
import { readFileSync } from 'node:fs';
import { openPack } from '../../src/core/pack/open';

const file = process.argv[2] ?? 'dist/pack.bin';
const bytes = new Uint8Array(readFileSync(file));
const before = process.memoryUsage();
const cold = timed(1, () => openPack(bytes));
const opened = openPack(bytes);
if (!opened.ok) throw new Error(opened.message);
const pack = opened.value;
const after = process.memoryUsage();
const words = ['Sergei Lavrov', 'Merkel', 'Khan', 'Nobody Whatever', 'von der Leyen', 'Zelensky', 'Ada', 'Johnson'];

const rows: readonly (readonly [string, string])[] = [
  ['file', `${bytes.length.toLocaleString('en')} bytes, ${pack.size.toLocaleString('en')} people`],
  ['opening, first', `${cold.toFixed(2)} ms`],
  ['opening, warm', `${timed(20, () => openPack(bytes)).toFixed(2)} ms`],
  ['heap after opening', `${((after.heapUsed - before.heapUsed) / 1e6).toFixed(2)} MB`],
  ['named', `${(timed(2000, () => words.map(word => pack.named(word))) / words.length).toFixed(4)} ms a name`],
  [
    'withSurname',
    `${(timed(2000, () => words.map(word => pack.withSurname(word))) / words.length).toFixed(4)} ms a name`,
  ],
  ['isSurname', `${(timed(2000, () => words.map(word => pack.isSurname(word))) / words.length).toFixed(4)} ms a word`],
  [
    'holders',
    `${timed(200, () => pack.holders({ class: 'foreign', jurisdiction: 'us', on: '2021-04-07' })).toFixed(4)} ms a question`,
  ],
];
for (const [what, measure] of rows) console.log(`${what.padEnd(20)} ${measure}`);

function timed(times: number, run: () => unknown): number {
  const start = performance.now();
  for (let round = 0; round < times; round++) run();
  return (performance.now() - start) / times;
}
