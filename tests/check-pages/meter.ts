/** What only the browser itself can tell of a page, whichever browser it is. */

import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';
import { chromiumMeter } from './chromiumMeter';
import { firefoxMeter } from './firefoxMeter';

export interface Meter {
  /** Begins to time our script on the page's thread. */
  beginTiming(): Promise<void>;
  /** What was timed since; undefined where the browser cannot tell. */
  endTiming(): Promise<OwnTime | undefined>;
  /** After garbage was collected. */
  count(): Promise<Counts>;
  /** Exceptions and logged errors of our scripts since the meter was made. */
  ownExceptions(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Milliseconds. */
export interface OwnTime {
  readonly own: number;
  readonly longest: number;
}

export interface Counts {
  readonly listeners: number;
  /** DOM nodes alive, those in no document included. */
  readonly nodes?: number;
}

export function meterFor(driver: Driver, page: Page, extension: string): Promise<Meter> {
  return driver.kind === 'firefox' ? firefoxMeter(page, extension) : chromiumMeter(page);
}
