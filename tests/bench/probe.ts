/** Runs in an empty page of Chromium: a brief beside Readability, and our painting beside mark.js. Takes and gives JSON. */

import { Readability } from '@mozilla/readability';
import Mark from 'mark.js/dist/mark.es6.js';
import { brief, type Knowledge } from '../../src/core/brief';
import { openPack } from '../../src/core/pack/open';
import { openModel } from '../../src/core/people/model';
import { compose } from '../../src/page/article/compose';
import { readArticle } from '../../src/page/article/readArticle';
import { atOnce } from '../../src/page/article/steps';

export interface Probe {
  /** Milliseconds that opening the pack and the tagger took. */
  open(): Promise<{ readonly pack: number; readonly tagger: number }>;
  /** Milliseconds of each round of both, or undefined of a page without an article. */
  compare(html: string, rounds: number): { readonly readability: number[]; readonly brief: number[] } | undefined;
  /** Milliseconds of each round of painting so many places of this page, style and layout after it included. */
  paint(count: number, rounds: number): { readonly ours: number[]; readonly markJs: number[] };
}

let knowledge: Knowledge | undefined;

const probe: Probe = {
  async open() {
    const [packBytes, modelBytes] = await Promise.all([bytesOf('/pack.bin'), bytesOf('/tagger.bin')]);
    const began = performance.now();
    const pack = openPack(packBytes);
    const opened = performance.now();
    const tagger = openModel(modelBytes);
    const done = performance.now();
    if (!pack.ok || !tagger.ok) throw new Error('the pack or the tagger cannot be opened');
    knowledge = { pack: pack.value, tagger: tagger.value };
    return { pack: opened - began, tagger: done - opened };
  },
  compare(html, rounds) {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const times = { readability: [] as number[], brief: [] as number[] };
    // Cold is the first time that either runs at all, so Readability does before it is needed to find the article.
    for (let round = 0; round < rounds; round++) {
      const copy = document.cloneNode(true) as Document;
      times.readability.push(timed(() => new Readability(copy).parse()));
    }
    const reading = readArticle(document);
    if (!reading.ok) return undefined;
    for (let round = 0; round < rounds; round++)
      times.brief.push(timed(() => brief(reading.value.article, knowledge!)));
    return times;
  },
  paint(count, rounds) {
    const times = { ours: [] as number[], markJs: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(timed(() => highlight(count)));
      CSS.highlights.clear();
      const mark = new Mark(document.body);
      const places = everyNthWord(document.body.textContent ?? '', count);
      times.markJs.push(
        timed(() => {
          mark.markRanges(places.map(({ start, end }) => ({ start, length: end - start })));
          document.body.getBoundingClientRect();
        }),
      );
      mark.unmark();
      document.body.normalize();
    }
    return times;
  },
};
Object.assign(globalThis, { dramatisBench: probe });

/** As src/page does it: the text map, ranges, one highlight. */
function highlight(count: number): void {
  const { text, map } = atOnce(compose({ root: document.body, live: copy => copy, byline: '' }, undefined));
  const painted = new Highlight();
  for (const span of everyNthWord(text, count)) {
    const range = map.range(span);
    if (range) painted.add(range);
  }
  CSS.highlights.set('dramatis-bench', painted);
  document.body.getBoundingClientRect();
}

function everyNthWord(text: string, count: number): readonly { readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const step = Math.max(1, Math.floor(words.length / count));
  return words
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
