/** Stock Firefox over WebDriver BiDi, with a door to the browser's own window for what BiDi cannot do. */

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { callExpression, type Driver, eventually, type LaunchOptions, PATIENCE_MS, type Popup } from './driver';
import {
  ASSIGN_SHORTCUT,
  CHANGE_SITES,
  CHOOSE_IN_MENU,
  CLICK,
  CLICK_ACTION,
  EVALUATE,
  IS_POPUP_OPEN,
  LET_INTO_PRIVATE_WINDOWS,
  OPEN_PRIVATE_WINDOW,
  PICTURE_POPUP,
  PRESS,
  PRESS_SHORTCUT,
  RELOAD,
  RUN_IN_POPUP,
  SHOW_AS,
  STOP_BACKGROUND,
} from './firefoxWindow';
import { type Gate, openGate } from './gate';
import { type Manifest, readManifest } from './manifest';
import { pageOpener } from './pages';
import { popupBehind } from './popup';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const gate = options.hosts && (await openGate(options.hosts));
  const manifest = readManifest(options.extension);
  const id = manifest.geckoId;
  if (!id) throw new Error(`${options.extension} is not built for Firefox: its manifest has no gecko.id`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser.program,
    headless: options.headless,
    acceptInsecureCerts: options.spkiHash !== undefined,
    defaultViewport: options.viewport ?? null,
    protocolTimeout: 3 * PATIENCE_MS,
    // The extension's own pages and the browser's window are closed to BiDi without it.
    args: ['--remote-allow-system-access'],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...quiet,
      ...KEEPING,
      ...(options.downloads !== undefined && into(options.downloads)),
      ...(gate && through(gate)),
      ...known(id),
    },
  });
  await browser.installExtension(options.extension);
  if (options.privateWindows) await (await windowOf(browser))(LET_INTO_PRIVATE_WINDOWS, id);
  return drive({ browser, id, gate, manifest, viewport: options.viewport });
}

interface Running {
  readonly browser: Browser;
  readonly id: string;
  readonly gate: Gate | undefined;
  readonly manifest: Manifest;
  readonly viewport: LaunchOptions['viewport'];
}

async function drive({ browser, id, gate, manifest, viewport }: Running): Promise<Driver> {
  const inWindow = await windowOf(browser);
  const inPopup = (source: string, argument: unknown, withinMs = PATIENCE_MS) =>
    inWindow(RUN_IN_POPUP, { id, source, argument, withinMs });
  // While the popup changes its process, what is sent there is lost: so it is asked again soon.
  const isLoaded = () => inPopup(EVALUATE, callExpression(isComplete, []), 1000).catch(() => undefined);
  const popup = popupBehind({
    evaluate: async expression => JSON.parse(String(await inPopup(EVALUATE, expression))),
    async clickAt(point) {
      await inPopup(CLICK, point);
    },
    async press(key) {
      await inPopup(PRESS, key);
    },
    isOpen: async () => (await inWindow(IS_POPUP_OPEN, id)) === true,
    async screenshot() {
      const url = String(await inWindow(PICTURE_POPUP, id));
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
  });
  const closed = new Promise<void>(done => browser.once('disconnected', () => done()));

  return {
    kind: 'firefox',
    version: await browser.version(),
    closed,
    newPage: pageOpener(browser, viewport),
    async privatePage(url) {
      await inWindow(OPEN_PRIVATE_WINDOW, url);
      return eventually('the private window', async () => (await browser.pages()).find(page => page.url() === url));
    },
    pages: () => browser.pages(),
    async clickAction(page): Promise<Popup> {
      await popup.close();
      await page.bringToFront();
      await inWindow(CLICK_ACTION, id);
      await eventually('the popup opens', () => popup.isOpen());
      await eventually('the popup is loaded', async () => (await isLoaded()) === 'true');
      return popup;
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      await inWindow(PRESS_SHORTCUT, manifest.shortcuts[command]);
    },
    async runCommand(page, command) {
      await page.bringToFront();
      await inWindow(ASSIGN_SHORTCUT, { id, name: command, shortcut: SPARE_KEYS });
      await inWindow(PRESS_SHORTCUT, SPARE_KEYS);
    },
    async chooseInMenu(page, { x, y }, entry) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await inWindow(CHOOSE_IN_MENU, { id, entry });
    },
    extensionPage: file => extensionPage(browser, file),
    async stopBackground() {
      await inWindow(STOP_BACKGROUND, id);
    },
    async changeSites(how, origins) {
      await inWindow(CHANGE_SITES, { id, how, origins });
    },
    async reloadExtension() {
      await inWindow(RELOAD, id);
    },
    async showAs(page, medium) {
      await inWindow(SHOW_AS, { url: page.url(), medium: medium === 'print' ? 'print' : '' });
    },
    outside: () => (gate?.asked ?? []).filter(host => !OWN_HOSTS.some(own => own.test(host))),
    setOffline: offline => gate?.setDown(offline),
    async close() {
      await browser.close();
      gate?.close();
    },
  };
}

function isComplete(document: Document): boolean {
  return document.readyState === 'complete' && document.body?.childElementCount > 0;
}

/** A fixed internal address, so that the extension's pages can be opened by name. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** For commands without suggested keys. */
const SPARE_KEYS = 'Alt+Shift+O';

/** What Firefox asks for by itself, with or without an extension. */
const OWN_HOSTS = [/(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/];

const known = (id: string) => ({ 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) });

const quiet = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** An extension that is not signed is gone when the browser ends; what it kept stays, as for one from the store. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function into(downloads: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json',
  };
}

function through({ port }: Gate) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  };
}

async function extensionPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  // No load event comes, since the tab changes its process; so wait for the document itself.
  await page.goto(`moz-extension://${UUID}/${file}`, { waitUntil: [] });
  await page.waitForFunction(`typeof browser === 'object' && document.readyState === 'complete'`);
  return page;
}

/** Evaluates a function's source in the browser's window, with one JSON argument. */
export async function windowOf(browser: Browser): Promise<(source: string, argument: unknown) => Promise<unknown>> {
  // Not in puppeteer's documented interface: a reason to look here when its version changes.
  const { connection } = browser as Browser & { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: readonly { context: string }[] };
  return async (source, argument) => {
    const answer = await connection.send('script.evaluate', {
      expression: `Promise.resolve((${source})(${JSON.stringify(argument)})).then(value => JSON.stringify(value ?? null))`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
    });
    const outcome = answer.result as Evaluated;
    if (outcome.type === 'exception') throw new Error(`in Firefox's window: ${outcome.exceptionDetails?.text}`);
    return JSON.parse(outcome.result?.value ?? 'null');
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
