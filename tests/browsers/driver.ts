/** One interface to a real browser with the built extension in it, whichever browser it is. */

import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserKind, Installed } from './installed';

export interface LaunchOptions {
  readonly browser: Installed;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Folder of a profile that outlives the browser; without it, each browser has a fresh one. */
  readonly profile?: string;
  /** Folder that downloads go to, without a question. */
  readonly downloads?: string;
  readonly headless: boolean;
  /**
   * Hosts played by local ports. When given, every other host is refused and all that are asked for are recorded;
   * when absent, the browser has the network as it is.
   */
  readonly hosts?: Readonly<Record<string, number>>;
  /** Base64 SHA-256 of the public key of the certificate that the played hosts show. */
  readonly spkiHash?: string;
  /** Size of each page in CSS pixels. A headed browser without it has the window's own size. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The reader lets the extension into private windows. */
  readonly privateWindows?: boolean;
}

export interface Driver {
  readonly kind: BrowserKind;
  /** The browser's own name and version. */
  readonly version: string;
  newPage(url?: string): Promise<Page>;
  /** A private window with a page in it; the extension is let in only where the browser was started so. */
  privatePage(url: string): Promise<Page>;
  pages(): Promise<readonly Page[]>;
  /**
   * The reader's click on the toolbar button with `page` in front: it grants `activeTab` and opens the popup.
   * A popup that is still open is closed before.
   */
  clickAction(page: Page): Promise<Popup>;
  /** The keys that the manifest suggests for a command, pressed with `page` in front. */
  pressShortcut(page: Page, command: string): Promise<void>;
  /** Runs a command that the manifest suggests no keys for, as if the reader had given it some. */
  runCommand(page: Page, command: string): Promise<void>;
  /**
   * Chooses the extension's entry in the menu of what is selected at a point. Firefox opens its own menu; Chromium's is out
   * of every driver's reach, so there the worker hears what the browser would tell it.
   */
  chooseInMenu(page: Page, at: { readonly x: number; readonly y: number }, entry: string): Promise<void>;
  /** A page of the extension in a tab of its own, e.g. `options.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the worker or event page, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Answers the browser's question about sites for the reader. Only where the browser lets itself be driven there. */
  changeSites?(how: 'add' | 'remove', origins: readonly string[]): Promise<void>;
  /** Puts the extension into the browser anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Has a page look as it does on paper, or on the screen again. */
  showAs(page: Page, medium: 'print' | 'screen'): Promise<void>;
  /** Hosts outside this computer that were asked for, but for those that the browser asks for by itself. */
  outside(): readonly string[];
  /** Cuts the way to all hosts, until set back. */
  setOffline(offline: boolean): void;
  /** Settles when the person at the screen closes the browser, or `close` does. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The real popup under the toolbar button. */
export interface Popup {
  /** Runs a function in the popup's world; arguments and result are JSON. */
  evaluate<Args extends readonly unknown[], Value>(
    run: (document: Document, ...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** Waits until the function's result is truthy, and gives it. */
  waitFor<Args extends readonly unknown[], Value>(
    run: (document: Document, ...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Truthy<Value>>;
  /** What a person reads in it. */
  text(): Promise<string>;
  /** A real click on the first element that matches the selector, once it is to be seen. */
  click(selector: string): Promise<void>;
  /** A real key, by its DOM name. */
  press(key: KeyInput): Promise<void>;
  /** A PNG of it. */
  screenshot(): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export type Truthy<Value> = Exclude<Value, undefined | null | false | 0 | ''>;

/** How long a condition may take: generous, since machines that run tests are slow and shared. */
export const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 40;

/** Asks until the answer is truthy. Throws `what` when patience ends. */
export async function eventually<Value>(what: string, ask: () => Promise<Value>): Promise<Truthy<Value>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<Value>;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
    await new Promise(again => setTimeout(again, LOOK_AGAIN_MS));
  }
}

/** A call as an expression to evaluate in a document's world. */
export function callExpression<Args extends readonly unknown[]>(
  run: (document: Document, ...args: Args) => unknown,
  args: Args,
): string {
  const list = ['document', ...args.map(arg => JSON.stringify(arg) ?? 'undefined')].join(', ');
  // Some compilers name inner functions through a helper that does not exist where this runs.
  return `(() => { const __name = named => named; return (${run})(${list}); })()`;
}
