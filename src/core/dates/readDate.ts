import type { Lexeme } from '../figures/lexemes';
import { ONES } from '../figures/numberWords';
import { CENTURIES, DECADES, dayOf, MONTHS, pad, WEEKDAYS } from './calendar';
import { readTime } from './times';
import { readYear } from './years';

/** What a date says before it is placed in time; `end` is the index of the lexeme after it. */
export type DateReading = { readonly end: number } & (
  | { readonly kind: 'iso'; readonly iso: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly last?: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
);

/** The date that begins at lexeme `i`, the longest one first. */
export function readDate(lexemes: readonly Lexeme[], i: number): DateReading | undefined {
  const first = lexemes[i]!;
  if (first.kind === 'number') {
    return (
      readTime(lexemes, i) ??
      readNumericDate(lexemes, i) ??
      readDayMonth(lexemes, i) ??
      readCentury(lexemes, i) ??
      readYear(lexemes, i)
    );
  }
  if (first.kind === 'name') return readDotted(first, i);
  if (first.kind === 'mark')
    return first.text === "'" || first.text === '’' || first.text === '‘' ? readYear(lexemes, i) : undefined;
  if (first.capital) {
    const bare = first.text.replace(/'s$/, '');
    if (WEEKDAYS.has(bare)) return readWeekday(lexemes, i, bare);
    if (MONTHS.has(bare)) return readMonth(lexemes, i, bare);
  }
  if (DECADES.has(first.text) && lexemes[i - 1]?.text === 'the') {
    return { kind: 'iso', iso: `19${DECADES.get(first.text)! / 10}X`, end: i + 1 };
  }
  if (CENTURIES.has(first.text)) return readCentury(lexemes, i);
  if (ONES.has(first.text)) return readTime(lexemes, i);
  return first.text === 'noon' || first.text === 'midnight' || first.text === 'ad'
    ? (readTime(lexemes, i) ?? readYear(lexemes, i))
    : undefined;
}

const BEFORE_MONTH = new Set(
  'in since last next by until till early mid late this of from to through during before after between and on for every'.split(
    ' ',
  ),
);
const FEAST_DAYS = new Set('black good super bloody cyber ash holy easter palm giving'.split(' '));
const SUNDAY_PAPERS = new Set('times telegraph mirror express mail people world herald independent'.split(' '));

function readWeekday(lexemes: readonly Lexeme[], i: number, name: string): DateReading | undefined {
  const before = lexemes[i - 1];
  if (before?.capital && FEAST_DAYS.has(before.text)) return undefined;
  let at = i + 1;
  if (name.length <= 5 && name !== 'sunday') {
    // "Sat", "Sun" and "Mon" are other words too: an abbreviation needs a date after it.
    if (lexemes[at]?.text === '.') at++;
    const date = readDateAfterComma(lexemes, at);
    if (date) return date;
    if (!name.endsWith('day')) return undefined;
  }
  const next = lexemes[at];
  if ((next?.capital && SUNDAY_PAPERS.has(next.text)) || namesPaper(lexemes, at)) return undefined;
  return readDateAfterComma(lexemes, at) ?? { kind: 'weekday', weekday: WEEKDAYS.get(name)!, end: i + 1 };
}

/** Parts of a newspaper that a weekday names: "the Sunday edition", "the Friday Arts section". */
const PAPERS = /^(?:section|edition|paper|newspaper|magazine|supplement|issue|column|tabloid|broadsheet)s?$/;

function namesPaper(lexemes: readonly Lexeme[], from: number): boolean {
  let at = from;
  while (at < from + 3 && lexemes[at]?.kind === 'word' && lexemes[at]!.capital && lexemes[at]!.gap === 'blank') at++;
  return lexemes[at]?.gap === 'blank' && PAPERS.test(lexemes[at]!.text);
}

function readDateAfterComma(lexemes: readonly Lexeme[], from: number): DateReading | undefined {
  let at = from;
  if (lexemes[at]?.text === ',') at++;
  if (lexemes[at]?.text === 'the' && lexemes[at + 1]?.kind === 'number') at++;
  const next = lexemes[at];
  if (!next || next.gap === 'line') return undefined;
  const date =
    next.kind === 'number'
      ? (readNumericDate(lexemes, at) ?? readDayMonth(lexemes, at))
      : next.capital && MONTHS.has(next.text)
        ? readMonth(lexemes, at, next.text)
        : undefined;
  return date?.kind === 'month' ? undefined : date;
}

/** A month's day: digits with or without "st", "nd", "rd", "th"; `end` is the lexeme after it. */
function readDayNumber(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly day: number; readonly end: number } | undefined {
  const number = lexemes[i];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || number.value < 1 || number.value > 31)
    return undefined;
  const suffix = lexemes[i + 1];
  const ordinal = suffix?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(suffix.text);
  if (suffix?.gap === 'none' && !ordinal && (suffix.kind !== 'mark' || suffix.text === '%' || suffix.text === ':'))
    return undefined;
  return { day: number.value, end: ordinal ? i + 2 : i + 1 };
}

function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.text === '-' || lexeme.text === '–' || lexeme.text === '—');
}

