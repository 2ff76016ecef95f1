import type { Page } from 'puppeteer-core';
import { windowOf } from '../browsers/firefox';
import type { Meter } from './meter';

/**
 * With the browser's own rights: its console, and the listeners of everything in the page. Firefox has no count of
 * nodes without a document, and its profiler no way to here.
 */
export async function firefoxMeter(page: Page, extension: string): Promise<Meter> {
  const inWindow = await windowOf(page.browser());
  await inWindow(FORGET_ERRORS, null);
  return {
    beginTiming: async () => undefined,
    endTiming: async () => undefined,
    async count() {
      return { listeners: Number(await inWindow(COUNT_LISTENERS, page.url())) };
    },
    async ownExceptions() {
      return (await inWindow(ERRORS, extension)) as readonly string[];
    },
    close: async () => undefined,
  };
}

const FORGET_ERRORS = '() => Services.console.reset()';

/** Uncaught errors of the extension's scripts, in whichever process. Takes the extension's id. */
const ERRORS = `id => {
  const origin = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname;
  return Services.console
    .getMessageArray()
    .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith(origin))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName.split('/').pop() + ':' + lineNumber + ')');
}`;

/** Listeners of script on the window, the document and every element of the tab with an address. Takes the address. */
const COUNT_LISTENERS = `url => new Promise((resolve, reject) => {
  const tab = gBrowser.tabs.find(tab => tab.linkedBrowser.currentURI.spec === url);
  if (!tab) throw new Error('no tab is at ' + url);
  const { messageManager } = tab.linkedBrowser;
  const answer = 'listeners-' + Math.random();
  const done = ({ data }) => {
    messageManager.removeMessageListener(answer, done);
    resolve(data);
  };
  messageManager.addMessageListener(answer, done);
  setTimeout(() => reject(new Error('the page does not answer')), 20000);
  const count = \`{
    Cu.forceGC();
    const targets = [content, content.document, ...content.document.querySelectorAll('*')];
    const listeners = targets.flatMap(target => Services.els.getListenerInfoFor(target));
    sendAsyncMessage('\${answer}', listeners.filter(({ inSystemEventGroup, listenerObject }) => !inSystemEventGroup && listenerObject).length);
  }\`;
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(count), false);
})`;
