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
    const year = Number(known.slice(0, 4));
    const ahead = reading.month > Number(known.slice(5, 7));
    if (direction === 'next') return `${ahead ? year : year + 1}-${pad(reading.month)}`;
    if (direction === 'will')
      return `${ahead || reading.month === Number(known.slice(5, 7)) ? year : year + 1}-${pad(reading.month)}`;
    return `${ahead ? year - 1 : year}-${pad(reading.month)}`;
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
