import type { Correction } from '../../src/shared/model';
import { DEFAULT_SETTINGS, type ReceiptLine } from '../../src/shared/protocol';
import { type OptionsView, optionsView } from '../../src/ui/optionsView';
import { nothing, type State } from './drawing';
import { candidates } from './people';

const actions = {
  saveSettings: nothing,
  saveKeys: nothing,
  removeSite: nothing,
  removeCorrection: nothing,
  exportCorrections: nothing,
  importCorrections: nothing,
  clearLookups: nothing,
  keepStorage: nothing,
  deleteEverything: nothing,
  clearReceipt: nothing,
  exportReceipt: nothing,
};

const receipt: readonly ReceiptLine[] = [
  {
    at: '2026-11-25T13:20:00Z',
    host: 'www.wikidata.org',
    asked: { key: 'receipt_facts', values: { ids: 'Q983857' } },
    why: { key: 'receipt_pressed', values: { name: 'Shah Mahmood Qureshi' } },
    status: 200,
    bytes: 48213,
  },
  {
    at: '2026-11-25T13:21:10Z',
    host: 'en.wikipedia.org',
    asked: { key: 'receipt_introduction', values: { title: 'Shah_Mahmood_Qureshi' } },
    why: { key: 'receipt_pressed', values: { name: 'Shah Mahmood Qureshi' } },
    status: 429,
    bytes: 812,
  },
  {
    at: '2026-11-25T13:25:00Z',
    host: 'www.wikidata.org',
    asked: { key: 'receipt_people', values: { name: 'Tomasz Wierzbicki' } },
    why: { key: 'receipt_pressed', values: { name: 'Tomasz Wierzbicki' } },
    status: 0,
    bytes: 0,
  },
];

const [first, second] = candidates;
const corrections: readonly Correction[] = [
  {
    kind: 'is-not',
    name: 'David Davis',
    person: first!.person,
    scope: { on: 'article', where: 'https://news.example/2021/04/07/ministers' },
  },
  { kind: 'is', name: 'David Davis', person: second!.person, scope: { on: 'site', where: 'news.example' } },
  { kind: 'not-a-person', name: 'Uber', scope: { on: 'everywhere' } },
];

const used: OptionsView = {
  settings: {
    ...DEFAULT_SETTINGS,
    author: 'Ada Silva',
    ownVerdicts: ['Needs a second source', 'Satire'],
    neverOn: ['mail.example'],
  },
  keys: { factCheck: 'a-key-of-the-reader', hypothesis: '' },
  sites: { all: false, allowed: ['news.example', 'paper.example'] },
  receipt,
  corrections,
  storage: { bytes: 1_432_000, lasting: true, persisted: false },
};
const fresh: OptionsView = {
  settings: { ...DEFAULT_SETTINGS, hover: false },
  keys: { factCheck: '', hypothesis: '' },
  sites: { all: false, allowed: [] },
  receipt: [],
  corrections: [],
  storage: { bytes: 0, lasting: true, persisted: true },
};
const marks = DEFAULT_SETTINGS.highlight;
const dressed = (highlight: Partial<typeof marks>): OptionsView => ({
  ...fresh,
  settings: { ...DEFAULT_SETTINGS, highlight: { ...marks, ...highlight } },
});

/** The whole page, or one section of it. */
function state(name: string, view: OptionsView, section?: string): State {
  return {
    name: `options: ${name}`,
    wide: true,
    draw() {
      const page = optionsView(view, actions);
      for (const part of page.querySelectorAll('main > section')) {
        if (section !== undefined && part.id !== section) part.remove();
      }
      for (const part of page.querySelectorAll('details')) part.open = true;
      return page;
    },
  };
}

export const optionsStates: readonly State[] = [
  state('in use', used),
  state('new', fresh),
  state(
    'strong colours, a tint only, no figures',
    dressed({ palette: 'vivid', style: 'tint', figures: false }),
    'highlights',
  ),
  state('distinct colours, a line only', dressed({ palette: 'distinct', style: 'under' }), 'highlights'),
  state('all sites', { ...used, sites: { all: true, allowed: [] } }, 'sites'),
  state('nothing lasts', { ...fresh, storage: { lasting: false, persisted: false } }, 'storage'),
];
