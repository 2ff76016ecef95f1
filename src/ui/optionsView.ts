import type { Correction } from '../shared/model';
import type { ReceiptLine, Settings } from '../shared/protocol';
import { correctionList } from './correctionList';
import { h } from './element';
import { type ReceiptActions, receiptTable } from './receiptTable';
import { settingsForm } from './settingsForm';
import { wordmark } from './wordmark';

export interface OptionsView {
  readonly settings: Settings;
  readonly receipt: readonly ReceiptLine[];
  readonly corrections: readonly Correction[];
  /** What was just done or went wrong, for the live region. */
  readonly said?: string;
}

export interface OptionsActions extends ReceiptActions {
  saveSettings(settings: Settings): void;
  removeCorrection(correction: Correction): void;
  clearLookups(): void;
}

/** The options page: settings, the receipt, corrections, and what is kept. */
export function optionsView(view: OptionsView, actions: OptionsActions): HTMLElement {
  return h(
    'div',
    { class: 'options' },
    h('header', {}, wordmark(), h('h1', {}, 'Options')),
    h(
      'main',
      {},
      section('Settings', settingsForm(view.settings, actions.saveSettings)),
      section(
        'Receipt',
        h(
          'p',
          { class: 'soft' },
          'Every request that Dramatis has sent from this browser. The page you read is never sent.',
        ),
        receiptTable(view.receipt, actions),
      ),
      section('Corrections', correctionList(view.corrections, actions.removeCorrection)),
      section(
        'Kept answers',
        h(
          'p',
          { class: 'soft' },
          'Answers to lookups are kept on this computer so that the same question is not sent twice.',
        ),
        h(
          'button',
          { type: 'button', class: 'button', 'data-act': 'clear lookups', click: () => actions.clearLookups() },
          'Forget kept answers',
        ),
      ),
    ),
    h('p', { class: 'said', role: 'status' }, view.said),
  );
}

function section(heading: string, ...children: readonly HTMLElement[]): HTMLElement {
  return h('section', { 'aria-label': heading }, h('h2', {}, heading), ...children);
}
