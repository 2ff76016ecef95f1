// Draws every state of every view in Chromium, light and dark, wide and narrow: screenshots, and what axe finds.
// npx tsx tests/gallery/check.ts [--out DIR] [--only PREFIX]
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { AxeResults } from 'axe-core';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/installed';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist/gallery' }, only: { type: 'string', default: '' } },
});
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SCHEMES = ['light', 'dark'] as const;
/** A popup's width with the gallery's margins, and the narrowest phone. */
const WIDTHS = [1320, 428, 320];

/** Rules about a whole page, which cannot hold where many pages stand on one. */
const MANY_VIEWS = Object.fromEntries(
  [
    'landmark-no-duplicate-main',
    'landmark-no-duplicate-banner',
    'landmark-no-duplicate-contentinfo',
    'landmark-main-is-top-level',
    'landmark-banner-is-top-level',
    'landmark-contentinfo-is-top-level',
    'landmark-unique',
    'page-has-heading-one',
    'heading-order',
    'duplicate-id',
    'duplicate-id-aria',
    'duplicate-id-active',
  ].map(rule => [rule, { enabled: false }]),
);

mkdirSync(values.out, { recursive: true });
await build({ entryPoints: ['tests/gallery/gallery.ts'], outdir: values.out, bundle: true, logLevel: 'warning' });
cpSync('tests/gallery/gallery.html', `${values.out}/gallery.html`);

const chromium = findBrowser('chromium');
if (!chromium) {
  console.log('Chromium is not installed: the gallery is skipped.');
  process.exit(process.env.CI ? 1 : 0);
}
const browser = await puppeteer.launch({ executablePath: chromium.program, args: ['--no-sandbox'] });
let problems = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', error => {
    problems += 1;
    console.error(error);
  });
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of WIDTHS) problems += await look(page, scheme, width);
  }
} finally {
  await browser.close();
}
console.log(problems === 0 ? 'axe: 0 violations, nothing runs over' : `${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;

/** One screenshot and one axe run; returns how many problems there are. */
async function look(page: Page, scheme: string, width: number): Promise<number> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${pathToFileURL(`${values.out}/gallery.html`)}?only=${encodeURIComponent(values.only)}`);
  await page.screenshot({ path: `${values.out}/${scheme}-${width}.png`, fullPage: true });
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ rules: MANY_VIEWS })})`,
  )) as AxeResults;
  for (const { id, help, nodes } of violations) {
    console.error(`${scheme} ${width}: ${id}: ${help}`);
    for (const { target, failureSummary } of nodes.slice(0, 4)) console.error(`  ${target}: ${failureSummary}`);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${scheme} ${width}: ${overflow} px run over the width`);
  return violations.length + (overflow > 0 ? 1 : 0);
}
