import { browser } from '../platform/browser';
import { keepWords, keptWords } from '../platform/keptWords';
import { removeSite, requestSite } from '../platform/permissions';
import { remote, serve } from '../platform/rpc';
import { draftsForExtension } from '../shared/drafts';
import { notesForExtension, notesOnExtension } from '../shared/notes';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle, popupStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { download } from '../ui/download';
import { noteStyle } from '../ui/noteStyle';
import { hostOf } from '../ui/siteOf';
import { speakOn } from '../ui/speakOn';
import { tabView } from '../ui/tabView';
import { theme } from '../ui/theme';

adopt(document, theme, cardStyle, noteStyle, briefStyle, popupStyle);

const background = remote(extensionToBackground);
const view = tabView({
  root: document.getElementById('root')!,
  background,
  notebook: remote(notesForExtension),
  drafts: remote(draftsForExtension),
  requestSite,
  removeSite,
  openOptions: () => leaveFor(browser.runtime.openOptionsPage()),
  download,
  openNotebook: () => leaveFor(browser.tabs.create({ url: browser.runtime.getURL('notebook/notebook.html') })),
  now: () => new Date(),
});

serve(notesOnExtension, { notesChanged: () => view.notesChanged() });
open();

/** Draws a frame with the words of last time at once; only the very first time it waits for the worker to send them. */
async function open(): Promise<void> {
  const kept = keptWords();
  const asked = background.words();
  speakOn(document, kept ?? (await asked));
  view.redraw();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const shown = view.show(tab?.id ?? browser.tabs.TAB_ID_NONE, {
    host: hostOf(tab?.url),
    isPrivate: tab?.incognito,
  });
  const words = await asked;
  if (keepWords(words) && kept) {
    speakOn(document, words);
    view.redraw();
  }
  await shown;
}

function leaveFor(opened: Promise<unknown>): void {
  opened.then(() => window.close());
}
