import search from 'approx-string-match';
import type { Passage } from '../../src/shared/model';

/**
 * The published way of the Hypothesis client to find a quote (its `match-quote`, as of 2026), for comparison: the stretch
 * with the fewest edits, at most half of the quote's length and 256; among equals, that whose surroundings are most alike.
 */
export function quoteMatch(
  text: string,
  passage: Passage,
): { readonly start: number; readonly end: number } | undefined {
  const { exact, prefix, suffix, position } = passage;
  const candidates = nearest(text, exact, Math.min(256, exact.length / 2));
  const worth = ({ start, end, errors }: Stretch) =>
    50 * (1 - errors / exact.length) +
    20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    20 * likeness(text.slice(end, end + suffix.length), suffix) +
    2 * (1 - Math.abs(start - position.start) / text.length);
  const ranked = candidates.map(stretch => ({ ...stretch, worth: worth(stretch) }));
  return ranked.sort((left, right) => right.worth - left.worth)[0];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Exact places where there are any, else those with the fewest edits. */
function nearest(text: string, quote: string, mostEdits: number): readonly Stretch[] {
  const exact: Stretch[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, mostEdits);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [best] = text === '' ? [] : nearest(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
