import type { Article, Brief } from '../shared/model';
import type { Settings, Shown } from '../shared/protocol';
import type { TextMap } from './article/textMap';
import type { Painted } from './hit';
import { type Mark, marksOf } from './marks';
import type { Painter } from './painter';

/** One article as it is shown: its text, its brief, and the ranges painted for it. */
export interface Visit {
  readonly article: Article;
  readonly brief: Brief;
  readonly map: TextMap;
  readonly painted: Painted;
}

/** What a brief paints. */
export const PAINTS = ['person', 'role', 'figure'] as const;

/** Paints what the brief names; ranges that still hold are taken over from before. */
export function paintVisit(
  { article, brief, map }: Omit<Visit, 'painted'>,
  painter: Painter,
  highlight: Settings['highlight'],
): Visit {
  const painted = new Map<Mark, Range>();
  for (const mark of marksOf(brief, article.text, highlight)) {
    const range = map.range(mark);
    if (range) painted.set(mark, range);
  }
  for (const kind of PAINTS) {
    painter.paint(
      kind,
      [...painted].filter(([mark]) => mark.kind === kind).map(([, range]) => range),
    );
  }
  return { article, brief, map, painted };
}

/** UTF-16 units; less new text than this is a caption or a counter. */
const NEW_TEXT = 200;

/** True when so much text was added within the article that it may have grown: late content, "read more". */
export function hasGrown({ map }: Visit, added: readonly Node[]): boolean {
  const root = map.root();
  if (!root) return false;
  const inArticle = added.filter(node => node.isConnected && root.contains(node));
  return inArticle.reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0) >= NEW_TEXT;
}

/** True when every painted range still covers the words that it was made for. */
export function isIntact({ painted, map }: Visit): boolean {
  for (const mark of painted.keys()) if (!map.holds(mark)) return false;
  return true;
}

export function shownOf({ article, brief, map }: Visit): Shown {
  return { brief, text: article.text, mapped: map.share };
}
