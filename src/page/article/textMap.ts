import type { Span } from '../../shared/model';
import { holds, parentOf } from './shadow';

/** A stretch of the article's text that stands in one text node, character for character. */
export interface Piece extends Span {
  readonly node: Text;
  /** Where in the node's data the stretch begins. */
  readonly offset: number;
  /** The node's data when it was read: other data now means that the page changed it. */
  readonly data: string;
}

/** Leads from offsets in the article's text to the live page and back. */
export interface TextMap {
  /** Share of the article's characters, white space left out, that lead to the live page: 0 to 1. */
  readonly share: number;
  /** A live range over the span; undefined when the page has removed or changed one of its text nodes. */
  range(span: Span): Range | undefined;
  /** True while every text node of the span stands in the page as it was read; also of a span that never led to one. */
  holds(span: Span): boolean;
  /** The smallest node of the page that holds the whole text; undefined when part of it has left the page. */
  root(): Node | undefined;
  /** The shadow roots that held some of the text when they were first asked for. */
  shadows(): readonly ShadowRoot[];
  /** What of the text a range of the page holds, from its first character to its last; undefined when it holds none. */
  spanOf(range: AbstractRange): Span | undefined;
  /** The offset in the article's text of a place in a text node of the page. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** Pieces are sorted and disjoint. */
export function textMap(pieces: readonly Piece[], share: number): TextMap {
  let byNode: Map<Node, Piece[]> | undefined;
  let shadowRoots: readonly ShadowRoot[] | undefined;

  const piecesOf = (node: Node): readonly Piece[] => {
    if (!byNode) {
      byNode = new Map();
      for (const piece of pieces) {
        const list = byNode.get(piece.node);
        if (list) list.push(piece);
        else byNode.set(piece.node, [piece]);
      }
    }
    return byNode.get(node) ?? [];
  };

  /** The pieces under a span; undefined when the page has changed one of them. */
  const standing = (span: Span): readonly Piece[] | undefined => {
    const first = firstEndingAfter(pieces, span.start);
    let end = first;
    for (; end < pieces.length && pieces[end]!.start < span.end; end++) {
      const { node, data } = pieces[end]!;
      if (!node.isConnected || node.data !== data) return undefined;
    }
    return pieces.slice(first, end);
  };

  return {
    share,
    holds: span => standing(span) !== undefined,
    range(span) {
      const found = standing(span);
      const from = found?.[0];
      const to = found?.at(-1);
      if (!from || !to) return undefined;
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset + Math.max(0, span.start - from.start));
      range.setEnd(to.node, to.offset + Math.min(to.end, span.end) - to.start);
      // A range lies in one tree: one that would end in another shadow root has lost its start.
      return range.startContainer === from.node ? range : undefined;
    },
    root() {
      const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
      if (!first?.isConnected || !last?.isConnected) return undefined;
      let node = parentOf(first);
      while (node && !holds(node, last)) node = parentOf(node);
      return node;
    },
    shadows() {
      shadowRoots ??= [...new Set(pieces.map(({ node }) => node.getRootNode()))].filter(
        root => root instanceof ShadowRoot,
      );
      return shadowRoots;
    },
    spanOf(held) {
      const first = pieces.find(({ node }) => node.isConnected)?.node;
      if (!first) return undefined;
      const range = first.ownerDocument.createRange();
      range.setStart(held.startContainer, held.startOffset);
      range.setEnd(held.endContainer, held.endOffset);
      let span: Span | undefined;
      for (const { node, offset, data, start, end } of pieces) {
        if (!node.isConnected || node.data !== data || !range.intersectsNode(node)) continue;
        const from = node === range.startContainer ? range.startOffset - offset : 0;
        const to = node === range.endContainer ? range.endOffset - offset : end - start;
        const part = { start: start + Math.max(0, from), end: start + Math.min(end - start, to) };
        if (part.start >= part.end) continue;
        span = { start: Math.min(span?.start ?? part.start, part.start), end: Math.max(span?.end ?? 0, part.end) };
      }
      return span;
    },
    offsetOf(node, offset) {
      for (const piece of piecesOf(node)) {
        const length = piece.end - piece.start;
        if (offset <= piece.offset + length) return piece.start + Math.max(0, offset - piece.offset);
      }
      return undefined;
    },
  };
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
