/** One visit to one page, as a reader with Dramatis makes it, with everything measured on the way. */

import type { Page } from 'puppeteer-core';
import type { Shown } from '../../src/shared/protocol';
import type { Result } from '../../src/shared/result';
import { type Driver, eventually, type Popup } from '../browsers/driver';
import { start, turn } from '../browsers/reader';
import { probeIn, timeReadability } from './inPage';
import { type Meter, meterFor } from './meter';
import type { Compared } from './probe';
import { hasLeftListeners, type Seen } from './seen';

/** `extension` is the id that Firefox knows it by. */
export async function checkPage(driver: Driver, name: string, url: string, extension: string): Promise<Seen> {
  const page = await driver.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', error => {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    if (!/(?:chrome|moz)-extension:/.test(text)) pageErrors.push(text.split('\n')[0] ?? '');
  });
  let meter: Meter | undefined;
  try {
    await openPage(page, url);
    meter = await meterFor(driver, page, extension);
    const seen = await visit(driver, page, meter, pageErrors);
    const ownExceptions = await meter.ownExceptions();
    const { visitMs, ...rest } = seen;
    return { ...(await againstControl(driver, url, extension, rest, visitMs)), name, ownExceptions };
  } finally {
    await meter?.close();
    await page.close();
  }
}

type Visited = Omit<Seen, 'name' | 'ownExceptions'>;

async function visit(
  driver: Driver,
  page: Page,
  meter: Meter,
  pageErrors: readonly string[],
): Promise<Visited & { readonly visitMs: number }> {
  const probe = await probeIn(page);
  await probe.settled();
  const errorsBefore = new Set(pageErrors);
  const before = await meter.count();
  await probe.begin();

  await meter.beginTiming();
  const began = performance.now();
  let popup = await start(driver, page);
  const shownMs = performance.now() - began;
  const started = await shownIn(popup);
  // The highlights are painted in the frame after, and spoken of a moment later.
  await new Promise(painted => setTimeout(painted, 500));
  const own = await meter.endTiming();
  const on = await probe.compare();
  if (started.ok) await turn(popup, 'off');
  const off = await probe.compare();
  const after = await meter.count();
  const visitMs = performance.now() - began;

  let looked = NOTHING_LOOKED;
  let cardOpened: boolean | undefined;
  let last = off;
  if (started.ok) {
    await turn(popup, 'on');
    const { brief, text } = started.value;
    if (brief.people.length > 0) {
      await popup.click('.person-name');
      cardOpened = await eventually('the card opens', () => probe.cardIsOpen()).catch(() => false);
      await popup.close();
      await page.keyboard.press('Escape');
    }
    const spans = [...brief.people.flatMap(({ mentions }) => mentions), ...brief.roleMentions, ...brief.figures];
    looked = await probe.look(text, spans);
    popup = await start(driver, page);
    await turn(popup, 'off');
    last = await probe.compare();
  }
  await popup.close();

  return {
    ...(!started.ok && { problem: started.message.key }),
    pageExceptions: pageErrors.filter(text => !errorsBefore.has(text)),
    html: on.same && off.same ? 'same' : 'changed',
    leftOver: [...new Set([...leftOver(off), ...leftOver(last)])],
    hosts: on.hosts,
    characters: started.ok ? started.value.text.length : 0,
    mapped: started.ok ? started.value.mapped : 0,
    ...looked,
    ...(cardOpened !== undefined && { cardOpened }),
    timing: { shown: shownMs, readability: await timeReadability(page), pause: on.pause, ...own },
    movedPx: on.movedPx,
    ...(on.layoutShift !== undefined && { layoutShift: on.layoutShift }),
    left: {
      frames: page.frames().length,
      listeners: after.listeners - before.listeners,
      ...(after.nodes !== undefined && before.nodes !== undefined && { nodes: after.nodes - before.nodes }),
    },
    visitMs,
  };
}

const NOTHING_LOOKED = { highlights: 0, hidden: 0, wrongWords: 0, looked: 0, elsewhere: 0 };

/** What the popup was told of the tab. */
async function shownIn(popup: Popup): Promise<Result<Shown, string>> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const reply = await chrome.runtime.sendMessage({
      channel: 'extension-to-background',
      call: 'start',
      args: [tab?.id],
    });
    return reply.value as Result<Shown, string>;
  });
}

function leftOver({ hosts, highlights, sheets }: Compared): readonly string[] {
  return Object.entries({ hosts, highlights, sheets })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
}

/** Pages change by themselves too: what seems to be ours is compared with a visit of the same time without Dramatis. */
async function againstControl(
  driver: Driver,
  url: string,
  extension: string,
  seen: Visited,
  withinMs: number,
): Promise<Visited> {
  const { html, left } = seen;
  if (html === 'same' && !hasLeftListeners(seen) && (left.nodes ?? 0) <= 0) return seen;
  const page = await driver.newPage();
  const meter = await meterFor(driver, page, extension);
  try {
    await openPage(page, url);
    const probe = await probeIn(page);
    await probe.settled();
    const before = await meter.count();
    await probe.begin();
    await new Promise(waited => setTimeout(waited, withinMs));
    const { same } = await probe.compare();
    const after = await meter.count();
    return {
      ...seen,
      html: html === 'changed' && !same ? 'restless' : html,
      left: {
        frames: left.frames,
        listeners: left.listeners - Math.max(0, after.listeners - before.listeners),
        ...(left.nodes !== undefined && { nodes: left.nodes - Math.max(0, (after.nodes ?? 0) - (before.nodes ?? 0)) }),
      },
    };
  } finally {
    await meter.close();
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
    if (!at.startsWith(url)) throw error;
  }
}
