import path from 'node:path';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser with a fresh profile and the extension in it. */
export function launch(options: LaunchOptions): Promise<Driver> {
  const absolute = { ...options, extension: path.resolve(options.extension) };
  return options.browser.kind === 'firefox' ? launchFirefox(absolute) : launchChromium(absolute);
}
