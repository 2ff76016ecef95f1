import type { IsoDate } from '../../shared/model';

/** Month names and their usual abbreviations, in lower case without a full stop → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Weekday names and abbreviations → ISO day of the week, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon',
    'tuesday tues tue',
    'wednesday wed',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** "the sixties" → 60. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** "nineteenth century" → 19. */
export const CENTURIES: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

const DAY_MS = 86_400_000;

/** @returns `YYYY-MM-DD`, or undefined when there is no such day (31 April) */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== day ? undefined : iso;
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day so many days after `day` (before it, when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Months from `month` (`YYYY-MM…`) on, as `YYYY-MM`. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${pad((count % 12) + 1)}`;
}

/** ISO day of the week of a day, Monday 1 to Sunday 7. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether a day is known to the day. */
export function isDay(date: IsoDate | undefined): date is IsoDate {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
}
