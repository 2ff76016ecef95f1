import type { IsoDate } from '../../shared/model';

/** Every day that a date known to the year, the month or the day may mean: both ends included, `YYYY-MM-DD`. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const DAY_MS = 86_400_000;

/** "2021-04" → 1 to 30 April 2021. Only four-digit years occur in the pack. */
export function daysOf(date: IsoDate): Days {
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
}

/** How many days `to` lies after `from`; both with day precision. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** Whole years from `from` to `to`, which may be off by one where either is known to the year only. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}

/** The earlier of two dates; of one year and a day in it, the day. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return daysOf(a).last <= daysOf(b).last ? a : b;
}
