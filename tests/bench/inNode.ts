/** The core by itself, in Node: beside other libraries, and with the length of the text. */

import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { brief } from '../../src/core/brief';
import { findNumbers } from '../../src/core/figures/findFigures';
import { openPack } from '../../src/core/pack/open';
import { openModel } from '../../src/core/people/model';
import { tagNames } from '../../src/core/people/tagger';
import { articleOf, countWords, newsOf } from './news';
import { median, type Part, row } from './rows';

export interface Sizes {
  /** Words of the text that libraries are compared on. */
  readonly compared: number;
  /** Words of each text that growth is read from, ascending. */
  readonly growth: readonly number[];
  readonly rounds: number;
}

export function inNode({ compared, growth, rounds }: Sizes): readonly Part[] {
  const packBytes = new Uint8Array(readFileSync('dist/pack.bin'));
  const modelBytes = new Uint8Array(readFileSync('knowledge/model/tagger.bin'));
  const pack = openPack(packBytes);
  const tagger = openModel(modelBytes);
  if (!pack.ok) throw new Error(pack.message);
  if (!tagger.ok) throw new Error(tagger.message);
  const knowledge = { pack: pack.value, tagger: tagger.value };
  const wink = winkNLP(model);

  const text = newsOf(compared);
  const speed = (work: () => unknown) => countWords(text) / (least(rounds, work) / 1000);
  const names = speed(() => tagNames(text, tagger.value));
  const whole = speed(() => brief(articleOf(text), knowledge));
  const compromise = speed(() => nlp(text).people().out('array'));
  const winks = speed(() => wink.readDoc(text).tokens().out(wink.its.pos));

  const articles = growth.map(words => articleOf(newsOf(words)));
  const times = articles.map(article => least(rounds, () => brief(article, knowledge)));
  const points = articles.map(({ text }, at) => ({ words: countWords(text), ms: times[at]! }));

  return [
    {
      title: 'Beside other libraries',
      how: `The same ${countWords(text).toLocaleString('en')} words of invented news, in Node ${process.version}, warm, the processor's time in the best of ${rounds} rounds. compromise finds people alone, wink-nlp tags words alone; a brief is people, who they are, figures and statements.`,
      rows: [
        row('names found (tagger)', names, 'words/s', { least: 100_000 }),
        row('the whole brief', whole, 'words/s'),
        row('compromise, people()', compromise, 'words/s'),
        row('wink-nlp, parts of speech', winks, 'words/s'),
        row('time of a brief, compromise being 1', compromise / whole, ''),
        row('time of a brief, wink-nlp being 1', winks / whole, ''),
        row(
          'figures and dates',
          speed(() => findNumbers(text, '2021-04-07')),
          'words/s',
        ),
        row('opening the pack, warm', median(timesOf(rounds, () => openPack(packBytes))), 'ms', { most: 20 }),
        row('opening the tagger, warm', median(timesOf(rounds, () => openModel(modelBytes))), 'ms', { most: 40 }),
      ],
    },
    {
      title: 'Growth with the length',
      how: 'A brief of longer and longer texts, warm. The exponent is that of the power of the length that fits the times best: 1 is linear.',
      rows: [
        ...points.map(({ words, ms }) => row(`${words.toLocaleString('en')} words`, ms, 'ms')),
        row('exponent', exponentOf(points), '', { most: 1.1 }),
      ],
    },
  ];
}

/** The slope of a line through the points on logarithmic axes, by least squares. */
export function exponentOf(points: readonly { readonly words: number; readonly ms: number }[]): number {
  const x = points.map(({ words }) => Math.log(words));
  const y = points.map(({ ms }) => Math.log(ms));
  const [meanX, meanY] = [mean(x), mean(y)];
  const above = x.reduce((sum, value, at) => sum + (value - meanX) * (y[at]! - meanY), 0);
  return above / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Milliseconds of the processor's time in each round after a warming one: what else a computer does is not in it. */
function timesOf(rounds: number, work: () => unknown): readonly number[] {
  work();
  return Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
}

function least(rounds: number, work: () => unknown): number {
  return Math.min(...timesOf(rounds, work));
}
