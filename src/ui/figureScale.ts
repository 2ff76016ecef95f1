import type { Arithmetic, Brief, Comparison, Figure } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';
import { digits, percentWords, valueWords } from './figures';
import { packWords } from './packWords';
import { sourceWords } from './sources';
import { say, sayWith } from './words';

/** What gives the figure scale, with where that is from, and the arithmetic that the article allows with it. */
export function figureScale(brief: Brief, figure: Figure): HTMLElement | undefined {
  const compared = (figure.comparisons ?? []).slice(0, FEW).map(comparison => comparisonView(figure, comparison));
  const index = brief.figures.indexOf(figure);
  const worked = (brief.arithmetic ?? []).filter(found => figuresOf(found).includes(index)).slice(0, FEW);
  if (compared.length + worked.length === 0) return undefined;
  return h(
    'ul',
    { class: 'scales', 'aria-label': say('figure_comesTo') },
    ...compared,
    ...worked.map(found => arithmeticView(brief, found)),
  );
}

/** More are no help to imagine one number. */
const FEW = 3;

function comparisonView(figure: Figure, comparison: Comparison): HTMLElement {
  if (comparison.kind === 'converted') {
    const { value, valueMax, unit } = comparison;
    const turned = { type: 'measure', unit, value: rounded(value), approx: false } as const;
    const words = valueWords({
      ...figure,
      ...turned,
      ...(valueMax !== undefined && { valueMax: rounded(valueMax) }),
    });
    const about = figure.approx || figure.bound ? say('figure_approx', { value: words }) : `≈ ${words}`;
    return h('li', {}, h('p', {}, about));
  }
  const { value, population } = comparison;
  const { place, inhabitants, asOf, source } = population;
  const amount =
    comparison.kind === 'each'
      ? sayWith<Node>('figure_each', {
          value: valueWords({ ...figureOnly('money', comparison.unit), value: rounded(value) }),
          place: packWords(place),
        })
      : sayWith<Node>('figure_share', { value: shareWords(value), place: packWords(place) });
  return h(
    'li',
    {},
    h('p', {}, ...amount),
    h(
      'p',
      { class: 'fine' },
      say('figure_inhabitants', { number: digits(inhabitants), source: sourceWords(source), date: dateWords(asOf) }),
    ),
  );
}

/** "4.2%", or "1 in 5,200" where a percentage is too small to see. */
function shareWords(share: number): string {
  if (share >= 0.01) return percentWords(share, { maximumSignificantDigits: 2 });
  return say('figure_oneIn', { number: digits(1 / share, { maximumSignificantDigits: 2 }) });
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function figureOnly(type: Figure['type'], unit: string): Omit<Figure, 'value'> {
  return { start: 0, end: 0, type, unit, approx: false };
}

function figuresOf(found: Arithmetic): readonly number[] {
  if (found.kind === 'change') return [found.from, found.to, found.stated];
  if (found.kind === 'share') return [found.part, found.whole];
  return found.kind === 'part' ? [found.percent, found.whole] : found.terms;
}

function arithmeticView(brief: Brief, found: Arithmetic): HTMLElement {
  return h('li', {}, h('p', {}, arithmeticWords(brief, found)), h('p', { class: 'worked', dir: 'ltr' }, found.working));
}

/** What the numbers come to; a difference to what the article states is told, not judged. */
function arithmeticWords(brief: Brief, found: Arithmetic): string {
  const words = (index: number, value?: number): string => {
    const figure = brief.figures[index];
    if (!figure) return '';
    const { valueMax, ...plain } = figure;
    return valueWords(value === undefined ? figure : { ...plain, value });
  };
  if (found.kind === 'share') {
    const percent = percentWords(found.percent / 100);
    return say('figure_shareIs', { part: words(found.part), whole: words(found.whole), percent });
  }
  if (found.kind === 'part') {
    const percent = words(found.whole, found.amount);
    return say('figure_shareIs', { part: words(found.percent), whole: words(found.whole), percent });
  }
  if (found.kind === 'sum') return say('figure_together', { total: words(found.terms[0], found.total) });
  const change = say('figure_change', {
    from: words(found.from),
    to: words(found.to),
    change: words(found.stated, found.computed),
  });
  return found.agrees
    ? say('figure_agrees', { change })
    : say('figure_differs', { change, stated: words(found.stated) });
}
