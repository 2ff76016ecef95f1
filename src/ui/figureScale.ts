import type { Arithmetic, Brief, Comparison, Figure } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';
import { digits, valueWords } from './figures';
import { sourceWords } from './sources';

/** What gives the figure scale, with where that is from, and the arithmetic that the article allows with it. */
export function figureScale(brief: Brief, figure: Figure): HTMLElement | undefined {
  const compared = (figure.comparisons ?? []).slice(0, FEW).map(comparison => comparisonView(figure, comparison));
  const index = brief.figures.indexOf(figure);
  const worked = (brief.arithmetic ?? []).filter(found => figuresOf(found).includes(index)).slice(0, FEW);
  if (compared.length + worked.length === 0) return undefined;
  return h(
    'ul',
    { class: 'scales', 'aria-label': 'What it comes to' },
    ...compared,
    ...worked.map(found => arithmeticView(brief, found)),
  );
}

/** More are no help to imagine one number. */
const FEW = 3;

function comparisonView(figure: Figure, comparison: Comparison): HTMLElement {
  const about = figure.approx || figure.bound ? 'about ' : '';
  if (comparison.kind === 'converted') {
    const { value, valueMax, unit } = comparison;
    const turned = { type: 'measure', unit, value: rounded(value), approx: false } as const;
    const words = valueWords({
      ...figure,
      ...turned,
      ...(valueMax !== undefined && { valueMax: rounded(valueMax) }),
    });
    return h('li', {}, h('p', {}, `${about || '≈ '}${words}`));
  }
  const { value, population } = comparison;
  const { place, inhabitants, asOf, source } = population;
  const amount =
    comparison.kind === 'each'
      ? `About ${valueWords({ ...figureOnly('money', comparison.unit), value: rounded(value) })} for each inhabitant of ${place}`
      : `About ${shareWords(value)} of the inhabitants of ${place}`;
  return h(
    'li',
    {},
    h('p', {}, amount),
    h('p', { class: 'fine' }, `${digits(inhabitants)} inhabitants (${sourceWords(source)}, ${dateWords(asOf)})`),
  );
}

/** "4.2%", or "1 in 5,200" where a percentage is too small to see. */
function shareWords(share: number): string {
  if (share >= 0.01) return `${digits(share * 100, { maximumSignificantDigits: 2 })}%`;
  return `1 in ${digits(1 / share, { maximumSignificantDigits: 2 })}`;
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
  return h('li', {}, h('p', {}, arithmeticWords(brief, found)), h('p', { class: 'worked' }, found.working));
}

/** What the numbers come to; a difference to what the article states is told, not judged. */
function arithmeticWords(brief: Brief, found: Arithmetic): string {
  const words = (index: number, value?: number): string => {
    const figure = brief.figures[index];
    if (!figure) return '';
    const { valueMax, ...plain } = figure;
    return valueWords(value === undefined ? figure : { ...plain, value });
  };
  if (found.kind === 'share') return `${words(found.part)} of ${words(found.whole)} is ${digits(found.percent)}%`;
  if (found.kind === 'part')
    return `${words(found.percent)} of ${words(found.whole)} is ${words(found.whole, found.amount)}`;
  if (found.kind === 'sum') return `Together ${words(found.terms[0], found.total)}`;
  const change = `From ${words(found.from)} to ${words(found.to)}: ${words(found.stated, found.computed)}`;
  if (found.agrees) return `${change}, as the article says`;
  return `${change}; the article says ${words(found.stated)}. One of the numbers may be meant otherwise.`;
}
