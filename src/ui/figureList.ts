import type { Brief, Figure } from '../shared/model';
import { sentenceAround } from './appearances';
import { h } from './element';
import { exactnessWords, valueWords } from './figures';

/** The article's figures in text order: as written, in digits, and in their sentence. */
export function figureList(
  { brief, text }: { readonly brief: Brief; readonly text: string },
  reveal: (figure: Figure) => void,
): HTMLElement {
  if (brief.figures.length === 0) return h('p', { class: 'empty' }, 'No figures were found in this article.');
  return h(
    'ol',
    { class: 'passages', 'aria-label': 'Figures' },
    ...brief.figures.map(figure => row(figure, text, reveal)),
  );
}

function row(figure: Figure, text: string, reveal: (figure: Figure) => void): HTMLElement {
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
        title: 'Show on the page',
        'data-act': `figure ${figure.start}`,
        click: () => reveal(figure),
      },
      h('span', { class: 'figure-value' }, value),
      h('span', { class: 'passage-words' }, before, h('mark', {}, words), after),
    ),
  );
}
