// Makes dist/chrome, dist/firefox and dist/cli: knowledge, bundles, pages, manifest, report.
// node build.mjs [--only cli] [--quiet]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** Bytes a file may have, minified and uncompressed; the build fails above them. */
const BUDGETS = {
  // With what reading in turns with the page takes.
  'page.js': 188_000,
  // Half of it are tables of words, which the recognition of names and figures grows by.
  'background.js': 450_000,
  // The two hold the cards and the editor of notes, as the page does.
  'popup/main.js': 125_000,
  'panel/main.js': 125_000,
  'options/main.js': 80_000,
  'notebook/main.js': 120_000,
  'pack.bin': 6_000_000,
  'tagger.bin': 1_500_000,
};
const PAGES = ['popup', 'panel', 'options', 'notebook', 'welcome'];

/**
 * Readability writes markup in two places, which reviewers of extensions rightly ask about. Here the first becomes a call
 * of the body's own setter, which puts nodes back (src/page/article/isolate.ts); the second copies the nodes of a noscript.
 */
const readabilityWithoutMarkup = {
  name: 'readability-without-markup',
  setup({ onLoad }) {
    onLoad({ filter: /readability[\\/]Readability\.js$/ }, async ({ path }) => {
      const replacements = [
        ['page.innerHTML = pageCacheHtml;', 'Reflect.set(page, "innerHTML", pageCacheHtml);'],
        [
          'tmp.innerHTML = noscript.innerHTML;',
          'tmp.append(...Array.from(noscript.childNodes, node => node.cloneNode(true)));',
        ],
      ];
      let contents = readFileSync(path, 'utf8');
      for (const [was, is] of replacements) {
        if (contents.split(was).length !== 2)
          throw new Error(`Readability changed: “${was}” is not there once any more`);
        contents = contents.replace(was, is);
      }
      return { contents, loader: 'js' };
    });
  },
};

const { values: options } = parseArgs({ options: { only: { type: 'string' }, quiet: { type: 'boolean' } } });
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

if (!options.only) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
makePack();
await makeCli();
if (options.only !== 'cli') for (const target of ['chrome', 'firefox']) await makeExtension(target);

/** The pack is made again only when a source or the code that reads it is newer. */
function makePack() {
  const inputs = ['knowledge/sources', 'knowledge', 'knowledge/pack', 'src/core/pack', 'src/core/text', 'src/shared'];
  const made = 'dist/pack.bin';
  const newest = Math.max(
    ...inputs.flatMap(folder => readdirSync(folder).map(name => statSync(`${folder}/${name}`).mtimeMs)),
  );
  if (existsSync(made) && statSync(made).mtimeMs > newest) return;
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'knowledge/build.ts', made], {
    stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit'],
  });
}

async function makeCli() {
  await build({
    entryPoints: { brief: 'src/cli/main.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [readabilityWithoutMarkup],
    external: ['jsdom'],
    // Bundled CommonJS packages call require, which an ES module lacks.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  copyKnowledge('dist/cli');
}

async function makeExtension(target) {
  const out = `dist/${target}`;
  await build({
    entryPoints: {
      page: 'src/page/main.ts',
      background: 'src/background/main.ts',
      ...Object.fromEntries(PAGES.map(page => [`${page}/main`, `src/${page}/main.ts`])),
    },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome116', 'firefox140'],
    plugins: [readabilityWithoutMarkup],
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const page of PAGES) cpSync('src/ui/page.html', `${out}/${page}/${page}.html`);
  for (const name of readdirSync('icons')) if (name.endsWith('.png')) cpSync(`icons/${name}`, `${out}/icons/${name}`);
  cpSync('LICENSE', `${out}/LICENSE`);
  writeLocales(out);
  writeDemo(`${out}/welcome/demo.json`);
  copyKnowledge(out);
  writeFileSync(`${out}/manifest.json`, `${JSON.stringify(manifestFor(target), null, 2)}\n`);
  report(out);
}

function copyKnowledge(out) {
  cpSync('dist/pack.bin', `${out}/pack.bin`);
  cpSync('knowledge/model/tagger.bin', `${out}/tagger.bin`);
}

/** The example of the first page, briefed by the code and the pack that are shipped. */
function writeDemo(file) {
  const url = 'https://courier.example/hiroshima';
  const demo = ['dist/cli/brief.mjs', '--shown', '--url', url, 'docs/demo/article.html'];
  writeFileSync(file, execFileSync(process.execPath, demo));
}

/** The browsers want one file for each language; here each room has its own, whose name goes before its keys. */
function writeLocales(out) {
  for (const language of readdirSync('src/_locales')) {
    const messages = {};
    for (const file of readdirSync(`src/_locales/${language}`).sort()) {
      const room = file.replace('.json', '');
      const texts = JSON.parse(readFileSync(`src/_locales/${language}/${file}`, 'utf8'));
      for (const [key, message] of Object.entries(texts)) messages[`${room}_${key}`] = { message };
    }
    mkdirSync(`${out}/_locales/${language}`, { recursive: true });
    writeFileSync(`${out}/_locales/${language}/messages.json`, `${JSON.stringify(messages)}\n`);
  }
}

/** One manifest serves both: each browser gets the keys it knows. */
function manifestFor(target) {
  const made = structuredClone(manifest);
  if (target === 'chrome') {
    delete made.background.scripts;
    delete made.browser_specific_settings;
    made.permissions = [...made.permissions, 'sidePanel'];
    made.side_panel = { default_path: 'panel/panel.html' };
  } else {
    delete made.background.service_worker;
    delete made.minimum_chrome_version;
    made.sidebar_action = { default_panel: 'panel/panel.html', default_title: 'Dramatis', open_at_install: false };
  }
  return made;
}

function report(out) {
  const over = [];
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const { size } = statSync(`${out}/${name}`);
    if (size > budget) over.push(name);
    if (!options.quiet)
      console.log(
        `${`${out}/${name}`.padEnd(32)} ${String(size).padStart(9)} of ${String(budget).padStart(9)} bytes${size > budget ? '  OVER BUDGET' : ''}`,
      );
  }
  if (over.length > 0)
    throw new Error(
      `over the size budget: ${over.join(', ')}. Make it smaller, or raise the budget in build.mjs and say why.`,
    );
}
