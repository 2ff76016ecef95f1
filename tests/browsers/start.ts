/**
 * `npm start`: builds, and opens an installed browser on the demo article, already highlighted.
 * Without a browser the article is briefed in the terminal.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { pointAt } from './highlights';
import { type BrowserKind, findBrowser, type Installed, KINDS, VARIABLE } from './installed';
import { launch } from './launch';
import { cardIsOpen, clickName, closeFirstPage, highlightedTexts, start } from './reader';
import { serve } from './serve';

const HELP = `npm start -- [--browser chromium|firefox] [--headless] [--screenshot FILE.png]

  --browser     the browser to open; the first one found otherwise
  --headless    without a window; ends when the screenshot is made
  --screenshot  writes a picture of the page, and beside it one of the popup (FILE-popup.png)`;

const ARTICLE = 'docs/demo/article.html';
/** The size of the picture in the README, in CSS pixels. */
const PICTURE = { width: 1180, height: 780 };
/** Where the first name stands when its card is opened, in CSS pixels. */
const NAME_FROM_TOP = 170;

process.chdir(path.resolve(import.meta.dirname, '../..'));
await main();

async function main(): Promise<void> {
  const options = readOptions();
  const browser = choose(options.browser);
  const isWindowless = options.headless || !hasDisplay();
  build();
  if (!browser) return briefInTerminal(installHint(options.browser));
  if (isWindowless && options.screenshot === undefined) {
    return briefInTerminal(
      'There is no display here. For a picture of the page: npm start -- --headless --screenshot FILE.png',
    );
  }

  const site = await serve(name =>
    name === '/article.html' ? { body: readFileSync(ARTICLE), type: 'text/html; charset=utf-8' } : undefined,
  );
  const driver = await launch({
    browser,
    extension: browser.kind === 'firefox' ? 'dist/firefox' : 'dist/chrome',
    headless: isWindowless,
    ...(options.screenshot !== undefined && { viewport: PICTURE }),
  });
  try {
    await show(driver, `${site.url}article.html`, options.screenshot);
    if (!isWindowless) {
      console.log('\nThe article is open. Click a highlighted name, or the Dramatis button. Ctrl-C here ends it.');
      await driver.closed;
    }
  } finally {
    await driver.close();
    site.close();
  }
}

/** The toolbar click, then the card of the first name that is highlighted; with pictures of both when wanted. */
async function show(driver: Driver, url: string, screenshot: string | undefined): Promise<void> {
  await closeFirstPage(driver);
  const page = await driver.newPage(url);
  const popup = await start(driver, page);
  const names = await highlightedTexts(page, texts => texts.length > 0);
  console.log(`${driver.version}: ${names.length} highlights on ${url}`);
  if (screenshot !== undefined) {
    save(screenshot.replace(/(\.png)?$/i, '-popup.png'), await popup.screenshot());
  }
  await popup.close();
  await openFirstCard(page, names[0] ?? '');
  if (screenshot !== undefined) save(screenshot, await page.screenshot());
}

/** With the name high on the screen, so that its card has room below. */
async function openFirstCard(page: Page, name: string): Promise<void> {
  const point = await pointAt(page, name);
  await page.evaluate(
    down => scrollBy({ top: down, behavior: 'instant' }),
    (point?.y ?? NAME_FROM_TOP) - NAME_FROM_TOP,
  );
  await clickName(page, name);
  await cardIsOpen(page);
}

function save(file: string, picture: Uint8Array): void {
  writeFileSync(file, picture);
  console.log(`wrote ${file}`);
}

function readOptions() {
  const { browser, headless, screenshot, help } = parseOrExplain();
  if (help) exit(HELP, 0);
  if (browser !== undefined && !isKind(browser)) exit(`--browser is chromium or firefox, not ${browser}.\n\n${HELP}`);
  return { browser, headless: headless ?? false, screenshot };
}

function parseOrExplain() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        screenshot: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return exit(`${said(error)}\n\n${HELP}`);
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isKind(text: string): text is BrowserKind {
  return (KINDS as readonly string[]).includes(text);
}

function choose(wanted: BrowserKind | undefined): Installed | undefined {
  const kinds = wanted === undefined ? KINDS : [wanted];
  try {
    return kinds.map(kind => findBrowser(kind)).find(found => found !== undefined);
  } catch (error) {
    return exit(said(error));
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  if (status !== 0) exit('The build failed; see above.');
}

function briefInTerminal(hint: string): void {
  console.log();
  spawnSync(process.execPath, ['dist/cli/brief.mjs', ARTICLE], { stdio: 'inherit' });
  console.log(`\n${hint}`);
}

function installHint(wanted: BrowserKind | undefined): string {
  const what = wanted === undefined ? 'neither Chromium (or Chrome) nor Firefox was found' : `${wanted} was not found`;
  const variables = wanted === undefined ? Object.values(VARIABLE).join(' or ') : VARIABLE[wanted];
  return `This is the brief in the terminal, since ${what} here. Install one to see the highlights and cards on the page, or set ${variables} to its program.`;
}

function exit(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}
