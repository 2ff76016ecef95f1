/** What the tests of the notebook do with it, in whichever browser. */

import type { Page } from 'puppeteer-core';
import { type Driver, eventually } from '../browsers/driver';

/** Calls the worker as the extension's own pages do; gives the answer, or throws what the worker said. */
export async function ask(page: Page, call: string, ...args: readonly unknown[]): Promise<unknown> {
  const request = JSON.stringify({ channel: 'notes-for-extension', call, args });
  const reply = await page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${request})`);
  const { ok, value, message } = reply as { ok: boolean; value?: unknown; message?: string };
  if (!ok) throw new Error(message);
  return value;
}

export async function openNotebook(driver: Driver, search = ''): Promise<Page> {
  const page = await driver.extensionPage(`notebook/notebook.html${search}`);
  await page.setViewport({ width: 1400, height: 900 });
  await page.waitForSelector('.found, .notebook-empty');
  return page;
}

/** What a person reads in a part of the page, once it matches. */
export async function read(page: Page, selector: string, wanted = /\S/): Promise<string> {
  let last = '';
  const look = async () => {
    last = (await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map(part => part.innerText).join('\\n')`,
    )) as string;
    return wanted.test(last);
  };
  await eventually(`${selector} says ${wanted}`, look).catch(error => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
  return last;
}

/** Writes words over what stands in a field. */
export async function write(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.click(selector, { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type(selector, words);
}

/** Types into the search field, and waits until the list answers to all of the words. */
export async function search(page: Page, words: string): Promise<void> {
  await write(page, '[data-act="search"]', words);
  await page.waitForFunction(() => document.querySelector('.slot-list[aria-busy]') === null);
}
