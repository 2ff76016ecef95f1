import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { compose } from '../../src/page/article/compose';
import { atOnce } from '../../src/page/article/steps';
import { MOST_READ } from '../../src/shared/model';

const composed = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return atOnce(compose({ root: document.body, live: copy => copy, byline: '' }, undefined));
};
const WORDS = 'nobody would say more ';

test.each([
  ['a story', `<p>${WORDS.repeat(50)}</p>`, false],
  ['many long paragraphs', `<p>${WORDS.repeat(100)}</p>`.repeat(200), true],
  ['one text without end', `<p>${WORDS.repeat(20_000)}</p>`, true],
  ['one word without end, and what follows it', `<p>One.</p><p>${'x'.repeat(2_100_000)}</p><p>Two.</p>`, true],
  ['more lines than are read', '<p>a</p>'.repeat(MOST_READ.blocks + 5), true],
])('%s: no more is read than is said', (_what, html, isCut) => {
  const { text, blocks, ...read } = composed(html);
  expect(read.isCut).toBe(isCut);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(MOST_READ.text);
  expect(blocks.length).toBeLessThanOrEqual(MOST_READ.blocks);
  expect(blocks.at(-1)?.end).toBe(text.length);
});

test('elements in elements are read in order, each line by itself, what stands in links counted', () => {
  const { text, blocks, linked } = composed(
    '<div>one <b>two<i> three</i></b><p>four<br>five</p> six<ul><li>seven</li><li><a href="/">eight</a></li></ul></div><script>no</script>nine',
  );
  expect(text).toBe('one two three\nfour\nfive\nsix\nseven\neight\nnine');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'item', 'item', 'paragraph']);
  expect(linked).toBeCloseTo(5 / 37, 2);
});
