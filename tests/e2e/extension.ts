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
