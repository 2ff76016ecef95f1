/** Who waits for which look-up, so that one is given up when its card was closed or its tab has gone. */

import { browser } from '../../platform/browser';
import type { Caller } from '../../platform/rpc';
import type { LookupQuestion, LookupReply } from '../../shared/protocol';
import { lookupsFor } from './window';

interface Wait {
  readonly tabId: number | undefined;
  readonly controller: AbortController;
}

const waits = new Map<string, Wait>();

/** Looks up for a caller, who may drop it by the name that they gave it. */
export async function lookUpFor(caller: Caller, question: LookupQuestion, ask: string): Promise<LookupReply> {
  const key = keyOf(caller, ask);
  const wait: Wait = { tabId: caller.tabId, controller: new AbortController() };
  waits.set(key, wait);
  try {
    return await (await lookupsFor(caller)).lookUp(question, wait.controller.signal);
  } finally {
    if (waits.get(key) === wait) waits.delete(key);
  }
}

export function dropLookUp(caller: Caller, ask: string): void {
  waits.get(keyOf(caller, ask))?.controller.abort();
}

/** Registers the listener: to be called while the worker's script first runs. */
export function watchWaiting(): void {
  browser.tabs.onRemoved.addListener(gone => {
    for (const { tabId, controller } of waits.values()) if (tabId === gone) controller.abort();
  });
}

/** Nobody drops what another asked for. */
function keyOf({ tabId, frameId }: Caller, ask: string): string {
  return JSON.stringify([tabId, frameId, ask]);
}
