import type { Words } from '../shared/protocol';
import { browser } from './browser';

/**
 * The words that a page of the extension spoke last, at hand without waiting for the worker; `undefined` at first and
 * after an update. A reader who has since chosen another language hears them until the worker has answered.
 */
export function keptWords(): Words | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Kept | null;
    return kept?.version === version() ? kept.words : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the words for the next page; true when they differ from those kept before. */
export function keepWords(words: Words): boolean {
  const kept = JSON.stringify({ version: version(), words } satisfies Kept);
  try {
    if (localStorage.getItem(NAME) === kept) return false;
    localStorage.setItem(NAME, kept);
  } catch {
    // Without storage the words are asked for each time.
  }
  return true;
}

interface Kept {
  readonly version: string;
  readonly words: Words;
}

const NAME = 'words';

function version(): string {
  return browser.runtime.getManifest().version;
}
