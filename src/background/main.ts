/** Wires the worker: every listener is registered while the script first runs, and nothing lives only in memory. */

import { brief } from '../core/brief';
import { browser } from '../platform/browser';
import { serve } from '../platform/rpc';
import type { Article, Brief } from '../shared/model';
import { extensionToBackground, pageToBackground } from '../shared/protocol';
import { failure, type Result, success } from '../shared/result';
import { correctDate, withReaderDate } from './articleDates';
import { checkArticle, checkCorrection, checkQuestion, checkSearchWords } from './checks';
import { addCorrection, corrections, exportCorrections, importCorrections, removeCorrection } from './corrections';
import { keys, saveKeys } from './keys';
import { knowledge } from './knowledge';
import { clearReceipts, forgetLookups, receipts } from './lookups';
import { lookupsFor } from './lookups/window';
import * as pages from './pages';
import { saveSettings, settings } from './settings';
import { deleteEverything, storageUsed } from './storage';
import { words } from './words';

serve(pageToBackground, {
  brief: article => briefArticle(checkArticle(article)),
  lookUp: async (question, caller) => (await lookupsFor(caller)).lookUp(checkQuestion(question)),
  relatedChecks: async (words, caller) => (await lookupsFor(caller)).relatedChecks(checkSearchWords(words)),
  correct: correction => addCorrection(checkCorrection(correction)),
  correctDate,
  settings,
  words,
});

serve(extensionToBackground, {
  start: pages.start,
  stop: pages.stop,
  isOff: pages.isOff,
  reveal: pages.reveal,
  lookUp: async (question, caller) => (await lookupsFor(caller)).lookUp(question),
  relatedChecks: async (words, caller) => (await lookupsFor(caller)).relatedChecks(words),
  async correct(tabId, correction) {
    await addCorrection(correction);
    return pages.briefAgain(tabId);
  },
  async correctDate(tabId, correction) {
    await correctDate(correction);
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
  saveSettings,
  words,
});

browser.commands.onCommand.addListener((command, tab) => {
  const by = { 'next-mention': 1, 'previous-mention': -1 }[command];
  if (tab?.id !== undefined && by) void pages.step(tab.id, by === 1 ? 1 : -1);
});

async function briefArticle(article: Article): Promise<Result<Brief, 'brief-failed'>> {
  try {
    const { article: dated, pageDate } = await withReaderDate(article);
    return success({ ...brief(dated, await knowledge(), await corrections()), ...(pageDate && { pageDate }) });
  } catch (error) {
    console.error(error);
    return failure('brief-failed', 'This article could not be read. Reload the page and try again.');
  }
}
