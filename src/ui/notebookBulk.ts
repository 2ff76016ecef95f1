import { type BulkChange, NOTE_STATUSES, type NoteStatus } from '../shared/notes';
import { h } from './element';
import { tagsIn } from './noteForm';
import { statusWords } from './noteWords';
import { say, sayCount } from './words';

export interface BulkView {
  readonly count: number;
  /** Of those that are selected and loaded, to take away again. */
  readonly tags: readonly string[];
}

export interface BulkActions {
  change(change: BulkChange): void;
  exportThem(): void;
  send(): void;
  remove(): void;
  clear(): void;
}

/** What may be done with all selected notes at once. */
export function notebookBulk({ count, tags }: BulkView, actions: BulkActions): HTMLElement {
  const typed = h('input', {
    type: 'text',
    maxlength: 100,
    placeholder: say('notebook_addTag'),
    'aria-label': say('notebook_addTag'),
    dir: 'auto',
    'data-act': 'bulk tag',
  });
  const status = h(
    'select',
    {
      'aria-label': say('notebook_setStatus'),
      'data-act': 'bulk status',
      change: () => actions.change({ addTags: [], removeTags: [], status: status.value as NoteStatus }),
    },
    h('option', { value: '', disabled: true, selected: true }, say('notebook_setStatus')),
    ...NOTE_STATUSES.map(value => h('option', { value }, statusWords(value))),
  );
  const untag = h(
    'select',
    {
      'aria-label': say('notebook_removeTag'),
      'data-act': 'bulk untag',
      change: () => actions.change({ addTags: [], removeTags: [untag.value] }),
    },
    h('option', { value: '', disabled: true, selected: true }, say('notebook_removeTag')),
    ...tags.map(value => h('option', { value }, value)),
  );
  const button = (act: string, label: string, click: () => void) =>
    h('button', { type: 'button', class: 'button small', 'data-act': act, click }, label);
  return h(
    'section',
    { class: 'bulk', 'aria-label': say('notebook_selected') },
    h('strong', { role: 'status' }, sayCount('notebook_selectedCount', count)),
    h(
      'form',
      {
        class: 'row',
        submit: event => {
          event.preventDefault();
          const addTags = tagsIn(typed.value);
          if (addTags.length > 0) actions.change({ addTags, removeTags: [] });
        },
      },
      typed,
      h('button', { type: 'submit', class: 'button small', 'data-act': 'bulk add tag' }, say('notebook_add')),
    ),
    tags.length > 0 && untag,
    status,
    button('bulk export', say('notebook_export'), () => actions.exportThem()),
    button('bulk send', 'Hypothesis', () => actions.send()),
    button('bulk remove', say('note_remove'), () => actions.remove()),
    h(
      'button',
      { type: 'button', class: 'text-button', 'data-act': 'bulk clear', click: () => actions.clear() },
      say('notebook_selectNone'),
    ),
  );
}
