import type { Brief, Figure } from '../shared/model';
import { sentenceAround } from './appearances';
import { h } from './element';
import { exactnessWords, valueWords } from './figures';
import { apart, articleTongue } from './packWords';
import { say } from './words';

export interface FigureListView {
  readonly brief: Brief;
  readonly text: string;
  /** Which to list. */
  readonly figures: readonly Figure[];
}

/** The article's figures in text order: as written, in digits, and in their sentence. */
export function figureList(view: FigureListView, reveal: (figure: Figure) => void): HTMLElement {
  return h(
    'ol',
    { class: 'passages', 'aria-label': say('popup_figures') },
    ...view.figures.map(figure => row(figure, view, reveal)),
  );
}

/** All that a row says, for the search. */
export function figureSaid(figure: Figure, text: string): string {
  const { before, words, after } = sentenceAround(text, figure);
  return [digitsOf(figure), before + words + after].join(' ');
}

function row(figure: Figure, { brief, text }: FigureListView, reveal: (figure: Figure) => void): HTMLElement {
  const { before, words, after } = sentenceAround(text, figure);
  const exactness = exactnessWords(figure);
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'passage',
        title: say('card_showOnPage'),
        'data-act': `figure ${figure.start}`,
        click: () => reveal(figure),
      },
      h('span', { class: 'figure-value' }, exactness !== undefined && `${exactness} `, apart(valueWords(figure))),
      h('span', { class: 'passage-words', ...articleTongue(brief) }, before, h('mark', {}, words), after),
    ),
  );
}

function digitsOf(figure: Figure): string {
  return [exactnessWords(figure), valueWords(figure)].filter(Boolean).join(' ');
}
