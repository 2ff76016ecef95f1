import type { Settings, Sites } from '../shared/protocol';
import type { SiteView } from './siteChoice';

/** Where a site stands, as the worker knows it. */
export async function siteOf(
  host: string,
  background: { sites(): Promise<Sites>; settings(): Promise<Settings> },
): Promise<SiteView> {
  const [{ all, allowed }, { neverOn }] = await Promise.all([background.sites(), background.settings()]);
  return { host, all, allowed: all || allowed.includes(host), never: neverOn.includes(host) };
}
