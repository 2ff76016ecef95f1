import type { Brief, Figure } from '../shared/model';
import { sentenceAround } from './appearances';
import { h } from './element';
import { exactnessWords, valueWords } from './figures';
import { apart, articleTongue } from './packWords';
import { turnButton } from './turnButton';
import { say } from './words';

export interface FigureListView {
  readonly brief: Brief;
  readonly text: string;
  /** Which to list. */
  readonly figures: readonly Figure[];
  /** Where the figure starts whose card is open. */
  readonly open?: number | undefined;
  readonly card: (figure: Figure) => HTMLElement;
}

export interface FigureListActions {
  /** Opens a figure's card in the list, or closes it. */
  toggle(figure: Figure): void;
  /** Shows it on the page. */
  reveal(figure: Figure): void;
}

/** The article's figures in text order: as written, in digits, and in their sentence; each opens its card. */
export function figureList(view: FigureListView, actions: FigureListActions): HTMLElement {
  return h(
    'ol',
    { class: 'passages', 'aria-label': say('popup_figures') },
    ...view.figures.map(figure => row(figure, view, actions)),
  );
}

/** All that a row says, for the search. */
export function figureSaid(figure: Figure, text: string): string {
  const { before, words, after } = sentenceAround(text, figure);
  return [digitsOf(figure), before + words + after].join(' ');
}

function row(figure: Figure, view: FigureListView, actions: FigureListActions): HTMLElement {
  const { brief, text } = view;
  const isOpen = view.open === figure.start;
  const { before, words, after } = sentenceAround(text, figure);
  const exactness = exactnessWords(figure);
  return h(
    'li',
    { 'data-open': isOpen },
    h(
      'div',
      { class: 'passage-line' },
      h(
        'button',
        {
          type: 'button',
          class: 'passage',
          title: say('card_showOnPage'),
          'data-act': `figure ${figure.start}`,
          click: () => actions.reveal(figure),
        },
        h('span', { class: 'figure-value' }, exactness !== undefined && `${exactness} `, apart(valueWords(figure))),
        h('span', { class: 'passage-words', ...articleTongue(brief) }, before, h('mark', {}, words), after),
      ),
      turnButton({
        name: words,
        isOpen,
        act: `toggle figure ${figure.start}`,
        turn: () => actions.toggle(figure),
      }),
    ),
    isOpen && view.card(figure),
  );
}

function digitsOf(figure: Figure): string {
  return [exactnessWords(figure), valueWords(figure)].filter(Boolean).join(' ');
}
