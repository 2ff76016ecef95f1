/** What a look-up knows that the pack does not. */

import { daysOf } from '../../core/people/days';
import { officeWeight } from '../../core/people/officeRank';
import type { IsoDate, Office, Person } from '../../shared/model';
import type { Newer } from '../../shared/protocol';
import { counterpart, isSameOffice } from './terms';

/** The differences that matter, the newest first. What is older than the pack, and only missing from it, is not news. */
export function newer(pack: Person, found: Person): readonly Newer[] {
  const news: News[] = [];
  if (found.died && !pack.died) news.push({ on: found.died, what: { kind: 'died', on: found.died } });
  const matched = new Set<Office>();
  for (const office of pack.offices) {
    const now = counterpart(office, found.offices, matched);
    if (!now) continue;
    matched.add(now);
    if (!office.end && now.end) news.push({ on: now.end, what: { kind: 'no-longer', office, since: now.end } });
  }
  for (const office of found.offices) {
    if (matched.has(office) || !isNews(office, pack)) continue;
    news.push({ on: office.end ?? office.start ?? '', what: { kind: 'office', office } });
  }
  const sorted = news.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  const once = new Map(sorted.map(({ what }) => [sameWords(what), what]));
  return [...once.values()].slice(0, MOST);
}

interface News {
  readonly on: IsoDate;
  readonly what: Newer;
}

/** More than a reader would read. */
const MOST = 12;
/** Began or ended after the pack last looked; or goes on, weighs something, and the pack has nothing like it. */
function isNews(office: Office, pack: Person): boolean {
  const seen = daysOf(pack.asOf).last;
  if (office.start && daysOf(office.start).first > seen) return true;
  if (pack.offices.some(known => isSameOffice(known, office) && covers(known, office))) return false;
  if (office.end) return daysOf(office.end).first > seen;
  return office.start !== undefined && !pack.died && officeWeight(office.class) > officeWeight('other');
}

/** The pack knows a term that this one falls into. */
function covers(known: Office, office: Office): boolean {
  if (!known.start || !office.start) return !known.start;
  const from = daysOf(known.start).first;
  return from <= daysOf(office.start).last && (!known.end || daysOf(office.start).first <= daysOf(known.end).last);
}

/** The same for what would read the same: sources have one term under several names. */
function sameWords(what: Newer): string {
  if (what.kind === 'died') return what.kind;
  const { title, place, start, end, acting } = what.office;
  return JSON.stringify([what.kind, title, place, start, end, acting]);
}
