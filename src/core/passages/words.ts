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
const IGNORED = 2; // soft hyphens, zero-width and direction marks, combining marks
const JOINER = 3; // a word may go on over them: points, commas, apostrophes
const SIGN = 4; // currency and percent signs: words of their own, for they change what a number means
const LETTER = 5;
const DIGIT = 6;

/** Of each code unit its kind in the lowest three bits, above them the letter that it counts as; 0 until it was first met. */
const learned = new Uint32Array(0x10000);
const KIND = 7;
const KIND_BITS = 3;

const POINT = 0x2e;
const COMMA = 0x2c;
const JOINERS = new Set([POINT, COMMA, 0x27, 0x2019]);
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const PER = hashOf('per');
const CENT = hashOf('cent');
const PERCENT_SIGN = hashOf('%');
const PERCENT = hashOf('percent');
const PC = hashOf('pc');
const PCT = hashOf('pct');

/** Splits a text (or a part of it) into words; linear in its length. "per cent", "percent" and "%" are one word. */
export function wordsOf(text: string, { start: begin, end: until }: Span = { start: 0, end: text.length }): Words {
  let capacity = ((until - begin) >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let count = 0;
  let at = begin;
  while (at < until) {
    let code = text.charCodeAt(at);
    let letter = learned[code] || learn(code);
    if ((letter & KIND) < SIGN) {
      at++;
      continue;
    }
    const start = at;
    const isSign = (letter & KIND) === SIGN;
    let hash = Math.imul(FNV_OFFSET ^ (letter >>> KIND_BITS), FNV_PRIME);
    at++;
    while (!isSign && at < until) {
      code = text.charCodeAt(at);
      letter = learned[code] || learn(code);
      const kind = letter & KIND;
      if (kind >= LETTER) hash = Math.imul(hash ^ (letter >>> KIND_BITS), FNV_PRIME);
      else if (kind === JOINER && joins(text, at, code)) {
        // Only the point counts: "10,000" and "don’t" are the same words without.
        if (code === POINT) hash = Math.imul(hash ^ code, FNV_PRIME);
      } else if (kind !== IGNORED) break;
      at++;
    }
    if (count === capacity) {
      capacity *= 2;
      [starts, ends, hashes] = [widened(starts, capacity), widened(ends, capacity), widened(hashes, capacity)];
    }
    const isPerCent = hash === CENT && count > 0 && hashes[count - 1] === PER;
    if (isPerCent) count--;
    else starts[count] = start;
    hashes[count] = isPerCent || hash === PERCENT || hash === PC || hash === PCT ? PERCENT_SIGN : hash;
    ends[count] = at;
    count++;
  }
  return { count, starts, ends, hashes };
}

function widened(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(array);
  return wider;
}

/** A word goes on over an apostrophe between letters, and a point or comma between digits. */
function joins(text: string, at: number, code: number): boolean {
  const wanted = code === POINT || code === COMMA ? DIGIT : LETTER;
  return kindOf(text.charCodeAt(at - 1)) === wanted && kindOf(text.charCodeAt(at + 1)) === wanted;
}

function kindOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  return (learned[code] || learn(code)) & KIND;
}

/** Fills the table for one code unit; a half of a surrogate pair is a letter of its own. */
function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFKD').toLowerCase();
  let kind = JOINERS.has(code) ? JOINER : OTHER;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/u.test(letter)) kind = IGNORED;
  else if (/[\p{L}\p{Cs}]/u.test(letter)) kind = LETTER;
  else if (/\p{N}/u.test(letter)) kind = DIGIT;
  else if (/[%‰\p{Sc}]/u.test(letter)) kind = SIGN;
  learned[code] = (base.charCodeAt(0) << KIND_BITS) | kind;
  return learned[code]!;
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}
