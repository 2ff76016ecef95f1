import { closeButton } from './closeButton';
import { h } from './element';
import { say } from './words';

export interface SaidView {
  readonly words: string;
  readonly isProblem?: boolean;
  undo?(): void;
  close(): void;
}

/** What was just done, with the way back. It stays until the next thing is done, so that nobody has to hurry. */
export function notebookSaid({ words, isProblem, undo, close }: SaidView): HTMLElement {
  return h(
    'div',
    { class: isProblem ? 'snack problem' : 'snack', role: isProblem ? 'alert' : 'status' },
    h('span', { dir: 'auto' }, words),
    undo &&
      h('button', { type: 'button', class: 'text-button', 'data-act': 'undo', click: () => undo() }, say('note_undo')),
    closeButton(close),
  );
}
