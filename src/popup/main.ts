import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle, popupStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { tabView } from '../ui/tabView';
import { theme } from '../ui/theme';

adopt(document, theme, cardStyle, briefStyle, popupStyle);

const view = tabView({
  root: document.getElementById('root')!,
  background: remote(extensionToBackground),
  openOptions: () => {
    browser.runtime.openOptionsPage().then(() => window.close());
  },
  now: () => new Date(),
});

browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => view.show(tab?.id ?? browser.tabs.TAB_ID_NONE));
