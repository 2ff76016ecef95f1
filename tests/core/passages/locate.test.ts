import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { locate } from '../../../src/core/passages/locate';
import { describe } from '../../../src/core/passages/passage';
import type { Located } from '../../../src/shared/model';
import { ARTICLE, EDITS, type Expected, PAGE_CHANGES, PASSAGES } from './cases';

/** Lower-case letters and digits only: what a passage says, whatever its typography. */
const bare = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/per\s+cent/g, '%')
    .replaceAll(/[^\p{L}\p{N}%$€]/gu, '');

function passage(words: string) {
  const start = ARTICLE.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return describe(ARTICLE, { start, end: start + words.length });
}

function meets(located: Located, expected: Expected): boolean {
  const holds =
    located.state === 'exact' || located.state === 'moved' || (located.state === 'changed' && located.verdictHolds);
  switch (expected) {
    case 'exact':
    case 'orphan':
      return located.state === expected;
    case 'same':
      return located.state === 'exact' || located.state === 'moved';
    case 'harmless':
      return holds;
    case 'withheld':
      return !holds;
  }
}

group.each(PAGE_CHANGES)('when %s', (_, change, expected) => {
  test.each(PASSAGES)('“%s” is as it must be', words => {
    const text = change(ARTICLE);
    const located = locate(text, passage(words));
    expect(meets(located, expected), JSON.stringify(located)).toBe(true);
    if (located.state !== 'orphan') expect(bare(text.slice(located.span.start, located.span.end))).toBe(bare(words));
  });
});

test.each(EDITS)('passage %i: “%s” → “%s” is %s', (index, was, is, expected) => {
  const text = ARTICLE.replace(was, is);
  expect(text).not.toBe(ARTICLE);
  for (const shifted of [text, `${text}\nAn editor’s note was added below.`, `Corrected.\n${text}`]) {
    const located = locate(shifted, passage(PASSAGES[index]!));
    expect(meets(located, expected), JSON.stringify(located)).toBe(true);
  }
});

test('finds the right one of fifty equal sentences by what stands around it', () => {
  const lines = Array.from(
    { length: 50 },
    (_, at) => `Case ${at} opens here.\nThe court rejected the appeal.\nCase ${at} closes here.`,
  );
  const text = lines.join('\n');
  const start = text.indexOf('The court', text.indexOf('Case 31 opens'));
  const kept = describe(text, { start, end: start + 'The court rejected the appeal.'.length });
  const later = `A new first paragraph.\n${lines.filter((_, at) => at % 7 !== 2).join('\n')}`;
  expect(locate(later, kept)).toEqual({
    state: 'exact',
    span: { start: later.indexOf('The court', later.indexOf('Case 31 opens')), end: later.indexOf('\nCase 31 closes') },
  });
});

test('shows the old words beside the new ones', () => {
  const located = locate(ARTICLE.replace('fall by 92 billion', 'rise by 12 million'), passage(PASSAGES[0]!));
  expect(located).toMatchObject({ state: 'changed', verdictHolds: false });
  expect(located.state === 'changed' && located.differences.map(({ was, is, kind }) => [kind, was, is])).toEqual([
    ['word', 'fall', 'rise'],
    ['number', '92 billion', '12 million'],
  ]);
});

test('every span that is described is located again, whatever the text', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const span = { start, end: Math.min(text.length, start + 1 + (length % 40)) };
      expect(locate(text, describe(text, span))).toEqual({ state: 'exact', span });
    }),
    { numRuns: 500 },
  );
});

test('signs in a row are words each, and none is lost at the end of a text', () => {
  const text = 'Prices: $%$%$% and 5 % $3 %$%$%$%$%$%$%$';
  const start = text.indexOf('%$%$', text.indexOf('$3'));
  const kept = describe(text, { start, end: text.length });
  expect(locate(`New. ${text}`, kept)).toEqual({ state: 'exact', span: { start: start + 5, end: text.length + 5 } });
});

test('never fails, and never leaves the text, on any passage and any text', () => {
  const texts = fc
    .array(fc.constantFrom('the', 'no', '12', '%', 'Iran', '“', '.', '\n', 'a', '\u00ad', '\ud800'))
    .map(words => words.join(' '));
  fc.assert(
    fc.property(texts, texts, texts, (text, exact, context) => {
      const located = locate(text, {
        exact,
        prefix: context,
        suffix: context,
        position: { start: 3, end: 3 + exact.length },
      });
      if (located.state === 'orphan') return;
      expect(located.span.start).toBeGreaterThanOrEqual(0);
      expect(located.span.end).toBeLessThanOrEqual(text.length);
      expect(located.span.start).toBeLessThanOrEqual(located.span.end);
    }),
    { numRuns: 1000 },
  );
});
