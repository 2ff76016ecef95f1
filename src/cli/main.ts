import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { brief, explain, type Knowledge } from '../core/brief';
import type { Article } from '../shared/model';
import type { Shown } from '../shared/protocol';
import { told } from '../ui/words';
import { articleFromHtml, articleFromText, type Given } from './articles';
import { formatBrief } from './briefFormat';
import { speakEnglish } from './english';
import { knowledge } from './knowledge';
import { printBrief, printExplanation } from './print';

const USAGE = `Briefs saved news pages: who is who, in which office on the article's date, and what the numbers are.

  npm run --silent brief -- [options] FILE.html …

  --json            print JSON (docs/brief-format.md), one brief a file
  --shown           print what the extension's own views draw from, as JSON
  --out DIR         write DIR/NAME.json for each NAME.html instead
  --date YYYY-MM-DD the article's date, where the page does not say or says it wrong
  --url URL         the page's address, which may hold its date
  --text            the files are plain text
  --lines FILE      FILE holds JSON lines {"id","text","date"?,"title"?,"url"?}; prints one JSON line each
  --explain         print each name's candidates, and what spoke for and against them`;

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    shown: { type: 'boolean' },
    out: { type: 'string' },
    date: { type: 'string' },
    url: { type: 'string' },
    text: { type: 'boolean' },
    lines: { type: 'string' },
    explain: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

process.exitCode = await run();

/** Returns the exit code: 0, 1 when a file could not be briefed, 2 when the call is wrong. */
async function run(): Promise<number> {
  speakEnglish();
  if (options.help || (files.length === 0 && !options.lines)) {
    console.error(USAGE);
    return options.help ? 0 : 2;
  }
  if (options.date && !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
    console.error(`--date ${options.date} is no date: write it as YYYY-MM-DD.`);
    return 2;
  }
  const known = knowledge();
  if (options.lines) return briefLines(options.lines, known);
  if (options.out) mkdirSync(options.out, { recursive: true });
  const done = files.map(file => attempt(file, () => briefFile(file, known)));
  return done.every(Boolean) ? 0 : 1;
}

/** One broken file is named, and the rest goes on. */
function attempt(name: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function briefFile(file: string, known: Knowledge): void {
  const content = readFileSync(file, 'utf8');
  const article = readAs(content, { url: options.url, date: options.date });
  if (options.explain) {
    printExplanation(explain(article, known), article);
    return;
  }
  const made = brief(article, known);
  const name = path.basename(file);
  if (options.out)
    writeJson(path.join(options.out, `${path.parse(file).name}.json`), formatBrief(made, article, { file: name }));
  else if (options.shown) console.log(JSON.stringify({ brief: made, text: article.text, mapped: 1 } satisfies Shown));
  else if (options.json) console.log(JSON.stringify(formatBrief(made, article, { file: name }), null, 1));
  else printBrief(made, article);
}

function readAs(content: string, given: Given): Article {
  if (options.text) return articleFromText(content, given);
  const article = articleFromHtml(content, given);
  if (!article.ok) throw new Error(told(article.message));
  return article.value;
}

async function briefLines(file: string, known: Knowledge): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const done = attempt(`${file}, line ${number}`, () => {
      const { id, text, ...given } = parseLine(line);
      const article = articleFromText(text, given);
      console.log(JSON.stringify(formatBrief(brief(article, known), article, { id })));
    });
    if (!done) failed++;
  }
  return failed > 0 ? 1 : 0;
}

function parseLine(line: string): Given & { readonly id: unknown; readonly text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not a JSON object');
  const { id = null, text, date, title, url } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is missing or no string');
  return {
    id,
    text,
    date: stringOr(date, options.date),
    title: stringOr(title, undefined),
    url: stringOr(url, options.url),
  };
}

function stringOr(value: unknown, otherwise: string | undefined): string | undefined {
  return typeof value === 'string' && value ? value : otherwise;
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
