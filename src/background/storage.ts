/** What Dramatis keeps on this computer, as a whole. */

import { browser } from '../platform/browser';
import type { StorageUse } from '../shared/protocol';
import { database } from './database';
import { clearReceipts, forgetLookups } from './lookups';
import { forgetDrafts } from './noteDrafts';
import { notes, tellEverybody } from './notes/notes';
import { tellSettings } from './pages';
import { forgetPrivateWindows } from './privateWindows';
import { keepScripts } from './sites';

export async function storageUsed(): Promise<StorageUse> {
  const { storage } = navigator;
  // Either may be missing, or forbidden where the browser keeps nothing.
  const bytes = await Promise.resolve(storage?.estimate?.()).then(
    estimate => estimate?.usage,
    () => undefined,
  );
  const persisted = await Promise.resolve(storage?.persisted?.()).catch(() => false);
  return {
    ...(bytes !== undefined && { bytes }),
    lasting: (await database()).lasting(),
    persisted: persisted ?? false,
  };
}

/** Everything the reader ever wrote or chose, and everything that was looked up; open pages show none of it any more. */
export async function deleteEverything(): Promise<void> {
  // Those of private windows too, which are in memory only.
  await Promise.all([notes.clear(), clearReceipts(), forgetLookups()]);
  await (await database()).clearAll();
  await Promise.all([browser.storage.local.clear(), forgetPrivateWindows(), forgetDrafts()]);
  // The notes were told of when they went, but what was begun and not saved went after them.
  tellEverybody();
  await Promise.all([keepScripts(), tellSettings()]);
}
