// How fast names are found and articles briefed, beside other libraries on the same text, in one run: npm run bench
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { brief } from '../../src/core/brief';
import { findNumbers } from '../../src/core/figures/findFigures';
import { openPack } from '../../src/core/pack/open';
import { openModel } from '../../src/core/people/model';
import { tagNames } from '../../src/core/people/tagger';
import type { Article } from '../../src/shared/model';

/** One warming round, then rounds until this much time has passed. */
const ENOUGH_MS = 1500;

const packBytes = new Uint8Array(readFileSync('dist/pack.bin'));
const modelBytes = new Uint8Array(readFileSync('knowledge/model/tagger.bin'));
const pack = openPack(packBytes);
const tagger = openModel(modelBytes);
if (!pack.ok) throw new Error(pack.message);
if (!tagger.ok) throw new Error(tagger.message);
const knowledge = { pack: pack.value, tagger: tagger.value };
const wink = winkNLP(model);

const texts = readdirSync('tests/articles').map(slug => readFileSync(`tests/articles/${slug}/article.txt`, 'utf8'));
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const ours = wordsPerSecond(text => tagNames(text, tagger.value));
const rows: readonly (readonly [string, number])[] = [
  ['names: Dramatis', ours],
  ['names: compromise people()', wordsPerSecond(text => nlp(text).people().out('array'))],
  ['names: wink-nlp, proper nouns', wordsPerSecond(text => wink.readDoc(text).tokens().out(wink.its.pos))],
  ['figures and dates: Dramatis', wordsPerSecond(text => findNumbers(text, '2021-04-07'))],
  ['numbers: compromise', wordsPerSecond(text => nlp(text).match('#Value').out('array'))],
  ['whole brief: Dramatis', wordsPerSecond(text => brief(articleOf(text), knowledge))],
];

console.log(`${texts.length} articles, ${words} words`);
for (const [name, speed] of rows) {
  console.log(
    `${name.padEnd(32)} ${Math.round(speed).toLocaleString('en').padStart(9)} words/s  ${(speed / ours).toFixed(3).padStart(7)} of our tagger`,
  );
}
console.log(
  `opening the pack ${warm(() => openPack(packBytes)).toFixed(1)} ms, the tagger ${warm(() => openModel(modelBytes)).toFixed(1)} ms`,
);

function wordsPerSecond(work: (text: string) => unknown): number {
  for (const text of texts) work(text);
  let rounds = 0;
  const start = performance.now();
  do {
    for (const text of texts) work(text);
    rounds++;
  } while (performance.now() - start < ENOUGH_MS);
  return (rounds * words * 1000) / (performance.now() - start);
}

function warm(open: () => unknown): number {
  open();
  const start = performance.now();
  for (let round = 0; round < 10; round++) open();
  return (performance.now() - start) / 10;
}

function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  return {
    url: '',
    title: '',
    site: '',
    byline: '',
    language: 'en',
    date: { iso: '2021-04-07', source: 'reader' },
    text,
    blocks,
  };
}
