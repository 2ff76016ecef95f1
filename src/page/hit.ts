import type { TextMap } from './article/textMap';
import type { Mark } from './marks';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Marks in text order with the live ranges that they are painted as. */
export type Painted = ReadonlyMap<Mark, Range>;

/** The mark whose words are under a point of the viewport. */
export function markAt(document: Document, { x, y }: Point, painted: Painted, map: TextMap): Mark | undefined {
  const caret = caretAt(document, x, y);
  const offset = caret && map.offsetOf(caret.node, caret.offset);
  const nearest = offset === undefined ? undefined : nearestAt(offset, x, y, painted);
  return nearest ?? (map.shadows().length > 0 ? inShadow(x, y, painted) : undefined);
}

function nearestAt(offset: number, x: number, y: number, painted: Painted): Mark | undefined {
  for (const [mark, range] of painted) {
    if (mark.start > offset) return undefined;
    // The caret snaps to the nearest text, so the words' own rectangles decide.
    if (offset <= mark.end && isUnder(range, x, y)) return mark;
  }
  return undefined;
}

/** Browsers give no caret in a shadow tree: there each mark is asked. */
function inShadow(x: number, y: number, painted: Painted): Mark | undefined {
  for (const [mark, range] of painted)
    if (range.startContainer.getRootNode() instanceof ShadowRoot && isUnder(range, x, y)) return mark;
  return undefined;
}

function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(box => isInside(box, x, y));
}

function caretAt(
  document: Document,
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Chrome before 128; drop when minimum_chrome_version is above.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
