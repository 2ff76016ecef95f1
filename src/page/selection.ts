import type { Span } from '../shared/model';
import { failure, type Result, success } from '../shared/result';
import type { TextMap } from './article/textMap';

export type SelectionProblem = 'nothing' | 'outside' | 'too-long';

/** UTF-16 units: a long paragraph; more is a text, not a passage. */
export const LONGEST_PASSAGE = 4000;

/**
 * The words of the article that are selected: what is not the article's is left out, and words that are half selected
 * are taken whole, so that no number or name is cut in two.
 */
export function selectedSpan(document: Document, map: TextMap, text: string): Result<Span, SelectionProblem> {
  const range = selectedRange(document, map.shadows());
  if (!range || isEditable(range.commonAncestorContainer)) return failure('nothing', { key: 'note_noSelection' });
  const held = map.spanOf(range);
  const span = held && wholeWords(text, held);
  if (!span) return failure('outside', { key: 'note_outside' });
  const count = span.end - span.start;
  if (count > LONGEST_PASSAGE)
    return failure('too-long', { key: 'note_tooLong', values: { most: LONGEST_PASSAGE, count } });
  return success(span);
}

/** What is selected, also in one of these shadow trees where the browser tells of it (Chrome 137, Firefox 142). */
export function selectedRange(document: Document, shadows: readonly ShadowRoot[]): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = inShadow(selection, shadows) ?? selection.getRangeAt(0);
  return range.collapsed ? undefined : range;
}

function inShadow(selection: Selection, shadows: readonly ShadowRoot[]): Range | undefined {
  if (shadows.length === 0 || !('getComposedRanges' in selection)) return undefined;
  const [composed] = selection.getComposedRanges({ shadowRoots: [...shadows] });
  if (!composed) return undefined;
  const range = composed.startContainer.ownerDocument!.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.collapsed ? undefined : range;
}

/** The span without white space at its ends and with the words at its ends whole; undefined when nothing is left. */
export function wholeWords(text: string, { start, end }: Span): Span | undefined {
  const held = text.slice(start, end);
  const from = start + held.length - held.trimStart().length;
  const to = end - (held.length - held.trimEnd().length);
  if (from >= to) return undefined;
  return { start: wordAround(text, from).start, end: wordAround(text, to - 1).end };
}

/** Enough to hold any word on both sides. */
const AROUND = 120;

/** The word that a character is part of; a character that is part of none stands for itself. */
function wordAround(text: string, at: number): Span {
  const from = Math.max(0, at - AROUND);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const word = segmenter.segment(text.slice(from, at + AROUND)).containing(at - from);
  return word ? { start: from + word.index, end: from + word.index + word.segment.length } : { start: at, end: at + 1 };
}

/** Made once, when first needed: it is slow to make. */
let segmenter: Intl.Segmenter | undefined;

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') != null;
}
