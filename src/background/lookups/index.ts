import { browser } from '../../platform/browser';
import { type Database, database, overlaid } from '../database';
import { keys } from '../keys';
import { knowledge } from '../knowledge';
import { addReceiptLine, clearReceipt, receiptIn } from '../receipt';
import { settings } from '../settings';
import { createGate } from './gate';
import { createLookups, type LookupNeeds, type Lookups } from './lookups';

const needs: LookupNeeds = {
  fetch: (...question) => fetch(...question),
  now: Date.now,
  random: Math.random,
  online: () => navigator.onLine,
  database,
  pack: async () => (await knowledge()).pack,
  agent: `Dramatis/${browser.runtime.getManifest().version} (browser extension)`,
  photos: async () => (await settings()).photos,
  checksKey: async () => (await keys()).factCheck,
  gate: createGate({ database, now: Date.now }),
  record: addReceiptLine,
};

/** The look-ups of this worker. */
export const lookups: Lookups = createLookups(needs);

let overlay: Promise<Database> | undefined;

/** What private windows write into, opened when it is first needed. */
function memory(): Promise<Database> {
  overlay ??= database().then(overlaid);
  return overlay;
}

/** Forgets what was looked up in private windows, and that it was. */
export function forgetPrivateLookups(): void {
  overlay = undefined;
}

const privateReceipt = receiptIn(memory);

/**
 * Look-ups made in private windows: kept in memory, and gone with the last such window, or with the worker. They share the gate, since a host that
 * asked for silence asked everybody.
 */
export const privateLookups: Lookups = createLookups({
  ...needs,
  database: memory,
  record: privateReceipt.addReceiptLine,
});

/** Newest first, with those of private windows as long as they are in memory. */
export const receipts = privateReceipt.receipt;

export async function clearReceipts(): Promise<void> {
  await Promise.all([clearReceipt(), privateReceipt.clearReceipt()]);
}

/** Forgets every answer that was kept. */
export async function forgetLookups(): Promise<void> {
  await Promise.all([lookups.clear(), privateLookups.clear()]);
}
