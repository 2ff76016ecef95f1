import type { Brief, Span, Statement } from '../shared/model';
import { h } from './element';
import { saidSpan } from './saidSpan';

/**
 * The words of a statement with its figures marked, behind those that attribute it; without the quotation marks around
 * it when `bare`.
 */
export function saidWords(brief: Brief, text: string, statement: Statement, bare = false): readonly (Node | string)[] {
  const { start, end } = statement;
  const words = text.slice(start, end);
  const from = bare ? start + (/^[“"«„'‘\s]+/.exec(words)?.[0].length ?? 0) : start;
  const to = bare ? Math.max(from, end - (/[”"»“'’,\s]+$/.exec(words)?.[0].length ?? 0)) : end;
  const lead = text.slice(saidSpan(statement).start, start);
  const parts: (Node | string)[] = lead === '' ? [] : [h('span', { class: 'soft' }, lead)];
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
