import type { IsoDate } from '../shared/model';

/** The language of the words around the dates. */
export const LOCALE = 'en-GB';

const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A date as precise as it is known: "2021", "April 2021", "7 April 2021". What is no date comes back as it is. */
export function dateWords(iso: IsoDate): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const options = PRECISION[day ? 2 : month ? 1 : 0]!;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : format({ ...options, timeZone: 'UTC' }).format(date);
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

/** Making a format costs more than a whole card, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, options);
  formats.set(key, known);
  return known;
}
