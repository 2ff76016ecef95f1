import type { IsoDate } from '../../shared/model';

/** "2022-04-10" → "10 April 2022", "2022-04" → "April 2022", "2022" as it is. */
export function dateInWords(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const instant = Date.UTC(year, month - 1, day ?? 1);
  return (day === undefined ? MONTH : DAY).format(instant);
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
