import type { KeptDraft } from '../shared/drafts';
import type { Message } from '../shared/message';
import type { Cluster, Figure, Span } from '../shared/model';
import type { LocatedNote } from '../shared/notes';
import type { Shown } from '../shared/protocol';
import { personCard } from './card';
import type { CardActions, LookupView } from './cardView';
import { castList, castSaid, inOrder } from './castList';
import { h } from './element';
import { figureCard } from './figureCard';
import { figureList, figureSaid } from './figureList';
import { type NoteListActions, noNotes, noteList, noteSaid, unfinishedSaid } from './noteList';
import { matches } from './search';
import { statementList, statementSaid } from './statementList';
import { tabs } from './tabs';
import { say, sayCount, told } from './words';

export type TabName = 'cast' | 'figures' | 'statements' | 'notes';

/** What the lists are drawn from, beside the brief. */
export interface ListsView {
  readonly tab: TabName;
  /** What stands in the search field; it narrows all tabs. */
  readonly search: string;
  readonly notes: readonly LocatedNote[];
  /** Notes that were begun and not saved. */
  readonly unfinished: readonly KeptDraft[];
  /** Where the figure starts whose card is open. */
  readonly figure?: Figure['start'] | undefined;
  readonly open?: Cluster['id'] | undefined;
  /** Of the open person. */
  readonly at?: number | undefined;
  readonly lookup?: LookupView | undefined;
  /** What is to be said of the study cards that were saved. */
  readonly studyCards?: readonly Message[] | undefined;
}

export interface ListsActions extends NoteListActions {
  chooseTab(tab: TabName): void;
  toggle(cluster: Cluster): void;
  toggleFigure(figure: Figure): void;
  revealPerson(cluster: Cluster): void;
  reveal(span: Span): void;
  saveStudyCards(): void;
  readonly card: CardActions;
}

/** Cast, figures, statements and notes as tabs, each with the number of its rows that match. */
export function lists(view: ListsView, shown: Shown, actions: ListsActions): HTMLElement {
  const found = foundIn(view, shown);
  const row = (['cast', 'figures', 'statements', 'notes'] as const).map(name => ({
    name,
    label: say(`popup_${name}`),
    count: found[name].length + (name === 'notes' ? found.unfinished.length : 0),
  }));
  return h(
    'div',
    { class: 'lists', 'data-part': 'lists' },
    tabs(row, {
      label: say('popup_tabs'),
      chosen: view.tab,
      panel: panel(view, shown, { found, actions }),
      choose: tab => actions.chooseTab(tab),
    }),
  );
}

/** How many rows the four lists have in all. */
export function rowsIn({ brief }: Shown, { notes, unfinished }: ListsView): number {
  return brief.people.length + brief.figures.length + brief.statements.length + notes.length + unfinished.length;
}

/** How many rows of each list match, in words: for a screen reader while the reader types. */
export function foundWords(view: ListsView, shown: Shown): string {
  const { cast, figures, statements, notes, unfinished } = foundIn(view, shown);
  return say('popup_searchFound', {
    cast: cast.length,
    figures: figures.length,
    statements: statements.length,
    notes: notes.length + unfinished.length,
  });
}

type Found = ReturnType<typeof foundIn>;

function foundIn({ search, notes, unfinished }: ListsView, { brief, text }: Shown) {
  const keep = (said: () => string): boolean => search.trim() === '' || matches(search, said());
  return {
    cast: inOrder(brief).filter(cluster => keep(() => castSaid(cluster))),
    figures: brief.figures.filter(figure => keep(() => figureSaid(figure, text))),
    statements: brief.statements.filter(one => keep(() => statementSaid(brief, text, one))),
    notes: notes.filter(note => keep(() => noteSaid(note))),
    unfinished: unfinished.filter(kept => keep(() => unfinishedSaid(kept))),
  };
}

function panel(
  view: ListsView,
  shown: Shown,
  { found, actions }: { readonly found: Found; readonly actions: ListsActions },
): HTMLElement {
  const { tab } = view;
  if (found[tab].length === 0 && (tab !== 'notes' || found.unfinished.length === 0))
    return view.search.trim() === '' ? empty(tab, shown) : nothingMatches(view.search);
  const { brief, text } = shown;
  if (tab === 'figures') {
    const close = (figure: Figure) => ({ ...actions.card, close: () => actions.toggleFigure(figure) });
    const list = figureList(
      {
        brief,
        text,
        figures: found.figures,
        open: view.figure,
        card: figure => figureCard({ brief, figure, text }, close(figure)),
      },
      { toggle: actions.toggleFigure, reveal: actions.reveal },
    );
    return h('div', {}, list, studyCards(view, actions));
  }
  if (tab === 'statements') {
    const { note } = actions.card;
    return statementList(
      { brief, text, statements: found.statements },
      { reveal: actions.reveal, ...(note && { note }) },
    );
  }
  if (tab === 'notes') return noteList(found, actions);
  const { open, at, lookup } = view;
  const list = castList(
    {
      brief,
      people: found.cast,
      open,
      card: cluster =>
        personCard({ brief, cluster, text, ...(at !== undefined && { at }), ...(lookup && { lookup }) }, actions.card),
    },
    { toggle: actions.toggle, reveal: actions.revealPerson },
  );
  return h('div', {}, list, studyCards(view, actions));
}

/** For students: the article's people and figures as cards to learn. */
function studyCards({ studyCards }: ListsView, actions: ListsActions): HTMLElement {
  return h(
    'div',
    { class: 'study' },
    h(
      'button',
      { type: 'button', class: 'button small', 'data-act': 'study cards', click: () => actions.saveStudyCards() },
      say('popup_studyCards'),
    ),
    h('p', { class: 'fine' }, say('popup_studyCardsSay')),
    studyCards && h('p', { class: 'fine', role: 'status' }, studyCards.map(told).join(' ')),
  );
}

/** What a list without rows means. */
function empty(tab: TabName, { brief }: Shown): HTMLElement {
  if (tab === 'notes') return noNotes();
  if (tab === 'figures') return h('p', { class: 'empty' }, say('popup_noFigures'));
  if (tab === 'statements') return h('p', { class: 'empty' }, say('popup_noStatements'));
  return h(
    'div',
    { class: 'notice' },
    h('h2', {}, say('popup_nobody')),
    h('p', {}, sayCount('popup_nobodySays', brief.words)),
  );
}

function nothingMatches(words: string): HTMLElement {
  return h('p', { class: 'empty' }, say('popup_nothingMatches', { words: words.trim() }));
}
