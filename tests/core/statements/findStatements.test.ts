import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/core/statements/findStatements';
import type { SpeakerPerson } from '../../../src/core/statements/speech';
import type { Block, ClusterId, Span } from '../../../src/shared/model';
import { CASES, CAST } from './cases';

/** Every place of the words, the longest words first, none inside another. */
function places(text: string, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (!spans.some(span => span.start < end && start < span.end)) spans.push({ start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function peopleOf(text: string): SpeakerPerson[] {
  return CAST.map(({ label, gender, names, roles = [] }) => ({
    id: label as ClusterId,
    label,
    ...(gender && { gender }),
    mentions: places(text, names),
    roles: places(text, roles),
  }));
}

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').map(line => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
}

describe('who said what', () => {
  for (const [promise, text, ...said] of CASES) {
    test(promise, () => {
      const found = findStatements(text, { blocks: blocksOf(text), people: peopleOf(text) });
      expect(
        found.map(one => [one.speaker ?? one.speakerName ?? '', one.kind, text.slice(one.start, one.end)]),
      ).toEqual(said);
    });
  }
});

const PIECES = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    ',',
    '.',
    '?',
    ':',
    ' ',
    '\n',
    '—',
    '(',
    ')',
    ' said ',
    ' that ',
    ' told ',
    ' he ',
    ' she ',
  ],
  ...[
    'Rahman',
    'Lind',
    ' the ',
    ' according to ',
    ' adding ',
    'We ',
    ' and ',
    'the foreign minister',
    ' wrote of ',
    'A',
    'road',
  ],
);

describe('whatever the text', () => {
  test('statements lie inside it, in order, with words in them', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const found = findStatements(text, { blocks: blocksOf(text), people: peopleOf(text) });
        let start = 0;
        for (const statement of found) {
          expect(statement.start).toBeGreaterThanOrEqual(start);
          expect(statement.end).toBeGreaterThan(statement.start);
          expect(statement.end).toBeLessThanOrEqual(text.length);
          start = statement.start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['“', '"', '‘', '”', 'said ', 'a, ', 'he said, ', '“a,” he said. ', '. ', ', said Lind', 'and '])(
    '100 kB of %s take as long per character as 10 kB',
    piece => {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const start = performance.now();
        findStatements(text, { blocks: blocksOf(text), people: [] });
        return performance.now() - start;
      };
      time(10_000);
      // A quadratic reading would take a hundred times as long, not ten; the margin is for a busy machine.
      expect(time(100_000)).toBeLessThan(Math.max(1500, 60 * time(10_000)));
    },
  );
});
