/** What a page of the extension can ask of the browser; each function runs in such a page. */

/** What the toolbar button says of the tab at an address. */
export async function badgeOf(url: string): Promise<string> {
  const tab = (await chrome.tabs.query({})).find(other => other.url === url);
  return tab?.id === undefined ? 'no such tab' : chrome.action.getBadgeText({ tabId: tab.id });
}

export async function duplicateTab(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find(other => other.url === url);
  await chrome.tabs.duplicate(tab?.id ?? -1);
}

/** Changes some of the settings as the options page does. */
export async function changeSettings(changed: object): Promise<void> {
  const ask = async (call: string, ...args: unknown[]) => {
    const reply = await chrome.runtime.sendMessage({ channel: 'extension-to-background', call, args });
    return reply.value;
  };
  await ask('saveSettings', { ...(await ask('settings')), ...changed });
}

/** Zooms the tab at an address as the reader does from the browser's menu. */
export async function zoomTab(url: string, factor: number): Promise<void> {
  const tab = (await chrome.tabs.query({})).find(other => other.url === url);
  await chrome.tabs.setZoom(tab?.id ?? -1, factor);
}

/** All that the extension keeps on the disk, as JSON. */
export async function onDisk(): Promise<string> {
  const kept: unknown[] = [await chrome.storage.local.get()];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      kept.push([name, store, await done(db.transaction(store).objectStore(store).getAll())]);
    db.close();
  }
  return JSON.stringify(kept);

  function done<Value>(request: IDBRequest<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}

/** What it keeps in the browser's memory, as JSON. */
export async function inMemory(): Promise<string> {
  return JSON.stringify(await chrome.storage.session.get());
}

/** Who was asked what, as the receipt lists it. */
export async function receiptHosts(): Promise<readonly string[]> {
  const reply = await chrome.runtime.sendMessage({ channel: 'extension-to-background', call: 'receipt', args: [] });
  return reply.value.map(({ host }: { readonly host: string }) => host);
}
