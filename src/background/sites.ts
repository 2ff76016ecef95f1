import { browser } from '../platform/browser';
import { grantedOrigins, hostOf, isGranted } from '../platform/permissions';
import type { Sites } from '../shared/protocol';
import { settings } from './settings';

/** Where Dramatis runs without being asked. */
export async function sites(): Promise<Sites> {
  const hosts = (await grantedOrigins()).map(hostOf).filter(host => host !== undefined);
  return {
    all: hosts.includes('*'),
    allowed: [...new Set(hosts)].filter(host => host !== '*').sort(),
  };
}

/** Whether the page at this address may be read without being asked: its site is allowed, and not excepted by the reader. */
export async function mayStartAt(url: string | undefined): Promise<boolean> {
  if (url === undefined || !(await isGranted(url))) return false;
  return !(await settings()).neverOn.includes(new URL(url).hostname);
}

/** Has the browser put the page's script into every page of the allowed sites, as the permissions and settings are now. */
export function keepScripts(): Promise<void> {
  return settle(register);
}

/** Listens for permissions that the reader gives or takes, here or in the browser's own pages, and for updates. */
export function watchSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void keepScripts().then(() => joinOpenPages(origins)));
  browser.permissions.onRemoved.addListener(() => void keepScripts());
  // Firefox puts an update off until it is started anew when somebody listens, and leaves no dead script in open pages.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
  // These wake the worker; what is to be done is found out below, since a browser does not tell of an extension switched on.
  browser.runtime.onStartup.addListener(() => void arrive());
  browser.runtime.onInstalled.addListener(() => void arrive());
  void arrive();
}

/** Done once after the extension was installed, updated or switched on, and once after the browser was started. */
async function arrive(): Promise<void> {
  if (hasArrived) return;
  hasArrived = true;
  const { [ARRIVED]: before } = await browser.storage.session.get(ARRIVED);
  if (before) return;
  await settle(async () => {
    await register();
    await joinOpenPages(await grantedOrigins());
  });
}

/** One after the other, since two at once would both register. What a worker did not live to finish, the next one does. */
function settle(work: () => Promise<void>): Promise<void> {
  const run = async (): Promise<void> => {
    await browser.storage.session.set({ [ARRIVED]: false });
    await work();
    await browser.storage.session.set({ [ARRIVED]: true });
  };
  last = last.then(run, run);
  return last;
}

const ARRIVED = 'arrived';
let hasArrived = false;

let last: Promise<void> = Promise.resolve();

const SCRIPT = 'allowed-sites';

async function register(): Promise<void> {
  const [matches, { neverOn }, registered] = await Promise.all([
    grantedOrigins(),
    settings(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
  ]);
  // Made anew, since an update cannot take a list of exceptions back in every browser.
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  const excludeMatches = neverOn.map(host => `*://${host}/*`);
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: ['page.js'],
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Pages that are open already get the script now; whether it starts there is for the page to find out. */
async function joinOpenPages(origins: readonly string[]): Promise<void> {
  const patterns = origins.filter(origin => hostOf(origin) !== undefined);
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // A tab that shows an error page, or has been closed meanwhile, is left alone; a frame that never loads holds up nothing.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['page.js'], injectImmediately: true })
      .catch(() => undefined);
  }
}
