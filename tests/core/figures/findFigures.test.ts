import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures, findNumbers } from '../../../src/core/figures/findFigures';
import { SENTENCES } from './sentences';
import { TRAPS } from './traps';

/** Sentences whose reading would need a parser: "the 210,000 economists had forecast". */
const BEYOND_REACH = [/210,000 economists had forecast/];

/** Where an expected figure stands: whole words, one after the other. */
function place(text: string, exact: string, from: number): number {
  const touches = (a: string | undefined, b: string | undefined) => /\p{L}/u.test(a ?? '') && /\p{L}/u.test(b ?? '');
  let at = text.indexOf(exact, from);
  while (at >= 0 && touches(exact.at(-1), text[at + exact.length])) at = text.indexOf(exact, at + 1);
  return at;
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

describe('figures of a sentence', () => {
  for (const [text, expected] of SENTENCES) {
    const check = BEYOND_REACH.some(pattern => pattern.test(text)) ? test.fails : test;
    check(text, () => {
      let from = 0;
      const wanted = expected.map(([exact, type, value, unit, more]) => {
        const start = place(text, exact, from);
        expect(start, exact).toBeGreaterThanOrEqual(0);
        from = start + exact.length;
        const approx = more?.approx ?? more?.bound !== undefined;
        return { exact, type, value: rounded(value), max: more?.max, unit, approx, bound: more?.bound };
      });
      const found = findFigures(text).map(figure => ({
        exact: text.slice(figure.start, figure.end),
        type: figure.type,
        value: rounded(figure.value),
        max: figure.valueMax,
        unit: figure.unit,
        approx: figure.approx,
        bound: figure.bound,
      }));
      expect(found).toEqual(wanted);
    });
  }
});

describe('no figure', () => {
  test.each(TRAPS)('%s', text => {
    expect(findFigures(text)).toEqual([]);
  });
});

/** Pieces of the texts that a careless grammar chokes on. */
const PIECES = fc.constantFrom(
  ...[
    '12',
    '3.5',
    '1,234',
    '12,34,567',
    '.',
    ',',
    '-',
    '–',
    '$',
    'Rs',
    '%',
    ' ',
    '\n',
    '“',
    '"',
    "'",
    '/',
    ':',
    '(',
    ')',
    '#',
    '@',
    'a',
  ],
  ...[
    'two',
    'hundred',
    'and',
    'half',
    'million',
    'lakh',
    'to',
    'of',
    'per',
    'cent',
    'May',
    'Friday',
    'years',
    'old',
    'km',
    's',
    'é',
    '½',
    '+',
  ],
);
const TEXT = fc.array(PIECES, { maxLength: 60 }).map(pieces => pieces.join(''));

describe('whatever the text', () => {
  test('figures and dates lie inside it, in order, and never overlap', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const { figures, dates } = findNumbers(text, '2021-04-07');
        const spans = [...figures, ...dates].sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect([...figures].sort((a, b) => a.start - b.start)).toEqual(figures);
      }),
      { numRuns: 2000 },
    );
  });

  test('a number as digits, grouped or with a decimal part, reads back', () => {
    const formats = ['en-US', 'en-GB', 'en-IN'].map(
      locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    );
    const value = fc.oneof(
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 1, max: 1e9 }).map(thousandths => thousandths / 1000),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...formats), (number, format) => {
        expect(findFigures(`It cost $${format.format(number)} then`)).toMatchObject([{ type: 'money', value: number }]);
        expect(findFigures(`It grew ${format.format(number)} per cent then`)).toMatchObject([
          { type: 'percent', value: number },
        ]);
      }),
    );
  });

  test('a number in words reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), number => {
        expect(findFigures(`They sent ${inWords(number)} ships`)).toMatchObject([
          { type: 'count', value: number, unit: 'ships' },
        ]);
      }),
    );
  });

  test.each([
    ['digits', '1'],
    ['grouped digits', '1,'],
    ['pairs of digits', '12,34,'],
    ['dots', '.'],
    ['digits and dots', '1.'],
    ['quotation marks', '“'],
    ['straight quotation marks', '"'],
    ['scores', '1-'],
    ['numbers in words', 'two '],
    ['numbers with and', 'two hundred and '],
    ['currencies', '$'],
    ['letters', 'a'],
    ['months', 'May '],
    ['blanks', ' '],
  ])('100 kB of %s take as long per character as 10 kB', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const start = performance.now();
      findNumbers(text);
      return performance.now() - start;
    };
    time(10_000);
    // A quadratic reading would take a hundred times as long, not ten; the margin is for a busy machine.
    expect(time(100_000)).toBeLessThan(Math.max(1500, 60 * time(10_000)));
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** British English: "one hundred and one thousand two hundred and three". */
function inWords(number: number): string {
  if (number < 20) return SMALL[number]!;
  if (number < 100) return TENS[Math.floor(number / 10)]! + (number % 10 ? `-${SMALL[number % 10]}` : '');
  if (number < 1000) {
    const rest = number % 100;
    return `${SMALL[Math.floor(number / 100)]} hundred${rest ? ` and ${inWords(rest)}` : ''}`;
  }
  const [size, name] = number < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = number % size;
  return `${inWords(Math.floor(number / size))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}` : ''}`;
}
