import type { IsoDate } from '../shared/model';
import { locale, say } from './words';

const PRECISION = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Precision = keyof typeof PRECISION;

/** A date as precise as it is known: "2021", "April 2021", "7 April 2021". What is no date comes back as it is. */
export function dateWords(iso: IsoDate): string {
  const read = parse(iso);
  return read ? format(PRECISION[read.precision]).format(read.date) : iso;
}

/** "since 7 April 2021", "depuis le 7 avril 2021". */
export function sinceWords(iso: IsoDate): string {
  return phrase('since', iso, afterPreposition(iso));
}

/** "from 7 April 2021", of what has not begun. */
export function fromWords(iso: IsoDate): string {
  return phrase('from', iso, afterPreposition(iso));
}

/** "until April 2021". */
export function untilWords(iso: IsoDate): string {
  return phrase('until', iso, afterPreposition(iso));
}

/** "as of 2021". */
export function asOfWords(iso: IsoDate): string {
  return phrase('asOf', iso, dateWords(iso));
}

/** "20 August 2018 to April 2022". */
export function rangeWords(start: IsoDate, end: IsoDate): string {
  return say('date_range', { start: dateWords(start), end: dateWords(end) });
}

/** An instant in the reader's own time zone: "25 November 2026 at 13:20". */
export function instantWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format({ dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** The year of a date as a fraction (2021.27), for drawing; the middle of what a coarse date leaves open. */
export function yearOf(iso: IsoDate): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Today as a calendar date in the reader's time zone. */
export function today(now: Date): IsoDate {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

function phrase(key: 'since' | 'from' | 'until' | 'asOf', iso: IsoDate, date: string): string {
  return say(`date_${key}_${parse(iso)?.precision ?? 'year'}`, { date });
}

/**
 * Russian declines a month after "since" and "until" ("с апреля 2021 г."), which `Intl` does only where a day stands
 * before it: a coarse date is the end of a full one.
 */
function afterPreposition(iso: IsoDate): string {
  const read = parse(iso);
  if (!read || read.precision === 'day' || !locale().startsWith('ru')) return dateWords(iso);
  const parts = format(PRECISION.day).formatToParts(read.date);
  const from = parts.findIndex(({ type }) => type === read.precision);
  return parts
    .slice(from)
    .map(({ value }) => value)
    .join('');
}

function parse(iso: IsoDate): { readonly date: Date; readonly precision: Precision } | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : { date, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** Making a format costs more than a whole card, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Calendar dates have no time zone; instants are told in the reader's. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale(), options]);
  const zone = options.timeStyle ? {} : { timeZone: 'UTC' };
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, ...zone });
  formats.set(key, known);
  return known;
}
