import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser with a fresh profile and the extension in it. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.browser.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
