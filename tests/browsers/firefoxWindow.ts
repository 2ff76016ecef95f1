/**
 * Sources of functions that run with the browser's own rights, where Firefox's internals are in reach: WebDriver BiDi
 * knows neither the toolbar nor popups. Seen working in Firefox ESR 153.
 */

/** In the browser's window: the toolbar button, of the window in front, as the reader's click has it. Takes the extension's id. */
export const CLICK_ACTION = `async id => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}`;

/** In the browser's window: the reader's leave to run in private windows. Takes the extension's id. */
export const LET_INTO_PRIVATE_WINDOWS = `async id => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** In the browser's window: opens a private one at an address, and waits until it is there. Takes the address. */
export const OPEN_PRIVATE_WINDOW = `async url => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise(done => opened.addEventListener('load', done, { once: true }));
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}`;

/** In the browser's window: does what a shortcut's keys do. Takes the keys: `Alt+Shift+N`. */
export const PRESS_SHORTCUT = `keys => {
  const names = keys.toLowerCase().split('+');
  const letter = names.pop();
  const isIt = key =>
    key.getAttribute('key')?.toLowerCase() === letter &&
    key.getAttribute('modifiers').split(',').sort().join() === names.sort().join();
  const found = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(isIt);
  if (!found) throw new Error('no command has the keys ' + keys);
  found.doCommand();
}`;

/** In the browser's window: gives a command keys. Takes `{ id, name, shortcut }`. */
export const ASSIGN_SHORTCUT = `async ({ id, name, shortcut }) => {
  await WebExtensionPolicy.getByID(id).extension.shortcuts.updateCommand({ name, shortcut });
}`;

/** In the browser's window: chooses an entry of the extension in the open menu of the page. Takes `{ id, entry }`. */
export const CHOOSE_IN_MENU = `async ({ id, entry }) => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let asked = 0; menu.state !== 'open' && asked < 100; asked += 1) await new Promise(later => setTimeout(later, 50));
  const name = '-menuitem-_' + entry;
  const items = [...menu.querySelectorAll('menuitem')].filter(item => item.id.endsWith(name) && !item.hidden);
  if (items.length !== 1) throw new Error('the menu has ' + items.length + ' entries ' + entry + ', and is ' + menu.state);
  menu.activateItem(items[0]);
}`;

/** In the browser's window: ends the event page, whatever it is doing. Takes the extension's id. */
export const STOP_BACKGROUND = `async id => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}`;

/** In the browser's window: gives or takes sites as the reader's answer does. Takes `{ id, how, origins }`. */
export const CHANGE_SITES = `async ({ id, how, origins }) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[how](id, { permissions: [], origins }, extension);
}`;

/** In the browser's window: ends the extension and starts it again. Takes its id. */
export const RELOAD = `async id => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
}`;

/** In the browser's window: has the tab of an address look as on paper, or again as on the screen for ''. Takes `{ url, medium }`. */
export const SHOW_AS = `({ url, medium }) => {
  const tab = gBrowser.tabs.find(tab => tab.linkedBrowser.currentURI.spec === url);
  tab.linkedBrowser.browsingContext.mediumOverride = medium;
}`;

const FIND_POPUP = `id => [...WebExtensionPolicy.getByID(id).extension.views].find(view => view.viewType === 'popup')`;

/** In the browser's window: whether the popup is open. Takes the extension's id. */
export const IS_POPUP_OPEN = `id => (${FIND_POPUP})(id) !== undefined`;

/** In the browser's window: the open popup as a data: URL of a PNG. Takes the extension's id. */
export const PICTURE_POPUP = `async id => {
  const { browsingContext } = (${FIND_POPUP})(id).xulBrowser;
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}`;

/** In the browser's window: sends a function's source into the popup's process. Takes `{ id, source, argument, withinMs }`. */
export const RUN_IN_POPUP = `({ id, source, argument, withinMs }) => new Promise((resolve, reject) => {
  const view = (${FIND_POPUP})(id);
  if (!view) throw new Error('the popup is not open');
  const { messageManager } = view.xulBrowser;
  const answer = 'answer-' + Math.random();
  const end = Date.now() + withinMs;
  const poll = setInterval(() => {
    if (!(${FIND_POPUP})(id)) settle(() => reject(new Error('the popup closed before it answered')));
    else if (Date.now() > end) settle(() => reject(new Error('the popup does not answer')));
  }, 100);
  const settle = how => {
    clearInterval(poll);
    messageManager.removeMessageListener(answer, listener);
    how();
  };
  const listener = ({ data }) => settle(() => (data.error ? reject(new Error(data.error)) : resolve(data.value)));
  messageManager.addMessageListener(answer, listener);
  const script = \`(async () => {
    try {
      sendAsyncMessage('\${answer}', { value: await (\${source})(content, \${JSON.stringify(argument)}) });
    } catch (error) {
      sendAsyncMessage('\${answer}', { error: String(error) });
    }
  })()\`;
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** In the popup's process: an expression's value in the popup's own world, as JSON. */
export const EVALUATE = `async (content, expression) => {
  const world = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  return JSON.stringify((await Cu.evalInSandbox(expression, world)) ?? null);
}`;

/** In the popup's process: the primary button pressed and released at a point, in CSS pixels. */
export const CLICK = `(content, { x, y }) => {
  for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]]) {
    content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount }, {});
  }
}`;

/** In the popup's process: a key pressed and released, by its DOM name. */
export const PRESS = `(content, key) => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(content);
  const event = new content.KeyboardEvent('', { key });
  keyboard.keydown(event);
  keyboard.keyup(event);
}`;
