import type { Article } from '../../shared/model';
import { type Headline, line } from './headline';
import type { JsonLd } from './jsonLd';
import type { Metas } from './metas';
import { isOfOtherStory } from './otherStories';

/** Where a masthead is read from; `byline` is what extraction took for one. */
export interface MastheadPage {
  readonly document: Document;
  readonly jsonLd: JsonLd;
  readonly metas: Metas;
  readonly headline: Headline;
  readonly byline: string;
  /** The address that the page states for the article, '' when it states none. */
  readonly canonical: string;
}

/** UTF-16 units of the longest address that is kept. */
const ADDRESS_LIMIT = 1000;

/** What a page says of itself around its article: address, title, site, author, language. */
export function readMasthead(page: MastheadPage): Pick<Article, 'url' | 'title' | 'site' | 'byline' | 'language'> {
  const { document, jsonLd, metas, headline, canonical } = page;
  return {
    url: canonicalUrl(document, canonical).slice(0, ADDRESS_LIMIT),
    title: headline.title,
    site: line(metas('og:site_name') || jsonLd.publisher || metas('application-name') || hostOf(document)),
    byline: bylineOf(page),
    language: languageOf(page),
  };
}

/** The page's canonical address when it is on the same host, else its own; without fragment. */
function canonicalUrl(document: Document, canonical: string): string {
  const own = document.URL.replace(/#.*$/, '');
  if (!canonical || !URL.canParse(canonical, document.baseURI)) return own;
  const url = new URL(canonical, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) return own;
  const isOwn = !/^https?:/.test(own) || bareHost(url.hostname) === hostOf(document);
  // A canonical address that is a bare host names the site, not the article.
  return isOwn && url.pathname !== '/' ? url.href.replace(/#.*$/, '') : own;
}

const AUTHORS = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class~="author-name" i], [class~="author__name" i], [class~="byline__name" i], [class~="byline-name" i]',
];
/** UTF-16 units; a longer text is about an author, not the name of one. */
const AUTHOR_LIMIT = 80;

function bylineOf({ document, jsonLd, metas, headline, byline }: MastheadPage): string {
  const stated = [
    jsonLd.authors.join(', '),
    metas('author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'article:author_name'),
  ];
  const seen = AUTHORS.map(selector => {
    const element = [...document.querySelectorAll(selector)].find(
      found => line(found.textContent ?? '').length <= AUTHOR_LIMIT && !isOfOtherStory(found, headline.element),
    );
    return element?.textContent ?? '';
  });
  // Extraction's own byline may run on into a date or a count of comments.
  const found = [...stated, ...seen, byline.split(/[\d|\n]/)[0] ?? ''].map(authorLine).find(name => name !== '');
  return found ?? '';
}

function authorLine(text: string): string {
  const name = line(text).replace(/^(?:written\s+)?by:?\s+/i, '');
  return /^(?:https?:|@|follow\b)|^[^\p{L}]*$/iu.test(name) ? '' : name;
}

function languageOf({ document, jsonLd, metas }: MastheadPage): string {
  const root = document.documentElement;
  const stated = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    jsonLd.language,
    metas('og:locale', 'dc.language', 'language', 'content-language'),
  ];
  const tags = stated.map(tag => tag?.trim().replace('_', '-') ?? '');
  return tags.find(tag => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? '';
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? bareHost(new URL(document.URL).hostname) : '';
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
