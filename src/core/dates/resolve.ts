import type { IsoDate } from '../../shared/model';
import type { Lexeme } from '../figures/lexemes';
import { addDays, dayOf, isDay, pad, weekdayOf } from './calendar';
import type { DateReading } from './readDate';

/** Words near a weekday or a month that put it after the article's day. */
const FUTURE = new Set('will shall due scheduled expected plans planned upcoming ahead going set'.split(' '));
const REACH = 8;

/** A reading as ISO 8601 or EDTF, placed beside the article's day where the text leaves something open. */
export function resolve(
  lexemes: readonly Lexeme[],
  i: number,
  reading: DateReading,
  published: IsoDate | undefined,
): string {
  if (reading.kind === 'iso') return reading.iso;
  const known = isDay(published) ? published : undefined;
  const direction = directionAt(lexemes, i, reading.end);
  if (reading.kind === 'weekday') {
    return known ? weekday(known, reading.weekday, direction) : `XXXX-WXX-${reading.weekday}`;
  }
  if (reading.kind === 'month') {
    if (!known) return `XXXX-${pad(reading.month)}`;
    const past = direction === undefined && isPast(lexemes, i, reading.end);
    return `${yearOfMonth(known, reading.month, past ? 'last' : direction)}-${pad(reading.month)}`;
  }
  const first = nearest(known, reading.month, reading.day, direction);
  return reading.last ? `${first}/${nearest(known, reading.month, reading.last, direction)}` : first;
}

type Direction = 'last' | 'next' | 'this' | 'will' | undefined;

function directionAt(lexemes: readonly Lexeme[], i: number, end: number): Direction {
  const before = lexemes[i - 1]?.text;
  if (before === 'next' || before === 'coming') return 'next';
  if (before === 'last' || before === 'past' || before === 'previous') return 'last';
  if (before === 'this') return 'this';
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    if (FUTURE.has(lexemes[at]!.text)) return 'will';
    if (/^[.;?!”]$/.test(lexemes[at]!.text) || lexemes[at]!.gap === 'line') break;
  }
  return FUTURE.has(lexemes[end]?.text ?? '') && lexemes[end]!.text !== 'set' ? 'will' : undefined;
}

/** Half a year: a month farther ahead than this is nearer behind. */
const HALF_YEAR = 6;

// A month without a year is the one nearest to the article, unless the text says on which side it lies.
function yearOfMonth(published: IsoDate, month: number, direction: Direction): number {
  const year = Number(published.slice(0, 4));
  const ahead = month - Number(published.slice(5, 7));
  switch (direction) {
    case 'next':
      return ahead > 0 ? year : year + 1;
    case 'will':
      return ahead >= 0 ? year : year + 1;
    case 'last':
      return ahead > 0 ? year - 1 : year;
    case 'this':
      return year;
    default:
      return ahead >= HALF_YEAR ? year - 1 : ahead < -HALF_YEAR ? year + 1 : year;
  }
}

/** Words that put a month behind the article's day; regular verbs do so by their ending. */
const PAST = new Set(
  (
    'was were had did since left went came fell rose won lost began became took gave made met saw held broke hit shot ' +
    'sent ran built brought caught fought spent grew flew ago'
  ).split(' '),
);

// "She resigned in May", "In June last year": a month behind the article's day, though the next one may be nearer.
function isPast(lexemes: readonly Lexeme[], i: number, end: number): boolean {
  const of = lexemes[end]?.text === 'of' ? 1 : 0;
  if (lexemes[end + of]?.text === 'last' && lexemes[end + of + 1]?.text === 'year') return true;
  const isPastVerb = ({ text, kind, capital }: Lexeme) =>
    kind === 'word' && !capital && (PAST.has(text) || /[^e]ed$/.test(text));
  for (let at = i - 1; at >= Math.max(0, i - REACH) && !isBorder(lexemes, at); at--)
    if (isPastVerb(lexemes[at]!)) return true;
  for (let at = end; at < Math.min(lexemes.length, end + REACH) && !isBorder(lexemes, at); at++)
    if (isPastVerb(lexemes[at]!)) return true;
  return false;
}

function isBorder(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[.;?!”]$/.test(lexemes[at]!.text);
}

function weekday(published: IsoDate, day: number, direction: Direction): IsoDate {
  const back = (weekdayOf(published) - day + 7) % 7;
  const forward = (7 - back) % 7;
  switch (direction) {
    case 'next':
      return addDays(published, forward || 7);
    case 'will':
      return addDays(published, forward);
    case 'this':
      return addDays(published, day - weekdayOf(published));
    case 'last':
      return addDays(published, -(back || 7));
    default:
      return addDays(published, -back);
  }
}

// A day without a year is the one nearest to the article, unless the text says "last" or "next".
function nearest(published: IsoDate | undefined, month: number, day: number, direction: Direction): string {
  if (!published) return `XXXX-${pad(month)}-${pad(day)}`;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap(each => dayOf(each, month, day) ?? []);
  const ahead = days.filter(each => each > published);
  const behind = days.filter(each => each <= published);
  if (direction === 'next') return ahead[0] ?? days.at(-1) ?? `XXXX-${pad(month)}-${pad(day)}`;
  if (direction === 'last') return behind.at(-1) ?? days[0] ?? `XXXX-${pad(month)}-${pad(day)}`;
  const distance = (each: IsoDate) => Math.abs(Date.parse(each) - Date.parse(published));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? `XXXX-${pad(month)}-${pad(day)}`;
}
