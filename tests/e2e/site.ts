/** The pages that the tests show to a browser, from a server on this computer. */

import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type ServedPage, type Site, serve } from '../browsers/serve';

/** The policy of a page that lets nothing be loaded, no style be set from markup, and no string become code. */
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

/** An article kept beside a checkout of the project, where there is one. */
export const SEED = '../shared/seed/article.html';
export const hasSeed = existsSync(SEED);

/** Without it Firefox lets go of a page as soon as the reader leaves it. */
const MAY_BE_KEPT = { 'cache-control': 'no-cache' };

/** Pages that are served as they are. */
const PLAIN = ['paper', 'late', 'frames', 'places', 'rtl'];

/** `/finance.html`, the same as `/strict.html` under a strict policy, `/newsroom.html` (React), `/seed.html`. */
export async function openSite(): Promise<Site> {
  const newsroom = await bundle('tests/e2e/pages/newsroom.jsx');
  const pages: Record<string, ServedPage> = {
    '/finance.html': html('tests/e2e/pages/finance.html'),
    '/strict.html': { ...html('tests/e2e/pages/finance.html'), headers: STRICT },
    ...Object.fromEntries(
      PLAIN.map(name => [`/${name}.html`, { ...html(`tests/e2e/pages/${name}.html`), headers: MAY_BE_KEPT }]),
    ),
    '/newsroom.html': html('tests/e2e/pages/newsroom.html'),
    '/newsroom.js': { body: newsroom, type: 'text/javascript; charset=utf-8' },
    ...(hasSeed && { '/seed.html': html(SEED) }),
  };
  return serve(path => pages[path]);
}

function html(file: string): ServedPage {
  return { body: readFileSync(file, 'utf8'), type: 'text/html; charset=utf-8' };
}

async function bundle(file: string): Promise<string> {
  const made = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return made.outputFiles[0]?.text ?? '';
}
