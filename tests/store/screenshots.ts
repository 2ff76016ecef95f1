/**
 * `npm run screenshots [-- --browser firefox]`: the pictures for the stores and for the README, of the built extension
 * on the demo article. The views are the same in both browsers, and so are the pictures for both stores.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';
import { eventually } from '../browsers/driver';
import { pointAt } from '../browsers/highlights';
import { findBrowser, KINDS } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { cardIsOpen, closeFirstPage, highlightedTexts, start } from '../browsers/reader';
import { serve } from '../browsers/serve';
import { selectWords } from '../e2e/notesDesk';

const ARTICLE = 'docs/demo/article.html';
/** Of both stores; and of the README. CSS pixels, which are the picture's. */
const STORE = { width: 1280, height: 800 };
const README = { width: 1180, height: 780 };

const NAME = 'Fumio Kishida';
const FIGURE = '$31.4 trillion';
const PASSAGE =
  'Treasury Secretary Janet Yellen had warned that the limit, then $31.4 trillion, could be reached as early as June';
const NOTE = 'The letter of 1 May 2023 to Congress says so: “potentially as early as June 1”.';

const { values: options } = parseArgs({ options: { browser: { type: 'string' } } });
process.chdir(path.resolve(import.meta.dirname, '../..'));
const browser = KINDS.filter(kind => !options.browser || kind === options.browser)
  .map(kind => findBrowser(kind))
  .find(found => found !== undefined);
if (!browser) throw new Error('No browser found: install Chromium or Firefox, or set CHROME_BIN or FIREFOX_BIN.');

const site = await serve(name =>
  name === '/article.html' ? { body: readFileSync(ARTICLE), type: 'text/html; charset=utf-8' } : undefined,
);
const driver = await launch({
  browser,
  extension: browser.kind === 'firefox' ? 'dist/firefox' : 'dist/chrome',
  headless: true,
  viewport: STORE,
  hosts: {},
});
try {
  await closeFirstPage(driver);
  const page = await driver.newPage(`${site.url}article.html`);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]).catch(() => undefined);
  const popup = await start(driver, page);
  await highlightedTexts(page, texts => texts.length > 0);
  const list = await popup.screenshot();
  await popup.close();
  save('docs/pictures/article-popup.png', list);
  save('docs/store/screenshots/2-cast.png', await withPopup(driver, await page.screenshot(), list));

  await openCard(page, NAME);
  save('docs/store/screenshots/1-card.png', await page.screenshot());
  await page.setViewport(README);
  await page.keyboard.press('Escape');
  await openCard(page, NAME);
  save('docs/pictures/article.png', await page.screenshot());
  await page.keyboard.press('Escape');

  await page.setViewport(STORE);
  await openCard(page, FIGURE);
  save('docs/store/screenshots/3-figure.png', await page.screenshot());
  await page.keyboard.press('Escape');

  await selectWords(page, PASSAGE);
  await driver.pressShortcut(page, 'write-note');
  await cardIsOpen(page);
  await page.keyboard.type(NOTE);
  await rest();
  save('docs/store/screenshots/4-note.png', await page.screenshot());

  const settings = await driver.extensionPage('options/options.html');
  await settings.setViewport(STORE);
  await rest();
  save('docs/store/screenshots/5-options.png', await settings.screenshot());
} finally {
  await driver.close();
  site.close();
}

/** With the words high on the screen, so that their card has room below. */
async function openCard(page: Page, words: string): Promise<void> {
  const fromTop = 190;
  const before = await pointAt(page, words);
  await page.evaluate(down => scrollBy({ top: down, behavior: 'instant' }), (before?.y ?? fromTop) - fromTop);
  const point = await eventually(`“${words}” is highlighted`, () => pointAt(page, words));
  await page.mouse.click(point.x, point.y);
  await cardIsOpen(page);
  // Beside the card, where nothing answers to it.
  await page.mouse.move(5, 5);
  await rest();
}

/** The popup over its page, as under the button: browsers give no picture of both. */
async function withPopup(driver: Driver, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const sheet = await driver.newPage('about:blank');
  await sheet.setViewport(STORE);
  const source = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  await sheet.setContent(`<style>
      body { margin: 0; overflow: hidden; }
      img { position: absolute; top: 0; inset-inline-end: 0; }
      img + img { inset: 8px 28px auto auto; border-radius: 10px; outline: 1px solid #0003; box-shadow: 0 10px 40px #0006; }
    </style><img src="${source(page)}"><img src="${source(popup)}">`);
  await rest();
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

/** Until what opens has opened. */
function rest(): Promise<void> {
  return new Promise(rested => setTimeout(rested, 800));
}

function save(file: string, picture: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${file}: ${picture.length.toLocaleString('en')} bytes`);
}
