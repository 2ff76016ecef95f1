import { canonicalAddress } from '../../core/passages/articleIdentity';
import type { IsoDate } from '../../shared/model';
import type { Note, NoteQuery } from '../../shared/notes';
import { plainWords } from './searchedWords';

/** Whether a note is asked for. `wordsOf` gives the words that it is found by, and is called for words only. */
export function matcher(query: Partial<NoteQuery>, wordsOf: (note: Note) => string): (note: Note) => boolean {
  const { site, verdict, tag, status } = query;
  const words = plainWords(query.words ?? '')
    .split(' ')
    .filter(Boolean);
  const claimant = plainWords(query.claimant ?? '');
  const address = query.address === undefined ? undefined : canonicalAddress(query.address);
  const since = query.since === undefined ? undefined : dayBegins(query.since, 0);
  const until = query.until === undefined ? undefined : dayBegins(query.until, 1);
  return note => {
    if (address !== undefined && note.article.address !== address) return false;
    if (site !== undefined && note.article.site !== site) return false;
    if (verdict !== undefined && (note.verdict ?? '') !== verdict) return false;
    if (tag !== undefined && !note.tags.includes(tag)) return false;
    if (status !== undefined && note.status !== status) return false;
    if (since !== undefined && note.modified < since) return false;
    if (until !== undefined && note.modified >= until) return false;
    if (claimant !== '' && !plainWords(note.claimant ?? '').includes(claimant)) return false;
    if (words.length === 0) return true;
    const own = wordsOf(note);
    return words.every(word => own.includes(word));
  };
}

/** The instant at which a day begins where the reader is, or the day some days later. */
function dayBegins(day: IsoDate, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const begins = new Date(year, month - 1, date + later);
  return Number.isNaN(begins.getTime()) ? undefined : begins.toISOString();
}
