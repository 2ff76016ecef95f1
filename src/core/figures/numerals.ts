import type { Lexeme } from './lexemes';
import { MONEY_SCALES, ONES, SCALES, TENS, VAGUE } from './numberWords';
import { UNITS } from './units';

/** A number as read, before its unit. */
export interface Numeral {
  readonly value: number;
  /** Index of the lexeme after it. */
  readonly end: number;
  /** What the last scale word multiplied by, 1 without one: "2" of "2 to 3 million" takes it over. */
  readonly scale: number;
  /** Written as digits alone: no grouping, decimals, scale or words. Years, labels and scores look like this. */
  readonly bare: boolean;
  readonly words: boolean;
  /** A size, not a number: some more than the value ("dozens", "several hundred"), or near it ("a couple of hundred"). */
  readonly vague: false | 'more' | 'about';
  /** Whether the scale is a single letter that could also be a unit: "5m", "40k". */
  readonly short: boolean;
}

/**
 * The number that begins at lexeme `i`. `numeral := digits scale* | cardinal scale* | ("a" | "half a") scale | vague`.
 * With `money`, "5m", "12 cr" and "$3b" have scales.
 */
export function readNumeral(lexemes: readonly Lexeme[], i: number, money = false): Numeral | undefined {
  const first = lexemes[i];
  if (!first) return undefined;
  if (first.kind === 'number') return readDigits(lexemes, i, money);
  if (first.kind !== 'word') return undefined;
  return readArticle(lexemes, i) ?? readVague(lexemes, i) ?? readCardinal(lexemes, i);
}

function readDigits(lexemes: readonly Lexeme[], i: number, money: boolean): Numeral {
  const first = lexemes[i]!;
  let value = first.value;
  let end = i + 1;
  let bare = !/\D/.test(first.text);
  const next = lexemes[end];
  if (next?.kind === 'number' && next.value < 1 && next.text.length === 1 && next.gap !== 'line') {
    value += next.value;
    bare = false;
    end++;
  }
  const comma = bare && lexemes[end]?.text === ',' ? decimalComma(lexemes, end, money) : undefined;
  if (comma !== undefined) {
    value += comma;
    bare = false;
    end += 2;
  }
  const half = readAndAHalf(lexemes, end);
  if (half && bare) return { ...half, value: (value + 0.5) * half.scale, bare: false, words: false };
  const scaled = readScales(lexemes, end, money);
  return {
    value: exact(value * scaled.scale),
    end: scaled.end,
    scale: scaled.scale,
    bare: bare && scaled.end === end,
    words: false,
    vague: false,
    short: scaled.short,
  };
}

// "R2,5 billion": a decimal comma, believed only where a scale or a percent follows.
function decimalComma(lexemes: readonly Lexeme[], comma: number, money: boolean): number | undefined {
  const part = lexemes[comma + 1];
  if (lexemes[comma]!.gap !== 'none' || part?.kind !== 'number' || part.gap !== 'none' || part.text.length > 2)
    return undefined;
  const after = lexemes[comma + 2];
  const follows = after && (after.text === '%' || after.text === 'per' || after.text === 'percent');
  if (!follows && readScales(lexemes, comma + 2, money).scale === 1) return undefined;
  return part.value / 10 ** part.text.length;
}

