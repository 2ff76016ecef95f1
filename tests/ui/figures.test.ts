import { expect, test } from 'vitest';
import type { Figure } from '../../src/shared/model';
import { exactnessWords, valueWords } from '../../src/ui/figures';
import { speak } from '../../src/ui/words';
import { catalogue } from '../catalogue';

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

test.each([
  ['fr', { type: 'duration', value: 2, unit: 'days' }, '2 jours'],
  ['ru', { type: 'duration', value: 5, unit: 'years' }, '5 лет'],
  ['es', { type: 'measure', value: 3, valueMax: 4, unit: 'km' }, '3 – 4 kilómetros'],
  ['ur', { type: 'duration', value: 7, unit: 'days' }, '7 دن'],
  ['fr', { type: 'measure', value: 3, unit: 'maunds' }, '3 maunds'],
] as const)('in %s, %o reads %s', (language, part, words) => {
  speak(catalogue(language));
  const said = valueWords(figure(part)).replaceAll(/\s/g, ' ');
  speak(catalogue('en'));
  expect(said).toBe(words);
});
