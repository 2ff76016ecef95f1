import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle, panelStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { tabView } from '../ui/tabView';
import { theme } from '../ui/theme';

adopt(document, theme, cardStyle, briefStyle, panelStyle);

const view = tabView({
  root: document.getElementById('root')!,
  background: remote(extensionToBackground),
  permissionHint: 'On a news article, click the Dramatis button in the toolbar once: that lets it read this page.',
  openOptions: () => {
    browser.runtime.openOptionsPage();
  },
  now: () => new Date(),
});

let shown: number = browser.tabs.TAB_ID_NONE;

/** The panel belongs to one window and shows the tab that is in front there. */
async function follow(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  shown = tab?.id ?? browser.tabs.TAB_ID_NONE;
  await view.show(shown);
}

browser.tabs.onActivated.addListener(follow);
// What the popup changed meanwhile is seen on coming back.
window.addEventListener('focus', follow);
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status === 'complete') follow();
});
follow();
