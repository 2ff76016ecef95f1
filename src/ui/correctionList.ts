import type { Correction, CorrectionScope } from '../shared/model';
import { h } from './element';

/** What the reader said about names, each with a way to take it back. */
export function correctionList(
  corrections: readonly Correction[],
  remove: (correction: Correction) => void,
): HTMLElement {
  if (corrections.length === 0) {
    return h(
      'p',
      { class: 'soft' },
      'You have not corrected any match. On a card, “Not right?” is the place to do it.',
    );
  }
  return h('ul', { class: 'corrections-list' }, ...corrections.map(correction => row(correction, remove)));
}

function row(correction: Correction, remove: (correction: Correction) => void): HTMLElement {
  return h(
    'li',
    {},
    h('p', {}, correctionWords(correction), h('span', { class: 'fine' }, whereWords(correction.scope))),
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        'aria-label': `Remove: ${correctionWords(correction)}`,
        click: () => remove(correction),
      },
      'Remove',
    ),
  );
}

function correctionWords(correction: Correction): string {
  const name = `“${correction.name}”`;
  if (correction.kind === 'not-a-person') return `${name} is not a person`;
  return correction.kind === 'is' ? `${name} is ${correction.person}` : `${name} is not ${correction.person}`;
}

function whereWords(scope: CorrectionScope): string {
  if (scope.on === 'everywhere') return 'everywhere';
  return scope.on === 'site' ? `on ${scope.where}` : `in ${scope.where}`;
}
