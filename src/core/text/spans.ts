import type { Span } from '../../shared/model';

/**
 * Those of `spans` that share a character with the other one, found by halving: sorted, disjoint spans are looked through
 * thousands of times in a long text.
 */
export function overlapping<Kept extends Span>(spans: readonly Kept[], { start, end }: Span): readonly Kept[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < spans.length && spans[past]!.start < end) past++;
  return spans.slice(low, past);
}

/** The index of the first of sorted, disjoint spans that begins at an offset or behind it; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span without blanks at its ends, and without the characters of `also` at its end; empty when nothing is left. */
export function trimmed(text: string, { start, end }: Span, also = ''): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && (/\s/.test(text[to - 1]!) || also.includes(text[to - 1]!))) to--;
  return { start: from, end: to };
}
