import { seniority } from '../../src/core/pack/seniority';
import { fold } from '../../src/core/text/fold';
import type { OfficeClass } from '../../src/shared/model';
import type { OfficeRow } from '../sources';

/** Rival governments: a later holder does not end the earlier one's term. */
export const RIVALS: ReadonlySet<string> = new Set(['ly', 'ye', 'sd', 'ss', 've', 'mm', 'af']);

/**
 * Ends the open terms of seats that hold one person at a time, at the start of the next person's term;
 * `+succession` in the source says so. Seats that hold several at once show it in their closed terms and are left alone.
 */
export function closeBySuccession(offices: readonly OfficeRow[]): readonly OfficeRow[] {
  const ends = new Map<OfficeRow, string>();
  for (const terms of bySeat(offices).values()) {
    const dated = terms.filter(term => term.start.length >= 7).sort((a, b) => (a.start < b.start ? -1 : 1));
    if (overlapShare(dated) > SHARED_SEAT) continue;
    for (const [at, term] of dated.entries()) {
      if (term.end || term.source.startsWith('curated')) continue;
      const next = dated
        .slice(at + 1)
        .find(later => later.id !== term.id && later.start.slice(0, 7) > term.start.slice(0, 7));
      if (next) ends.set(term, next.start);
    }
  }
  return offices.map(office => {
    const end = ends.get(office);
    return end === undefined ? office : { ...office, end, source: `${office.source}+succession` };
  });
}

/** Terms by place and title; of the great ministries by class, for their titles change while the seat stays. */
function bySeat(offices: readonly OfficeRow[]): ReadonlyMap<string, OfficeRow[]> {
  const seats = new Map<string, OfficeRow[]>();
  for (const office of offices) {
    if (
      RIVALS.has(office.jurisdiction) ||
      NEVER_ONE.test(office.title) ||
      office.class === 'legislator' ||
      office.acting
    )
      continue;
    const isGreat = GREAT.has(office.class) && isChief(office);
    const key = [office.class, office.jurisdiction, isGreat ? '' : fold(office.title)].join('\t');
    const list = seats.get(key);
    if (list) list.push(office);
    else seats.set(key, [office]);
  }
  return seats;
}

export function isChief(office: OfficeRow): boolean {
  return seniority({ class: office.class as OfficeClass, title: office.title, place: '' }) === 0;
}

/** Classes of office whose chief one person holds at a time. */
export const GREAT: ReadonlySet<string> = new Set([
  'hog',
  'foreign',
  'finance',
  'defence',
  'interior',
  'justice',
  'central_bank',
]);

/** Share of neighbouring closed terms that run side by side. */
function overlapShare(dated: readonly OfficeRow[]): number {
  const closed = dated.filter(term => term.end);
  const pairs = closed
    .slice(1)
    .map((term, at) => [closed[at]!, term] as const)
    .filter(([a, b]) => a.id !== b.id);
  if (pairs.length === 0) return 0;
  return pairs.filter(([a, b]) => monthsBetween(b.start, a.end) > 3).length / pairs.length;
}

/** Above this share of overlaps a seat is one that several people hold at once. */
const SHARED_SEAT = 0.2;

const NEVER_ONE =
  /\b(?:deputy|vice|member|judge|senator|assistant|co-|without portfolio|minister of state|commissioner|advis[eo]r|envoy|parliamentary|leader of)\b/i;

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '6');
  return months(to) - months(from);
}
