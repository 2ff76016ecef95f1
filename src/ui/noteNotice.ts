import { closeButton } from './closeButton';
import { h } from './element';
import { say } from './words';

/** A sentence to the reader in a small card of its own, with a way back where there is one. */
export function noteNotice(
  message: string,
  actions: { close(): void; readonly cancel?: { readonly words: string; run(): void } },
): HTMLElement {
  const { cancel } = actions;
  return h(
    'section',
    { class: 'card note-card note-gone', 'aria-label': say('note_title') },
    h(
      'div',
      { class: 'card-head' },
      h(
        'div',
        { class: 'card-name' },
        h('p', { role: 'status', tabindex: -1, 'data-act': 'name' }, message),
        cancel &&
          h('p', {}, h('button', { type: 'button', class: 'text-button', click: () => cancel.run() }, cancel.words)),
      ),
      closeButton(() => actions.close()),
    ),
  );
}