/** "April 7, 2021", "Sept. 5", "March 3-5, 2020", "April 2021", "in April". */
function readMonth(lexemes: readonly Lexeme[], i: number, name: string): DateReading | undefined {
  const month = MONTHS.get(name)!;
  let at = i + 1;
  if (lexemes[at]?.text === '.' && lexemes[at]?.gap === 'none' && name.length < 5) at++;
  // "Nov, 29, 2016"
  if (lexemes[at]?.text === ',' && lexemes[at + 2]?.text === ',' && yearNumber(lexemes[at + 3])) at++;
  const day = lexemes[at]?.gap === 'line' ? undefined : readDayNumber(lexemes, at);
  if (day && !countsPeople(lexemes, i, day.end)) {
    let end = day.end;
    let last: number | undefined;
    if (isDash(lexemes[end]) || lexemes[end]?.text === 'to') {
      const second = readDayNumber(lexemes, end + 1);
      if (second && second.day > day.day && lexemes[second.end]?.kind !== 'number') {
        last = second.day;
        end = second.end;
      }
    }
    return withYear(lexemes, end, month, day.day, last);
  }
  let year = at;
  if (lexemes[year]?.text === ',' || lexemes[year]?.text === 'of') year++;
  const found = yearNumber(lexemes[year]);
  if (
    found &&
    !(lexemes[year + 1]?.text === '-' && lexemes[year + 1]?.gap === 'none' && lexemes[year + 2]?.gap === 'none')
  )
    return { kind: 'iso', iso: `${found}-${pad(month)}`, end: year + 1 };
  return standsAlone(lexemes, i, name) ? { kind: 'month', month, end: i + 1 } : undefined;
}

// "In May 20 people died": the number counts the noun, it is no day.
function countsPeople(lexemes: readonly Lexeme[], month: number, after: number): boolean {
  const noun = lexemes[after];
  return (
    lexemes[month - 1]?.text === 'in' &&
    noun?.kind === 'word' &&
    !noun.capital &&
    /^people$|[^su]s$|men$/.test(noun.text)
  );
}

function standsAlone(lexemes: readonly Lexeme[], i: number, name: string): boolean {
  if (name.length <= 4 && !/^(?:may|june|july)$/.test(name)) return false;
  const before = lexemes[i - 1];
  const hyphened = before?.text === '-' && /^(?:mid|early|late)$/.test(lexemes[i - 2]?.text ?? '');
  const introduced =
    hyphened ||
    (before !== undefined && !before.capital && BEFORE_MONTH.has(before.text)) ||
    /^(?:In|Since|By|Last|This|Until|From|During)$/i.test(before?.text ?? '');
  if (!/^(?:may|march|april|june|august)$/.test(name)) return !before?.capital || introduced;
  return introduced;
}

