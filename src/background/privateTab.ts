import { browser } from '../platform/browser';

/**
 * Whether a tab is in a private window. A tab that is gone was in the window that is in front, as far as anybody can tell;
 * where there is none, it was private: what is not written down does no harm.
 */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab ? tab.incognito : isPrivateInFront();
}

/** A popup or a side panel has no tab of its own: it belongs to the one in front. */
export async function isPrivateInFront(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? true;
}
