import type { Block, Span } from '../../shared/model';

/** Words inside quotation marks: the span is what stands between the marks. */
export interface Quotation extends Span {
  /** Where the opening mark begins and the closing mark ends (the block's end where there is none). */
  readonly outer: Span;
  /** No closing mark: the speech goes on in the next paragraph. */
  readonly open: boolean;
}

/** The quotations of a text, outermost ones only, in order. A quotation never crosses the border of a block. */
export function quotationsOf(text: string, blocks: readonly Block[]): readonly Quotation[] {
  return blocks.flatMap(block => quotationsIn(text, block));
}

const OPEN_DOUBLE = '“';
const CLOSE_DOUBLE = '”';

function quotationsIn(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at]!;
    const end = isOpening(text, at, block) ? closingOf(text, at, mark, block) : undefined;
    if (end === undefined) continue;
    const open = end === block.end;
    const span = { start: at + 1, end };
    if (span.end > span.start) found.push({ ...span, outer: { start: at, end: open ? end : end + 1 }, open });
    at = end;
  }
  return found;
}

function isOpening(text: string, at: number, block: Span): boolean {
  const mark = text[at];
  if (mark === OPEN_DOUBLE || mark === '«' || mark === '„') return true;
  if (mark !== '"' && mark !== '‘' && mark !== "'") return false;
  const before = at === block.start ? ' ' : text[at - 1]!;
  return /[\s([{—–:-]/.test(before) && /[^\s)\].,;]/.test(text[at + 1] ?? ' ');
}

/** Where the closing mark stands; the block's end for a quotation left open; undefined when a single mark is an apostrophe. */
function closingOf(text: string, start: number, mark: string, block: Span): number | undefined {
  if (mark === '"') return find(text, '"', start + 1, block.end);
  if (mark === '«') return find(text, '»', start + 1, block.end);
  return mark === OPEN_DOUBLE || mark === '„' ? doubleEnd(text, start, block.end) : singleEnd(text, start, mark, block);
}

function find(text: string, mark: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text[at] === mark) return at;
  return end;
}

// A quotation inside a quotation closes first.
function doubleEnd(text: string, start: number, end: number): number {
  let depth = 1;
  for (let at = start + 1; at < end; at++) {
    if (text[at] === OPEN_DOUBLE) depth++;
    if (text[at] === CLOSE_DOUBLE && --depth === 0) return at;
  }
  // One opening mark too many, more often than a nested quotation never closed.
  return depth > 1 ? find(text, CLOSE_DOUBLE, start + 1, end) : end;
}

/** A single quotation of at most this many characters is looked for; the mark may be an apostrophe. */
const LONGEST_SINGLE = 600;

// ‘…’ ends at a mark that no letter follows; one behind punctuation is surest, one behind "s" may be a possessive.
function singleEnd(text: string, start: number, mark: string, block: Span): number | undefined {
  const close = mark === '‘' ? '’' : "'";
  let likely: number | undefined;
  const limit = Math.min(block.end, start + LONGEST_SINGLE);
  for (let at = start + 2; at < limit; at++) {
    if (text[at] === '‘') break;
    if (text[at] !== close || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    if (/[.,!?…]/.test(text[at - 1]!)) return at;
    likely ??= at;
    if (text[at - 1] !== 's') return likely;
  }
  return likely;
}
