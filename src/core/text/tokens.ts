import type { Span } from '../../shared/model';

/** A word, number or mark; its text is `text.slice(start, end)`. */
export interface Token extends Span {
  /** No blank stands between this token and the one before it. */
  readonly glued: boolean;
}

/** The tokens of one line; lines are what a page's blocks become in an article's text. */
export type Paragraph = readonly Token[];

/** The tokens of a text, in order and disjoint, paragraph by paragraph; empty paragraphs are left out. Linear time. */
export function tokenize(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Token[] = [];
  let last = -1;
  const finish = () => {
    if (current.length > 0) paragraphs.push(current);
    current = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const [piece] = match;
    const start = match.index;
    if (LINE_END.test(piece)) {
      finish();
      continue;
    }
    const seam = seamOf(piece);
    if (seam > 0) current.push({ start, end: start + seam, glued: start === last });
    current.push({ start: start + seam, end: start + piece.length, glued: seam > 0 || start === last });
    last = start + piece.length;
  }
  finish();
  return paragraphs;
}

const LINE_END = /^[\n\r\u2028\u2029]/;

const ABBREVIATIONS =
  'Mr Mrs Ms Dr St Sen Rep Gov Gen Lt Col Maj Capt Cmdr Sgt Cpl Prof Rev Hon Jr Sr Adm Brig Messrs Mme Mlle Sgt Supt Insp Amb ' +
  'No vs Inc Corp Ltd Co Bros Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec';

/** What ends a word after an apostrophe instead of belonging to it: "Obama's", "don't", "they're". */
const ENDING = '(?:[sS]|[tT]|re|ve|ll|d|m)(?![\\p{L}\\p{M}])';
/** Letters, marks, digits, and the invisible marks that pages put inside words (soft hyphen, joiners). */
const LETTERS = '\\p{L}[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060]*';

const TOKEN = new RegExp(
  [
    '[\\n\\r\\u2028\\u2029]+',
    '\\p{Lu}\\.(?:\\p{Lu}\\.)+', // U.S., J.K.
    `(?:${ABBREVIATIONS.split(' ').join('|')})\\.`,
    '\\p{Lu}\\.(?=\\s{1,4}\\p{Lu})', // an initial
    '\\d+(?:[.,]\\d+)*',
    `${LETTERS}(?:['’](?!${ENDING})${LETTERS})*`,
    `['’]${ENDING}`,
    '[^\\s\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]',
  ].join('|'),
  'gu',
);

/** Where two words were run together by lost markup ("saidJohn", "HoustonThe"), or 0. */
function seamOf(piece: string): number {
  if (piece.length < 5 || piece.length > 60 || !hasInnerCapital(piece) || !SEAM.test(piece)) return 0;
  const seam = piece.search(SEAM) + 1;
  const head = piece.slice(0, seam);
  return /^\p{Ll}{3,}$/u.test(head) || OPENERS.has(piece.slice(seam)) ? seam : 0;
}

/** Whether a letter behind the first may be a capital, without the price of a pattern for each word. */
function hasInnerCapital(piece: string): boolean {
  for (let at = 1; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

const SEAM = /\p{Ll}(?=\p{Lu}\p{Ll})/u;
const OPENERS = new Set(
  'The This That These Those There They He She It And But For From When While With After Before His Her Its Their'.split(
    ' ',
  ),
);
