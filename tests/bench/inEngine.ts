/** The code beside its equals in one Chromium: nothing of the extension runs, only the same functions in an empty page. */

import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { Probe } from './probe';
import { median, type Part, row } from './rows';

export interface Engine {
  readonly browser: Browser;
  /** Where the probe, the pack and `long.html` are served. */
  readonly url: string;
  readonly rounds: number;
  /** Highlights to paint. */
  readonly painted: number;
}

/** The script that `probe.html` and `long.html` load. */
export async function probeScript(): Promise<string> {
  const made = await build({
    entryPoints: [path.join(import.meta.dirname, 'probe.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return made.outputFiles[0]!.text;
}

export async function inEngine(
  { browser, url, rounds, painted }: Engine,
  pages: readonly string[],
): Promise<readonly Part[]> {
  const opened: { pack: number; tagger: number }[] = [];
  const cold: { readability: number; brief: number }[] = [];
  const warm: { readability: number; brief: number }[] = [];
  for (const html of pages) {
    // A context of its own has a process of its own, in which nothing is compiled yet.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${url}probe.html`);
    opened.push(await ask(page, 'open'));
    const times = await ask(page, 'compare', html, rounds);
    await context.close();
    if (!times) continue;
    cold.push({ readability: times.readability[0]!, brief: times.brief[0]! });
    warm.push({ readability: Math.min(...times.readability), brief: Math.min(...times.brief) });
  }
  const page = await browser.newPage();
  await page.goto(`${url}long.html`);
  const { ours, markJs } = await ask(page, 'paint', painted, rounds);
  await page.close();
  const sum = (list: typeof cold, of: 'readability' | 'brief') => list.reduce((total, one) => total + one[of], 0);
  return [
    {
      title: 'A brief beside Readability',
      how: `${cold.length} pages, each parsed into a document without layout in a fresh process of Chromium, so that both read the same document in the same engine. Cold is each one's first run in its process, warm the best of ${rounds}. Times are summed over the pages.`,
      rows: [
        row('Readability.parse, cold', sum(cold, 'readability') / cold.length, 'ms a page'),
        row('brief, cold', sum(cold, 'brief') / cold.length, 'ms a page'),
        row('brief over Readability, cold', sum(cold, 'brief') / sum(cold, 'readability'), '', { most: 0.25 }),
        row('Readability.parse, warm', sum(warm, 'readability') / warm.length, 'ms a page'),
        row('brief, warm', sum(warm, 'brief') / warm.length, 'ms a page'),
        row('brief over Readability, warm', sum(warm, 'brief') / sum(warm, 'readability'), '', { most: 0.25 }),
        row('opening the pack, cold', median(opened.map(({ pack }) => pack)), 'ms', { most: 20 }),
        row('opening the tagger, cold', median(opened.map(({ tagger }) => tagger)), 'ms', { most: 40 }),
      ],
    },
    {
      title: 'Painting',
      how: `${painted} words of one long page, style and layout after it included; the median of ${rounds}. Ours: text map, ranges, one CSS highlight. mark.js: markRanges, which wraps the words in elements.`,
      rows: [
        row('ours', median(ours), 'ms'),
        row('mark.js', median(markJs), 'ms'),
        row('ours over mark.js', median(ours) / median(markJs), '', { most: 0.1 }),
      ],
    },
  ];
}

function ask<Call extends keyof Probe>(
  page: Page,
  call: Call,
  ...args: Parameters<Probe[Call]>
): Promise<Awaited<ReturnType<Probe[Call]>>> {
  const list = args.map(arg => JSON.stringify(arg)).join(',');
  return page.evaluate(`dramatisBench.${call}(${list})`) as Promise<Awaited<ReturnType<Probe[Call]>>>;
}
