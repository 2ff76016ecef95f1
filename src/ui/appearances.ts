import type { Brief, Cluster, Span } from '../shared/model';

/** Every place where the article speaks of a cluster, by name or by role, in text order: the steps of previous and next. */
export function appearances(brief: Pick<Brief, 'roleMentions'>, cluster: Cluster): readonly Span[] {
  const roles = brief.roleMentions.filter(role => role.cluster === cluster.id);
  return [...cluster.mentions, ...roles].sort((a, b) => a.start - b.start);
}

/** The one cluster that a span of the brief speaks of. */
export function clusterAt(brief: Pick<Brief, 'people' | 'roleMentions'>, span: Span): Cluster | undefined {
  const covers = (place: Span): boolean => place.start <= span.start && span.end <= place.end;
  const role = brief.roleMentions.find(covers);
  return brief.people.find(cluster => cluster.mentions.some(covers) || cluster.id === role?.cluster);
}

/** The sentence around a span, as text: as far as the line and its sentence marks go. */
export function sentenceAround(
  text: string,
  span: Span,
): { readonly before: string; readonly words: string; readonly after: string } {
  const { start, end } = sentenceSpan(text, span);
  return {
    before: text.slice(start, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, end),
  };
}

/** Where the sentence around a span stands, without white space at its ends. */
export function sentenceSpan(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineFeed = text.indexOf('\n', span.end);
  const lineEnd = lineFeed < 0 ? text.length : lineFeed;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const sentences = segmenter.segment(text.slice(lineStart, lineEnd));
  let start = lineStart;
  let end = lineEnd;
  for (const { index, segment } of sentences) {
    if (lineStart + index <= span.start) start = lineStart + index;
    if (lineStart + index + segment.length >= span.end) {
      end = lineStart + index + segment.length;
      break;
    }
  }
  const sentence = text.slice(start, end);
  return {
    start: start + sentence.length - sentence.trimStart().length,
    end: start + sentence.trimEnd().length,
  };
}

/** Made once, when first needed: it is slow to make. */
let segmenter: Intl.Segmenter | undefined;
