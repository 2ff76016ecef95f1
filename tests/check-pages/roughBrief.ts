import type { Article, Brief, Cluster, ClusterId, Figure, Mention, Span } from '../../src/shared/model';

/** A brief that finds runs of capitalised words and digits: enough to have something to paint on any page. */
export function roughBrief(article: Article): Brief {
  const { title, url, site, language, text, date } = article;
  const people = new Map<string, Mention[]>();
  for (const span of spans(text, /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+|\p{Lo}{5,9}/gu)) {
    const name = text.slice(span.start, span.end);
    people.set(name, [...(people.get(name) ?? []), { ...span, form: 'full', confidence: 1 }]);
  }
  return {
    title,
    url,
    site,
    language,
    ...(date && { date }),
    packAsOf: '2026-01-01',
    words: text.split(/\s+/).length,
    people: [...people].map(([label, mentions]) => clusterOf(label, mentions)),
    roleMentions: [],
    figures: spans(text, /\d[\d.,]*\d|\d/g).map(span => figureOf(span, text)),
    dates: [],
    statements: [],
  };
}

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function clusterOf(label: string, mentions: readonly Mention[]): Cluster {
  return { id: `c-${label}` as ClusterId, label, kind: 'unknown', mentions, candidates: [] };
}

function figureOf(span: Span, text: string): Figure {
  const value = Number.parseFloat(text.slice(span.start, span.end).replaceAll(',', ''));
  return { ...span, type: 'count', value, unit: '', approx: false };
}
