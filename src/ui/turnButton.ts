import { h } from './element';
import { say } from './words';

/** The arrow of a row that opens and closes the card of what the row is about. */
export function turnButton(of: {
  readonly name: string;
  readonly isOpen: boolean;
  readonly act: string;
  turn(): void;
}): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'icon-button turn',
      'aria-expanded': String(of.isOpen),
      'aria-label': say('popup_cardOf', { name: of.name }),
      'data-act': of.act,
      click: () => of.turn(),
    },
    h('span', { class: 'chevron', 'aria-hidden': 'true' }),
  );
}
