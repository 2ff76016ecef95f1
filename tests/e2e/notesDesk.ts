/** What a fact-checker does with notes on a page. */

import type { Page } from 'puppeteer-core';
import { eventually } from '../browsers/driver';
import { highlights } from '../browsers/highlights';

/** Selects words of the article with the mouse, as a person does; `within` finds the shadow root that they stand in. */
export async function selectWords(page: Page, words: string, within?: string): Promise<void> {
  const ends = await page.evaluate(
    (words, within) => {
      const root = within === undefined ? document.body : document.querySelector(within)!.shadowRoot!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const boxes = [...range.getClientRects()];
        const first = boxes[0];
        const last = boxes.at(-1);
        if (!first || !last) continue;
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
      }
      return undefined;
    },
    words,
    within,
  );
  if (!ends) throw new Error(`the page does not say “${words}”`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2);
  await page.mouse.move(ends.to.x, ends.to.y);
  await page.mouse.up();
}

/** The keys of the highlights that are painted on exactly these words, once `enough` says so. */
export async function paintsOn(
  page: Page,
  words: string,
  enough: (keys: readonly string[]) => boolean,
): Promise<readonly string[]> {
  let last: readonly string[] = [];
  const read = async () => {
    last = (await highlights(page)).filter(({ text }) => text === words).map(({ key }) => key);
    return enough(last) && last;
  };
  return eventually(`“${words}” is painted as it should be`, read).catch(error => {
    throw new Error(`${error.message}; it is painted as ${JSON.stringify(last)}`);
  });
}

/** The value of the editor's text field, once an editor is open. */
export function typedText(page: Page): Promise<string> {
  return eventually('the editor is open', async () => {
    const typed = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('*')].filter(element => element.shadowRoot);
      const fields = hosts.map(host => host.shadowRoot?.querySelector<HTMLTextAreaElement>('.note-text'));
      const value = fields.find(Boolean)?.value;
      return value === undefined ? undefined : { value };
    });
    return typed;
  }).then(({ value }) => value);
}
