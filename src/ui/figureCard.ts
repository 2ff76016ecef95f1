import type { Brief, Figure, Span } from '../shared/model';
import { sentenceAround } from './appearances';
import type { CardActions, FigureView } from './cardView';
import { closeButton } from './closeButton';
import { h } from './element';
import { figureChecks, queryWords } from './figureChecks';
import { figureScale } from './figureScale';
import { exactnessWords, figureTypeWords, valueWords } from './figures';
import { apart, articleTongue, packWords } from './packWords';
import { relatedChecks } from './relatedChecks';
import { speakerOf, statementAround } from './speakers';
import { say, sayWith, tongue } from './words';

/** A figure in digits with its unit, what it comes to, the sentence it stands in, who said it, and ways to check it. */
export function figureCard(
  { brief, figure, text }: FigureView,
  actions: Pick<CardActions, 'close' | 'reveal' | 'relatedChecks' | 'note'>,
): HTMLElement {
  const { before, words, after } = sentenceAround(text, figure);
  const exactness = exactnessWords(figure);
  return h(
    'section',
    { class: 'card', ...tongue(), 'aria-label': say('figure_label', { words }) },
    h(
      'header',
      { class: 'card-head' },
      h('div', { class: 'card-name' }, h('p', {}, typeWords(figure, text))),
      closeButton(() => actions.close()),
    ),
    h(
      'div',
      { class: 'card-body', 'data-part': 'body' },
      h(
        'p',
        { class: 'value', tabindex: -1, 'data-act': 'name' },
        exactness !== undefined && h('span', { class: 'soft' }, `${exactness} `),
        apart(valueWords(figure)),
      ),
      figureScale(brief, figure),
      h('blockquote', articleTongue(brief), before, h('mark', {}, words), after),
      saidBy(brief, figure, actions),
      relatedChecks(queryWords(figure, text), actions),
    ),
    figureChecks({ brief, figure, text }, actions),
  );
}

/** "Count", or with what is counted where the number does not say it: "Share of households". */
function typeWords({ type, unit, noun }: Figure, text: string): string {
  const counted = noun && text.slice(noun.start, noun.end);
  return counted && counted.toLowerCase() !== unit
    ? say('figure_counted', { type: figureTypeWords(type), noun: counted })
    : figureTypeWords(type);
}

/** Who said it, with office on the article's date, and a way to that person's card. */
function saidBy(brief: Brief, figure: Figure, { reveal }: Pick<CardActions, 'reveal'>): HTMLElement | undefined {
  const statement = statementAround(brief, figure);
  if (!statement || (statement.speaker === undefined && statement.speakerName === undefined)) return undefined;
  const { name, cluster, office } = speakerOf(brief, statement);
  const place = cluster && nearest(cluster.mentions, figure);
  const speaker =
    place && reveal
      ? h('button', { type: 'button', class: 'text-button', 'data-act': 'speaker', click: () => reveal(place) }, name)
      : h('strong', {}, apart(name));
  const key = statement.kind === 'direct' ? 'figure_inWords' : 'figure_reported';
  const words =
    office === undefined
      ? sayWith<Node>(key, { speaker })
      : sayWith<Node>(`${key}Office`, { speaker, office: packWords(office) });
  return h('p', { class: 'said-by' }, ...words);
}

function nearest(places: readonly Span[], { start }: Span): Span | undefined {
  const distance = (place: Span): number => Math.abs(place.start - start);
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}
