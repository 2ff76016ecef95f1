import { expect, test } from 'vitest';
import { isTelling } from '../../src/page/telling';
import type { Figure, FigureType } from '../../src/shared/model';

const figureIn = (text: string, words: string, value: number, unit: string, type: FigureType = 'count'): Figure => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value, unit, approx: false };
};

test.each([
  ['The two ministers spoke for three hours.', 'two', 2, 'ministers'],
  ['Two ministers spoke about gas.', 'Two', 2, 'ministers'],
  ['It was the first time that the two sides met.', 'two', 2, 'sides'],
  ['All three young men were named in the letter.', 'three', 3, 'men'],
  ['Those four foreign secretaries agreed.', 'four', 4, 'secretaries'],
])('%s: “%s” is left as it is', (text, words, value, unit) => {
  expect(isTelling(figureIn(text, words, value, unit), text)).toBe(false);
});

test.each([
  ['Three people were killed on Monday.', 'Three', 3, 'people', 'count'],
  ['The two ministers spoke for three hours.', 'three hours', 3, 'hours', 'duration'],
  ['The 27 ministers agreed.', '27', 27, 'ministers', 'count'],
  ['The fifty ministers agreed.', 'fifty', 50, 'ministers', 'count'],
  ['He said that five soldiers had died.', 'five', 5, 'soldiers', 'count'],
  ['The two per cent of last year', 'two per cent', 2, '%', 'percent'],
] as const)('%s: “%s” is highlighted', (text, words, value, unit, type) => {
  expect(isTelling(figureIn(text, words, value, unit, type), text)).toBe(true);
});
