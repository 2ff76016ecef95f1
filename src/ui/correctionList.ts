import type { Correction, CorrectionScope } from '../shared/model';
import { h } from './element';
import { outward } from './outward';
import { wikidataUrl } from './sources';

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
  const { name, kind, scope } = correction;
  const said = kind === 'not-a-person' ? 'is not a person' : kind === 'is' ? 'is' : 'is not';
  const person = kind === 'not-a-person' ? undefined : correction.person;
  const called = kind === 'not-a-person' ? undefined : (correction.personName ?? correction.person);
  return h(
    'li',
    {},
    h(
      'p',
      {},
      `“${name}” ${said} `,
      called !== undefined && outward(called, person && wikidataUrl(person)),
      ' ',
      h('span', { class: 'fine' }, whereWords(scope)),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        'aria-label': `Remove: “${name}” ${said} ${called ?? ''}`.trim(),
        click: () => remove(correction),
      },
      'Remove',
    ),
  );
}

function whereWords(scope: CorrectionScope): string {
  if (scope.on === 'everywhere') return 'everywhere';
  return scope.on === 'site' ? `on ${scope.where}` : `in ${scope.where}`;
}
