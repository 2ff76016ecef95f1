import { expect, test } from 'vitest';
import type { Figure } from '../../src/shared/model';
import { exactnessWords, valueWords } from '../../src/ui/figures';

const figure = (part: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  type: 'count',
  value: 1,
  unit: '',
  approx: false,
  ...part,
});

test.each([
  [{ type: 'money', value: 2.5e9, unit: 'USD' }, 'US$2,500,000,000'],
  [{ type: 'money', value: 1.5, valueMax: 2, unit: 'GBP' }, '£1.50 to £2'],
  [{ type: 'money', value: 100, unit: 'rupees' }, '100 rupees'],
  [{ type: 'money', value: 7, unit: 'GBP/month' }, '£7/month'],
  [{ type: 'money', value: 1, valueMax: 2, unit: 'GBP/kg' }, '£1 to £2/kg'],
  [{ type: 'percent', value: 5.8, unit: '%' }, '5.8%'],
  [{ type: 'percent', value: 2, unit: 'pp' }, '2 percentage points'],
  [{ type: 'percent', value: 40, valueMax: 45, unit: '%' }, '40 to 45%'],
  [{ type: 'count', value: 1.2e6, unit: 'people' }, '1,200,000 people'],
  [{ type: 'ratio', value: 0.5, unit: '' }, '0.5'],
] as const)('%o is "%s"', (part, words) => {
  expect(valueWords(figure(part)).replaceAll('\u00a0', ' ')).toBe(words);
});

test.each([
  [{ approx: false }, undefined],
  [{ approx: true }, 'about'],
  [{ approx: false, bound: 'gt' }, 'more than'],
  [{ approx: true, bound: 'le' }, 'at most'],
] as const)('%o is exact to this: %s', (part, words) => {
  expect(exactnessWords(part)).toBe(words);
});
