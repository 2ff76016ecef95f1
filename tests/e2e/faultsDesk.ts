/** The extension's own page as a way to its memory: what is kept is read there, and made older, or forgotten. */

import type { Page } from 'puppeteer-core';
import type { ExtensionToBackground } from '../../src/shared/protocol';
import type { Driver } from '../browsers/driver';

export interface Desk {
  /** What the cache holds under a kind and an id: the value that was kept. */
  kept(key: string): Promise<unknown>;
  /** Moves the time of asking of everything that is kept. */
  age(days: number): Promise<void>;
  /** As after the installation. */
  deleteEverything(): Promise<void>;
  /** Ends the worker, whatever it is doing. */
  stopWorker(driver: Driver): Promise<void>;
  receipt(): Promise<ReturnType<ExtensionToBackground['receipt']>>;
}

export function deskOn(page: Page): Desk {
  const records = () => page.evaluate(recordsOf, 'lookups') as Promise<readonly Kept[]>;
  const call = (name: keyof ExtensionToBackground) => page.evaluate(callBackground, name);
  return {
    async kept(key) {
      return (await records()).find(record => record.key.endsWith(` ${key}`))?.value;
    },
    async age(days) {
      const moved = (await records()).map(one => ({ ...one, fetchedAt: one.fetchedAt - days * 86_400_000 }));
      await page.evaluate(writeRecords, 'lookups', moved);
    },
    async deleteEverything() {
      await call('deleteEverything');
    },
    async stopWorker(driver) {
      if (driver.kind === 'firefox') return driver.stopBackground();
      // Closing its target, as for an idle worker, waits for what it is about to do.
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    receipt: async () => (await call('receipt')) as ReturnType<ExtensionToBackground['receipt']>,
  };
}

interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly fetchedAt: number;
}

// What follows runs in the extension's page, each function for itself.

async function callBackground(call: string): Promise<unknown> {
  const reply = await chrome.runtime.sendMessage({ channel: 'extension-to-background', call, args: [] });
  if (!reply?.ok) throw new Error(`${call}: ${reply?.message}`);
  return reply.value ?? null;
}

function recordsOf(store: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('dramatis');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}

function writeRecords(store: string, records: readonly unknown[]): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('dramatis');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(store, 'readwrite');
      for (const record of records) writing.objectStore(store).put(record);
      writing.onerror = () => fail(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
