import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, cardPlace, type Size } from '../../src/page/cardPlace';

const WINDOW = { width: 1000, height: 700, rtl: false };
const CARD = { width: 360, height: 300 };
const at = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

test.each([
  ['below the words', at(100, 100), WINDOW, { left: 100, top: 128 }],
  ['above them when there is no room below', at(100, 600), WINDOW, { left: 100, top: 292 }],
  ['within the window on the right', at(900, 100), WINDOW, { left: 632, top: 128 }],
  ['from the right where text runs from the right', at(700, 100), { ...WINDOW, rtl: true }, { left: 420, top: 128 }],
  ['beside them in a low window', at(100, 80), { ...WINDOW, height: 180 }, { left: 188 }],
])('a card stands %s', (_, words, window, expected) => {
  expect(cardPlace([words], CARD, window)).toMatchObject(expected);
});

test.each([
  ['below the last line', 100, { left: 40, top: 152 }],
  ['above the first line', 600, { left: 500, top: 292 }],
])('a card of words that wrap stands %s', (_, top, expected) => {
  const lines = [at(500, top), at(40, top + 24)];
  expect(cardPlace(lines, CARD, WINDOW)).toMatchObject(expected);
});

test('a card never covers the words, and never leaves the window that it fits in', () => {
  const size = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 200, max: 1400 }),
    rtl: fc.boolean(),
  });
  fc.assert(
    fc.property(
      size,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, x, y) => {
        const words = boxIn(window, x, y);
        const card = { width: Math.min(360, window.width - 16), height: 300 };
        const place = cardPlace([words], card, window);
        const height = Math.min(card.height, place.maxHeight);
        const isClear =
          place.top >= words.bottom ||
          place.top + height <= words.top ||
          place.left >= words.right ||
          place.left + card.width <= words.left;
        expect(isClear).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + height).toBeLessThanOrEqual(window.height);
      },
    ),
  );
});

function boxIn(window: Size, x: number, y: number): Box {
  const left = x * (window.width - 100);
  const top = y * (window.height - 20);
  return { left, top, right: left + 100, bottom: top + 20 };
}