/** "7 April 2021", "7th of April", "5-7 May", "24 Oct. 2019". */
function readDayMonth(lexemes: readonly Lexeme[], i: number): DateReading | undefined {
  const day = readDayNumber(lexemes, i);
  if (!day) return undefined;
  let at = day.end;
  let last: number | undefined;
  if (isDash(lexemes[at]) || lexemes[at]?.text === 'to' || lexemes[at]?.text === 'and') {
    const second = readDayNumber(lexemes, at + 1);
    if (second && second.day > day.day) {
      last = second.day;
      at = second.end;
    }
  }
  if (lexemes[at]?.text === 'of') at++;
  const name = lexemes[at]?.text.replace(/'s$/, '') ?? '';
  const month = lexemes[at]?.capital && lexemes[at]?.gap !== 'line' ? MONTHS.get(name) : undefined;
  if (!month) return undefined;
  at++;
  if (lexemes[at]?.text === '.' && lexemes[at]?.gap === 'none' && name.length < 5 && yearNumber(lexemes[at + 1])) at++;
  return withYear(lexemes, at, month, day.day, last);
}

function withYear(
  lexemes: readonly Lexeme[],
  from: number,
  month: number,
  day: number,
  last?: number,
): DateReading | undefined {
  const at = lexemes[from]?.text === ',' ? from + 1 : from;
  const year = yearNumber(lexemes[at]);
  if (!year) return { kind: 'day', month, day, end: from, ...(last && { last }) };
  const first = dayOf(year, month, day);
  if (!first) return undefined;
  const until = last ? dayOf(year, month, last) : undefined;
  return { kind: 'iso', iso: until ? `${first}/${until}` : first, end: at + 1 };
}

/** The year a lexeme is when it stands behind a month. */
function yearNumber(lexeme: Lexeme | undefined): number | undefined {
  const year = lexeme?.kind === 'number' && lexeme.gap !== 'line' && /^(?:1\d|20|21)\d\d$/.test(lexeme.text);
  return year ? lexeme.value : undefined;
}

/** "2021-04-07", "07/04/2021": where day and month could change places, only the year is certain. */
function readNumericDate(lexemes: readonly Lexeme[], i: number): DateReading | undefined {
  const [a, s1, b, s2, c] = lexemes.slice(i, i + 5);
  if (b?.kind !== 'number' || c?.kind !== 'number' || s1!.text !== s2!.text || !/^[-/‐]$/.test(s1!.text))
    return undefined;
  if (s1!.gap !== 'none' || b.gap !== 'none' || s2!.gap !== 'none' || c.gap !== 'none') return undefined;
  const iso = numericIso(a!.text, b.text, c.text);
  return iso ? { kind: 'iso', iso, end: i + 5 } : undefined;
}

function readDotted(name: Lexeme, i: number): DateReading | undefined {
  const [a, b, c, more] = name.text.split('.');
  if (!a || !b || !c || more !== undefined || !/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(name.text)) return undefined;
  const iso = dayOf(Number(c), Number(b), Number(a));
  return iso ? { kind: 'iso', iso, end: i + 1 } : undefined;
}

function numericIso(a: string, b: string, c: string): string | undefined {
  if (/^(?:1\d|20)\d\d$/.test(a) && b.length <= 2 && c.length <= 2) return dayOf(Number(a), Number(b), Number(c));
  if (!/^(?:1\d|20)\d\d$/.test(c) || a.length > 2 || b.length > 2) return undefined;
  const [year, x, y] = [Number(c), Number(a), Number(b)];
  if (x === y || y > 12) return dayOf(year, x, y);
  return x > 12 ? dayOf(year, y, x) : x >= 1 && y >= 1 ? c : undefined;
}

/** "19th century", "the twenty-first century", "18th-century": `18XX`. */
function readCentury(lexemes: readonly Lexeme[], i: number): DateReading | undefined {
  let at = i;
  let century: number | undefined;
  const first = lexemes[i]!;
  if (first.kind === 'number') {
    if (!/^(?:st|nd|rd|th)$/.test(lexemes[i + 1]?.text ?? '') || lexemes[i + 1]!.gap !== 'none') return undefined;
    century = first.value;
    at = i + 2;
  } else {
    century = CENTURIES.get(first.text);
    if (lexemes[i - 1]?.text === '-' && lexemes[i - 2]?.text === 'twenty') century = 20 + (century ?? 0);
    at = i + 1;
  }
  if (lexemes[at]?.text === '-' && lexemes[at]?.gap === 'none') at++;
  if (!/^century$|^century's$/.test(lexemes[at]?.text ?? '') || !century || century > 22) return undefined;
  at++;
  const before = lexemes[at]?.text === 'bc' || lexemes[at]?.text === 'bce';
  return { kind: 'iso', iso: before ? `-${pad(century - 1)}XX` : `${pad(century - 1)}XX`, end: before ? at + 1 : at };
}
