import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brief } from '../../src/core/brief';
import { locate } from '../../src/core/passages/locate';
import { describe as describePassage } from '../../src/core/passages/passage';
import { keepsLaws } from '../core/briefLaws';
import { articleOf, shippedPack, shippedTagger } from '../core/people/shipped';
import { newsText } from './newsText';
import { runs } from './runs';

const knowledge = { pack: shippedPack(), tagger: shippedTagger() };

test('any text has a brief that keeps the laws', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      newsText,
      fc.option(fc.constantFrom('2021-04-07', '1931-12-31', '2026-01-01'), { nil: undefined }),
      (text, date) => {
        const article = articleOf(text, date);
        keepsLaws(article, brief(article, knowledge));
      },
    ),
    runs(250),
  );
});

test('any language has a brief', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(newsText, fc.constantFrom('fr', 'ur', 'x', 'EN-gb', '-', '💥'), (text, language) => {
      const article = articleOf(text, '2021-04-07', { language });
      keepsLaws(article, brief(article, knowledge));
    }),
    runs(50),
  );
});

test('any passage is found again where it stood', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(newsText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      if (text.slice(start, end).trim() === '') return;
      expect(locate(text, describePassage(text, { start, end }))).toMatchObject({
        state: 'exact',
        span: { start, end },
      });
    }),
    runs(150),
  );
});

test('any passage in any other text is found inside it, or not at all', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(newsText, newsText, fc.nat(), (text, other, a) => {
      const start = a % (text.length + 1);
      const end = Math.min(text.length, start + 80);
      if (text.slice(start, end).trim() === '') return;
      const passage = describePassage(text, { start, end });
      const located = locate(other, passage);
      if (located.state === 'orphan') return;
      expect(located.span.start).toBeGreaterThanOrEqual(0);
      expect(located.span.end).toBeGreaterThanOrEqual(located.span.start);
      expect(located.span.end).toBeLessThanOrEqual(other.length);
    }),
    runs(150),
  );
});

/** Eight times the text must take about eight times as long; a quadratic step would take 64 times. */
test.each([
  'Sergey Lavrov said 46 per cent. ',
  '“He said ',
  '(',
  'A. ',
  '1,',
  'Mr ',
  'the Russian foreign minister ',
  'x',
  '9',
  '-',
])(
  'the time for many times %j grows with the text, not faster',
  piece => {
    const time = (length: number): number => {
      const article = articleOf(piece.repeat(Math.ceil(length / piece.length)), '2021-04-07');
      const times = [1, 2, 3].map(() => {
        const began = performance.now();
        brief(article, knowledge);
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    time(4_000);
    expect(time(32_000) / (time(4_000) + 3)).toBeLessThan(30);
  },
  120_000,
);
