/** The same term of office, as two sources tell it. */

import { daysBetween, daysOf } from '../../core/people/days';
import { fold } from '../../core/text/fold';
import type { IsoDate, Office, OfficeClass, Person } from '../../shared/model';

/**
 * The person as found, with what the pack knows and the source does not say: offices of another kind or time (each row has
 * its own source and day), the party, and the ends of terms. Rows that nobody closed are common in Wikidata, and would
 * read as offices held today.
 */
export function withPack(pack: Person, found: Person): Person {
  const taken = new Set<Office>();
  const closed = found.offices.map(office => {
    if (office.end || !office.start) return office;
    const known = counterpart(office, pack.offices, taken);
    if (!known?.end) return office;
    taken.add(known);
    return { ...office, end: known.end, source: `${office.source}+${known.source}` };
  });
  const others = pack.offices.filter(
    office => !closed.some(one => isSameOffice(one, office) && isSameTime(one, office)),
  );
  const party = found.party ?? pack.party;
  return { ...found, ...(party !== undefined && { party }), offices: [...closed, ...others].sort(latestFirst) };
}

function isSameTime(a: Office, b: Office): boolean {
  const begins = (office: Office) => (office.start ? daysOf(office.start).first : '');
  const ends = (office: Office) => (office.end ? daysOf(office.end).last : '9999');
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

function latestFirst(a: Office, b: Office): number {
  const [one, other] = [a.start ?? a.end ?? '', b.start ?? b.end ?? ''];
  return one > other ? -1 : one < other ? 1 : 0;
}

/** Sources disagree by days on when a term began: election, appointment, oath. */
const SAME_TERM_DAYS = 92;

/** The same term of the same office, as the other source tells it. */
export function counterpart(office: Office, others: readonly Office[], taken: ReadonlySet<Office>): Office | undefined {
  const same = others.filter(other => !taken.has(other) && isSameOffice(office, other));
  const { start } = office;
  if (!start) return same.length === 1 ? same[0] : undefined;
  const near = (other: Office) => (other.start ? apart(start, other.start) : SAME_TERM_DAYS);
  return same.filter(other => near(other) <= SAME_TERM_DAYS).sort((a, b) => near(a) - near(b))[0];
}

/** Of one class, in one place as far as both say where; of classes with many posts, by title as well. */
export function isSameOffice(a: Office, b: Office): boolean {
  if (a.class !== b.class || Boolean(a.acting) !== Boolean(b.acting)) return false;
  if (a.jurisdiction !== b.jurisdiction && a.jurisdiction !== '' && b.jurisdiction !== '') return false;
  return ONE_POST.has(a.class) || isSameTitle(a.title, b.title);
}

/** Nobody holds two of these at once in one place, and sources give them different titles. */
const ONE_POST: ReadonlySet<OfficeClass> = new Set([
  'hos',
  'hog',
  'foreign',
  'finance',
  'defence',
  'interior',
  'justice',
  'central_bank',
  'speaker',
  'spokesperson',
  'opposition',
]);

/** "Federal Minister of Health" and "Minister of Health": one has every word of the other. */
function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return [...one].every(word => other.has(word)) || [...other].every(word => one.has(word));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    fold(title)
      .split(' ')
      .filter(word => word.length > 3),
  );
}

/** Days between two dates, none where one may mean the other. */
function apart(a: IsoDate, b: IsoDate): number {
  const [one, other] = [daysOf(a), daysOf(b)];
  return Math.max(0, daysBetween(one.last, other.first), daysBetween(other.last, one.first));
}
