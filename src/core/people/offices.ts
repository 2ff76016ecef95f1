import type { IsoDate, Office, OfficeState } from '../../shared/model';

/**
 * What is known of an office on a day. Each bound is an interval as wide as its precision;
 * the last day belongs to both the one who leaves and the one who comes.
 */
export function stateOn(office: Pick<Office, 'start' | 'end' | 'acting' | 'asOf'>, day: IsoDate): OfficeState {
  const { start, end } = office;
  if (!start && !end) return 'undated';
  if (start && day < firstDay(start)) return 'not-yet';
  if (end && day > lastDay(end)) return 'no-longer';
  if (!start || day < lastDay(start)) return 'perhaps';
  if (end && day >= firstDay(end)) return 'perhaps';
  if (!end && day > lastDay(office.asOf)) return 'open';
  return office.acting ? 'acting' : 'held';
}

/** The earliest day a date can mean. */
function firstDay(date: IsoDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The latest day a date can mean; a month counts as 31 days, which orders days all the same. */
function lastDay(date: IsoDate): IsoDate {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
