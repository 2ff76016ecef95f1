/** Wires the worker: every listener is registered while the script first runs, and nothing lives only in memory. */

import { brief } from '../core/brief';
import { browser } from '../platform/browser';
import { serve } from '../platform/rpc';
import type { Article, Brief } from '../shared/model';
import { extensionToBackground, pageToBackground } from '../shared/protocol';
import { failure, type Result, success } from '../shared/result';
import { correctDate, withReaderDate } from './articleDates';
import { checkArticle, checkCorrection, checkQuestion } from './checks';
import { addCorrection, corrections, removeCorrection } from './corrections';
import { knowledge } from './knowledge';
import { lookups } from './lookups';
import * as pages from './pages';
import { clearReceipt, receipt } from './receipt';
import { saveSettings, settings } from './settings';
import { words } from './words';

serve(pageToBackground, {
  brief: article => briefArticle(checkArticle(article)),
  lookUp: question => lookups.lookUp(checkQuestion(question)),
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
  lookUp: question => lookups.lookUp(question),
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
  receipt,
  clearReceipt,
  clearLookups: () => lookups.clear(),
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
