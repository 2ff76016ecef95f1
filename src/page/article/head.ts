import { PUBLISHED_METAS } from './dateMetas';
import { type Metas, readMetas } from './metas';

/** What a page says of its article outside the text. A page that draws its next article itself may leave it behind. */
export interface Heads {
  /** Whether what the page says now was said of another article, one with another address and another text. */
  isLeftBehind(document: Document, text: string): boolean;
}

/** UTF-16 units that tell one article's text from another's, also when more is added to its end. */
const START = 200;

export function newHeads(): Heads {
  const owners = new Map<string, { readonly address: string; readonly start: string }>();
  return {
    isLeftBehind(document, text) {
      const head = headOf(document);
      if (head.trim() === '') return false;
      const address = addressOf(document);
      const owner = owners.get(head);
      if (!owner) owners.set(head, { address, start: text.slice(0, START) });
      return owner !== undefined && owner.address !== address && !text.startsWith(owner.start);
    },
  };
}

/** A page's address, as far as another one means another article. */
export function addressOf(document: Document): string {
  return document.URL.replace(/#(?![!/]).*$/, '');
}

/** Everything in a page's head that names an article or its day, as one text to compare. */
export function headOf(document: Document): string {
  const metas = readMetas(document);
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].map(({ textContent }) => textContent);
  return [canonicalOf(document), metas('og:url'), ...PUBLISHED_METAS.map(name => metas(name)), ...scripts].join('\n');
}

/** The address that a page states for its article, as written; '' when it states none. */
export function canonicalOf(document: Document): string {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
}

/** Of a head that was left behind, what holds for the whole site. */
export function siteMetas(metas: Metas): Metas {
  return (...names) => metas(...names.filter(name => SITE_METAS.has(name)));
}

const SITE_METAS = new Set([
  'og:site_name',
  'application-name',
  'og:locale',
  'dc.language',
  'language',
  'content-language',
]);
