import type { Settings, Sites } from '../shared/protocol';
import type { SiteView } from './siteChoice';

/** The host of an address of the web; undefined for every other. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? new URL(url).hostname : undefined;
}

/** Where a site stands, as the worker knows it. */
export async function siteOf(
  host: string,
  background: { sites(): Promise<Sites>; settings(): Promise<Settings> },
): Promise<SiteView> {
  const [{ all, allowed }, { neverOn }] = await Promise.all([background.sites(), background.settings()]);
  return { host, all, allowed: all || allowed.includes(host), never: neverOn.includes(host) };
}
