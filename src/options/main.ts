import { removeSite } from '../platform/permissions';
import { remote } from '../platform/rpc';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle } from '../ui/briefStyle';
import { download } from '../ui/download';
import { h } from '../ui/element';
import { optionsStyle } from '../ui/optionsStyle';
import { type OptionsActions, type OptionsView, optionsView } from '../ui/optionsView';
import { refresh } from '../ui/refresh';
import { speakOn } from '../ui/speakOn';
import { theme } from '../ui/theme';
import { say, sayCount } from '../ui/words';
import { receiptCsv, receiptJson } from './receiptFile';

adopt(document, theme, briefStyle, optionsStyle);

const background = remote(extensionToBackground);
const said = h('p', { class: 'said', role: 'status' });
let view: OptionsView | undefined;
let drawn = document.getElementById('root')!;
drawn.after(said);

/** A file of corrections is some kilobytes; what is much longer is none. */
const FILE_LIMIT = 10_000_000;

const actions: OptionsActions = {
  saveSettings: settings => act(() => background.saveSettings(settings), 'options_saved'),
  saveKeys: keys => act(() => background.saveKeys(keys), 'options_saved', 'options_keyRefused'),
  removeSite: site =>
    act(
      async () => {
        if (!(await removeSite(site))) throw new Error(`${site} is still allowed`);
      },
      'options_siteRemoved',
      'options_siteKept',
    ),
  removeCorrection: correction => act(() => background.removeCorrection(correction), 'options_correctionRemoved'),
  async exportCorrections() {
    download({ name: dated('corrections', 'json'), text: await background.exportCorrections(), type: JSON_TYPE });
  },
  importCorrections,
  exportReceipt(format) {
    const lines = view?.receipt ?? [];
    if (format === 'csv')
      download({ name: dated('receipt', 'csv'), text: receiptCsv(lines), type: 'text/csv;charset=utf-8' });
    else download({ name: dated('receipt', 'json'), text: receiptJson(lines), type: JSON_TYPE });
  },
  clearReceipt: () => act(() => background.clearReceipt(), 'options_receiptCleared'),
  clearLookups: () => act(() => background.clearLookups(), 'options_lookupsCleared'),
  async keepStorage() {
    const isKept = await navigator.storage.persist();
    await show();
    tell(say(isKept ? 'options_storageKept' : 'options_storageNotKept'));
  },
  deleteEverything: () => act(() => background.deleteEverything(), 'options_deleted'),
};

const JSON_TYPE = 'application/json';

async function importCorrections(file: File): Promise<void> {
  const reply = file.size > FILE_LIMIT ? undefined : await background.importCorrections(await file.text());
  await show();
  tell(reply?.ok ? sayCount('options_imported', reply.value) : say('options_importFailed', { file: file.name }));
}

/** Makes the change, shows what the background holds now, and says what was done. */
async function act(change: () => Promise<unknown>, done: string, failed = 'options_failed'): Promise<void> {
  const isDone = await change().then(
    () => true,
    error => {
      console.error(error);
      return false;
    },
  );
  await show();
  tell(say(isDone ? done : failed));
}

let fading: ReturnType<typeof setTimeout> | undefined;
const SAID_MS = 5_000;

function tell(words: string): void {
  clearTimeout(fading);
  said.textContent = words;
  fading = setTimeout(() => {
    said.textContent = '';
  }, SAID_MS);
}

async function show(): Promise<void> {
  const [words, settings, keys, sites, receipt, corrections, storage] = await Promise.all([
    background.words(),
    background.settings(),
    background.keys(),
    background.sites(),
    background.receipt(),
    background.corrections(),
    background.storageUsed(),
  ]);
  speakOn(document, words);
  document.title = say('options_pageTitle');
  view = { settings, keys, sites, receipt, corrections, storage };
  const fresh = optionsView(view, actions);
  const section = document.activeElement?.closest('section')?.id;
  refresh(drawn, fresh);
  drawn = fresh;
  // What had the focus may be gone, with what it removed.
  if (section !== undefined && document.activeElement === document.body) {
    document.getElementById(`${section}-heading`)?.focus();
  }
}

function dated(what: string, ending: string): string {
  return `dramatis-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

show();
// What other pages of the extension change meanwhile is seen on coming back.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) show();
});
