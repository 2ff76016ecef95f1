import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens';

const words = (text: string) => tokenize(text).map(line => line.map(({ start, end }) => text.slice(start, end)));

const cases: readonly (readonly [string, string])[] = [
  ['Mr. Trump said "no".', 'Mr.|Trump|said|"|no|"|.'],
  ['The U.S. and J.K. Rowling', 'The|U.S.|and|J.K.|Rowling'],
  ['George W. Bush met H. R. McMaster', 'George|W.|Bush|met|H.|R.|McMaster'],
  ["Obama's and the Qureshis' house", "Obama|'s|and|the|Qureshis|'|house"],
  ['Beyoncé’s don’t they’re O’Brien', 'Beyoncé|’s|don|’t|they|’re|O’Brien'],
  ['Rosena Allin-Khan, Moon Jae-in', 'Rosena|Allin|-|Khan|,|Moon|Jae|-|in'],
  ['Recep Tayyip Erdoğan, Łukasz, Ólafur', 'Recep|Tayyip|Erdoğan|,|Łukasz|,|Ólafur'],
  ['1,234.5 votes in 2021.', '1,234.5|votes|in|2021|.'],
  ['he saidJohn Smith left HoustonThe day', 'he|said|John|Smith|left|Houston|The|day'],
  ['McDonald, YouTube, iPhone and LinkedIn', 'McDonald|,|YouTube|,|iPhone|and|LinkedIn'],
  ['resigned.The next day', 'resigned|.|The|next|day'],
  ['Lav\u00adrov spoke', 'Lav\u00adrov|spoke'],
  ['Сергей Лавров', 'Сергей|Лавров'],
];

describe('tokenize', () => {
  test.each(cases)('%s', (text, expected) => {
    expect(words(text).flat().join('|')).toBe(expected);
  });

  test('makes a paragraph of each line that has words', () => {
    expect(words('One two\n\n \nthree\r\nfour')).toEqual([['One', 'two'], ['three'], ['four']]);
    expect(words('')).toEqual([]);
  });

  test('says which tokens touch the one before', () => {
    const [line = []] = tokenize('al-Maliki said');
    expect(line.map(token => token.glued)).toEqual([false, true, true, false]);
  });

  test('covers every character that is seen, in order and without overlap', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'aB.\'’"-1, \n\u00adÉ😀'), maxLength: 200 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), hostile), text => {
        let last = 0;
        for (const { start, end } of tokenize(text).flat()) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/);
      }),
    );
  });

  test.each(['.', '"', '1', '1,', 'A.', "a'", 'A. ', 'aB', 'A.\u00a0\u00a0\u00a0\u00a0', 'Mr', '-'])(
    'reads a million characters of %j, which would not end if the work grew with their square',
    piece => {
      const text = piece.repeat(1_000_000 / piece.length);
      const last = tokenize(text).at(-1)?.at(-1)?.end ?? 0;
      expect(last).toBeGreaterThan(text.trimEnd().length - 1);
    },
  );
});
