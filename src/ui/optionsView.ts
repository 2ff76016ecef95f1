import type { Correction } from '../shared/model';
import type { Keys, ReceiptLine, Settings, Sites, StorageUse } from '../shared/protocol';
import { type CorrectionActions, correctionList } from './correctionList';
import { type Child, h } from './element';
import { highlightForm } from './highlightForm';
import { keysForm } from './keysForm';
import { type ReceiptActions, receiptTable } from './receiptTable';
import { cardForm, languageForm, notesForm } from './settingsForm';
import { type SiteActions, siteSettings } from './siteSettings';
import { type StorageActions, storageSection } from './storageSection';
import { wordmark } from './wordmark';
import { direction, locale, say } from './words';

export interface OptionsView {
  readonly settings: Settings;
  readonly keys: Keys;
  readonly sites: Sites;
  readonly receipt: readonly ReceiptLine[];
  readonly corrections: readonly Correction[];
  readonly storage: StorageUse;
}

export interface OptionsActions
  extends ReceiptActions,
    CorrectionActions,
    StorageActions,
    Omit<SiteActions, 'setNeverOn'> {
  saveSettings(settings: Settings): void;
  saveKeys(keys: Keys): void;
}

/** The options page: every setting, the sites, the keys, what was sent, and what is kept. */
export function optionsView(view: OptionsView, actions: OptionsActions): HTMLElement {
  const { settings } = view;
  const save = actions.saveSettings;
  const sections = [
    section(
      'highlights',
      highlightForm(settings.highlight, highlight => save({ ...settings, highlight })),
    ),
    section('cards', cardForm(settings, save)),
    section('language', languageForm(settings, save)),
    section('notes', notesForm(settings, save)),
    section(
      'sites',
      siteSettings(view.sites, settings.neverOn, {
        removeSite: actions.removeSite,
        setNeverOn: neverOn => save({ ...settings, neverOn }),
      }),
    ),
    section('keys', intro('options_keysIntro'), keysForm(view.keys, actions.saveKeys)),
    section('corrections', correctionList(view.corrections, actions)),
    section('receipt', intro('options_receiptIntro'), receiptTable(view.receipt, actions)),
    section('storage', storageSection(view.storage, actions)),
  ];
  return h(
    'div',
    { class: 'options', lang: locale(), dir: direction() },
    h('header', {}, wordmark(), h('h1', {}, say('options_title'))),
    h(
      'nav',
      { 'aria-label': say('options_contents') },
      h('ul', {}, ...SECTIONS.map(name => h('li', {}, h('a', { href: `#${name}` }, say(`options_section_${name}`))))),
    ),
    h('main', {}, ...sections),
  );
}

const SECTIONS = [
  'highlights',
  'cards',
  'language',
  'notes',
  'sites',
  'keys',
  'corrections',
  'receipt',
  'storage',
] as const;

function section(name: (typeof SECTIONS)[number], ...children: readonly Child[]): HTMLElement {
  const heading = `${name}-heading`;
  return h(
    'section',
    { id: name, 'aria-labelledby': heading },
    h('h2', { id: heading, tabindex: -1 }, say(`options_section_${name}`)),
    ...children,
  );
}

function intro(key: string): HTMLElement {
  return h('p', { class: 'soft' }, say(key));
}
