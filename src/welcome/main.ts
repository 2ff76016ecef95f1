import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import { extensionToBackground, type Shown } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { refresh } from '../ui/refresh';
import { speakOn } from '../ui/speakOn';
import { theme } from '../ui/theme';
import { welcomeStyle } from '../ui/welcomeStyle';
import { type WelcomeActions, type WelcomeView, welcomeView } from '../ui/welcomeView';

adopt(document, theme, cardStyle, briefStyle, welcomeStyle);

let view: WelcomeView = {};
let drawn = document.getElementById('root')!;

const actions: WelcomeActions = {
  open: span => draw({ open: span, saidOfLookup: false }),
  close: () => draw({ open: undefined }),
  lookUp: () => draw({ saidOfLookup: true }),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

function draw(change: Partial<WelcomeView>): void {
  view = { ...view, ...change };
  const fresh = welcomeView(view, actions);
  refresh(drawn, fresh);
  drawn = fresh;
}

/** The example as it was briefed when this version was built: no page of the extension can be read by its own script. */
async function demo(): Promise<Shown> {
  const response = await fetch(browser.runtime.getURL('welcome/demo.json'));
  return (await response.json()) as Shown;
}

async function start(): Promise<void> {
  speakOn(document, await remote(extensionToBackground).words());
  draw({});
  draw({ shown: await demo() });
}

start();