/** 4.35 × 100 is 434.99999999999994 to a computer; nobody wrote that. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

interface Scales {
  readonly scale: number;
  readonly end: number;
  readonly short: boolean;
}

// "lakh crore", "hundred thousand", "-million", "bn"; a hyphen before is allowed ("2.5-billion").
function readScales(lexemes: readonly Lexeme[], from: number, money: boolean): Scales {
  let scale = 1;
  let end = from;
  let short = false;
  for (;;) {
    const hyphen = lexemes[end]?.text === '-' && lexemes[end]?.gap === 'none' && lexemes[end + 1]?.gap === 'none';
    const word = lexemes[hyphen ? end + 1 : end];
    if (word?.kind !== 'word' || word.gap === 'line') break;
    const attached = word.gap === 'none' && !hyphen;
    let times = SCALES.get(word.text);
    if (!times && scale === 1 && !hyphen && (attached || (money && word.text === 'cr'))) {
      times = MONEY_SCALES.get(word.text);
      if (times && !money && !/^(?:m|k|cr)$/.test(word.text) && !(word.text === 'b' && word.capital)) times = undefined;
      if (times) short = true;
    }
    if (!times || (times === 12 && scale !== 1)) break;
    scale *= times;
    end += hyphen ? 2 : 1;
    if (short) break;
  }
  return { scale, end, short };
}

// "and a half [million]", with or without hyphens.
function readAndAHalf(lexemes: readonly Lexeme[], from: number): Omit<Numeral, 'value'> | undefined {
  let at = from;
  for (const word of ['and', 'a', 'half']) {
    if (lexemes[at]?.text === '-' && lexemes[at]?.gap === 'none') at++;
    if (lexemes[at]?.text !== word) return undefined;
    at++;
  }
  const scaled = readScales(lexemes, at, false);
  return { end: scaled.end, scale: scaled.scale, bare: false, words: true, vague: false, short: false };
}

// "a hundred", "a dozen", "half a million", "a quarter of a million", "several thousand", "a million and a half".
function readArticle(lexemes: readonly Lexeme[], i: number): Numeral | undefined {
  const first = lexemes[i]!.text;
  const vague = (first === 'several' || first === 'few' || first === 'many') && 'more';
  let at = i;
  let part = 1;
  if (first === 'half') {
    part = 0.5;
    at++;
    if (lexemes[at]?.text === '-') at++;
  } else if (first === 'quarter' && lexemes[i + 1]?.text === 'of') {
    part = 0.25;
    at += 2;
  }
  const article = lexemes[at];
  if (article && (article.text === 'a' || article.text === 'an' || vague)) at++;
  else if (part === 1) return undefined;
  if (first === 'a' && lexemes[at]?.text === 'half') {
    part = 0.5;
    at++;
    if (lexemes[at]?.text === '-') at++;
  } else if (
    first === 'a' &&
    lexemes[at]?.text === 'quarter' &&
    lexemes[at + 1]?.text === 'of' &&
    lexemes[at + 2]?.text === 'a'
  ) {
    part = 0.25;
    at += 3;
  } else if (first === 'a' && (lexemes[at]?.text === 'few' || lexemes[at]?.text === 'couple')) {
    const couple = lexemes[at]!.text === 'couple';
    at++;
    if (couple && lexemes[at]?.text === 'of') at++;
    const scaled = readScales(lexemes, at, false);
    if (scaled.scale === 1) return undefined;
    const value = scaled.scale * (couple ? 2 : 1);
    const vague = couple ? 'about' : 'more';
    return { value, end: scaled.end, scale: scaled.scale, bare: false, words: true, vague, short: false };
  }
  const scaled = readScales(lexemes, at, false);
  // "half a percentage point", "half an hour"
  if (scaled.scale === 1 && part < 1 && isMeasured(lexemes[at]))
    return { value: part, end: at, scale: 1, bare: false, words: true, vague: false, short: false };
  if (scaled.scale === 1 || lexemes[scaled.end - 1]!.text.endsWith('ions')) return undefined;
  if (!vague && part === 1 && lexemes[scaled.end]?.text === 'and') {
    const rest = readCardinal(lexemes, scaled.end + 1);
    if (rest && rest.value < scaled.scale && scaled.scale >= 100)
      return { ...rest, value: scaled.scale + rest.value, scale: 1 };
  }
  const half = part === 1 && !vague ? readAndAHalf(lexemes, scaled.end) : undefined;
  if (half) return { ...half, value: 1.5 * scaled.scale, scale: scaled.scale };
  return {
    value: part * scaled.scale,
    end: scaled.end,
    scale: scaled.scale,
    bare: false,
    words: true,
    vague,
    short: false,
  };
}

// "tens of thousands", "hundreds of", "dozens": without "of" a plural scale is no number ("billions in aid" is).
function readVague(lexemes: readonly Lexeme[], i: number): Numeral | undefined {
  const first = VAGUE.get(lexemes[i]!.text);
  if (!first) return undefined;
  const linked = lexemes[i + 1]?.text === 'of' || lexemes[i + 1]?.text === 'and';
  const second = linked ? VAGUE.get(lexemes[i + 2]?.text ?? '') : undefined;
  const product = second ? (lexemes[i + 1]!.text === 'of' ? first * second : first) : first;
  return {
    value: product,
    end: second ? i + 3 : i + 1,
    scale: product,
    bare: false,
    words: true,
    vague: 'more',
    short: false,
  };
}

// cardinal := group (scale group)*, with hyphens or "and": "one hundred and fifty-two thousand".
function readCardinal(lexemes: readonly Lexeme[], i: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let end = i;
  let scale = 1;
  for (;;) {
    const linked = end > i ? link(lexemes, end, group === 0 || group % 100 === 0) : end;
    const word = linked === undefined ? undefined : lexemes[linked];
    if (linked === undefined || word?.kind !== 'word' || (end > i && word.gap === 'line')) break;
    const one = ONES.get(word.text);
    const ten = TENS.get(word.text);
    const times = SCALES.get(word.text);
    if (one && (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && one < 10))) {
      if (group === 0 && total > 0 && !smaller(lexemes, linked, last)) break;
      group += one;
    } else if (ten && group % 100 === 0) {
      if (group === 0 && total > 0 && !smaller(lexemes, linked, last)) break;
      group += ten;
    } else if (times === 100 && group > 0 && group < 100) group *= 100;
    else if (times && times !== 100 && (group > 0 || (total > 0 && end === linked)) && linked <= end + 1) {
      if (group === 0) total *= times;
      else {
        total += group * times;
        last = times;
      }
      scale = group === 0 ? scale * times : times;
      group = 0;
    } else break;
    end = linked + 1;
  }
  if (end === i) return undefined;
  const value = total + group;
  const half = readAndAHalf(lexemes, end);
  if (half) return { ...half, value: total > 0 && group === 0 ? value + scale / 2 : (value + 0.5) * half.scale };
  return { value, end, scale: group === 0 ? scale : 1, bare: false, words: true, vague: false, short: false };
}

// After "two million" a further group must count less than millions: "two million and three million" are two numbers.
function smaller(lexemes: readonly Lexeme[], from: number, last: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = lexemes[at];
    if (word?.text === '-' || word?.text === 'and') continue;
    if (word?.kind !== 'word') return true;
    const times = SCALES.get(word.text);
    if (times && times >= last) return false;
    if (!times && !ONES.has(word.text) && !TENS.has(word.text)) return true;
  }
  return true;
}

// The index of the next number word: behind a hyphen, a blank, or "and" where a hundred or a scale stands before it.
function link(lexemes: readonly Lexeme[], end: number, mayAnd: boolean): number | undefined {
  const next = lexemes[end];
  if (!next) return undefined;
  if (next.text === '-' && next.gap === 'none' && lexemes[end + 1]?.gap === 'none') {
    return lexemes[end + 1]!.text === 'and' ? end + 3 : end + 1;
  }
  if (next.text === 'and' && mayAnd && isSmall(lexemes[end + 1]) && lexemes[end + 2]?.text !== 'hundred')
    return end + 1;
  return next.kind === 'word' ? end : undefined;
}

function isSmall(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (ONES.has(lexeme.text) || TENS.has(lexeme.text));
}

function isMeasured(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (/^(?:per|percentage)$/.test(lexeme.text) || UNITS.has(lexeme.text));
}
