import type { Note, NotedArticle, NoteId } from '../shared/notes';
import { dateWords, instantWords } from './dates';
import { h } from './element';
import { statusWords, webLink } from './noteWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say, sayCount } from './words';

/** What the list is at. */
export type ListState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | {
      readonly is: 'found';
      readonly notes: readonly Note[];
      /** Of all that match. */
      readonly total: number;
      /** True when the reader searched or narrowed. */
      readonly isNarrowed: boolean;
    };

export interface ListView {
  readonly state: ListState;
  readonly isByArticle: boolean;
  readonly open?: NoteId | undefined;
  readonly selected: ReadonlySet<NoteId>;
}

export interface ListActions {
  open(id: NoteId): void;
  select(ids: readonly NoteId[], on: boolean): void;
  selectAll(): void;
  showMore(): void;
  report(article: NotedArticle): void;
  clear(): void;
  again(): void;
}

/** The notes that were found, one line of words each. */
export function notebookList(view: ListView, actions: ListActions): HTMLElement {
  const { state } = view;
  if (state.is === 'loading') return h('p', { class: 'notebook-empty', role: 'status' }, say('notebook_loading'));
  if (state.is === 'problem') return problem(state.message, actions);
  if (state.notes.length === 0) return nothing(state.isNarrowed, actions);
  const left = state.total - state.notes.length;
  return h(
    'div',
    { class: 'found' },
    h(
      'p',
      { class: 'found-count soft', role: 'status' },
      sayCount(state.isNarrowed ? 'notebook_foundCount' : 'notebook_noteCount', state.total),
      ' · ',
      h(
        'button',
        { type: 'button', class: 'text-button', 'data-act': 'select all', click: () => actions.selectAll() },
        say('notebook_selectAll'),
      ),
    ),
    ...(view.isByArticle ? byArticle(view, state.notes, actions) : [rows(view, state.notes, actions)]),
    left > 0 &&
      h(
        'button',
        { type: 'button', class: 'button more', 'data-act': 'more', click: () => actions.showMore() },
        sayCount('notebook_more', left),
      ),
  );
}

function byArticle(view: ListView, notes: readonly Note[], actions: ListActions): readonly HTMLElement[] {
  const groups: Note[][] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last?.[0]?.article.address === note.article.address) last.push(note);
    else groups.push([note]);
  }
  return groups.map(group => {
    const { article } = group[0]!;
    return h(
      'section',
      { class: 'article-group' },
      h(
        'header',
        {},
        h(
          'div',
          {},
          h('h2', { dir: 'auto' }, article.title || article.address),
          h('p', { class: 'fine' }, ...articleLine(article)),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'button small',
            'data-act': `report ${article.address}`,
            'aria-label': say('notebook_reportOn', { title: article.title || article.address }),
            click: () => actions.report(article),
          },
          say('notebook_report'),
        ),
      ),
      rows(view, group, actions),
    );
  });
}

/** Site, date and address of an article, as far as they are known. */
export function articleLine({ site, date, url }: NotedArticle): readonly (Node | string)[] {
  const parts = [
    site !== '' && h('bdi', {}, site),
    date !== undefined && h('bdi', {}, dateWords(date)),
    webLink(say('notebook_address'), url),
  ].filter(part => part instanceof HTMLElement);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

function rows(view: ListView, notes: readonly Note[], actions: ListActions): HTMLElement {
  return h(
    'ul',
    { class: 'rows', keydown: event => stepRows(event as KeyboardEvent) },
    ...notes.map(note => row(view, note, actions)),
  );
}

function row({ open, selected, isByArticle }: ListView, note: Note, actions: ListActions): HTMLElement {
  const { id, passage, text, verdict, tags, status, article, modified, claimant } = note;
  const box = h('input', {
    type: 'checkbox',
    'aria-label': say('notebook_select', { words: short(passage.exact) }),
    'data-act': `select ${id}`,
    checked: selected.has(id),
    change: () => actions.select([id], box.checked),
  });
  return h(
    'li',
    { class: 'row-note', 'data-group': verdictGroup(verdict) },
    h('label', { class: 'row-box' }, box),
    h(
      'button',
      {
        type: 'button',
        class: 'row-words',
        'aria-current': id === open ? 'true' : undefined,
        'data-act': `open ${id}`,
        click: () => actions.open(id),
      },
      h('span', { class: 'row-quote', dir: 'auto' }, short(passage.exact)),
      text !== '' && h('span', { class: 'row-text', dir: 'auto' }, short(text)),
      h(
        'span',
        { class: 'row-line' },
        verdict !== undefined &&
          h(
            'span',
            { class: 'row-verdict' },
            h('span', { class: 'dot', 'aria-hidden': 'true' }),
            verdictWords(verdict),
          ),
        status !== 'open' && h('span', { class: 'badge' }, statusWords(status)),
        claimant !== undefined && h('span', { dir: 'auto' }, claimant),
        !isByArticle && h('span', { dir: 'auto' }, article.site),
        ...tags.slice(0, TAGS).map(tag => h('span', { class: 'row-tag', dir: 'auto' }, `#${tag}`)),
        h('span', { class: 'row-when' }, instantWords(modified)),
      ),
    ),
  );
}

/** Tags shown in a line of the list. */
const TAGS = 4;

/** Arrows go from note to note, as in any list. */
function stepRows(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget as HTMLElement;
  const all = [...(list.closest('.found') ?? list).querySelectorAll<HTMLElement>('.row-words')];
  const at = all.indexOf(event.target as HTMLElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  all[at + by]?.focus();
}

/** UTF-16 units of a text that a line of the list has room for. */
const LINE = 240;

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LINE ? `${line.slice(0, LINE).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

function problem(message: string, actions: ListActions): HTMLElement {
  return h(
    'div',
    { class: 'notebook-empty', role: 'alert' },
    h('h2', {}, say('notebook_problem')),
    h('p', {}, message),
    h(
      'button',
      { type: 'button', class: 'button', 'data-act': 'again', click: () => actions.again() },
      say('notebook_again'),
    ),
  );
}

function nothing(isNarrowed: boolean, actions: ListActions): HTMLElement {
  return h(
    'div',
    { class: 'notebook-empty', role: 'status' },
    h('h2', {}, say(isNarrowed ? 'notebook_noneFound' : 'notebook_empty')),
    h('p', { class: 'soft' }, say(isNarrowed ? 'notebook_noneFoundHint' : 'notebook_emptyHint')),
    isNarrowed &&
      h(
        'button',
        { type: 'button', class: 'button', 'data-act': 'clear all', click: () => actions.clear() },
        say('notebook_clearAll'),
      ),
  );
}
