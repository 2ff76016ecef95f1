import { h } from './element';
import { icon } from './icons';
import { say } from './words';

/** The cross in a card's upper corner. */
export function closeButton(close: () => void): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': say('card_close'),
      'data-act': 'close',
      click: () => close(),
    },
    icon('close'),
  );
}
