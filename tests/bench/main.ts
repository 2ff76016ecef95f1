/**
 * `npm run bench -- [FOLDER] [--quick]`: builds, measures everything in one run, prints a table and writes docs/speed.md.
 * FOLDER holds saved pages; without it the demonstration article stands for them. `--quick` measures little and writes
 * nothing: it shows that the measuring works.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { closeFirstPage } from '../browsers/reader';
import { serve } from '../browsers/serve';
import { savedPages } from '../check-pages/savedPages';
import { inEngine, probeScript } from './inEngine';
import { inExtension } from './inExtension';
import { inNode } from './inNode';
import { articleOf, newsOf } from './news';
import { documentOf, type Part } from './rows';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const rounds = options.quick ? 2 : 7;
const files = positionals[0] ? savedPages(positionals[0]).map(({ file }) => file) : ['docs/demo/article.html'];
const HTML = 'text/html; charset=utf-8';
const BYTES = 'application/octet-stream';
/** Words of the page that is painted on. */
const LONG_PAGE = 5_000;

const browser = findBrowser('chromium');
if (!browser) stop('No Chromium found: install it, or set CHROME_BIN.');

// A build over its budget ends with 1, and its files are measured all the same.
const sizes = sizesOf(spawnSync(process.execPath, ['build.mjs'], { encoding: 'utf8' }).stdout);
const parts: Part[] = [...(await inChromium()), ...core(), sizes];
const document = documentOf(parts, heading());
console.log(document);
if (!options.quick) writeFileSync('docs/speed.md', document);

async function inChromium(): Promise<readonly Part[]> {
  const byPath = new Map(files.map(file => [`/${encodeURIComponent(path.basename(file))}`, file]));
  const script = await probeScript();
  const site = await serve(asked => {
    if (asked === '/probe.js') return { body: script, type: 'text/javascript' };
    if (asked === '/probe.html') return { body: pageOf(''), type: HTML };
    if (asked === '/long.html') return { body: pageOf(newsOf(LONG_PAGE)), type: HTML };
    if (asked === '/pack.bin') return { body: readFileSync('dist/pack.bin'), type: BYTES };
    if (asked === '/tagger.bin') return { body: readFileSync('dist/chrome/tagger.bin'), type: BYTES };
    const file = byPath.get(asked);
    return file === undefined ? undefined : { body: readFileSync(file), type: HTML };
  });
  // Saved pages ask for hosts all over the net: every one is refused at once.
  const viewport = { width: 1200, height: 900 };
  const driver = await launch({ browser: browser!, extension: 'dist/chrome', headless: true, viewport, hosts: {} });
  try {
    await closeFirstPage(driver);
    const page = await driver.newPage(`${site.url}probe.html`);
    const html = files.map(file => readFileSync(file, 'utf8'));
    return [
      ...(await inEngine({ browser: page.browser(), url: site.url, rounds, painted: 500 }, html)),
      ...(await inExtension({
        driver,
        pages: [...byPath.keys()].map(asked => new URL(asked, site.url).href),
        article: articleOf(newsOf(800)),
        rounds,
      })),
    ];
  } finally {
    await driver.close();
    site.close();
  }
}

function core(): readonly Part[] {
  return inNode(
    options.quick
      ? { compared: 2_000, growth: [500, 1_000, 2_000], rounds: 1 }
      : { compared: 20_000, growth: [1_000, 3_000, 10_000, 30_000, 100_000], rounds: 5 },
  );
}

/** The lines of the build's own report, which fails above its budgets. */
function sizesOf(report: string): Part {
  const lines = [...report.matchAll(/^dist\/chrome\/(\S+)\s+(\d+) of\s+(\d+) bytes/gm)];
  return {
    title: 'Sizes',
    how: 'Files of the package for Chrome, not compressed, with the budgets of `build.mjs`.',
    rows: lines.map(([, file = '', size, budget]) => ({
      what: file,
      measured: `${kilobytes(size)} kB`,
      aim: `≤ ${kilobytes(budget)} kB`,
      isMet: Number(size) <= Number(budget),
    })),
  };
}

function heading(): string {
  const pages = positionals[0] ? `${files.length} saved pages` : 'the demonstration article';
  return `# Speed

Made by \`npm run bench -- FOLDER\` on ${new Date().toISOString().slice(0, 10)} with ${pages}, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}
with ${loadavg()[1]!.toFixed(1)} programs waiting for them: times of a busy computer are too long, and cold ones by most.
All is measured in one run: ratios can be compared between computers, times cannot. docs/decisions/speed.md says what was mended and what is left.`;
}

function pageOf(text: string): string {
  const paragraphs = text.split('\n').map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/probe.js"></script><main>${paragraphs.join('\n')}</main>`;
}

function kilobytes(bytes: string | undefined): string {
  return (Number(bytes) / 1000).toLocaleString('en', { maximumFractionDigits: 0 });
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
