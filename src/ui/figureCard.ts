import { sentenceAround } from './appearances';
import type { CardActions, FigureView } from './cardView';
import { h } from './element';
import { exactnessWords, figureTypeWords, valueWords } from './figures';
import { icon } from './icons';

/** A figure in digits with its unit, how exact the article gives it, and the sentence it stands in. */
export function figureCard({ figure, text }: FigureView, actions: Pick<CardActions, 'close'>): HTMLElement {
  const { before, words, after } = sentenceAround(text, figure);
  const exactness = exactnessWords(figure);
  return h(
    'section',
    { class: 'card', 'aria-label': `Figure: ${words}` },
    h(
      'header',
      { class: 'card-head' },
      h('div', { class: 'card-name' }, h('p', {}, figureTypeWords(figure.type))),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Close',
          'data-act': 'close',
          click: () => actions.close(),
        },
        icon('close'),
      ),
    ),
    h(
      'div',
      { class: 'card-body', 'data-part': 'body' },
      h(
        'p',
        { class: 'value', tabindex: -1, 'data-act': 'name' },
        exactness !== undefined && h('span', { class: 'soft' }, `${exactness} `),
        valueWords(figure),
      ),
      h('blockquote', {}, before, h('mark', {}, words), after),
    ),
  );
}
