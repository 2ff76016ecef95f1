// How the views last looked, and whether they still do. Pictures are compared where letters are drawn as they were when
// the pictures were taken, with the same browser and fonts; the outlines, which no font changes, are compared everywhere.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const FOLDER = 'tests/gallery/golden';

/** States of which a picture is kept: one of each kind of view. */
const PICTURED = [
  'card: held on the date, ended since',
  'card: everything open',
  'card: likely',
  'card: two candidates',
  'card: private person',
  'lookup: newer',
  'lookup: with a photo',
  'checks: found',
  'figure: money',
  'figure: percent',
  'note: new',
  'popup: cast',
  'popup: figures',
  'popup: who says what',
  'popup: notes',
  'popup: where it runs',
  'popup: names only',
  'popup: page-not-allowed',
  'welcome',
];

/** Share of a picture's dots that may differ: a caret's blink, a rounding of an edge. */
const DOTS = 0.002;
/** Difference of a channel, of 255, from which a dot counts as another. */
const CHANNEL = 24;

/** Compares the pictures, or takes them anew; returns what differs. */
export async function comparePictures(page: Page, renew: boolean): Promise<string[]> {
  const renderer = await rendererOf(page);
  const kept = `${FOLDER}/renderer.txt`;
  if (renew) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(kept, `${renderer}\n`);
  } else if (!existsSync(kept)) return ['there are no golden pictures: npm run gallery -- --renew'];
  else if (readFileSync(kept, 'utf8').trim() !== renderer) {
    console.log('pictures: not compared, since this browser or its fonts draw letters otherwise; outlines are');
    return [];
  }
  const problems: string[] = [];
  for (const name of PICTURED) {
    const view = await page.$(`section[aria-label="State: ${name}"] > :last-child`);
    if (!view) {
      problems.push(`picture: there is no state “${name}” any more`);
      continue;
    }
    const picture = await view.screenshot({ encoding: 'base64' });
    const file = `${FOLDER}/${slug(name)}.png`;
    if (renew) writeFileSync(file, Buffer.from(picture, 'base64'));
    else if (!existsSync(file)) problems.push(`picture: “${name}” has none: npm run gallery -- --renew`);
    else {
      const share = await differing(page, readFileSync(file).toString('base64'), picture);
      if (share > DOTS) problems.push(`picture: “${name}” looks otherwise (${(share * 100).toFixed(2)} % of its dots)`);
    }
  }
  const stray = readdirSync(FOLDER).filter(
    file => file.endsWith('.png') && !PICTURED.some(name => `${slug(name)}.png` === file),
  );
  return [...problems, ...stray.map(file => `picture: ${file} belongs to no state`)];
}

/** Compares how every view is built, or notes it anew; returns what differs. */
export async function compareOutlines(page: Page, language: string, renew: boolean): Promise<string[]> {
  const now = await page.evaluate(outlines);
  const file = `${FOLDER}/outline-${language}.txt`;
  if (renew) {
    writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
    return [];
  }
  if (!existsSync(file)) return ['there are no golden outlines: npm run gallery -- --renew'];
  const then = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return names.flatMap(name => {
    const difference = firstDifference(then[name] ?? [], now[name] ?? []);
    return difference ? [`outline (${language}): “${name}”: ${difference}`] : [];
  });
}

function firstDifference(then: readonly string[], now: readonly string[]): string | undefined {
  for (let at = 0; at < Math.max(then.length, now.length); at++) {
    const [was = 'nothing', is = 'nothing'] = [then[at], now[at]];
    if (was !== is) return `line ${at + 1} was “${was.trim()}”, is “${is.trim()}”`;
  }
  return undefined;
}

/**
 * In the page: of each state, what is to be seen and has a class, as deep as it stands, with how it lays out what is in
 * it. No places and no widths: those are made by letters, and letters differ from machine to machine.
 */
function outlines(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const state of document.querySelectorAll('section[aria-label^="State: "]')) {
    const view = state.lastElementChild!;
    const depths = new Map<Element, number>();
    const lines: string[] = [];
    for (const element of [view, ...view.querySelectorAll('[class]')]) {
      if (element instanceof SVGElement || !element.checkVisibility({ visibilityProperty: true })) continue;
      const around = element === view ? undefined : element.parentElement?.closest('[class]');
      const depth = around ? (depths.get(around) ?? 0) + 1 : 0;
      depths.set(element, depth);
      const name = [element.localName, ...element.classList].join('.');
      lines.push(`${'  '.repeat(depth)}${name} ${getComputedStyle(element).display}`);
    }
    found[state.getAttribute('aria-label') ?? ''] = lines;
  }
  return found;
}

/** What decides how letters look: the browser's version, and the measures of each family in both weights. */
async function rendererOf(page: Page): Promise<string> {
  const fonts = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const context = document.createElement('canvas').getContext('2d')!;
    return ['--sans', '--serif'].flatMap(family =>
      ['400', '600'].map(weight => {
        context.font = `${weight} 32px ${style.getPropertyValue(family)}`;
        return context.measureText('Hamburgefonstiv 0123456789 “Ж” — کون').width.toFixed(2);
      }),
    );
  });
  return `${await page.browser().version()} ${fonts.join(' ')}`;
}

/** The share of dots that differ between two PNG pictures in base64; 1 where their sizes do. */
function differing(page: Page, was: string, is: string): Promise<number> {
  return page.evaluate(
    async (pictures, channel) => {
      const [a, b] = await Promise.all(
        pictures.map(async picture => {
          const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some(part => Math.abs(a.data[at + part]! - b.data[at + part]!) > channel);
        if (far) count += 1;
      }
      return count / (a.data.length / 4);
    },
    [was, is],
    CHANNEL,
  );
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
