/**
 * `npm run check:pages -- DIR [--browser chromium|firefox] [--only NAME] [--table FILE.md]`: every saved page of a folder
 * in real browsers with the built extension. Writes a table of what was seen (docs/real-pages.md, but not for a part of
 * the pages or browsers). Ends with 1 on an exception, when a page's HTML is not as it was, when less than 99.9 % of the
 * text is mapped, or when a highlight is not where its words are.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../browsers/driver';
import { findBrowser, type Installed, KINDS } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { readManifest } from '../browsers/manifest';
import { closeFirstPage } from '../browsers/reader';
import { serve } from '../browsers/serve';
import { checkPage } from './checkPage';
import { type SavedPage, savedPages } from './savedPages';
import { faultsOf, type Seen } from './seen';
import { documentOf, lineOf, type Run } from './table';

/** Stands for a page of which nothing could be seen. */
const NOTHING_SEEN: Omit<Seen, 'name' | 'failure'> = {
  pageExceptions: [],
  ownExceptions: [],
  html: 'same',
  leftOver: [],
  hosts: 0,
  characters: 0,
  mapped: 0,
  highlights: 0,
  hidden: 0,
  wrongWords: 0,
  looked: 0,
  elsewhere: 0,
  timing: { shown: 0, readability: 0, pause: 0 },
  movedPx: 0,
  left: { frames: 1, listeners: 0 },
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, only: { type: 'string' }, table: { type: 'string' } },
});
const folder = positionals[0];
if (!folder || !existsSync(folder)) stop('Name a folder of saved pages: npm run check:pages -- DIR');
const pages = savedPages(folder).filter(({ name }) => name.includes(options.only ?? ''));
if (pages.length === 0) stop(`${folder} has no saved pages: FILE.html, or FOLDER/source.html.`);
const kinds = KINDS.filter(kind => !options.browser || options.browser === kind);
const browsers = kinds.map(kind => findBrowser(kind)).filter(found => found !== undefined);
if (browsers.length === 0) stop('No browser found: install Chromium or Firefox, or set CHROME_BIN or FIREFOX_BIN.');

const byPath = new Map(pages.map(page => [pathOf(page), page]));
const site = await serve(asked => {
  const page = byPath.get(asked);
  return page && { body: readFileSync(page.file), type: 'text/html; charset=utf-8' };
});
const runs: Run[] = [];
for (const browser of browsers) runs.push(await checkAll(browser));
site.close();

const isWhole = browsers.length === KINDS.length && options.only === undefined;
const table = options.table ?? (isWhole ? 'docs/real-pages.md' : undefined);
if (table !== undefined) writeFileSync(table, documentOf(runs, new Date().toISOString().slice(0, 10)));
const failed = runs.flatMap(({ seen }) => seen).filter(seen => faultsOf(seen).length > 0).length;
console.log(
  `\n${failed === 0 ? 'All pages are as they were.' : `${failed} failed`}${table ? ` ${table} is written.` : ''}`,
);
process.exitCode = failed === 0 ? 0 : 1;

async function checkAll(installed: Installed): Promise<Run> {
  const extension = installed.kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const { geckoId } = readManifest(extension);
  // Saved pages ask for hosts all over the net: every one is refused at once.
  const open = async () => {
    const viewport = { width: 1200, height: 900 };
    const opened = await launch({ browser: installed, extension, headless: true, viewport, hosts: {} });
    await closeFirstPage(opened);
    return opened;
  };
  let driver = await open();
  const { version } = driver;
  console.log(`\n${version}`);
  const seen: Seen[] = [];
  for (const page of pages) {
    const one = await check(driver, page, geckoId);
    console.log(lineOf(one));
    seen.push(one);
    if (one.failure === undefined) continue;
    // What went wrong with one page shall not reach the next.
    await driver.close().catch(() => undefined);
    driver = await open();
  }
  await driver.close();
  return { browser: version, seen };
}

async function check(driver: Driver, page: SavedPage, geckoId: string): Promise<Seen> {
  try {
    return await checkPage(driver, page.name, new URL(pathOf(page), site.url).href, geckoId);
  } catch (error) {
    return { ...NOTHING_SEEN, name: page.name, failure: error instanceof Error ? error.message : String(error) };
  }
}

function pathOf({ name, file }: SavedPage): string {
  return `/${encodeURIComponent(name)}${path.extname(file)}`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
