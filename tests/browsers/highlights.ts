/** What a reader sees highlighted: the registry of CSS highlights is the same for the page and the extension. */

import type { Page } from 'puppeteer-core';

export interface Highlighted {
  /** The registry's key, e.g. `dramatis-person`. */
  readonly key: string;
  readonly text: string;
  /** Chain of selectors from the nearest element with an id: enough to tell an article from a sidebar. */
  readonly within: string;
  /** False for a range that the page has dropped or that has no rectangle. */
  readonly seen: boolean;
}

/** Everything that the extension highlights on the page, in the page's order. */
export function highlights(page: Page): Promise<readonly Highlighted[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([key]) => key.startsWith('dramatis-'))
      .flatMap(([key, highlight]) => [...highlight].map(range => ({ key, range })))
      .filter(({ range }) => range instanceof Range && range.startContainer.isConnected);
    ranges.sort((a, b) => {
      const position = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
      if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
      if (position & Node.DOCUMENT_POSITION_PRECEDING) return 1;
      return a.range.startOffset - b.range.startOffset;
    });
    return ranges.map(({ key, range }) => {
      const live = range as Range;
      const chain: string[] = [];
      for (let at = live.startContainer.parentElement; at; at = at.parentElement) {
        chain.unshift(at.id ? `#${at.id}` : at.localName);
      }
      const box = live.getBoundingClientRect();
      return { key, text: live.toString(), within: chain.join(' > '), seen: box.width > 0 && box.height > 0 };
    });
  });
}

/** The middle of the nth place (from 0) where the text is highlighted, scrolled into view; undefined when it is nowhere. */
export function pointAt(page: Page, text: string, nth = 0): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(
    (text, nth) => {
      const places = [...CSS.highlights]
        .filter(([key]) => key.startsWith('dramatis-'))
        .flatMap(([, highlight]) => [...highlight])
        .filter(range => range instanceof Range && range.toString() === text) as Range[];
      places.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = places[nth];
      if (!range) return undefined;
      const element = range.startContainer.parentElement;
      const before = range.getBoundingClientRect();
      const isSeen = before.top >= 0 && before.bottom <= innerHeight;
      if (!isSeen) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    text,
    nth,
  );
}
