// Draws every state of every view in Chromium: light and dark, wide and narrow, right to left, in forced colours. Looks at
// what axe finds, at what runs over, and at how the views compare with how they last looked.
// npx tsx tests/gallery/check.ts [--out DIR] [--only PREFIX] [--renew]
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { AxeResults } from 'axe-core';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../src/shared/protocol';
import { findBrowser } from '../browsers/installed';
import { catalogue } from '../catalogue';
import { compareOutlines, comparePictures } from './golden';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/gallery' },
    only: { type: 'string', default: '' },
    renew: { type: 'boolean', default: false },
  },
});
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One way to look at the whole gallery. */
interface Look {
  readonly scheme: 'light' | 'dark';
  /** 428: a popup with the gallery's margins; 320: the narrowest phone. */
  readonly width: 1320 | 428 | 320;
  readonly language: Language;
  readonly forced?: boolean;
}

const LOOKS: readonly Look[] = [
  ...(['light', 'dark'] as const).flatMap(scheme =>
    ([1320, 428, 320] as const).map(width => ({ scheme, width, language: 'en' as const })),
  ),
  { scheme: 'light', width: 1320, language: 'ur' },
  { scheme: 'dark', width: 428, language: 'ur' },
  { scheme: 'light', width: 320, language: 'ur' },
  { scheme: 'light', width: 320, language: 'ru' },
  { scheme: 'light', width: 320, language: 'fr' },
  { scheme: 'light', width: 320, language: 'es' },
  { scheme: 'light', width: 428, language: 'en', forced: true },
  { scheme: 'dark', width: 428, language: 'en', forced: true },
];

/** Rules about a whole page, which cannot hold where many pages stand on one. */
const MANY_VIEWS = Object.fromEntries(
  [
    'landmark-one-main',
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
await build({
  entryPoints: ['tests/gallery/gallery.ts'],
  outdir: values.out,
  bundle: true,
  define: {
    CATALOGUES: JSON.stringify(Object.fromEntries(LANGUAGES.map(language => [language, catalogue(language).messages]))),
  },
  logLevel: 'warning',
});
cpSync('tests/gallery/gallery.html', `${values.out}/gallery.html`);

const chromium = findBrowser('chromium');
if (!chromium) {
  console.log('Chromium is not installed: the gallery is skipped.');
  process.exit(process.env.CI ? 1 : 0);
}
const browser = await puppeteer.launch({ executablePath: chromium.program, args: ['--no-sandbox'] });
const problems: string[] = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', error => {
    console.error(error);
    problems.push(String(error));
  });
  for (const look of values.renew ? [] : LOOKS) {
    await open(page, look);
    const found = await lookAt(page, look);
    // At once, so that a run that is ended early has said what it saw.
    for (const problem of found) console.error(problem);
    problems.push(...found);
  }
  if (!values.only) {
    await open(page, { scheme: 'light', width: 428, language: 'en' });
    const compared = [
      ...(await comparePictures(page, values.renew)),
      ...(await compareOutlines(page, 'en', values.renew)),
    ];
    await open(page, { scheme: 'light', width: 428, language: 'ur' });
    compared.push(...(await compareOutlines(page, 'ur', values.renew)));
    for (const difference of compared) console.error(difference);
    problems.push(...compared);
  }
} finally {
  await browser.close();
}
const fine = values.renew ? 'pictures and outlines are as the views look now' : 'axe: 0 violations, nothing runs over';
console.log(problems.length === 0 ? fine : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function open(page: Page, { scheme, width, language, forced }: Look): Promise<void> {
  await page.setViewport({ width, height: 900 });
  // Puppeteer's own call does not know of forced colours.
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  const query = new URLSearchParams({ only: values.only, language });
  await page.goto(`${pathToFileURL(`${values.out}/gallery.html`)}?${query}`);
  await page.evaluate(() => document.fonts.ready);
}

/** One screenshot and one axe run; returns what is wrong. */
async function lookAt(page: Page, { scheme, width, language, forced }: Look): Promise<string[]> {
  const name = `${scheme}-${width}-${language}${forced ? '-forced' : ''}`;
  await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: true });
  await page.evaluate(AXE);
  // Forced colours are the reader's own, so their contrast is not ours to judge.
  const rules = { ...MANY_VIEWS, ...(forced && { 'color-contrast': { enabled: false } }) };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`)) as AxeResults;
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, help, nodes }) => [
      `${name}: ${id}: ${help}`,
      ...nodes.slice(0, 4).map(({ target, failureSummary }) => `  ${target}: ${failureSummary}`),
    ]),
    ...(overflow > 0 ? [`${name}: ${overflow} px run over the width`] : []),
  ];
}
