/** Controls of a form, each with its label; every change is told at once. */

import { type Child, h } from './element';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** A few controls under one heading. */
export function group(legend: string, ...parts: readonly Child[]): HTMLElement {
  return h('fieldset', {}, h('legend', {}, legend), ...parts);
}

export function check(act: string, label: string, on: boolean, change: (on: boolean) => void, hint?: string) {
  const input = h('input', { type: 'checkbox', checked: on, 'data-act': act, change: () => change(input.checked) });
  return labelled(input, label, hint);
}

/** One of a few. */
export function radios<Value extends string>(
  name: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): readonly HTMLElement[] {
  return choices.map(({ value, label, hint }) =>
    labelled(
      h('input', {
        type: 'radio',
        name,
        checked: value === chosen,
        'data-act': `${name} ${value}`,
        change: () => choose(value),
      }),
      label,
      hint,
    ),
  );
}

/** One of many; `lang` goes with a label in a language of its own. */
export function select(
  act: string,
  label: string,
  choices: readonly (Choice<string> & { readonly lang?: string })[],
  chosen: string,
  choose: (value: string) => void,
  disabled = false,
): HTMLElement {
  const box = h(
    'select',
    { disabled, 'data-act': act, change: () => choose(box.value) },
    ...choices.map(choice =>
      h('option', { value: choice.value, selected: choice.value === chosen, lang: choice.lang }, choice.label),
    ),
  );
  return h('label', { class: 'line' }, h('span', {}, label), box);
}

export interface FieldSetting {
  readonly act: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** `secret` shows dots for what is typed. */
  readonly kind?: 'text' | 'secret' | 'lines';
  readonly limit: number;
  /** Called when the reader leaves the field with another value in it. */
  change(value: string): void;
}

/** A field to write in, under its label. */
export function field({ act, label, value, hint, kind = 'text', limit, change }: FieldSetting): HTMLElement {
  const common = { 'data-act': act, maxlength: limit, autocomplete: 'off', spellcheck: 'false', dir: 'auto' };
  const box: HTMLInputElement | HTMLTextAreaElement =
    kind === 'lines'
      ? h('textarea', { ...common, rows: 3, change: () => change(box.value) }, value)
      : h('input', {
          ...common,
          type: kind === 'secret' ? 'password' : 'text',
          value,
          change: () => change(box.value),
        });
  return h(
    'label',
    { class: 'field' },
    h('span', {}, label),
    hint !== undefined && h('span', { class: 'fine' }, hint),
    box,
  );
}

export function button(act: string, label: string, click: () => void, name?: string): HTMLElement {
  return h('button', { type: 'button', class: 'button', 'data-act': act, 'aria-label': name, click }, label);
}

/** A quiet button at the end of a row; `name` says of which. */
export function rowButton(act: string, label: string, name: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'button small', 'data-act': act, 'aria-label': name, click }, label);
}

function labelled(input: HTMLElement, label: string, hint?: string): HTMLElement {
  return h(
    'label',
    { class: 'line' },
    input,
    h('span', {}, label, hint !== undefined && h('span', { class: 'fine' }, hint)),
  );
}
