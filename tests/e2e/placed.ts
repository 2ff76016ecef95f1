import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Expects the open card inside the window, to be seen, near its words and over none of them. */
export async function expectPlaced(page: Page): Promise<void> {
  const { card, words, view, above } = await page.evaluate(measure);
  expect(above).toBe('dramatis-card');
  expect(words.length).toBeGreaterThan(0);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(view.width);
  expect(card.bottom).toBeLessThanOrEqual(view.height + 0.5);
  for (const word of words) {
    const isOver = card.left < word.right && word.left < card.right && card.top < word.bottom && word.top < card.bottom;
    expect(isOver, `card ${JSON.stringify(card)} over ${JSON.stringify(word)}`).toBe(false);
  }
  const gaps = words.map(word =>
    Math.hypot(
      Math.max(0, card.left - word.right, word.left - card.right),
      Math.max(0, card.top - word.bottom, word.top - card.bottom),
    ),
  );
  expect(Math.min(...gaps)).toBeLessThan(24);
}

/** Where the open card and its words are; to be run in the page. */
export function measure() {
  const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
  const root = document.querySelector('dramatis-card')?.shadowRoot;
  const element = root?.querySelector('.card');
  const card = plain(element!.getBoundingClientRect());
  const active = [...(CSS.highlights.get('dramatis-active') ?? [])][0] as Range;
  const middle = document.elementFromPoint((card.left + card.right) / 2, card.top + 12);
  return {
    card,
    words: [...active.getClientRects()].map(plain),
    view: { width: document.documentElement.clientWidth, height: innerHeight },
    above: middle?.localName,
  };
}
