/** Wires the worker: every listener is registered while the script first runs, and nothing lives only in memory. */

import { brief } from '../core/brief';
import { browser } from '../platform/browser';
import { forCaller, serve } from '../platform/rpc';
import type { Article, Brief } from '../shared/model';
import { extensionToBackground, pageToBackground } from '../shared/protocol';
import { failure, type Result, success } from '../shared/result';
import { correctDate, withReaderDate } from './articleDates';
import { showCount } from './badge';
import { checkArticle, checkAsk, checkCorrection, checkQuestion, checkSearchWords } from './checks';
import { offerNotes } from './contextMenus';
import { corrections, correctionsFor, exportCorrections, importCorrections, removeCorrection } from './corrections';
import { keys, saveKeys } from './keys';
import { knowledge } from './knowledge';
import { clearReceipts, forgetLookups, receipts } from './lookups';
import { dropLookUp, lookUpFor, watchWaiting } from './lookups/waiting';
import { lookupsFor } from './lookups/window';
import { serveDrafts } from './noteDrafts';
import { serveNotes } from './notes/serve';
import * as pages from './pages';
import { isPrivateTab } from './privateTab';
import { watchPrivateWindows } from './privateWindows';
import { saveSettings, settings } from './settings';
import { keepScripts, mayStartAt, sites, watchSites } from './sites';
import { deleteEverything, storageUsed } from './storage';
import { words } from './words';

serve(pageToBackground, {
  brief: forCaller(({ isPrivate }, article) => briefArticle(article, isPrivate)),
  lookUp: forCaller((caller, question, ask) => lookUpFor(caller, checkQuestion(question), checkAsk(ask))),
  dropLookUp: forCaller(dropLookUp),
  relatedChecks: forCaller(async (caller, words) => (await lookupsFor(caller)).relatedChecks(checkSearchWords(words))),
  correct: forCaller(({ isPrivate }, correction) =>
    correctionsFor(isPrivate).addCorrection(checkCorrection(correction)),
  ),
  correctDate: forCaller(({ isPrivate }, correction) => correctDate(correction, isPrivate)),
  settings,
  words,
  mayStart: forCaller(({ url }) => mayStartAt(url)),
  shows: forCaller(({ tabId, frameId }, people) =>
    tabId === undefined ? undefined : showCount(tabId, people, frameId),
  ),
  frameLoaded: forCaller(({ tabId }) => (tabId === undefined ? undefined : pages.startFrames(tabId))),
});

serve(extensionToBackground, {
  start: pages.start,
  open: pages.open,
  stop: pages.stop,
  reveal: pages.reveal,
  lookUp: forCaller(lookUpFor),
  dropLookUp: forCaller(dropLookUp),
  relatedChecks: forCaller(async (caller, words) => (await lookupsFor(caller)).relatedChecks(words)),
  async correct(tabId, correction) {
    await correctionsFor(await isPrivateTab(tabId)).addCorrection(correction);
    return pages.briefAgain(tabId);
  },
  async correctDate(tabId, correction) {
    await correctDate(correction, await isPrivateTab(tabId));
    return pages.briefAgain(tabId);
  },
  corrections,
  removeCorrection,
  exportCorrections,
  importCorrections,
  receipt: receipts,
  clearReceipt: clearReceipts,
  clearLookups: forgetLookups,
  keys,
  saveKeys,
  storageUsed,
  deleteEverything,
  settings,
  async saveSettings(changed) {
    await saveSettings(changed);
    await Promise.all([keepScripts(), pages.tellSettings()]);
  },
  words,
  sites,
});

watchSites();

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
});
serveNotes();
serveDrafts();
watchPrivateWindows();
watchWaiting();
offerNotes();

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'next-mention') void pages.step(tab.id, 1);
  if (command === 'previous-mention') void pages.step(tab.id, -1);
  if (command === 'toggle') void pages.toggle(tab.id);
});

async function briefArticle(article: Article, isPrivate = false): Promise<Result<Brief, 'brief-failed'>> {
  try {
    const { article: dated, pageDate } = await withReaderDate(checkArticle(article), isPrivate);
    const said = await correctionsFor(isPrivate).corrections();
    return success({ ...brief(dated, await knowledge(), said), ...(pageDate && { pageDate }) });
  } catch (error) {
    console.error(error);
    return failure('brief-failed', { key: 'article_briefFailed' });
  }
}
