import type { Difference, Located, Span } from '../../shared/model';
import type { Alignment } from './align';
import { type Divergence, judge } from './differences';
import type { Wanted } from './wanted';
import type { Index } from './wordIndex';
import type { Words } from './words';

/** A place where a passage may stand. */
export interface Find {
  readonly alignment: Alignment;
  /** Shares of the context words before and after that still stand there, 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly distance: number;
}

/** What a find says: exact, moved, or changed with every difference. */
export function report({ text, words }: Index, wanted: Wanted, { alignment, before, after }: Find): Located {
  const { passage } = wanted;
  const found = spanOf(words, alignment.first, alignment.last);
  const span = withEdges(text, found, passage.exact, wanted.words);
  const differences = [
    ...divergences(passage.exact, wanted.words, text, words, alignment).map(judge),
    ...cutWords(wanted, text, words, alignment),
    ...marks(passage.exact, text.slice(span.start, span.end)),
  ];
  if (differences.length === 0) {
    const inPlace = before >= 0.5 || after >= 0.5 || (passage.prefix === '' && passage.suffix === '');
    return { state: inPlace ? 'exact' : 'moved', span };
  }
  return { state: 'changed', span, differences, verdictHolds: !differences.some(({ matters }) => matters) };
}

/** Runs of words that differ, old beside new. */
function divergences(
  exact: string,
  wanted: Words,
  text: string,
  words: Words,
  { first, last, became }: Alignment,
): Divergence[] {
  const found: Divergence[] = [];
  let was: string[] = [];
  let is: string[] = [];
  let seen = first;
  const flush = () => {
    if (was.length > 0 || is.length > 0) found.push({ was, is });
    was = [];
    is = [];
  };
  for (let word = 0; word < wanted.count; word++) {
    const now = became[word]!;
    while (now >= 0 && seen < now) is.push(wordText(text, words, seen++));
    if (now >= 0 && words.hashes[now] === wanted.hashes[word]) flush();
    else {
      was.push(wordText(exact, wanted, word));
      if (now >= 0) is.push(wordText(text, words, now));
    }
    if (now >= 0) seen = now + 1;
  }
  while (seen < last) is.push(wordText(text, words, seen++));
  flush();
  return found;
}

/** Quotation and question marks that came or went inside the passage: what was said becomes what is claimed. */
function marks(was: string, is: string): Difference[] {
  const found: Difference[] = [];
  for (const [kind, pattern] of [
    ['quotation', /["“”„«»]/g],
    ['word', /[?？]/g],
  ] as const) {
    const old = was.match(pattern) ?? [];
    const now = is.match(pattern) ?? [];
    if (old.length !== now.length) found.push({ kind, was: old.join(' '), is: now.join(' '), matters: true });
  }
  return found;
}

/** Parts of words at the passage's edges that stand there no more. */
function cutWords(
  { passage, words: inside, cutBefore, cutAfter }: Wanted,
  text: string,
  words: Words,
  { first, last }: Alignment,
): Difference[] {
  const { exact } = passage;
  const leading = lettersIn(exact.slice(0, inside.starts[0]));
  const trailing = lettersIn(exact.slice(inside.ends[inside.count - 1]));
  const before = first > 0 ? lettersIn(wordText(text, words, first - 1)) : '';
  const after = last < words.count ? lettersIn(wordText(text, words, last)) : '';
  const lost: Difference[] = [];
  if (cutBefore && !before.endsWith(leading)) lost.push({ kind: 'word', was: leading, is: before, matters: true });
  if (cutAfter && !after.startsWith(trailing)) lost.push({ kind: 'word', was: trailing, is: after, matters: true });
  return lost;
}

function lettersIn(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What stood at the passage's edges outside whole words belongs to it where it still stands: punctuation, part of a word. */
function withEdges(text: string, { start, end }: Span, exact: string, words: Words): Span {
  const leading = exact.slice(0, words.starts[0]);
  const trailing = exact.slice(words.ends[words.count - 1]);
  return { start: start - edge(text.slice(0, start), leading, -1), end: end + edge(text.slice(end), trailing, 1) };
}

/** Length of what stands beside a found passage and stood at its edge; `side` is 1 after it and -1 before it. */
function edge(beside: string, stood: string, side: 1 | -1): number {
  if (side === 1 ? beside.startsWith(stood) : beside.endsWith(stood)) return stood.length;
  let length = 0;
  const most = stood.replaceAll(/\s/g, '').length;
  while (length < most && isPunctuation(beside.at(side === 1 ? length : -1 - length) ?? '')) length++;
  return length;
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function spanOf(words: Words, first: number, last: number): Span {
  return { start: words.starts[first]!, end: words.ends[last - 1]! };
}

function wordText(text: string, words: Words, word: number): string {
  return text.slice(words.starts[word], words.ends[word]);
}
