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

const POINT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const PER = hashOf('per');
const CENT = hashOf('cent');
const PERCENT_SIGN = hashOf('%');
const PERCENT = hashOf('percent');
const PC = hashOf('pc');
const PCT = hashOf('pct');

/** Splits a text (or a part of it) into words; linear in its length. "per cent", "percent" and "%" are one word. */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }): Words {
  const capacity = Math.ceil((within.end - within.start) / 2) + 1;
  const words = { starts: new Int32Array(capacity), ends: new Int32Array(capacity), hashes: new Int32Array(capacity) };
  const { starts, ends, hashes } = words;
  let count = 0;
  let at = within.start;
  while (at < within.end) {
    let code = text.charCodeAt(at);
    const first = kinds[code] || learn(code);
    if (first === OTHER || first === IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let hash = Math.imul(FNV_OFFSET ^ folded[code]!, FNV_PRIME);
    at++;
    while (first !== SIGN && at < within.end) {
      code = text.charCodeAt(at);
      const kind = kinds[code] || learn(code);
      if (kind === LETTER || kind === DIGIT) hash = Math.imul(hash ^ folded[code]!, FNV_PRIME);
      else if (kind !== IGNORED) {
        if (!joins(text, at, code)) break;
        if (code === POINT) hash = Math.imul(hash ^ code, FNV_PRIME);
      }
      at++;
    }
    const isPerCent = hash === CENT && count > 0 && hashes[count - 1] === PER;
    if (isPerCent) count--;
    else starts[count] = start;
    hashes[count] = isPerCent || hash === PERCENT || hash === PC || hash === PCT ? PERCENT_SIGN : hash;
    ends[count] = at;
    count++;
  }
  return { count, ...words };
}

/**
 * A word goes on over an apostrophe between letters, and a point or comma between digits. Only the point counts: "10,000"
 * and "don’t" are the same words without.
 */
function joins(text: string, at: number, code: number): boolean {
  if (code !== POINT && code !== COMMA && !APOSTROPHES.has(code)) return false;
  const wanted = code === POINT || code === COMMA ? DIGIT : LETTER;
  return kindOf(text.charCodeAt(at - 1)) === wanted && kindOf(text.charCodeAt(at + 1)) === wanted;
}

function kindOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  return kinds[code] || learn(code);
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
