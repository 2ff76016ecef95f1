/** The dates that the reader gave articles: kept by address until taken back, the oldest given up first. */

import * as v from 'valibot';
import { type StoredValue, stored } from '../platform/stored';
import type { Article, DateCorrection, IsoDate, PublicationDate } from '../shared/model';
import { checkDateCorrection } from './checks';

/** An article as the reader dated it; `pageDate` is the date it had before. */
export interface DatedArticle {
  readonly article: Article;
  readonly pageDate?: PublicationDate;
}

/** How many articles keep a date of the reader's. */
export const DATED_ARTICLES = 1_000;

/** The article with the reader's date for its address, where there is one. A private window's own dates count only there. */
export async function withReaderDate(article: Article, isPrivate = false): Promise<DatedArticle> {
  const own = isPrivate ? of(article.url, await privately.get()) : undefined;
  const { iso } = own ?? of(article.url, await lasting.get()) ?? {};
  if (iso === undefined) return { article };
  const { date: pageDate } = article;
  return { article: { ...article, date: { iso, source: 'reader' } }, ...(pageDate && { pageDate }) };
}

/** Remembers the reader's date for an article, or forgets it; of a private window in memory only. */
export function correctDate(correction: DateCorrection, isPrivate = false): Promise<void> {
  const { where, iso } = checkDateCorrection(correction);
  const value = isPrivate ? privately : lasting;
  // One after the other, since each reads what the one before it wrote.
  const done = last.then(async () => {
    const others = (await value.get()).filter(other => other.where !== where);
    // A private window that takes a date back keeps that in mind: the one on the disk stays as it is.
    const all = iso === undefined && !isPrivate ? others : [...others, { where, ...(iso !== undefined && { iso }) }];
    await value.set(all.slice(-DATED_ARTICLES));
  });
  last = done.catch(() => undefined);
  return done;
}

/** Forgets the dates that were given in private windows. */
export function forgetPrivateDates(): Promise<void> {
  last = last.then(() => privately.set([])).catch(() => undefined);
  return last;
}

let last: Promise<void> = Promise.resolve();

interface Dated {
  readonly where: string;
  /** Absent where a private window took a date back. */
  readonly iso?: IsoDate;
}

const list = v.pipe(v.array(v.unknown()), v.maxLength(DATED_ARTICLES));
const lasting = dates('articleDates', 'local');
const privately = dates('privateArticleDates', 'session');

function dates(name: string, area: 'local' | 'session'): StoredValue<readonly Dated[]> {
  return stored<readonly Dated[]>(name, [], json => v.parse(list, json).map(checkDateCorrection), area);
}

function of(address: string, all: readonly Dated[]): Dated | undefined {
  return all.find(({ where }) => where === address);
}
