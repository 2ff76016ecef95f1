import { h } from './element';
import { say } from './words';

/** Something else that the same words are about: another note, a person, a figure. */
export interface AlsoHere {
  readonly kind: 'note' | 'person' | 'figure';
  /** In words: "Sergey Lavrov", "40 %", "Note: Not what the report says". */
  readonly label: string;
  open(): void;
}

/** Ways to what else the words under a card are about, so that nothing lies unreachable beneath. */
export function alsoHere(things: readonly AlsoHere[]): HTMLElement | undefined {
  if (things.length === 0) return undefined;
  return h(
    'nav',
    { class: 'also-here', 'aria-label': say('note_alsoHere') },
    h('span', { class: 'soft', 'aria-hidden': 'true' }, say('note_alsoHere')),
    h(
      'ul',
      {},
      ...things.map(({ kind, label, open }) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', class: `also ${kind}`, dir: 'auto', 'data-act': `also ${label}`, click: () => open() },
            label,
          ),
        ),
      ),
    ),
  );
}
