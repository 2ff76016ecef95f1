import type { Correction, CorrectionScope } from '../shared/model';
import { h } from './element';
import { button, rowButton } from './formParts';
import { outward } from './outward';
import { wikidataUrl } from './sources';
import { say } from './words';

export interface CorrectionActions {
  removeCorrection(correction: Correction): void;
  exportCorrections(): void;
  importCorrections(file: File): void;
}

/** What the reader said about names: each with a way to take it back, all of them as a file. */
export function correctionList(corrections: readonly Correction[], actions: CorrectionActions): HTMLElement {
  return h(
    'div',
    { class: 'settings' },
    corrections.length === 0
      ? h('p', { class: 'soft' }, say('options_correctionsNone'))
      : h(
          'ul',
          { class: 'rows', 'data-part': 'corrections' },
          ...corrections.map(correction => row(correction, actions)),
        ),
    h(
      'div',
      { class: 'row' },
      corrections.length > 0 &&
        button('export corrections', say('options_exportCorrections'), actions.exportCorrections),
      importButton(actions),
    ),
  );
}

function importButton({ importCorrections }: CorrectionActions): HTMLElement {
  const input = h('input', {
    type: 'file',
    class: 'spoken',
    accept: '.json,application/json',
    'data-act': 'import corrections',
    change: () => {
      const file = input.files?.[0];
      if (file) importCorrections(file);
      // The same file may be chosen again.
      input.value = '';
    },
  });
  return h('label', { class: 'button file' }, input, say('options_importCorrections'));
}

function row(correction: Correction, { removeCorrection }: CorrectionActions): HTMLElement {
  const { name, kind, scope } = correction;
  const person = kind === 'not-a-person' ? undefined : correction.person;
  const called = kind === 'not-a-person' ? '' : (correction.personName ?? correction.person);
  const sentence = say(SENTENCES[kind], { name, person: called });
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('p', {}, sentence),
      h(
        'p',
        { class: 'fine' },
        whereWords(scope),
        person !== undefined && wikidataUrl(person) !== undefined && ' · ',
        person !== undefined && wikidataUrl(person) !== undefined && outward(person, wikidataUrl(person)),
      ),
    ),
    rowButton(
      `remove ${JSON.stringify([kind, name, person, scope])}`,
      say('options_remove'),
      say('options_removeOf', { what: sentence }),
      () => removeCorrection(correction),
    ),
  );
}

const SENTENCES = {
  is: 'options_correction_is',
  'is-not': 'options_correction_isNot',
  'not-a-person': 'options_correction_notAPerson',
} as const;

function whereWords(scope: CorrectionScope): string {
  if (scope.on === 'everywhere') return say('options_everywhere');
  return say(scope.on === 'site' ? 'options_onSite' : 'options_inArticle', { where: scope.where });
}
