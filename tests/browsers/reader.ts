/** What a reader does on a page with Dramatis, and what a reader sees there. */

import type { Page } from 'puppeteer-core';
import { type Driver, eventually, type Popup } from './driver';
import { highlights, pointAt } from './highlights';

/**
 * Closes the page that opens after the installation: it comes in front whenever it is ready, between a click and its
 * answer, if let. Of fresh profiles only.
 */
export async function closeFirstPage(driver: Driver): Promise<void> {
  const [, first] = await eventually('the first page after the installation', async () => {
    const pages = await driver.pages();
    return pages.length > 1 && pages;
  });
  await first?.close();
}

/** The toolbar click, and the popup's answer to it. */
export async function start(driver: Driver, page: Page): Promise<Popup> {
  const popup = await driver.clickAction(page);
  await popup.waitFor(document => document.querySelector('.shown, .notice:not(.working)') !== null);
  return popup;
}

/** Turns the popup's switch for this page, once the popup knows how it stands, and waits until it is done. */
export async function turn(popup: Popup, wanted: 'on' | 'off'): Promise<void> {
  const is = (on: boolean) => `[data-act="switch"][aria-checked="${on}"]`;
  const isAnswered = (document: Document, selector: string) =>
    document.querySelector(selector) !== null && document.querySelector('.working') === null;
  await popup.waitFor(isAnswered, is(wanted === 'off'));
  await popup.click('[data-act="switch"]');
  await popup.waitFor(isAnswered, is(wanted === 'on'));
}

/** The texts that are highlighted, in the page's order, once `enough` says so. */
export async function highlightedTexts(page: Page, enough: (texts: readonly string[]) => boolean): Promise<string[]> {
  let last: string[] = [];
  const read = async () => {
    last = (await highlights(page)).filter(({ seen }) => seen).map(({ text }) => text);
    return enough(last);
  };
  await eventually('the highlights', read).catch(error => {
    throw new Error(`${error.message}; last seen: ${JSON.stringify(last)}`);
  });
  return last;
}

/** A real click on the nth place where these words are highlighted. */
export async function clickName(page: Page, name: string, nth = 0): Promise<void> {
  const point = await eventually(`"${name}" is highlighted`, () => pointAt(page, name, nth));
  await page.mouse.click(point.x, point.y);
}

/** The words of the open card, once they match; without `wanted`, once a card is open. */
export async function cardText(page: Page, wanted = /\S/): Promise<string> {
  let last: string | undefined;
  const read = async () => {
    last = await openCardText(page);
    return last !== undefined && wanted.test(last) && last;
  };
  return eventually(`the card says ${wanted}`, read).catch(error => {
    throw new Error(`${error.message}; the card says: ${last ?? '(no card is open)'}`);
  });
}

/** Whose card is open and at which mention ("Ada, 2 of 3"), once it is another than `not`. */
export async function cardPlace(page: Page, not = ''): Promise<string> {
  const read = async () => {
    const text = await openCardText(page);
    const place = text && [text.split('\n')[0], text.match(/\d+ of \d+/)?.[0]].filter(Boolean).join(', ');
    return place !== not && place;
  };
  return eventually(`a card other than that of ${not || 'nobody'}`, read);
}

/** A real click on a part of the open card. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const point = await eventually(`the card has ${selector}`, () =>
    page.evaluate(selector => {
      const hosts = [...document.querySelectorAll('*')].filter(element => element.shadowRoot);
      const part = hosts.map(host => host.shadowRoot?.querySelector(selector)).find(Boolean);
      part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = part?.getBoundingClientRect();
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector),
  );
  await page.mouse.click(point.x, point.y);
}

/** Waits until a card is open, also where its inside is closed to the page, as it is shipped: it lies in the top layer. */
export async function cardIsOpen(page: Page): Promise<void> {
  await eventually('a card opens', () =>
    page.evaluate(() => document.querySelector('dramatis-card:popover-open') !== null),
  );
}

export async function waitUntilNoCard(page: Page): Promise<void> {
  await eventually('the card closes', async () => (await openCardText(page)) === undefined);
}

/** The page's markup without elements that have a shadow root: the pages of these tests have none of their own. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(element => element.shadowRoot);
    return hosts.reduce((html, host) => html.replace(host.outerHTML, ''), document.documentElement.outerHTML);
  });
}

/** Traces on the page that are not its own: elements with a shadow root, highlights, sheets. */
export function traces(page: Page): Promise<{ hosts: number; highlights: number; sheets: number }> {
  return page.evaluate(() => ({
    hosts: [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
    highlights: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    sheets: document.adoptedStyleSheets.length,
  }));
}

function openCardText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(element => element.shadowRoot);
    const cards = hosts.map(host => host.shadowRoot?.querySelector<HTMLElement>('.card'));
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
    return cards.find(card => card && card.getBoundingClientRect().height > 0)?.innerText;
  });
}
