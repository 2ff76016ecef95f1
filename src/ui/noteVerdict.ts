import { h } from './element';
import { freshId } from './freshId';
import { verdictGroup, verdictScale, verdictWords } from './verdicts';
import { say } from './words';

export interface VerdictField {
  readonly element: HTMLElement;
  value(): string;
}

/** The scale of verdicts as one choice, none at all among them, and a field for a label that is not in it. */
export function verdictField(
  { verdict, own }: { readonly verdict: string; readonly own: readonly string[] },
  changed: () => void,
): VerdictField {
  const name = freshId('verdict');
  const radios = ['', ...verdictScale(own, verdict)].map(value =>
    h('input', {
      type: 'radio',
      name,
      value,
      'data-act': `verdict ${value}`,
      change: () => {
        free.value = '';
        changed();
      },
    }),
  );
  const free = h('input', {
    type: 'text',
    class: 'own-verdict',
    maxlength: 100,
    placeholder: say('note_verdictOwn'),
    'aria-label': say('note_verdictOwn'),
    'data-act': 'own verdict',
    input: () => {
      const none = radios[0]!;
      if (free.value.trim() !== '') for (const radio of radios) radio.checked = false;
      else none.checked = !radios.some(({ checked }) => checked);
      changed();
    },
  });
  for (const radio of radios) radio.checked = radio.value === verdict.trim();
  return {
    element: h(
      'fieldset',
      { class: 'note-field verdicts' },
      h('legend', { class: 'note-label' }, say('note_verdict')),
      h(
        'div',
        { class: 'chips' },
        ...radios.map(radio =>
          h(
            'label',
            { class: 'chip', 'data-group': verdictGroup(radio.value) },
            radio,
            h('span', {}, radio.value === '' ? say('note_verdictNone') : verdictWords(radio.value)),
          ),
        ),
        free,
      ),
    ),
    value: () => free.value.trim() || (radios.find(({ checked }) => checked)?.value ?? ''),
  };
}
