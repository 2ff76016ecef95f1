import type { Article } from '../../shared/model';
import type { JsonLd } from './jsonLd';

/** UTF-16 units; what is longer is no title, name or address, and is cut. */
const LINE_LIMIT = 1000;

/** What a page says of itself around its article: address, title, site, author, language. */
export function readMasthead(
  document: Document,
  jsonLd: JsonLd,
  byline: string,
): Pick<Article, 'url' | 'title' | 'site' | 'byline' | 'language'> {
  const metas = metasOf(document);
  const authors =
    jsonLd.authors.join(', ') ||
    metas(['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'article:author']);
  const found = {
    url: canonicalUrl(document),
    title: titleOf(document, jsonLd, metas),
    site:
      metas(['og:site_name', 'application-name', 'apple-mobile-web-app-title']) || jsonLd.publisher || hostOf(document),
    byline: (/^https?:/i.test(authors) ? '' : authors) || byline,
    language: languageOf(document, jsonLd, metas),
  };
  return {
    ...found,
    url: found.url.slice(0, LINE_LIMIT),
    title: line(found.title),
    site: line(found.site),
    byline: line(found.byline).replace(/^by:?\s+/i, ''),
  };
}

type Metas = (names: readonly string[]) => string;

/** The first of the names that the page gives a value. */
function metasOf(document: Document): Metas {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return names => names.map(name => values.get(name)).find(value => value !== undefined) ?? '';
}

/** The page's canonical address when it is on the same host, else its own, without fragment. */
function canonicalUrl(document: Document): string {
  const own = document.URL.replace(/#.*$/, '');
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (!canonical || !URL.canParse(canonical, document.baseURI)) return own;
  const url = new URL(canonical, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) return own;
  const isOwn =
    !/^https?:/.test(own) || url.hostname.replace(/^www\./, '') === new URL(own).hostname.replace(/^www\./, '');
  // A canonical address that is a bare host names the site, not the article.
  return isOwn && url.pathname !== '/' ? url.href.replace(/#.*$/, '') : own;
}

function titleOf(document: Document, jsonLd: JsonLd, metas: Metas): string {
  const headlines = document.querySelectorAll('h1');
  const headline = headlines.length === 1 ? line(headlines[0]!.textContent ?? '') : '';
  const page = line(document.title);
  const stated = jsonLd.headline ?? metas(['og:title', 'twitter:title', 'dc.title', 'headline']);
  // The headline that readers see, if the page's own title agrees with it.
  if (headline && page.toLowerCase().includes(headline.toLowerCase())) return headline;
  return (
    withoutSite(stated, metas(['og:site_name'])) ||
    headline ||
    withoutSite(page, metas(['og:site_name']) || hostOf(document)) ||
    page
  );
}

/** "Headline | Site" without what follows the last mark, when that names the site or is short beside the rest. */
function withoutSite(title: string, site: string): string {
  const match = /^(.*\S)\s+[|\-–—»·:]+\s+([^|–—»·]+)$/.exec(line(title));
  if (!match) return line(title);
  const [, head, tail] = match;
  const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isSite = site !== '' && (same(tail!) === same(site) || same(site).includes(same(tail!)));
  return isSite ? head! : line(title);
}

function languageOf(document: Document, jsonLd: JsonLd, metas: Metas): string {
  const stated =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    jsonLd.language ||
    metas(['og:locale', 'dc.language', 'language']) ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    '';
  const tag = stated.trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname.replace(/^www\./, '') : '';
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LINE_LIMIT);
}
