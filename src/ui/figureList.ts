import type { Brief, Figure } from '../shared/model';
import { sentenceAround } from './appearances';
import { h } from './element';
import { exactnessWords, valueWords } from './figures';
import { articleTongue } from './packWords';
import { say } from './words';

/** The article's figures in text order: as written, in digits, and in their sentence. */
export function figureList(
  { brief, text }: { readonly brief: Brief; readonly text: string },
  reveal: (figure: Figure) => void,
): HTMLElement {
  if (brief.figures.length === 0) return h('p', { class: 'empty' }, say('popup_noFigures'));
  return h(
    'ol',
    { class: 'passages', 'aria-label': say('popup_figures') },
    ...brief.figures.map(figure => row(figure, { brief, text }, reveal)),
  );
}

function row(
  figure: Figure,
  { brief, text }: { readonly brief: Brief; readonly text: string },
  reveal: (figure: Figure) => void,
): HTMLElement {
  const { before, words, after } = sentenceAround(text, figure);
  const value = [exactnessWords(figure), valueWords(figure)].filter(Boolean).join(' ');
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
      h('span', { class: 'figure-value' }, value),
      h('span', { class: 'passage-words', ...articleTongue(brief) }, before, h('mark', {}, words), after),
    ),
  );
}
