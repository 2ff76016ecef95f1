import type { IsoDate } from '../../shared/model';
import { field } from './json';

/** Precisions of Wikidata's time values that a calendar date can have. */
const YEAR = 9;
const MONTH = 10;

/**
 * The date of a Wikidata time value, as precise as its `precision` says: the digits below it mean nothing
 * (`+1977-00-00` and `+1995-01-01` both occur for a bare year). Coarser than a year, or outside the years
 * 1 to 9999, is `undefined`. Dates in the Julian calendar are given as they were written.
 */
export function isoDate(value: unknown): IsoDate | undefined {
  const time = field(value, 'time');
  const precision = field(value, 'precision');
  if (typeof time !== 'string' || typeof precision !== 'number' || precision < YEAR) return undefined;
  const [, year = '', month = '', day = ''] = /^\+0*(\d{4})-(\d{2})-(\d{2})T/.exec(time) ?? [];
  if (!year || year === '0000') return undefined;
  if (precision === YEAR || !isMonth(month)) return year;
  if (precision === MONTH || !isDay(year, month, day)) return `${year}-${month}`;
  return `${year}-${month}-${day}`;
}

/**
 * One date for several statements of the same bound: what they have in common (`2012-05-07` and `2012-05` → `2012-05`);
 * nothing where they name different years.
 */
export function commonDate(dates: readonly IsoDate[]): IsoDate | undefined {
  const [first, ...rest] = dates.map(date => date.split('-'));
  if (!first) return undefined;
  const differs = first.findIndex((part, at) => rest.some(other => other[at] !== part));
  const common = differs < 0 ? first : first.slice(0, differs);
  return common.length > 0 ? common.join('-') : undefined;
}

function isMonth(month: string): boolean {
  return month >= '01' && month <= '12';
}

function isDay(year: string, month: string, day: string): boolean {
  return day >= '01' && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
