import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openModel } from '../../src/core/people/model';
import { SURE_ENOUGH, tagNames } from '../../src/core/people/tagger';
import { CORPORA, readCorpus } from './corpora';
import { score, summary } from './evaluate';
import { learn, SETTINGS } from './learn';
import { buildWordTable, readNameWords } from './lexicon';
import { split } from './split';
import { clusterWords } from './words';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    embeddings: { type: 'string' },
    clusters: { type: 'string' },
    out: { type: 'string' },
    evaluate: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    mistakes: { type: 'boolean', default: false },
  },
});
const here = path.dirname(fileURLToPath(import.meta.url));
const report = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const settings: Record<string, number> = { ...SETTINGS };
for (const one of options.set) settings[one.split('=')[0]!] = Number(one.split('=')[1]);

const texts = CORPORA.flatMap(corpus => readCorpus(corpus, options.corpora!));
const { train, development } = split(texts);
const clustered = clusterWords(options.embeddings!, settings.words ?? 60_000, SETTINGS.seed, options.clusters);
report('clusters ready');
const names = readNameWords(path.join(here, '../sources'));
const words = buildWordTable({ ...clustered, names }, train, 17);
const bytes = learn(train, words, settings as never, report);
const out = options.out ?? path.join(here, '../model');
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'tagger.bin'), bytes);
report(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
const model = openModel(readFileSync(path.join(out, 'tagger.bin')));
if (!model.ok) throw new Error(model.message);
const tag = (text: string) => tagNames(text, model.value).filter(name => name.confidence >= SURE_ENOUGH);
for (const corpus of [
  'gum',
  'gum-open-train/GUM_news',
  'crossner',
  'crossner-politics',
  'redocred',
  'uner',
  'btc',
  '',
]) {
  const result = score(
    development.filter(({ id }) => id.startsWith(corpus)),
    tag,
  );
  console.log(summary(corpus || 'all', result));
  if (options.mistakes && corpus === '') for (const { kind, context } of result.mistakes) console.log(kind, context);
}
