import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import { notesOnPage } from '../shared/notes';
import { showRefusal } from './badge';
import { shownFrame, start } from './pages';

const WRITE_NOTE = 'write-note';

/** Offers to write a note on what is selected: in the menu of a selection and by key. Called while the script first runs. */
export function offerNotes(): void {
  browser.runtime.onInstalled.addListener(keepMenu);
  browser.runtime.onStartup.addListener(keepMenu);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === WRITE_NOTE && tab?.id !== undefined) void noteSelection(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'write-note' && tab?.id !== undefined) void noteSelection(tab.id);
  });
}

/**
 * Browsers keep the menu when the worker ends. It is made in one step, or brought up to date where it is there: taken away first,
 * it would be lost with a worker that ends in between.
 */
function keepMenu(): void {
  const menu = {
    title: browser.i18n.getMessage('note_menu'),
    contexts: ['selection' as const],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  };
  browser.contextMenus.create({ id: WRITE_NOTE, ...menu }, () => {
    if (browser.runtime.lastError) browser.contextMenus.update(WRITE_NOTE, menu).catch(error => console.error(error));
  });
}

/** The page itself says why it cannot when it cannot. */
async function noteSelection(tabId: number): Promise<void> {
  const started = await start(tabId);
  if (!started.ok && started.problem === 'page-not-allowed') return showRefusal(tabId);
  await remote(notesOnPage, tabId, await shownFrame(tabId))
    .noteSelection()
    .catch(() => undefined);
}
