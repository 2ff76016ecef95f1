import { fold } from '../src/core/text/fold';
import type { OfficeRow } from './sources';

/** Sources differ by the time from election to oath. */
const SAME_TERM_DAYS = 45;

/** Of these a person holds one at a time in one place. */
const ONE_SEAT = new Set(['hos', 'hog', 'foreign', 'finance', 'defence', 'interior', 'justice', 'central_bank']);

/** Whether two rows of one person and seat start together, as far as their dates tell. */
export function isSameTerm(a: OfficeRow, b: OfficeRow): boolean {
  if (!a.start || !b.start) return !a.start && !b.start && a.end === b.end;
  if (follows(a, b) || follows(b, a)) return false;
  if (a.start.length < 10 || b.start.length < 10) {
    const precision = Math.min(a.start.length, b.start.length);
    return a.start.slice(0, precision) === b.start.slice(0, precision);
  }
  return Math.abs(Date.parse(a.start) - Date.parse(b.start)) <= SAME_TERM_DAYS * 86_400_000;
}

/** One row for one term: of two that start together the curated one stays, then the one with more precise bounds. */
export function withoutRepeats(offices: readonly OfficeRow[]): readonly OfficeRow[] {
  const kept = new Map<string, OfficeRow[]>();
  const better = [...offices].sort(
    (a, b) => knownOf(b) - knownOf(a) || compare(b.asof, a.asof) || compare(a.title, b.title),
  );
  for (const row of better) {
    const key = [row.id, row.class, row.jurisdiction, row.start ? '' : fold(row.title)].join('\t');
    const list = kept.get(key) ?? [];
    if (list.some(one => (isSameTerm(one, row) || isWithin(row, one)) && isSameTitle(one, row))) continue;
    kept.set(key, [...list, row]);
  }
  return [...kept.values()].flat();
}

export function isOneSeat({ class: officeClass }: OfficeRow): boolean {
  return ONE_SEAT.has(officeClass);
}

/** A short term and the next: "2012-05-16 to 2012-06-18" and "2012-06-18 to 2014-03-31" are two. */
function follows(later: OfficeRow, earlier: OfficeRow): boolean {
  return earlier.end.length === 10 && later.start >= earlier.end && later.start > earlier.start;
}

/** A part of a longer known term: sources cut terms at re-elections and at changes of title. */
function isWithin(part: OfficeRow, whole: OfficeRow): boolean {
  if (!part.start || !whole.start || part.start < whole.start) return false;
  return whole.end ? part.end !== '' && part.end <= whole.end : part.asof <= whole.asof;
}

function isSameTitle(a: OfficeRow, b: OfficeRow): boolean {
  if (isOneSeat(a)) return true;
  const [one, other] = [fold(a.title), fold(b.title)];
  return one.includes(other) || other.includes(one);
}

function knownOf({ start, end, source }: OfficeRow): number {
  return start.length + end.length + (source.includes('curated') ? 30 : 0) - (source === 'fb' ? 5 : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
