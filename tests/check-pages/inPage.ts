/** The probe in a page, called from here. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Probe } from './probe';

type Remote<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

const made = await build({
  entryPoints: [path.join(import.meta.dirname, 'probe.ts')],
  bundle: true,
  write: false,
  format: 'iife',
});
const PROBE = made.outputFiles[0]?.text ?? '';
const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** Puts the probe into the page; its functions take and give JSON. */
export async function probeIn(page: Page): Promise<Remote<Probe>> {
  await page.evaluate(PROBE);
  const call = (name: keyof Probe) =>
    (async (...args: readonly unknown[]) =>
      page.evaluate(`dramatisProbe.${name}(...${JSON.stringify(args)})`)) as never;
  return {
    settled: call('settled'),
    begin: call('begin'),
    compare: call('compare'),
    look: call('look'),
    cardIsOpen: call('cardIsOpen'),
  };
}

/** Milliseconds of Readability's parse, of a copy of the page. */
export async function timeReadability(page: Page): Promise<number> {
  const run = `(() => {
    const module = undefined;
    ${READABILITY}
    const copy = document.cloneNode(true);
    const began = performance.now();
    new Readability(copy).parse();
    return performance.now() - began;
  })()`;
  return (await page.evaluate(run)) as number;
}
