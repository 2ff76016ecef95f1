// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/article/readArticle';
import { noteMarks, placeOf } from '../../src/page/noteMarks';
import { selectedSpan, wholeWords } from '../../src/page/selection';
import { told } from '../../src/ui/words';
import { changed, FLIPPED, located, MENDED, noteOf } from '../gallery/noteCases';
import { pageOf, STORY } from './pages';

const document = pageOf();
const reading = readArticle(document, new Date('2026-02-01T12:00:00Z'));
if (!reading.ok) throw new Error(told(reading.message));
const { article, map } = reading.value;

function select(from: string, to: string = from): ReturnType<typeof selectedSpan> {
  const selection = document.getSelection()!;
  const [start, end] = [from, to].map(words => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) return { node, at, length: words.length };
    }
    throw new Error(`the page does not say “${words}”`);
  });
  selection.setBaseAndExtent(start!.node, start!.at, end!.node, end!.at + end!.length);
  return selectedSpan(document, map, article.text);
}

const words = (found: ReturnType<typeof selectedSpan>): string =>
  found.ok ? article.text.slice(found.value.start, found.value.end) : found.problem;

describe('a selection', () => {
  test.each([
    ['of words', 'rebuild the eastern pier', undefined, 'rebuild the eastern pier'],
    ['that cuts words in two', 'ild the eastern pi', undefined, 'rebuild the eastern pier'],
    ['with white space at its ends', ' the eastern pier,', undefined, 'the eastern pier,'],
    ['over two paragraphs', 'over nine years.', 'Councillor Maren', 'over nine years.\nCouncillor Maren'],
    ['that runs out of the article', 'customs house.', 'Harbour News', 'customs house.'],
    ['beside the article', 'Harbour News', undefined, 'outside'],
  ])('%s is what of it is the article’s', (_, from, to, expected) => {
    expect(words(select(from, to))).toBe(expected);
  });

  test('of whole elements is their words', () => {
    document.getSelection()!.selectAllChildren(document.querySelector('.story')!);
    expect(words(selectedSpan(document, map, article.text))).toBe(STORY.join('\n'));
  });

  test('of nothing is nothing', () => {
    document.getSelection()!.removeAllRanges();
    expect(words(selectedSpan(document, map, article.text))).toBe('nothing');
  });
});

test('no number, name or word is ever cut in two, and nothing is added but their rest', () => {
  const text =
    'Spending of $12.5 million, or 1,250,000 a week — “ministers’ own” figures — fell by 9.2% in İzmir 👩‍🚒 then.';
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
      const end = Math.min(text.length, start + length);
      const span = wholeWords(text, { start, end });
      if (!span) {
        expect(text.slice(start, end).trim()).toBe('');
        return;
      }
      expect(/[\p{L}\p{N}]$/u.test(text.slice(0, span.start)) && /^[\p{L}\p{N}]/u.test(text.slice(span.start))).toBe(
        false,
      );
      expect(/[\p{L}\p{N}]$/u.test(text.slice(0, span.end)) && /^[\p{L}\p{N}]/u.test(text.slice(span.end))).toBe(false);
      expect(text.slice(span.start, span.end)).toContain(text.slice(start, end).trim());
    }),
  );
});

describe('what is painted', () => {
  test.each([
    ['an exact note by verdict and status', [located()], ['note-doubt', 'note-open']],
    ['a mended typo as before', [changed(MENDED)], ['note-fails', 'note-open']],
    ['changed words without verdict', [changed(FLIPPED)], ['note-changed']],
    ['gone words not at all', [located({}, { state: 'orphan' })], undefined],
    ['a note of another address not at all', [{ ...located(), elsewhere: true as const }], undefined],
  ])('is %s', (_, notes, paints) => {
    expect(noteMarks(notes, [], 'x'.repeat(99))[0]?.paints).toEqual(paints);
  });

  test('is an unfinished note on its words, wherever they stand now', () => {
    const draft = { key: 'new', form: '{}', draft: noteOf() };
    const text = `More. ${noteOf().passage.exact}`;
    expect(noteMarks([], [draft], text)).toEqual([
      { start: 6, end: text.length, kind: 'unfinished', draft: 'new', paints: ['note-unfinished'] },
    ]);
    expect(noteMarks([], [draft], 'Other words.')).toEqual([]);
  });
});

test('of several places the nearest is taken', () => {
  expect([placeOf('a b a b a', 'a', 5), placeOf('a', 'z', 0), placeOf('a', '', 0)]).toEqual([
    { start: 4, end: 5 },
    undefined,
    undefined,
  ]);
});
