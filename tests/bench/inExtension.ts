/** The built extension in Chromium, on a slow processor: what it costs the page, and how soon it answers. */

import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '../../src/shared/model';
import type { Driver } from '../browsers/driver';
import { eventually } from '../browsers/driver';
import { start } from '../browsers/reader';
import { type OwnTime, ownTime } from './ownTime';
import { median, type Part, row } from './rows';

export interface Extension {
  readonly driver: Driver;
  /** Addresses of articles. */
  readonly pages: readonly string[];
  readonly article: Article;
  readonly rounds: number;
}

/** How much slower than this computer the page's processor is made. */
const SLOWER = 4;
const SAMPLE_US = 200;
/** The highlights are painted in the frame after the answer. */
const PAINTED_MS = 400;

export async function inExtension({ driver, pages, article, rounds }: Extension): Promise<readonly Part[]> {
  const times: { readonly url: string; readonly time: OwnTime }[] = [];
  for (const url of pages) {
    const time = await onSlowPage(driver, url);
    if (time.readability > 0) times.push({ url, time });
  }
  const worst = times.reduce((a, b) => (b.time.longest > a.time.longest ? b : a));
  const shares = times.map(({ time }) => time.beyond / time.readability);
  const total = (of: 'beyond' | 'readability') => times.reduce((sum, { time }) => sum + time[of], 0);
  const answers = await answerTimes(driver, pages[0]!, article, rounds);
  const popup = await popupTimes(driver, pages[0]!, rounds);
  const memory = await memoryOf(driver, pages[0]!);
  return [
    {
      title: 'On the page’s thread',
      how: `${times.length} pages in the built extension, from the click on, with the processor slowed ${SLOWER} times (Chromium's profiler). Readability cannot be cut into parts and is not among our tasks; on such a processor it takes ${Math.round(median(times.map(({ time }) => time.readability)))} ms of the median page.`,
      rows: [
        row('our script beyond Readability, over Readability, summed', total('beyond') / total('readability'), '', {
          most: 0.15,
        }),
        row('the same of the median page', median(shares), ''),
        row('our longest task, median page', median(times.map(({ time }) => time.longest)), 'ms', { most: 50 }),
        row(
          `our longest task of all (${name(worst.url)}${worst.time.longestIn && `, in ${worst.time.longestIn.split('/').slice(-3).join(' › ')}`})`,
          worst.time.longest,
          'ms',
          { most: 50 },
        ),
      ],
    },
    {
      title: 'Answers',
      how: `The built extension, the median of ${rounds}. A cold worker is one that the browser has ended: its start, its script, the pack, the tagger and the brief of an article of ${article.text.split(/\s+/).length} words are in the time.`,
      rows: [
        row('a cold worker answers a call that needs nothing', median(answers.ping), 'ms'),
        row('a cold worker answers with a brief', median(answers.cold), 'ms', { most: 120 }),
        row('a warm worker answers with a brief', median(answers.warm), 'ms'),
        row('popup, from its opening to its first paint', median(popup), 'ms', { most: 100 }),
      ],
    },
    {
      title: 'Memory',
      how: 'After a collection of garbage, with one article shown. Chromium counts the heap and the buffers beside it.',
      rows: [
        row('the page’s script', memory.page / 1e6, 'MB'),
        row('the worker’s heap', memory.heap / 1e6, 'MB'),
        row('the worker’s buffers (pack and tagger)', memory.buffers / 1e6, 'MB'),
      ],
    },
  ];
}

export async function onSlowPage(driver: Driver, url: string): Promise<OwnTime> {
  const page = await driver.newPage(url);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  const popup = await start(driver, page);
  await rest(PAINTED_MS);
  const { profile } = await session.send('Profiler.stop');
  await popup.close();
  await page.close();
  return ownTime(profile);
}

/** Milliseconds between a question of the page's script and its answer. */
async function answerTimes(driver: Driver, url: string, article: Article, rounds: number) {
  const page = await driver.newPage(url);
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const popup = await start(driver, page);
  await popup.close();
  const world = await eventually('the script’s own world', async () => worlds.at(-1));
  const ask = (call: string, ...args: readonly unknown[]): Promise<number> => timedCall(session, world, { call, args });
  const times = { ping: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    await driver.stopBackground();
    times.ping.push(await ask('mayStart'));
    await driver.stopBackground();
    times.cold.push(await ask('brief', article));
    times.warm.push(await ask('brief', article));
  }
  await page.close();
  return times;
}

async function timedCall(
  session: CDPSession,
  contextId: number,
  request: { readonly call: string; readonly args: readonly unknown[] },
): Promise<number> {
  const message = JSON.stringify({ channel: 'page-to-background', ...request });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage(${message});
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
      return performance.now() - began;
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}

async function popupTimes(driver: Driver, url: string, rounds: number): Promise<readonly number[]> {
  const page = await driver.newPage(url);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await start(driver, page);
    times.push(await popup.waitFor(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
    await popup.close();
  }
  await page.close();
  return times;
}

async function memoryOf(driver: Driver, url: string) {
  const page = await driver.newPage(url);
  const before = await heapOf(await page.createCDPSession());
  const popup = await start(driver, page);
  await popup.close();
  const after = await heapOf(await page.createCDPSession());
  const worker = await heapOf(await workerOf(page));
  await page.close();
  return { page: after.heap - before.heap, ...worker };
}

async function workerOf(page: Page): Promise<CDPSession> {
  const target = await page.browser().waitForTarget(it => it.type() === 'service_worker');
  return target.createCDPSession();
}

/** Bytes in use. */
async function heapOf(session: CDPSession): Promise<{ readonly heap: number; readonly buffers: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return { heap: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
}

function name(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)).replace(/\.html?$/, '');
}

function rest(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}
