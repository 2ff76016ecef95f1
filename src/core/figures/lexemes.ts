import type { Span } from '../../shared/model';

/** What stands before a lexeme: nothing, blanks, or a line break. */
export type Gap = 'none' | 'blank' | 'line';

/**
 * The smallest pieces the grammars of figures and dates read: a word ("km", "a.m.", "o'clock"), a number
 * ("1,25,000.5"), a mark (one character), or a name that only looks like them ("G20", "@handle", an address, "1.2.3").
 */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'name';
  /** A word in lower case with straight apostrophes; anything else as written. */
  readonly text: string;
  readonly capital: boolean;
  readonly gap: Gap;
  /** The value of a number; NaN otherwise. */
  readonly value: number;
}

/** Letters that may stand directly before digits and mean money: "Rs500", "R1.2bn", "US$". */
export type IsPrefix = (letters: string) => boolean;

/** All lexemes of a text in order. Linear in the length of the text. */
export function lexemesOf(text: string, isPrefix: IsPrefix): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let gap: Gap = 'line';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      gap = code === 10 || gap === 'line' ? 'line' : 'blank';
      at++;
      continue;
    }
    const lexeme = isLetter(code)
      ? wordAt(text, at, gap, isPrefix)
      : isDigit(code) || (code === DOT && gap !== 'none' && isDigit(text.charCodeAt(at + 1)))
        ? numberAt(text, at, gap)
        : markAt(text, at, gap);
    lexemes.push(lexeme);
    at = lexeme.end;
    gap = 'none';
  }
  return lexemes;
}

const DOT = 46;
const COMMA = 44;
/** More groups than this no real number has; it also keeps a wall of digits linear. */
const MOST_GROUPS = 7;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** @returns whether a UTF-16 unit is an ASCII digit */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** @returns whether a UTF-16 unit belongs to a word; above Latin-1 everything but punctuation and symbols does */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // NaN, behind the end of a text, is no letter.
  if (!(code >= 0xc0)) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function wordAt(text: string, start: number, gap: Gap, isPrefix: IsPrefix): Lexeme {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (isDigit(next) && !isPrefix(text.slice(start, end))) return nameAt(text, start, gap, isNameChar);
  if (next === 64 || (next === 58 && text.startsWith('://', end))) return nameAt(text, start, gap, isAddressChar);
  if (next === DOT && end - start === 1) end = initialsEnd(text, end);
  else if (isApostrophe(next) && isLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isLetter(text.charCodeAt(end))) end++;
  }
  const written = text.slice(start, end);
  const capital = isUpper(text.charCodeAt(start));
  return { kind: 'word', start, end, text: written.toLowerCase().replace('’', "'"), capital, gap, value: NaN };
}

// "a.m.", "U.S.", "U.A.E": single letters with dots between; a lone "a." is a word and a full stop.
function initialsEnd(text: string, dot: number): number {
  let end = dot;
  while (text.charCodeAt(end) === DOT && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2)))
    end += 2;
  return end > dot && text.charCodeAt(end) === DOT ? end + 1 : end;
}

function isNameChar(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 95;
}

function isAddressChar(code: number): boolean {
  return code > 32 && !isBlank(code);
}

function nameAt(text: string, start: number, gap: Gap, belongs: (code: number) => boolean): Lexeme {
  let end = start + 1;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return { kind: 'name', start, end, text: text.slice(start, end), capital: false, gap, value: NaN };
}

function markAt(text: string, start: number, gap: Gap): Lexeme {
  const mark = text[start]!;
  if ((mark === '@' || mark === '#') && isLetter(text.charCodeAt(start + 1)))
    return nameAt(text, start, gap, isNameChar);
  const value = VULGAR[mark];
  if (value) return { kind: 'number', start, end: start + 1, text: mark, capital: false, gap, value };
  return { kind: 'mark', start, end: start + 1, text: mark, capital: false, gap, value: NaN };
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function numberAt(text: string, start: number, gap: Gap): Lexeme {
  let end = groupsEnd(text, start, digitsEnd(text, start));
  if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    let parts = 1;
    while (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
      end = digitsEnd(text, end + 1);
      parts++;
    }
    if (parts > 1) return { kind: 'name', start, end, text: text.slice(start, end), capital: false, gap, value: NaN };
  }
  const written = text.slice(start, end);
  const value = Number(written.replaceAll(/[^\d.]/g, ''));
  return { kind: 'number', start, end, text: written, capital: false, gap, value };
}

// "1,234,567" and "12,34,567", with commas or with the narrow and no-break blanks of typesetters.
function groupsEnd(text: string, start: number, first: number): number {
  if (first - start > 3) return first;
  const separator = text.charCodeAt(first);
  if (separator !== COMMA && separator !== 0xa0 && separator !== 0x202f && separator !== 0x2009) return first;
  let western = first;
  let indian = first;
  let end = first;
  let pairs = true;
  for (let group = 0; group < MOST_GROUPS && text.charCodeAt(end) === separator; group++) {
    const next = digitsEnd(text, end + 1);
    const length = next - end - 1;
    if (length === 3 && western === end) western = next;
    if (length === 3 && pairs && first - start <= 2) indian = next;
    if (length !== 2) pairs = false;
    if (length !== 2 && length !== 3) break;
    end = next;
  }
  return separator === COMMA ? Math.max(western, indian) : western;
}
