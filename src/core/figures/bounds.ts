import type { Bound } from '../../shared/model';
import type { Lexeme } from './lexemes';

/** How exactly a number is meant. */
export interface Exactness {
  readonly approx: boolean;
  readonly bound?: Bound;
}

const EXACT: Exactness = { approx: false };
const about: Exactness = { approx: true };
const than = (bound: Bound): Exactness => ({ approx: true, bound });

/** Words before a number, read as whole phrases. */
const BEFORE: readonly (readonly [readonly string[], Exactness])[] = Object.entries({
  about:
    'about|around|roughly|approximately|approx|some|circa|an estimated|estimated|something like|in the region of|in the order of|close to|or so|~|≈|c.|perhaps|maybe|another some|on average|an average of|average of|averaging',
  gt: 'more than|over|above|greater than|higher than|in excess of|upwards of|upward of|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|just over|well over|just above|slightly more than|topped|>',
  ge: 'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum|≥',
  lt: 'less than|fewer than|under|below|lower than|almost|nearly|just under|just below|well under|close on|short of|<',
  le: 'up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of|not exceeding|≤',
}).flatMap(([name, phrases]) =>
  phrases
    .split('|')
    .map((phrase): [string[], Exactness] => [
      phrase.split(' ').reverse(),
      name === 'about' ? about : than(name as Bound),
    ]),
);

const BY_LAST_WORD = new Map<string, (typeof BEFORE)[number][]>();
for (const phrase of BEFORE) {
  const last = phrase[0][0]!;
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), phrase]);
}

/** Single words that, before a number, show that it is a number and no year. */
export const BOUNDING_WORDS: ReadonlySet<string> = new Set(
  BEFORE.map(([words]) => words[0]!).filter(word => word !== 'of'),
);

/** The exactness that the words before lexeme `start` and behind `end` give a number. */
export function exactnessAt(lexemes: readonly Lexeme[], start: number, end: number, duration: boolean): Exactness {
  return before(lexemes, start, duration) ?? after(lexemes, end) ?? EXACT;
}

function before(lexemes: readonly Lexeme[], start: number, duration: boolean): Exactness | undefined {
  let from = start - 1;
  while (from >= 0 && /^(?:a|an|another|only|just)$/.test(lexemes[from]!.text) && from > start - 2) from--;
  for (const at of from === start - 1 ? [from] : [start - 1, from]) {
    let best: readonly [readonly string[], Exactness] | undefined;
    for (const phrase of BY_LAST_WORD.get(lexemes[at]?.text ?? '') ?? []) {
      if (phrase[0].length <= (best?.[0].length ?? 0)) continue;
      if (phrase[0].every((word, back) => lexemes[at - back]?.text === word)) best = phrase;
    }
    if (!best) continue;
    const preposition = best[0].length === 1 && /^(?:over|above|under|below)$/.test(best[0][0]!);
    // "over three years" is how long, not how much; "joy over a 46 per cent rise" is about the rise, unlike "over a million".
    if (preposition && duration && best[0][0] === 'over') continue;
    if (preposition && at < start - 1 && !SCALE_WORD.test(lexemes[start]!.text)) continue;
    return best[1];
  }
  return undefined;
}

/** Words that make a number with an article alone. */
const SCALE_WORD = /^(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen|score|half|third|quarter)s?$/;

function after(lexemes: readonly Lexeme[], end: number): Exactness | undefined {
  const next = lexemes[end];
  if (!next || next.gap === 'line') return undefined;
  if (next.text === '+' && next.gap === 'none') return than('ge');
  const following = lexemes[end + 1]?.text;
  if (next.text === 'plus' && /^[.,;)]?$/.test(following ?? '')) return than('ge');
  if (next.text === 'or') {
    if (following === 'so' || following === 'thereabouts') return about;
    if (following === 'more' || following === 'above' || following === 'higher' || following === 'over')
      return than('ge');
    if (following === 'less' || following === 'fewer' || following === 'below' || following === 'under')
      return than('le');
  }
  if (next.text === 'at' && following === 'least') return than('ge');
  return next.text === 'and' && /^(?:above|over|up)$/.test(following ?? '') ? than('ge') : undefined;
}
