import type { Span } from '../../shared/model';

/** The words of a text as parallel arrays, so that a text of a megabyte stays a few typed arrays. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal for words that differ only in case, diacritics, digit grouping, or invisible characters. */
  readonly hashes: Int32Array;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const SIGN = 4; // currency and percent signs: words of their own, for they change what a number means
const IGNORED = 5; // soft hyphens, zero-width and direction marks, combining marks

const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const PER = hashOf('per');
const CENT = hashOf('cent');
const PERCENT_SIGN = hashOf('%');
const PERCENT_WORDS = new Set([hashOf('percent'), hashOf('pc'), hashOf('pct')]);

/** Splits a text (or a part of it) into words; linear in its length. "per cent", "percent" and "%" are one word. */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }): Words {
  const capacity = Math.ceil((within.end - within.start) / 2) + 1;
  const words = { starts: new Int32Array(capacity), ends: new Int32Array(capacity), hashes: new Int32Array(capacity) };
  let count = 0;
  let at = within.start;
  while (at < within.end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER || kind === IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    do {
      const code = text.charCodeAt(at);
      if (kindOf(code) !== IGNORED && !joinsDigits(text, at)) hash = Math.imul(hash ^ fold(code), FNV_PRIME);
      at++;
    } while (kind !== SIGN && at < within.end && continues(text, at));
    if (hash === CENT && count > 0 && words.hashes[count - 1] === PER) count--;
    else {
      words.starts[count] = start;
      words.hashes[count] = hash;
    }
    if (PERCENT_WORDS.has(hash) || hash === CENT) words.hashes[count] = PERCENT_SIGN;
    words.ends[count] = at;
    count++;
  }
  return { count, ...words };
}

/** A word goes on over letters and digits, an apostrophe between letters, and a point or comma between digits. */
function continues(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === LETTER || kind === DIGIT || kind === IGNORED) return true;
  const before = kindOf(text.charCodeAt(at - 1));
  const after = kindOf(text.charCodeAt(at + 1));
  if (APOSTROPHES.has(text.charCodeAt(at))) return before === LETTER && after === LETTER;
  return isPointOrComma(text.charCodeAt(at)) && before === DIGIT && after === DIGIT;
}

/** The comma of "10,000" and an apostrophe do not count: "10000" and "don’t" are the same words without. */
function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2c || APOSTROPHES.has(code);
}

function isPointOrComma(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function kindOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  return kinds[code] || learn(code);
}

function fold(code: number): number {
  return folded[code]!;
}

/** Fills the two tables for one code unit; a half of a surrogate pair is a letter of its own. */
function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFKD').toLowerCase();
  folded[code] = base.charCodeAt(0);
  let kind = OTHER;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/u.test(letter)) kind = IGNORED;
  else if (/[\p{L}\p{Cs}]/u.test(letter)) kind = LETTER;
  else if (/\p{N}/u.test(letter)) kind = DIGIT;
  else if (/[%‰\p{Sc}]/u.test(letter)) kind = SIGN;
  kinds[code] = kind;
  return kind;
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}
