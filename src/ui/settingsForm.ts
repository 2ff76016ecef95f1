import type { Settings } from '../shared/protocol';
import { h } from './element';

/** Every setting as a labelled control; each change is saved at once. */
export function settingsForm(settings: Settings, save: (settings: Settings) => void): HTMLElement {
  const { highlight } = settings;
  const ofHighlight = (change: Partial<Settings['highlight']>): void =>
    save({ ...settings, highlight: { ...highlight, ...change } });
  return h(
    'form',
    { class: 'settings', submit: event => event.preventDefault() },
    group('Highlight on the page', [
      check('People', highlight.people, people => ofHighlight({ people })),
      check(
        'People meant by their office',
        highlight.roles,
        roles => ofHighlight({ roles }),
        'Such as “the Russian foreign minister”; drawn lighter.',
      ),
      check('Figures', highlight.figures, figures => ofHighlight({ figures })),
    ]),
    group('Open a card', [
      check(
        'When the pointer rests on a highlight',
        settings.hover,
        hover => save({ ...settings, hover }),
        'A click or the keyboard always opens it.',
      ),
      delay(settings, save),
    ]),
    group('When a card opens', [
      radio('Show only what is on this computer', !settings.lookUpOnOpen, () =>
        save({ ...settings, lookUpOnOpen: false }),
      ),
      radio(
        'Look it up in Wikidata and Wikipedia as well',
        settings.lookUpOnOpen,
        () => save({ ...settings, lookUpOnOpen: true }),
        'Sends the person’s number there, or the name where there is none; never the page’s address.',
      ),
    ]),
  );
}

const DELAYS_MS = [200, 300, 400, 500, 700, 1000];

function delay(settings: Settings, save: (settings: Settings) => void): HTMLElement {
  const choices = [...new Set([...DELAYS_MS, settings.hoverDelayMs])].sort((a, b) => a - b);
  const select = h(
    'select',
    {
      disabled: !settings.hover,
      'data-act': 'delay',
      change: () => save({ ...settings, hoverDelayMs: Number(select.value) }),
    },
    ...choices.map(ms =>
      h(
        'option',
        { value: ms, selected: ms === settings.hoverDelayMs },
        `${(ms / 1000).toLocaleString('en-GB')} seconds`,
      ),
    ),
  );
  return h('label', { class: 'line' }, h('span', {}, 'After'), select);
}

function group(legend: string, lines: readonly HTMLElement[]): HTMLElement {
  return h('fieldset', {}, h('legend', {}, legend), ...lines);
}

function check(label: string, on: boolean, change: (on: boolean) => void, hint?: string): HTMLElement {
  const input = h('input', { type: 'checkbox', checked: on, 'data-act': label, change: () => change(input.checked) });
  return labelled(input, label, hint);
}

function radio(label: string, on: boolean, choose: () => void, hint?: string): HTMLElement {
  return labelled(
    h('input', { type: 'radio', name: 'on-open', checked: on, 'data-act': label, change: choose }),
    label,
    hint,
  );
}

function labelled(input: HTMLElement, label: string, hint?: string): HTMLElement {
  return h(
    'label',
    { class: 'line' },
    input,
    h('span', {}, label, hint !== undefined && h('span', { class: 'fine' }, hint)),
  );
}
