/** What the reader says in private windows: it stays in the browser's memory, and is forgotten with the last such window. */

import { browser } from '../platform/browser';
import { forgetPrivateDates } from './articleDates';
import { forgetPrivateCorrections } from './corrections';
import { forgetPrivateLookups } from './lookups';
import { forgetDrafts } from './noteDrafts';

/** Registers the listener: to be called while the worker's script first runs. */
export function watchPrivateWindows(): void {
  // Firefox for Android has no windows: there it is forgotten with the browser.
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await forgetPrivateWindows();
  });
}

/** Forgets all that. */
export async function forgetPrivateWindows(): Promise<void> {
  forgetPrivateLookups();
  await Promise.all([forgetPrivateCorrections(), forgetPrivateDates(), forgetDrafts('private')]);
}
