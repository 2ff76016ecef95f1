import type { StorageUse } from '../shared/protocol';
import { sizeWords } from './byteSize';
import { h } from './element';
import { button } from './formParts';
import { say } from './words';

export interface StorageActions {
  clearLookups(): void;
  /** Asks the browser not to clear it by itself. */
  keepStorage(): void;
  deleteEverything(): void;
}

/** How much is kept on this computer, how safely, and how to be rid of it. */
export function storageSection(use: StorageUse, actions: StorageActions): HTMLElement {
  return h(
    'div',
    { class: 'settings' },
    h(
      'div',
      { class: 'part' },
      use.bytes !== undefined && h('p', {}, say('options_used', { size: sizeWords(use.bytes) })),
      h('p', { class: use.lasting ? 'soft' : 'problem' }, safety(use)),
      h(
        'div',
        { class: 'row' },
        use.lasting && !use.persisted && button('keep storage', say('options_keepStorage'), actions.keepStorage),
        button('clear lookups', say('options_clearLookups'), actions.clearLookups),
      ),
      h('p', { class: 'fine' }, say('options_keptAnswers')),
    ),
    h(
      'details',
      { class: 'danger', 'data-part': 'delete' },
      h('summary', { 'data-act': 'delete' }, say('options_deleteAll')),
      h('p', {}, say('options_deleteAllWarning')),
      h(
        'button',
        {
          type: 'button',
          class: 'button main',
          'data-act': 'delete everything',
          click: () => actions.deleteEverything(),
        },
        say('options_deleteAllNow'),
      ),
    ),
  );
}

function safety({ lasting, persisted }: StorageUse): string {
  if (!lasting) return say('options_notLasting');
  return say(persisted ? 'options_persisted' : 'options_notPersisted');
}
