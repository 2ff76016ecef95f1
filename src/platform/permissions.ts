import { browser } from './browser';

/**
 * Asks the reader whether Dramatis may run on a site (a host name) or on all sites without being asked, and says whether
 * it may now. The browser allows the question only in answer to a press: call this before anything is awaited.
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(site) });
}

/** Gives the permission back; false where the browser keeps it, as for one site while all sites are allowed. */
export async function removeSite(site: string): Promise<boolean> {
  const granted = await grantedOrigins();
  const origins = site === 'all' ? granted : granted.filter(origin => hostOf(origin) === site);
  return origins.length > 0 && browser.permissions.remove({ origins });
}

/** True when the browser lets scripts into a web page of this address without being asked. */
export async function isGranted(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** The patterns of addresses that the reader has granted: `https://news.example/*`. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => hostOf(origin) !== undefined);
}

/** The host that a pattern of addresses is about, `*` for all; undefined for patterns of other things than web pages. */
export function hostOf(pattern: string): string | undefined {
  if (pattern === '<all_urls>') return '*';
  return /^(?:https?|\*):\/\/(?:\*\.(?=[^/]))?([^/:]+)(?::\d+|:\*)?\//.exec(pattern)?.[1];
}

function patternsOf(site: string): string[] {
  const host = site === 'all' ? '*' : site;
  return [`https://${host}/*`, `http://${host}/*`];
}
