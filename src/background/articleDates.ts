/** The dates that the reader gave articles: kept by address until taken back, the oldest given up first. */

import * as v from 'valibot';
import { stored } from '../platform/stored';
import type { Article, DateCorrection, IsoDate, PublicationDate } from '../shared/model';
import { checkDateCorrection } from './checks';

/** An article as the reader dated it; `pageDate` is the date it had before. */
export interface DatedArticle {
  readonly article: Article;
  readonly pageDate?: PublicationDate;
}

/** How many articles keep a date of the reader's. */
export const DATED_ARTICLES = 1_000;

/** The article with the reader's date for its address, where there is one. */
export async function withReaderDate(article: Article): Promise<DatedArticle> {
  const iso = (await value.get()).find(({ where }) => where === article.url)?.iso;
  if (iso === undefined) return { article };
  const { date: pageDate } = article;
  return { article: { ...article, date: { iso, source: 'reader' } }, ...(pageDate && { pageDate }) };
}

/** Remembers the reader's date for an article, or forgets it. */
export function correctDate(correction: DateCorrection): Promise<void> {
  const { where, iso } = checkDateCorrection(correction);
  // One after the other, since each reads what the one before it wrote.
  const done = last.then(async () => {
    const others = (await value.get()).filter(other => other.where !== where);
    const all = iso === undefined ? others : [...others, { where, iso }];
    await value.set(all.slice(-DATED_ARTICLES));
  });
  last = done.catch(() => undefined);
  return done;
}

let last: Promise<void> = Promise.resolve();

interface Dated {
  readonly where: string;
  readonly iso: IsoDate;
}

const list = v.pipe(v.array(v.unknown()), v.maxLength(DATED_ARTICLES));
const value = stored<readonly Dated[]>('articleDates', [], json =>
  v.parse(list, json).flatMap(entry => {
    const { where, iso } = checkDateCorrection(entry);
    return iso === undefined ? [] : [{ where, iso }];
  }),
);
