import { canonicalAddress } from '../../core/passages/articleIdentity';
import type { IsoDate } from '../../shared/model';
import type { NoteQuery } from '../../shared/notes';
import type { Narrowing, Searched } from './searched';
import { plainWords } from './searchedWords';

/** Whether a note is asked for. `narrowingOf` is called only where more than words and days are asked for. */
export function matcher(
  query: Partial<NoteQuery>,
  narrowingOf: (one: Searched) => Narrowing,
): (one: Searched) => boolean {
  const { site, verdict, tag, status } = query;
  const words = plainWords(query.words ?? '')
    .split(' ')
    .filter(Boolean);
  const claimant = plainWords(query.claimant ?? '');
  const address = query.address === undefined ? undefined : canonicalAddress(query.address);
  const since = query.since === undefined ? undefined : dayBegins(query.since, 0);
  const until = query.until === undefined ? undefined : dayBegins(query.until, 1);
  const isNarrowed = [address, site, verdict, tag, status].some(value => value !== undefined) || claimant !== '';
  return one => {
    if (since !== undefined && one.modified < since) return false;
    if (until !== undefined && one.modified >= until) return false;
    if (!words.every(word => one.words.includes(word))) return false;
    if (!isNarrowed) return true;
    const own = narrowingOf(one);
    if (address !== undefined && own.address !== address) return false;
    if (site !== undefined && own.site !== site) return false;
    if (verdict !== undefined && own.verdict !== verdict) return false;
    if (tag !== undefined && !own.tags.includes(tag)) return false;
    if (status !== undefined && own.status !== status) return false;
    return own.claimant.includes(claimant);
  };
}

/** The instant at which a day begins where the reader is, or the day some days later. */
function dayBegins(day: IsoDate, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const begins = new Date(year, month - 1, date + later);
  return Number.isNaN(begins.getTime()) ? undefined : begins.toISOString();
}
