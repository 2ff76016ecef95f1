import type { Article, Brief } from '../shared/model';
import type { Settings, Shown } from '../shared/protocol';
import { holds } from './article/shadow';
import type { TextMap } from './article/textMap';
import type { Painted } from './hit';
import { type Mark, marksOf } from './marks';
import type { Painter } from './painter';

/** One article as it is shown: its text, its brief, and the ranges painted for it. */
export interface Visit {
  readonly article: Article;
  readonly brief: Brief;
  readonly map: TextMap;
  /** All that is to be painted; what the page changed before it was is not among `painted`. */
  readonly marks: readonly Mark[];
  readonly painted: Painted;
}

/** What a brief paints. */
export const PAINTS = ['person', 'role', 'figure'] as const;

/** Paints what the brief names. */
export function paintVisit(
  { article, brief, map }: Omit<Visit, 'marks' | 'painted'>,
  painter: Painter,
  highlight: Settings['highlight'],
): Visit {
  const marks = marksOf(brief, article.text, highlight);
  const painted = new Map<Mark, Range>();
  for (const mark of marks) {
    const range = map.range(mark);
    if (range) painted.set(mark, range);
  }
  for (const kind of PAINTS) {
    painter.paint(
      kind,
      [...painted].filter(([mark]) => mark.kind === kind).map(([, range]) => range),
    );
  }
  return { article, brief, map, marks, painted };
}

/** UTF-16 units; less new text than this is a caption or a counter. */
const NEW_TEXT = 200;

/** True when so much text was added within the article that it may have grown: late content, "read more". */
export function hasGrown({ map }: Visit, added: readonly Node[]): boolean {
  const root = map.root();
  if (!root) return false;
  const inArticle = added.filter(node => node.isConnected && holds(root, node));
  return inArticle.reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0) >= NEW_TEXT;
}

/** True while the words of every mark stand in the page as they were read. */
export function isIntact({ marks, map }: Visit): boolean {
  return marks.every(map.holds);
}

export function shownOf({ article, brief, map }: Visit): Shown {
  return { brief, text: article.text, mapped: map.share };
}
