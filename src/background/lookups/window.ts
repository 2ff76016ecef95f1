import { browser } from '../../platform/browser';
import type { Caller } from '../../platform/rpc';
import { lookups, privateLookups } from './index';
import type { Lookups } from './lookups';

/** The look-ups for whoever asks: those that write nothing to disk where the window is a private one. */
export async function lookupsFor({ isPrivate }: Pick<Caller, 'isPrivate'>): Promise<Lookups> {
  return (isPrivate ?? (await isPrivateInFront())) ? privateLookups : lookups;
}

/** A popup or a side panel has no tab of its own: it belongs to the one in front. */
async function isPrivateInFront(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
