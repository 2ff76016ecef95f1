import { browser } from '../platform/browser';
import { removeSite, requestSite } from '../platform/permissions';
import { remote, serve } from '../platform/rpc';
import { draftsForExtension } from '../shared/drafts';
import { notesForExtension, notesOnExtension } from '../shared/notes';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle, panelStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { download } from '../ui/download';
import { noteStyle } from '../ui/noteStyle';
import { hostOf } from '../ui/siteOf';
import { speakOn } from '../ui/speakOn';
import { tabView } from '../ui/tabView';
import { theme } from '../ui/theme';

adopt(document, theme, cardStyle, noteStyle, briefStyle, panelStyle);

const background = remote(extensionToBackground);
const view = tabView({
  root: document.getElementById('root')!,
  background,
  notebook: remote(notesForExtension),
  drafts: remote(draftsForExtension),
  needsClick: true,
  requestSite,
  removeSite,
  openOptions: () => void browser.runtime.openOptionsPage(),
  download,
  openNotebook: () => void browser.tabs.create({ url: browser.runtime.getURL('notebook/notebook.html') }),
  now: () => new Date(),
});

let shown: number = browser.tabs.TAB_ID_NONE;

/** The panel belongs to one window and shows the tab that is in front there. */
async function follow(): Promise<void> {
  const [[tab], words] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    background.words(),
  ]);
  speakOn(document, words);
  shown = tab?.id ?? browser.tabs.TAB_ID_NONE;
  await view.show(shown, { host: hostOf(tab?.url), isPrivate: tab?.incognito });
}

browser.tabs.onActivated.addListener(follow);
// What the popup changed meanwhile is seen on coming back.
window.addEventListener('focus', follow);
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status === 'complete') follow();
});
serve(notesOnExtension, { notesChanged: () => view.notesChanged() });
follow();
