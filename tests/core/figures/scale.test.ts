import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/core/figures/findFigures';
import { scaleOf } from '../../../src/core/figures/scale';
import type { Population } from '../../../src/shared/model';

const FREEDONIA: Population = { place: 'Freedonia', inhabitants: 4_000_000, asOf: '2020', source: 'a census' };

const scale = (text: string, population?: Population) => scaleOf(findFigures(text)[0]!, population);

describe('what gives scale to a figure', () => {
  test('money is an amount for each inhabitant, with where the population is from', () => {
    expect(scale('It cost $2 billion.', FREEDONIA)).toEqual([
      { kind: 'each', value: 500, unit: 'USD', population: FREEDONIA },
    ]);
  });

  test('people are a share of the inhabitants', () => {
    expect(scale('Some 80,000 refugees came.', FREEDONIA)).toEqual([
      { kind: 'share', value: 0.02, population: FREEDONIA },
    ]);
  });

  test.each([
    ['It is 100 miles away.', 160.9344, 'km'],
    ['It weighs 200 kg.', 440.924524, 'lb'],
    ['It was 212 degrees Fahrenheit.', 100, 'degrees Celsius'],
    ['It was minus 40 degrees Celsius.', -40, 'degrees Fahrenheit'],
  ])('%s is turned into the other system', (text, value, unit) => {
    const [comparison] = scale(text);
    expect(comparison).toMatchObject({ kind: 'converted', unit });
    expect(comparison!.value).toBeCloseTo(value, 5);
  });

  test.each([
    ['a price per barrel', 'Oil is at $84 a barrel.'],
    ['more people than there are', 'It has 9 million voters.'],
    ['a percentage', 'It grew 5%.'],
    ['money too small to share', 'He paid $12.'],
  ])('%s is compared with nothing', (_, text) => {
    expect(scale(text, FREEDONIA)).toEqual([]);
  });

  test('without a population nothing is shared', () => {
    expect(scale('It cost $2 billion.')).toEqual([]);
  });
});
