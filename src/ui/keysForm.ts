import type { Keys } from '../shared/protocol';
import { h } from './element';
import { field } from './formParts';
import { outward } from './outward';
import { say } from './words';

/** The reader's own keys to services, and what each is for. */
export function keysForm(keys: Keys, save: (keys: Keys) => void): HTMLElement {
  return h(
    'form',
    { class: 'settings', submit: event => event.preventDefault() },
    h(
      'div',
      { class: 'part' },
      field({
        act: 'fact-check key',
        label: say('options_factCheck'),
        hint: say('options_factCheckHint'),
        kind: 'secret',
        value: keys.factCheck,
        limit: KEY,
        change: factCheck => save({ ...keys, factCheck }),
      }),
      h(
        'p',
        { class: 'fine' },
        outward(say('options_factCheckWhere'), 'https://developers.google.com/fact-check/tools/api'),
      ),
    ),
    h(
      'div',
      { class: 'part' },
      field({
        act: 'hypothesis key',
        label: say('options_hypothesis'),
        hint: say('options_hypothesisHint'),
        kind: 'secret',
        value: keys.hypothesis,
        limit: KEY,
        change: hypothesis => save({ ...keys, hypothesis }),
      }),
      h('p', { class: 'fine' }, outward(say('options_hypothesisWhere'), 'https://hypothes.is/account/developer')),
    ),
  );
}

const KEY = 500;
