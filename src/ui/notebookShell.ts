import type { NoteQuery } from '../shared/notes';
import { h } from './element';
import { icon } from './icons';
import { wordmark } from './wordmark';
import { direction, locale, say } from './words';

export interface ShellActions {
  search(words: string): void;
  sort(by: NoteQuery['sort']): void;
  chooseFile(): void;
  exportAll(): void;
  hypothesis(): void;
}

/** The places of the notebook that are drawn anew by themselves; the search field stays, so that nothing typed is lost. */
export interface NotebookShell {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  readonly slots: Readonly<Record<'notices' | 'filters' | 'bulk' | 'list' | 'note' | 'said', HTMLElement>>;
}

/** The frame of the notebook: what stands above, and the places of the rest. */
export function notebookShell(query: NoteQuery, actions: ShellActions): NotebookShell {
  const search = h('input', {
    type: 'search',
    class: 'notebook-search',
    placeholder: say('notebook_search'),
    'aria-label': say('notebook_search'),
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    'data-act': 'search',
    input: () => actions.search(search.value),
  });
  search.value = query.words ?? '';
  const sort = h(
    'select',
    { 'data-act': 'sort', change: () => actions.sort(sort.value as NoteQuery['sort']) },
    ...(['newest', 'oldest', 'article'] as const).map(by => h('option', { value: by }, say(SORTS[by]))),
  );
  sort.value = query.sort;
  const place = (name: string) => h('div', { class: `slot-${name}` });
  const slots = {
    notices: place('notices'),
    filters: place('filters'),
    bulk: place('bulk'),
    list: place('list'),
    note: place('note'),
    said: place('said'),
  };
  const button = (act: string, label: string, click: () => void) =>
    h('button', { type: 'button', class: 'button', 'data-act': act, click }, label);
  // Where there is room the filters are always seen, and the button is not.
  const fold = h(
    'button',
    {
      type: 'button',
      class: 'button small fold',
      'aria-expanded': 'false',
      'data-act': 'filters',
      click: () => fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true')),
    },
    say('notebook_filters'),
  );
  const element = h(
    'div',
    { class: 'notebook', lang: locale(), dir: direction() },
    h(
      'header',
      { class: 'notebook-head' },
      h('div', { class: 'notebook-title' }, wordmark(), h('h1', {}, say('notebook_title'))),
      h('div', { class: 'search-box', role: 'search' }, icon('search'), search),
      h(
        'div',
        { class: 'row' },
        button('import', say('notebook_import'), actions.chooseFile),
        button('export', say('notebook_export'), actions.exportAll),
        button('hypothesis', 'Hypothesis', actions.hypothesis),
      ),
    ),
    slots.notices,
    h(
      'div',
      { class: 'columns' },
      h('nav', { class: 'column-filters', 'aria-label': say('notebook_filters') }, fold, slots.filters),
      h(
        'main',
        { class: 'column-list' },
        h('div', { class: 'sort-line' }, h('label', {}, h('span', { class: 'soft' }, say('notebook_sort')), ' ', sort)),
        slots.bulk,
        slots.list,
      ),
      h('aside', { class: 'column-note', 'aria-label': say('notebook_theNote') }, slots.note),
    ),
    slots.said,
  );
  return { element, search, slots };
}

const SORTS = {
  newest: 'notebook_sortNewest',
  oldest: 'notebook_sortOldest',
  article: 'notebook_sortArticle',
} as const;
