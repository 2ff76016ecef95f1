import type { Correction } from '../../src/shared/model';
import { DEFAULT_SETTINGS, type ReceiptLine } from '../../src/shared/protocol';
import { optionsView } from '../../src/ui/optionsView';
import { nothing, type State } from './drawing';
import { candidates } from './people';

const actions = {
  saveSettings: nothing,
  removeCorrection: nothing,
  clearLookups: nothing,
  clearReceipt: nothing,
  exportReceipt: nothing,
};

const receipt: readonly ReceiptLine[] = [
  {
    at: '2026-11-25T13:20:00Z',
    host: 'www.wikidata.org',
    asked: 'facts about Q983857',
    why: 'you pressed Look up on Shah Mahmood Qureshi',
    status: 200,
    bytes: 48213,
  },
  {
    at: '2026-11-25T13:21:10Z',
    host: 'en.wikipedia.org',
    asked: 'introduction of Shah_Mahmood_Qureshi',
    why: 'you pressed Look up on Shah Mahmood Qureshi',
    status: 429,
    bytes: 812,
  },
  {
    at: '2026-11-25T13:25:00Z',
    host: 'www.wikidata.org',
    asked: 'people named Tomasz Wierzbicki',
    why: 'you pressed Look up on Tomasz Wierzbicki',
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

export const optionsStates: readonly State[] = [
  {
    name: 'options',
    wide: true,
    draw: () => optionsView({ settings: DEFAULT_SETTINGS, receipt, corrections, said: 'Saved' }, actions),
  },
  {
    name: 'options: new',
    wide: true,
    draw: () => optionsView({ settings: { ...DEFAULT_SETTINGS, hover: false }, receipt: [], corrections: [] }, actions),
  },
];
