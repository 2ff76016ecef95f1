import type { Note } from '../../shared/notes';

/** Whether a page may have to do with an article: it is on the page's own site. */
export function isOfSite(pageUrl: string | undefined, articleUrl: string): boolean {
  const [page, article] = [pageUrl ?? '', articleUrl].map(siteOf);
  return page !== undefined && page === article;
}

/** Whether a page may change a note: the note was written on the page's own site. */
export function isNoteOfSite(pageUrl: string | undefined, { article }: Note): boolean {
  return isOfSite(pageUrl, article.url);
}

/** Scheme and host with port; of saved pages the scheme alone. */
function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  if (protocol === 'file:') return protocol;
  return protocol === 'http:' || protocol === 'https:' ? host : undefined;
}
