import { h } from './element';
import { icon } from './icons';

/** The cross in a card's upper corner. */
export function closeButton(close: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close', 'data-act': 'close', click: () => close() },
    icon('close'),
  );
}
