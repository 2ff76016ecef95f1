import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { newHeads } from '../../src/page/article/head';
import { readArticle, readArticleInTurns } from '../../src/page/article/readArticle';
import { atOnce, inTurns, type Steps } from '../../src/page/article/steps';

const SENTENCE = 'The council of the town said on Monday that the bridge would open in spring. ';
const pageOf = () =>
  new JSDOM(
    `<title>The bridge</title><article><h1>The bridge</h1>${`<p>${SENTENCE.repeat(6)}</p>`.repeat(40)}</article>`,
    {
      url: 'https://news.example/bridge',
    },
  ).window.document;
const NOW = new Date('2026-01-01T00:00:00Z');

function* slow(steps: number, told: (step: number) => void): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    told(step);
    yield;
  }
  return 'done';
}

test('work in turns gives what it gives at once, and other tasks run in between', async () => {
  const seen: (number | string)[] = [];
  const timer = setInterval(() => seen.push('other'), 0);
  expect(await inTurns(slow(20, step => seen.push(step)))).toBe('done');
  clearInterval(timer);
  expect(seen.indexOf('other')).toBeGreaterThan(-1);
  expect(seen.indexOf('other')).toBeLessThan(seen.indexOf(19));
  expect(atOnce(slow(2, () => undefined))).toBe('done');
});

test('an article read in turns is the article read at once', async () => {
  const atOnce = readArticle(pageOf(), NOW, newHeads());
  const inTurns = await readArticleInTurns(pageOf(), NOW, newHeads());
  if (!atOnce.ok || !inTurns.ok) throw new Error('no article');
  expect(inTurns.value.article).toEqual(atOnce.value.article);
  expect(inTurns.value.map.share).toBe(1);
});

test('words that the page changes while it is read are not taken for those that were read', async () => {
  const document = pageOf();
  const reading = readArticleInTurns(document, NOW, newHeads());
  const last = document.querySelector('p:last-of-type')!.firstChild as Text;
  last.data = last.data.replace('spring', 'autumn');
  const read = await reading;
  if (!read.ok) throw new Error('no article');
  const { article, map } = read.value;
  const start = article.text.lastIndexOf('\n') + 1;
  const span = { start, end: start + 10 };
  const isAsRead = article.text.slice(start).includes('spring');
  expect(map.holds(span)).toBe(!isAsRead);
});
