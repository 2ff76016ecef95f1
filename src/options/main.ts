import { remote } from '../platform/rpc';
import { DEFAULT_SETTINGS, extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle } from '../ui/briefStyle';
import { optionsStyle } from '../ui/optionsStyle';
import { type OptionsActions, type OptionsView, optionsView } from '../ui/optionsView';
import { refresh } from '../ui/refresh';
import { theme } from '../ui/theme';
import { download } from './download';

adopt(document, theme, briefStyle, optionsStyle);

const background = remote(extensionToBackground);
let view: OptionsView = { settings: DEFAULT_SETTINGS, receipt: [], corrections: [] };
let drawn = document.getElementById('root')!;

const actions: OptionsActions = {
  saveSettings: settings => act(background.saveSettings(settings), 'Saved'),
  removeCorrection: correction => act(background.removeCorrection(correction), 'Correction removed'),
  clearLookups: () => act(background.clearLookups(), 'Kept answers forgotten'),
  clearReceipt: () => act(background.clearReceipt(), 'Receipt cleared'),
  exportReceipt: () => {
    const day = new Date().toISOString().slice(0, 10);
    download(`dramatis-receipt-${day}.json`, JSON.stringify(view.receipt, null, 2));
  },
};

/** Waits for the change, then shows what the background holds now. */
async function act(change: Promise<void>, done: string): Promise<void> {
  await change.then(
    () => show(done),
    error => show(`That did not work: ${error instanceof Error ? error.message : error}`),
  );
}

async function show(said?: string): Promise<void> {
  const [settings, receipt, corrections] = await Promise.all([
    background.settings(),
    background.receipt(),
    background.corrections(),
  ]);
  view = { settings, receipt, corrections, ...(said !== undefined && { said }) };
  const fresh = optionsView(view, actions);
  refresh(drawn, fresh);
  drawn = fresh;
}

show();
// What other pages of the extension change meanwhile is seen on coming back.
document.addEventListener('visibilitychange', () => show());
