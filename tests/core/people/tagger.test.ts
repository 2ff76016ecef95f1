import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openModel } from '../../../src/core/people/model';
import { LEAST_CONFIDENCE, SURE_ENOUGH, tagNames } from '../../../src/core/people/tagger';
import { NOT_YET, parseMarked, SENTENCES } from './taggerSentences';

const bytes = new Uint8Array(readFileSync('knowledge/model/tagger.bin'));
const opened = openModel(bytes);
if (!opened.ok) throw new Error(opened.message);
const model = opened.value;

const namesIn = (text: string) =>
  tagNames(text, model)
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(SENTENCES))('finds the people and nobody else: %s', (_, sentences) => {
  test.each(sentences)('%s', sentence => {
    const { text, names } = parseMarked(sentence);
    expect(namesIn(text)).toEqual(names);
  });
});

test.fails.each(NOT_YET)('does not yet read: %s', sentence => {
  const { text, names } = parseMarked(sentence);
  expect(namesIn(text)).toEqual(names);
});

describe('a name', () => {
  const titled: readonly (readonly [string, string | undefined])[] = [
    ['Foreign Minister Sergey Lavrov spoke.', 'Foreign Minister'],
    ['The talks were led by Secretary of State Antony Blinken.', 'Secretary of State'],
    ['Sen. Elizabeth Warren objected.', 'Sen.'],
    ['Prime Minister Imran Khan resigned.', 'Prime Minister'],
    ['Former president Barack Obama wrote a book.', 'Former president'],
    ['On Monday Angela Merkel resigned.', undefined],
  ];
  test.each(titled)('has its title beside it: %s', (text, title) => {
    const [name] = tagNames(text, model);
    expect(name?.title && text.slice(name.title.start, name.title.end)).toBe(title);
  });

  test('has a confidence from the least to one', () => {
    const text = Object.values(SENTENCES).flat().join('\n').replace(/[[\]]/g, '');
    for (const { confidence } of tagNames(text, model)) {
      expect(confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
      expect(confidence).toBeLessThanOrEqual(1 + 1e-6);
    }
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'President Joe Biden said al - Sadr Mr. Dr Jr. “ ” . , \n ’s (retd) BBC DONALD TRUMP 12 • de la'.split(' '),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map(all => all.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  test('gives names that are sorted, disjoint and within it, and the same names again', () => {
    fc.assert(
      fc.property(texts, text => {
        const names = tagNames(text, model);
        let last = 0;
        for (const { start, end, title } of names) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (title) expect(title.end).toBeLessThanOrEqual(start);
          last = end;
        }
        expect(tagNames(text, model)).toEqual(names);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['.', '“', '1', 'A ', 'Al-', 'A. ', 'Mr. ', 'Joe Biden ', 'al-', "O'", 'JOE '])(
    'of 100,000 characters of %j ends, as it would not if the work grew with their square',
    piece => {
      expect(tagNames(piece.repeat(100_000 / piece.length), model)).toBeDefined();
    },
    60_000,
  );
});

describe('openModel', () => {
  const damaged: readonly (readonly [string, string, Uint8Array])[] = [
    ['an empty file', 'not-a-model', new Uint8Array()],
    ['a web page', 'not-a-model', new TextEncoder().encode('<!doctype html><title>404</title>'.repeat(10))],
    ['another version', 'other-version', changed(4, 99)],
    ['a flipped weight', 'damaged', changed(bytes.length - 1000, bytes.at(-1000)! ^ 1)],
    ['a cut file', 'damaged', bytes.slice(0, -4)],
    ['absurd sizes', 'damaged', changed(12, 200)],
  ];
  test.each(damaged)('refuses %s as %s', (_, problem, file) => {
    expect(openModel(file)).toMatchObject({ ok: false, problem, message: expect.stringMatching(/\.$/) });
  });

  test('reads a file at any offset of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const shifted = openModel(larger.subarray(3));
    expect(shifted.ok && tagNames('Foreign Minister Sergey Lavrov spoke.', shifted.value)).toEqual(
      tagNames('Foreign Minister Sergey Lavrov spoke.', model),
    );
  });

  function changed(at: number, value: number): Uint8Array {
    const file = bytes.slice();
    file[at] = value;
    return file;
  }
});
