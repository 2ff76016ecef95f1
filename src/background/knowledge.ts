import type { Knowledge } from '../core/brief';
import { openPack } from '../core/pack/open';
import { openModel } from '../core/people/model';
import { browser } from '../platform/browser';

let opened: Promise<Knowledge> | undefined;

/**
 * The pack and the tagger, opened once in a worker's life.
 * Throws when a shipped file is damaged: that is an installation to repair, not a case to handle.
 */
export function knowledge(): Promise<Knowledge> {
  opened ??= open();
  // A failed opening (a browser that is shutting down) may be tried again.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function open(): Promise<Knowledge> {
  const [packBytes, modelBytes] = await Promise.all([shipped('pack.bin'), shipped('tagger.bin')]);
  const pack = openPack(packBytes);
  if (!pack.ok) throw new Error(pack.message);
  const tagger = openModel(modelBytes);
  if (!tagger.ok) throw new Error(tagger.message);
  return { pack: pack.value, tagger: tagger.value };
}

async function shipped(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(name));
  return new Uint8Array(await response.arrayBuffer());
}
