import { BOUNDING_WORDS } from '../figures/bounds';
import { LABELS } from '../figures/labels';
import type { Lexeme } from '../figures/lexemes';
import { isPluralNoun } from '../figures/nouns';
import { MONEY_SCALES, SCALES } from '../figures/numberWords';
import { UNITS } from '../figures/units';

interface YearReading {
  readonly kind: 'iso';
  readonly iso: string;
  readonly end: number;
}

/** A year, a span of years, a decade or a year of an era at lexeme `i`: "2019", "2015-16", "1990s", "’90s", "500 BC". */
export function readYear(lexemes: readonly Lexeme[], i: number): YearReading | undefined {
  const first = lexemes[i]!;
  if (first.kind === 'mark') return readShortDecade(lexemes, i, i + 1);
  if (first.text === 'ad')
    return lexemes[i + 1]?.kind === 'number' ? eraYear(lexemes[i + 1]!.value, false, i + 2) : undefined;
  const next = lexemes[i + 1];
  if (
    /^\d{1,4}$/.test(first.text) &&
    next?.kind === 'word' &&
    next.gap !== 'line' &&
    /^(?:bc|bce|ad|ce)$/.test(next.text)
  )
    return eraYear(first.value, next.text.startsWith('b'), i + 2);
  if (/^\d0$/.test(first.text)) return readShortDecade(lexemes, i, i);
  if (!/^(?:1\d|20|21)\d\d$/.test(first.text)) return undefined;
  const decade = readDecade(lexemes, i);
  if (decade) return decade;
  if (isJoined(lexemes, i) || isNoYear(lexemes, i)) return undefined;
  return readYears(lexemes, i) ?? { kind: 'iso', iso: first.text, end: i + 1 };
}

const IN_TIME = new Set(
  'in since until till by from during before after of for the early late mid and between to through circa summer spring autumn winter fall year'.split(
    ' ',
  ),
);
const BEFORE_HYPHEN = new Set('mid pre post early late since ex'.split(' '));

function eraYear(year: number, before: boolean, end: number): YearReading {
  const astronomical = before ? year - 1 : year;
  return { kind: 'iso', iso: `${before && astronomical > 0 ? '-' : ''}${String(astronomical).padStart(4, '0')}`, end };
}

// "1990s", "1800s" (a century), "1990’s"
function readDecade(lexemes: readonly Lexeme[], i: number): YearReading | undefined {
  const digits = lexemes[i]!.text;
  if (!digits.endsWith('0')) return undefined;
  let at = i + 1;
  if (lexemes[at]?.gap === 'none' && /^['’]$/.test(lexemes[at]!.text)) at++;
  if (lexemes[at]?.text !== 's' || lexemes[at]!.gap !== 'none') return undefined;
  return {
    kind: 'iso',
    iso: digits.endsWith('00') ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`,
    end: at + 1,
  };
}

// "’90s", "the 90s", "the 1960s and 70s"; "in his 60s" is an age.
function readShortDecade(lexemes: readonly Lexeme[], start: number, i: number): YearReading | undefined {
  const digits = lexemes[i];
  const ending = lexemes[i + 1];
  if (digits?.kind !== 'number' || !/^[2-9]0$/.test(digits.text) || ending?.text !== 's' || ending.gap !== 'none')
    return undefined;
  if (start === i) {
    const before = lexemes[i - 1]?.text ?? '';
    const listed = before === 'and' && lexemes[i - 2]?.text === 's' && lexemes[i - 3]?.text.length === 4;
    const dated = before === 'the' ? IN_TIME.has(lexemes[i - 2]?.text ?? '') : /^(?:early|late|mid)$/.test(before);
    if (!listed && !(dated && Number(digits.text) >= 50)) return undefined;
  } else if (digits.gap !== 'none') return undefined;
  return { kind: 'iso', iso: `19${digits.text[0]}X`, end: i + 2 };
}

// "Covid-1920" is a name, "mid-2015" a year; "2,1990" and "x/1990" are neither.
function isJoined(lexemes: readonly Lexeme[], i: number): boolean {
  const year = lexemes[i]!;
  const before = lexemes[i - 1];
  if (year.gap !== 'none' || !before) return false;
  if (before.text === '-' && before.gap === 'none')
    return !BEFORE_HYPHEN.has(lexemes[i - 2]?.text ?? '') && lexemes[i - 2]?.kind !== 'number';
  return !/^[(["'“‘’”/–—*]$/.test(before.text);
}

function isNoYear(lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemes[i - 1];
  const next = lexemes[i + 1];
  if (
    before?.kind === 'mark' &&
    /^[$€£¥₹₨₦₩₺₽+~≈#.]$/.test(before.text) &&
    !(before.text === '.' && lexemes[i]!.gap !== 'none')
  )
    return true;
  if (before?.kind === 'word' && LABELS.always.has(before.text)) return true;
  if (before?.text === 'x' && lexemes[i - 2]?.kind === 'number') return true;
  if (!next || next.gap === 'line') return false;
  if (next.gap === 'none' && next.kind !== 'mark') return true;
  if (
    next.text === '%' ||
    next.text === '°' ||
    (next.text === '-' && next.gap === 'none' && UNITS.has(lexemes[i + 2]?.text ?? ''))
  )
    return true;
  if (next.kind !== 'word' || next.capital) return false;
  if (next.text === 'x' && lexemes[i + 2]?.kind === 'number') return true;
  if (SCALES.has(next.text) || (MONEY_SCALES.has(next.text) && next.gap === 'none')) return true;
  const unit = UNITS.get(next.text);
  if (unit && !unit.attachedOnly && (unit.type !== 'duration' || !IN_TIME.has(before?.text ?? ''))) return true;
  if (/^(?:per|square|cubic|metric|nautical)$/.test(next.text)) return true;
  return isPluralNoun(next.text) && countsHere(lexemes, i, next.text);
}

const OFTEN_COUNTED = new Set(
  'people men women children soldiers troops refugees migrants prisoners workers jobs deaths cases homes houses votes personnel students families police officers civilians patients protesters migrants employees staff'.split(
    ' ',
  ),
);

// "about 2000 refugees", "killed 1800 people", but "the 2020 elections" and "in 2020 people".
function countsHere(lexemes: readonly Lexeme[], i: number, noun: string): boolean {
  const before = lexemes[i - 1]?.text ?? '';
  if (BOUNDING_WORDS.has(before)) return true;
  return OFTEN_COUNTED.has(noun) && !IN_TIME.has(before);
}

// "2015-16", "2010–2015", "1939 to 1945": one span of time where a dash joins them.
function readYears(lexemes: readonly Lexeme[], i: number): YearReading | undefined {
  const dash = lexemes[i + 1];
  const second = lexemes[i + 2];
  if (!/^[-–—/]$/.test(dash?.text ?? '') || dash!.gap !== 'none' || second?.kind !== 'number' || second.gap !== 'none')
    return undefined;
  if (!/^\d\d$|^(?:1\d|20|21)\d\d$/.test(second.text)) return undefined;
  const from = lexemes[i]!.value;
  const to = second.text.length === 2 ? Math.floor(from / 100) * 100 + second.value : second.value;
  const until = to < from && second.text.length === 2 ? to + 100 : to;
  if (until <= from || until - from > 300) return undefined;
  return { kind: 'iso', iso: `${from}/${String(until).padStart(4, '0')}`, end: i + 3 };
}
