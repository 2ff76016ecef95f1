/** Chromium, Chrome and Edge over their own protocol. */

import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { type Driver, eventually, type LaunchOptions, PATIENCE_MS, type Popup } from './driver';
import { type Gate, openGate } from './gate';
import { type Manifest, readManifest } from './manifest';
import { pageOpener } from './pages';
import { popupBehind } from './popup';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const gate = options.hosts && (await openGate(options.hosts));
  const browser = await puppeteer.launch({
    executablePath: options.browser.program,
    headless: options.headless,
    // Chrome refuses --load-extension from 137 on; installing over the pipe works in every build.
    pipe: true,
    enableExtensions: true,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    ...(options.downloads !== undefined && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: options.viewport ?? null,
    protocolTimeout: 3 * PATIENCE_MS,
    args: flags(options, gate),
  });
  const id = await install(browser, options);
  const manifest = readManifest(options.extension);
  return drive({ browser, id, gate, manifest, extension: options.extension, viewport: options.viewport });
}

/** puppeteer's own way knows nothing of private windows yet. */
async function install(browser: Browser, { extension, privateWindows }: LaunchOptions): Promise<string> {
  if (!privateWindows) return browser.installExtension(extension);
  const session = await browser.target().createCDPSession();
  const load = session.send as (method: string, parameters: object) => Promise<{ readonly id: string }>;
  const { id } = await load.call(session, 'Extensions.loadUnpacked', { path: extension, enableInIncognito: true });
  return id;
}

interface Running {
  readonly browser: Browser;
  readonly id: string;
  readonly gate: Gate | undefined;
  readonly manifest: Manifest;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly viewport: LaunchOptions['viewport'];
}

async function drive({ browser, id, gate, manifest, extension: folder, viewport }: Running): Promise<Driver> {
  const origin = `chrome-extension://${id}`;
  const popupUrl = `${origin}/${manifest.popup}`;
  const extensionPage = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${file}`);
    return page;
  };
  let popup: Popup | undefined;
  let shortcuts: Promise<void> | undefined;
  const closed = new Promise<void>(done => browser.once('disconnected', () => done()));

  return {
    kind: 'chromium',
    version: await browser.version(),
    closed,
    newPage: pageOpener(browser, viewport),
    async privatePage(url) {
      const own = await extensionPage('options/options.html');
      await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
      await own.close();
      const target = await browser.waitForTarget(it => it.url() === url, { timeout: PATIENCE_MS });
      const page = await target.asPage();
      if (viewport) await page.setViewport(viewport);
      return page;
    },
    pages: () => browser.pages(),
    async clickAction(page) {
      await popup?.close();
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed any more');
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(it => !before.has(it) && it.url().startsWith(popupUrl), {
        timeout: PATIENCE_MS,
      });
      popup = popupIn(browser, target, await target.asPage());
      await popup.waitFor(document => document.readyState === 'complete');
      return popup;
    },
    async pressShortcut(page, command) {
      shortcuts ??= assignShortcuts(browser, id, manifest);
      await shortcuts;
      await page.bringToFront();
      await pressKeys(page, manifest.shortcuts[command] ?? '');
    },
    async runCommand(page, command) {
      shortcuts ??= assignShortcuts(browser, id, manifest);
      await shortcuts;
      await page.bringToFront();
      await pressKeys(page, manifest.shortcuts[command] || SPARE_KEYS);
    },
    async chooseInMenu(page, _, entry) {
      await page.bringToFront();
      const target = await browser.waitForTarget(it => it.type() === 'service_worker' && it.url().startsWith(origin));
      const worker = await target.worker();
      await worker?.evaluate(async menuItemId => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event: unknown = chrome.contextMenus.onClicked;
        // Every event has it, though no documentation names it.
        (event as { dispatch(...heard: unknown[]): void }).dispatch({ menuItemId }, tab);
      }, entry);
    },
    extensionPage,
    async stopBackground() {
      const worker = () => browser.targets().find(it => it.type() === 'service_worker' && it.url().startsWith(origin));
      const running = worker();
      await (await running?.worker())?.close();
      await eventually('the worker stops', async () => worker() !== running || running === undefined);
    },
    async reloadExtension() {
      await browser.installExtension(folder);
    },
    showAs: (page, medium) => page.emulateMediaType(medium),
    outside: () => (gate?.asked ?? []).filter(host => !OWN_HOSTS.some(own => own.test(host))),
    setOffline: offline => gate?.setDown(offline),
    async close() {
      await browser.close();
      gate?.close();
    },
  };
}

/** What Chromium asks for by itself, with or without an extension. */
const OWN_HOSTS = [/(^|\.)(google|googleapis|gstatic|gvt1)\.com$/];

function flags({ headless, spkiHash }: LaunchOptions, gate: Gate | undefined): string[] {
  const list = ['--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-background-networking'];
  // The default screen of a headless browser is too small for a whole popup.
  if (headless) list.push('--disable-gpu', '--disable-component-update', '--screen-info={1600x1200}');
  // The sandbox refuses to run as root.
  if (process.getuid?.() === 0) list.push('--no-sandbox');
  if (gate) list.push('--disable-quic', `--proxy-server=http://127.0.0.1:${gate.port}`);
  if (spkiHash !== undefined) list.push(`--ignore-certificate-errors-spki-list=${spkiHash}`);
  return list;
}

function popupIn(browser: Browser, target: Target, page: Page): Popup {
  return popupBehind({
    evaluate: expression => page.evaluate(expression),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: key => page.keyboard.press(key),
    isOpen: async () => browser.targets().includes(target) && !page.isClosed(),
    async screenshot() {
      // The window grows to its content a moment after it is drawn, if the screen lets it.
      const grown = () => innerHeight >= document.documentElement.scrollHeight;
      await page.waitForFunction(grown, { timeout: 2000 }).catch(() => undefined);
      return page.screenshot();
    },
  });
}

/** For the one command without suggested keys. */
const SPARE_KEYS = 'Alt+Shift+O';

/** Chromium gives suggested keys only to extensions from its store, so they are set as a reader would set them. */
async function assignShortcuts(browser: Browser, extensionId: string, { shortcuts }: Manifest): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  for (const [commandName, suggested] of Object.entries(shortcuts)) {
    const keybinding = suggested || SPARE_KEYS;
    const change = JSON.stringify({ extensionId, commandName, keybinding });
    await page.evaluate(`chrome.developerPrivate.updateExtensionCommand(${change})`);
  }
  await page.close();
}

/** Keys as the system sends them: the browser looks for its shortcuts before the page sees them. */
async function pressKeys(page: Page, keys: string): Promise<void> {
  const names = keys.split('+');
  const letter = names.at(-1) ?? '';
  const bits = { Alt: 1, Ctrl: 2, Command: 4, Shift: 8 } as const;
  const modifiers = names.reduce((sum, name) => sum | (bits[name as keyof typeof bits] ?? 0), 0);
  const key = {
    modifiers,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: letter.charCodeAt(0),
    isSystemKey: true,
  };
  const session = await page.createCDPSession();
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}
