import { expect, test } from 'vitest';
import { appearances, clusterAt, sentenceAround } from '../../src/ui/appearances';
import { briefOf, cluster } from '../gallery/people';

const lavrov = { ...cluster({ label: 'Sergey Lavrov' }, 2) };
const other = { ...cluster({ label: 'Dmitry Peskov' }, 0) };
const brief = briefOf([lavrov, other], {
  roleMentions: [
    { start: 20, end: 36, cluster: lavrov.id, confidence: 0.9 },
    { start: 70, end: 90, cluster: other.id, confidence: 0.9 },
  ],
});

test('walks names and role phrases of one person in text order', () => {
  expect(appearances(brief, lavrov).map(({ start }) => start)).toEqual([0, 20, 40]);
  expect(appearances(brief, other).map(({ start }) => start)).toEqual([70]);
});

test.each([
  [{ start: 0, end: 13 }, 'Sergey Lavrov'],
  [{ start: 40, end: 41 }, 'Sergey Lavrov'],
  [{ start: 22, end: 30 }, 'Sergey Lavrov'],
  [{ start: 70, end: 90 }, 'Dmitry Peskov'],
  [{ start: 60, end: 65 }, undefined],
])('tells whose the span %o is: %s', (span, label) => {
  expect(clusterAt(brief, span)?.label).toBe(label);
});

test('cuts a sentence at its own line and marks, whatever stands around it', () => {
  const text = 'Before this. \nOne ends. It cost £3bn in May. More follows.\nAfter that.';
  const start = text.indexOf('£3bn');
  expect(sentenceAround(text, { start, end: start + 4 })).toEqual({
    before: 'It cost ',
    words: '£3bn',
    after: ' in May.',
  });
});

test('keeps a span whole that runs over several sentences', () => {
  const text = 'A. B. C.';
  const { before, words, after } = sentenceAround(text, { start: 3, end: 8 });
  expect(before + words + after).toBe('B. C.');
});
