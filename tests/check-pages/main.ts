/**
 * `npm run check:pages -- DIR [--browser chromium|firefox] [--only NAME] [--pictures FOLDER]`: every saved page of a
 * folder in real browsers. Ends with 1 on an exception or when a page's HTML is not as it was.
 */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openGate } from '../browsers/gate';
import { findBrowser, type Installed, KINDS } from '../browsers/installed';
import { serve } from '../browsers/serve';
import { bundleProbe } from './bundle';
import type { Seen } from './probe';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, only: { type: 'string' }, pictures: { type: 'string' } },
});
const folder = positionals[0];
if (!folder) {
  console.error('Name a folder of saved pages: npm run check:pages -- DIR');
  process.exit(2);
}
const names = readdirSync(folder).filter(name => name.endsWith('.html') && name.includes(options.only ?? ''));
const kinds = KINDS.filter(kind => !options.browser || options.browser === kind);
const browsers = kinds.map(kind => findBrowser(kind)).filter(found => found !== undefined);
if (browsers.length === 0) {
  console.error('No browser found: install Chromium or Firefox, or set CHROME_BIN or FIREFOX_BIN.');
  process.exit(2);
}
if (options.pictures) mkdirSync(options.pictures, { recursive: true });

// Saved pages ask for hosts all over the net: every one is refused at once.
const gate = await openGate({});
const probe = await bundleProbe();
const site = await serve(name => {
  const file = path.basename(name);
  return names.includes(file)
    ? { body: readFileSync(path.join(folder, file)), type: 'text/html; charset=utf-8' }
    : undefined;
});
let failures = 0;
for (const found of browsers) failures += await checkAll(found);
site.close();
gate.close();
console.log(failures === 0 ? '\nAll pages are as they were.' : `\n${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

async function checkAll(found: Installed): Promise<number> {
  const browser = await open(found);
  console.log(`\n${await browser.version()}`);
  console.log(
    `${'page'.padEnd(24)}  chars  mapped  marks hidden  wrong  off/looked  html  card  ms  date, or why it is no article`,
  );
  let failed = 0;
  let characters = 0;
  let mapped = 0;
  for (const name of names) {
    try {
      const seen = await checkPage(browser, name);
      characters += seen.characters;
      mapped += seen.characters * seen.mapped;
      if (isFailure(seen)) failed++;
      console.log(lineOf(name, seen));
    } catch (error) {
      failed++;
      console.log(`${name.padEnd(24)}  EXCEPTION ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
  console.log(`${characters} characters, ${((100 * mapped) / Math.max(1, characters)).toFixed(3)} % mapped`);
  return failed;
}

async function checkPage(browser: Browser, name: string): Promise<Seen> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 900 });
    await openPage(page, `${site.url}${encodeURIComponent(name)}`);
    const errors: string[] = [];
    page.on('pageerror', error => {
      const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
      if (/dramatis/i.test(text)) errors.push(text);
    });
    await page.evaluate(probe);
    if (options.pictures) await picture(page, path.join(options.pictures, name.replace(/html$/, 'png')));
    const seen = (await page.evaluate('dramatisCheck()')) as Seen;
    if (errors.length > 0) throw new Error(errors[0]);
    return seen;
  } finally {
    await page.close();
  }
}

/** What a saved page lacks may fail, or never come, and Firefox then gives up on waiting; the page itself is enough. */
async function openPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  } catch (error) {
    await page.waitForFunction(() => document.readyState !== 'loading', { timeout: 20_000 });
    const at = await page.evaluate(() => location.href);
    if (!at.startsWith(site.url)) throw error;
  }
}

async function picture(page: Page, file: string): Promise<void> {
  await page.evaluate('dramatisShow()');
  await page.screenshot({ path: file as `${string}.png` });
  await page.evaluate('dramatisHide()');
}

function open({ kind, program }: Installed): Promise<Browser> {
  const common = { executablePath: program, headless: true } as const;
  if (kind === 'firefox') {
    const extraPrefsFirefox = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': gate.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': gate.port,
      'network.proxy.no_proxies_on': '127.0.0.1,localhost',
    };
    return puppeteer.launch({ ...common, browser: 'firefox', extraPrefsFirefox });
  }
  const args = ['--disable-gpu', '--disable-quic', `--proxy-server=http://127.0.0.1:${gate.port}`];
  // The sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return puppeteer.launch({ ...common, browser: 'chrome', args });
}

function isFailure(seen: Seen): boolean {
  return !seen.sameAfter || !seen.sameWhileOn || seen.wrongWords > 0 || seen.leftOver.length > 0 || !seen.cardOpened;
}

function lineOf(name: string, seen: Seen): string {
  const html = seen.sameWhileOn && seen.sameAfter && seen.leftOver.length === 0 ? 'same' : 'DIFF';
  return [
    name.padEnd(24),
    String(seen.characters).padStart(6),
    `${(100 * seen.mapped).toFixed(2)} %`.padStart(8),
    String(seen.highlights).padStart(5),
    String(seen.hidden).padStart(5),
    String(seen.wrongWords).padStart(6),
    `${seen.elsewhere}/${seen.looked}`.padStart(9),
    html.padStart(8),
    (seen.cardOpened ? 'yes' : 'NO').padStart(5),
    String(seen.readMs).padStart(5),
    ` ${seen.problem ?? seen.date}`,
  ].join(' ');
}
