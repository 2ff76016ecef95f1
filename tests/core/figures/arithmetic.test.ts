import { describe, expect, test } from 'vitest';
import { arithmeticOf } from '../../../src/core/figures/arithmetic';
import { findFigures } from '../../../src/core/figures/findFigures';

const of = (text: string) => arithmeticOf(text, findFigures(text));

describe('a change beside what it is said to be', () => {
  test.each([
    ['The number fell from 55 million in 2005 to 40 million in 2015, a drop of 27 per cent.', true, -27.27],
    ['Sales rose from $80 million to $100 million, up 25%.', true, 25],
    ['Sales rose from $80 million to $100 million, up 20%.', false, 25],
    ['Inflation slowed to 5.2% from 6.1%, a drop of 0.9 percentage points.', true, -0.9],
    ['Inflation slowed to 5.2% from 6.1%, a drop of 1.9 percentage points.', false, -0.9],
    ['Support climbed from 40% to 50%, up 25%.', true, 10],
    ['The subsidy fell from ₹2.4 trillion to ₹1.75 trillion, a cut of more than 25%.', true, -27.08],
  ])('%s', (text, agrees, computed) => {
    expect(of(text)).toMatchObject([{ kind: 'change', agrees, computed }]);
  });

  test('the working is shown', () => {
    expect(of('Sales rose from 80 tonnes to 100 tonnes, up 20%.')).toMatchObject([
      { working: '(100 − 80) ÷ 80 = 25 %' },
    ]);
  });

  test.each([
    'He moved from 10 Downing Street to 12 rooms, up 3 floors.',
    'It ran from 3 miles to 5 miles. Prices were up 20%.',
    'He paid $5 and $7, up 3%.',
  ])('%s allows none', text => {
    expect(of(text).filter(one => one.kind === 'change')).toEqual([]);
  });
});

describe('other sums of an article', () => {
  test.each([
    ['The party won 155 of 342 seats.', { kind: 'share', percent: 45.32 }],
    ['About 12 per cent of the 4,000 patients fell ill.', { kind: 'part', amount: 480 }],
    [
      'We have sent fifty thousand doses and will send one hundred and fifty thousand more.',
      { kind: 'sum', total: 200_000 },
    ],
    ['They hired 300 nurses and another 50 nurses later.', { kind: 'sum', total: 350 }],
  ])('%s', (text, expected) => {
    expect(of(text)).toMatchObject([expected]);
  });

  test.each([
    'She took 81 million votes, seven million more than her rival.',
    'They hired 300 nurses. Another 50 doctors left.',
  ])('%s allows none', text => {
    expect(of(text)).toEqual([]);
  });
});
