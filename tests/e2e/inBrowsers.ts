import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver';
import { findBrowser, KINDS, VARIABLE } from '../browsers/installed';
import { launch } from '../browsers/launch';
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

/**
 * Runs the same tests in each installed browser, each time with a fresh profile. A browser that is not installed is
 * named and skipped, but fails where CI is set. Outside this computer there is only the stand-in for Wikimedia.
 */
export function inEachBrowser(promise: string, tests: (stage: Stage) => void): void {
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
          extension: kind === 'firefox' ? 'dist/firefox' : 'dist/chrome',
          headless: true,
          viewport: { width: 1200, height: 800 },
          hosts: Object.fromEntries(HOSTS.map(host => [host, wikimedia.port])),
          spkiHash: wikimedia.spkiHash,
        });
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

function ready(stage: Stage | undefined): Stage {
  if (!stage) throw new Error('the browser did not start');
  return stage;
}
