import { plain } from './headline';

/** What a page's JSON-LD says about its own article; every field as written, or undefined. */
export interface JsonLd {
  readonly headline?: string;
  readonly published?: string;
  /** When the page says it of itself as a web page rather than of an article on it. */
  readonly pagePublished?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly authors: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

/** schema.org's types of articles: `NewsArticle`, `BlogPosting`, `Report`, ... */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting)$/;
const PAGE_TYPE = /WebPage$|^ItemPage$/;
/** A list of other articles is not about this one. */
const LIST_TYPE = /(?:ItemList|BreadcrumbList|CollectionPage|SearchResultsPage)$/;
const DEEPEST = 4;

/** Reads the article's own object among all that a page has, broken JSON included. */
export function readJsonLd(document: Document): JsonLd {
  const scripts = [...document.querySelectorAll('script')].filter(({ type }) =>
    /^\s*application\/ld\+json/i.test(type),
  );
  const values = scripts.map(script => parse(script.textContent ?? ''));
  const pages = values.flatMap(value => thingsIn(value, PAGE_TYPE));
  const page = present('pagePublished', pages.length === 1 ? textOf(pages[0]!.datePublished) : undefined);
  const own = ownArticle(
    values.flatMap(value => thingsIn(value, ARTICLE_TYPE)),
    document,
  );
  if (!own) return { authors: [], ...page };
  return {
    ...page,
    authors: namesOf(own.author ?? own.creator),
    ...present('headline', textOf(own.headline) ?? textOf(own.name)),
    ...present('published', textOf(own.datePublished)),
    ...present('publisher', namesOf(own.publisher)[0]),
    ...present('language', textOf(own.inLanguage)),
  };
}

function present<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

/** Pages wrap their JSON in comments, end lists with commas, and break strings over lines. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
    .trim();
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next way may do; a page's mistakes are nobody's error here.
    }
  }
  return salvaged(bare);
}

function mended(json: string): string {
  return json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

/** From JSON beyond repair only what is said once and alike, and only if it speaks of an article. */
function salvaged(json: string): unknown {
  const types = valuesOf(json, '@type');
  if (!types.some(type => ARTICLE_TYPE.test(type)) || types.some(type => LIST_TYPE.test(type))) return undefined;
  const only = (key: string): string | undefined => {
    const values = new Set(valuesOf(json, key));
    return values.size === 1 ? [...values][0] : undefined;
  };
  return { '@type': 'Article', datePublished: only('datePublished'), headline: only('headline') };
}

function valuesOf(json: string, key: string): readonly string[] {
  return [...json.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,300})"`, 'g'))].map(match => match[1]!);
}

function thingsIn(value: unknown, wanted: RegExp, depth = 0): readonly Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(part => thingsIn(part, wanted, depth + 1));
  const thing = value as Thing;
  const types = typesOf(thing);
  if (types.some(type => wanted.test(type))) return [thing];
  if (types.some(type => LIST_TYPE.test(type))) return [];
  return [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage].flatMap(part => thingsIn(part, wanted, depth + 1));
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string');
}

/** The one whose address or headline is the page's; the only one; or none, since a guess may be another story's. */
function ownArticle(things: readonly Thing[], document: Document): Thing | undefined {
  const addresses = addressesOf(document);
  const title = plain(document.title);
  const byAddress = things.filter(thing =>
    [thing.url, thing['@id'], thing.mainEntityOfPage].some(value =>
      addresses.has(addressOf(textOf(value) ?? idOf(value))),
    ),
  );
  const byTitle = things.filter(thing => {
    const headline = plain(textOf(thing.headline) ?? textOf(thing.name) ?? '');
    return headline.length > 7 && title.includes(headline);
  });
  const best = byAddress[0] ?? byTitle[0];
  if (best) return best;
  const dates = new Set(things.map(thing => textOf(thing.datePublished)));
  return dates.size === 1 ? things[0] : undefined;
}

function addressesOf(document: Document): ReadonlySet<string> {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const all = [document.URL, canonical, shared].map(addressOf);
  return new Set(all.filter(address => address.includes('/')));
}

/** Host and path, which is what the ways of writing one page's address have in common. */
function addressOf(url: string | null | undefined): string {
  const match = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)(\/[^?#]*)?/i.exec(url ?? '');
  const path = match?.[2]?.replace(/\/+$/, '') ?? '';
  return match && path ? `${match[1]!.toLowerCase()}${path}` : '';
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null
    ? textOf((value as Thing)['@id'] ?? (value as Thing).url)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
}

function namesOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all
    .map(one => textOf(typeof one === 'object' && one !== null ? (one as Thing).name : one))
    .filter(name => name !== undefined && !/^https?:/i.test(name)) as readonly string[];
}
