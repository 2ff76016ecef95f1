import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver';
import { findBrowser, KINDS, VARIABLE } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { closeFirstPage } from '../browsers/reader';
import type { Site } from '../browsers/serve';
import { startWikimedia, type WikimediaServer } from '../fakes/wikimedia/server';
import { HOSTS } from '../fakes/wikimedia/wikimedia';
import { openSite } from './site';

/** What each group of tests has at hand; ready once its tests run. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
  readonly wikimedia: WikimediaServer;
}

export interface Setting {
  /** Dramatis may run on all sites: no browser that is driven shows its question about that, so the build demands it. */
  readonly allSites?: boolean;
  /** Dramatis may run in private windows. */
  readonly privateWindows?: boolean;
  /** The package as it is shipped: what stands in the card is then out of the tests' sight, as it is out of a page's. */
  readonly asShipped?: boolean;
}

/**
 * Runs the same tests in each installed browser, each time with a fresh profile. A browser that is not installed is
 * named and skipped, but fails where CI is set. Outside this computer there is only the stand-in for Wikimedia.
 */
export function inEachBrowser(promise: string, tests: (stage: Stage) => void, setting: Setting = {}): void {
  for (const kind of KINDS) {
    const browser = findBrowser(kind);
    if (!browser) {
      test.skipIf(!process.env.CI)(`${promise}: ${kind} is not installed (or set ${VARIABLE[kind]})`, () => {
        expect.fail(`${kind} must be installed where CI is set`);
      });
      continue;
    }
    describe(`${promise}, in ${kind}`, () => {
      let running: Stage | undefined;
      beforeAll(async () => {
        const site = await openSite();
        const wikimedia = await startWikimedia();
        const driver = await launch({
          browser,
          extension: setting.asShipped ? BUILDS[kind] : buildFor(BUILDS[kind], setting),
          headless: true,
          privateWindows: setting.privateWindows ?? false,
          viewport: { width: 1200, height: 800 },
          hosts: Object.fromEntries(HOSTS.map(host => [host, wikimedia.port])),
          spkiHash: wikimedia.spkiHash,
        });
        await closeFirstPage(driver);
        running = { driver, site, wikimedia };
      });
      afterAll(async () => {
        await running?.driver.close();
        running?.site.close();
        running?.wikimedia.close();
      });
      tests({
        get driver() {
          return ready(running).driver;
        },
        get site() {
          return ready(running).site;
        },
        get wikimedia() {
          return ready(running).wikimedia;
        },
      });
    });
  }
}

const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/** A copy of a build whose shadow root is open to the tests, and whose optional sites are demanded where that is set. */
function buildFor(folder: string, { allSites }: Setting): string {
  const copy = `dist/tests/${path.basename(folder)}${allSites ? '-all-sites' : ''}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const script = readFileSync(`${copy}/page.js`, 'utf8').split('{mode:"closed"}');
  if (script.length !== 2) throw new Error('page.js has no longer one closed shadow root');
  writeFileSync(`${copy}/page.js`, script.join('{mode:"open"}'));
  if (!allSites) return copy;
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(`${copy}/manifest.json`, 'utf8'));
  writeFileSync(
    `${copy}/manifest.json`,
    JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }, null, 2),
  );
  return copy;
}

function ready(stage: Stage | undefined): Stage {
  if (!stage) throw new Error('the browser did not start');
  return stage;
}
