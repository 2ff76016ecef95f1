import { browser } from '../../platform/browser';
import { database } from '../database';
import { knowledge } from '../knowledge';
import { addReceiptLine } from '../receipt';
import { createLookups, type Lookups } from './lookups';

/** The look-ups of this worker. */
export const lookups: Lookups = createLookups({
  fetch: (...question) => fetch(...question),
  now: Date.now,
  random: Math.random,
  online: () => navigator.onLine,
  database,
  pack: async () => (await knowledge()).pack,
  agent: agent(),
  record: addReceiptLine,
});

function agent(): string {
  const { name, version, homepage_url: contact } = browser.runtime.getManifest();
  return `${name}/${version} (${contact ?? 'browser extension'})`;
}
