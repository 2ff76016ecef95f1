import type { Brief, Span } from '../shared/model';
import { h } from './element';

/** The words of a statement with its figures marked; without the quotation marks around it when `bare`. */
export function saidWords(brief: Brief, text: string, { start, end }: Span, bare = false): readonly (Node | string)[] {
  const words = text.slice(start, end);
  const from = bare ? start + (/^[“"«„'‘\s]+/.exec(words)?.[0].length ?? 0) : start;
  const to = bare ? Math.max(from, end - (/[”"»“'’,\s]+$/.exec(words)?.[0].length ?? 0)) : end;
  const parts: (Node | string)[] = [];
  let at = from;
  for (const figure of figuresIn(brief, { start: from, end: to })) {
    parts.push(text.slice(at, figure.start), h('mark', {}, text.slice(figure.start, figure.end)));
    at = figure.end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

/** The figures that stand within a span. */
export function figuresIn({ figures }: Pick<Brief, 'figures'>, { start, end }: Span): readonly Span[] {
  return figures.filter(figure => start <= figure.start && figure.end <= end);
}
