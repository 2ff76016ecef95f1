import type { DateSource, IsoDate, PublicationDate } from '../../shared/model';
import { PUBLISHED_METAS } from './dateMetas';
import { dayInWords, dayOfValue, monthInAddress, possibleDay } from './dateWords';
import type { JsonLd } from './jsonLd';

/** The day the article was published and where the page says so; undefined rather than a guess. */
export function publicationDate(document: Document, jsonLd: JsonLd, now: Date): PublicationDate | undefined {
  const readers: readonly [DateSource, () => IsoDate | undefined][] = [
    ['json-ld', () => (jsonLd.published ? dayOfValue(jsonLd.published, now) : undefined)],
    ['meta', () => fromMetas(document, now)],
    ['time', () => fromTimes(document, now)],
    ['url', () => fromAddresses(document, now)],
    ['byline', () => fromByline(document, now)],
  ];
  for (const [source, read] of readers) {
    const iso = read();
    if (iso) return { iso, source };
  }
  return undefined;
}

function fromMetas(document: Document, now: Date): IsoDate | undefined {
  const found = new Map<string, IsoDate>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const day = dayOfValue(meta.getAttribute('content') ?? '', now);
    if (!day || isInOtherStory(meta)) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, day);
    }
  }
  return PUBLISHED_METAS.map(name => found.get(name)).find(day => day !== undefined);
}

/** Elements that carry a day, most telling first. */
const STAMPS = [
  '[itemprop~="datePublished"]',
  '[property~="datePublished"]',
  'time[pubdate]',
  'time.published, abbr.published, .entry-date.published',
  'time[class*="publish" i], time.entry-date, time.post-date',
];
const MODIFIED = /modif|updat|edit|crawl/i;

function fromTimes(document: Document, now: Date): IsoDate | undefined {
  for (const selector of STAMPS) {
    const day = dayOf(
      [...document.querySelectorAll(selector)].filter(element => !isInOtherStory(element)),
      now,
    );
    if (day) return day;
  }
  // A bare <time> counts only where the headline is: elsewhere it may belong to another story.
  return dayOf(besideHeadline(document, 'time'), now);
}

/** The earliest in the page's order of those that state a day, when it is not a day of change. */
function dayOf(elements: readonly Element[], now: Date): IsoDate | undefined {
  for (const element of elements) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    if (MODIFIED.test(names) || MODIFIED.test(element.parentElement?.textContent?.slice(0, 40) ?? '')) continue;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? '';
    const day = dayOfValue(value, now) ?? dayInWords((element.textContent ?? '').slice(0, LINE_LIMIT), now);
    if (day) return day;
  }
  return undefined;
}

const OTHER_STORY =
  'nav, aside, footer, li, a[href], [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="promo" i]';

function isInOtherStory(element: Element): boolean {
  return element.closest(OTHER_STORY) !== null;
}

/** Matches around the headline, and before the article's text ends, nearest container first. */
function besideHeadline(document: Document, selector: string): readonly Element[] {
  const headlines = document.querySelectorAll('h1');
  if (headlines.length !== 1) return [];
  let around = headlines[0]!.parentElement;
  for (let up = 0; around && around !== document.body && up < HEADLINE_REACH; up++, around = around.parentElement) {
    const found = [...around.querySelectorAll(selector)].filter(element => !isInOtherStory(element));
    if (found.length > 0) return found;
  }
  return [];
}

/** How many elements around the headline may hold its dateline. */
const HEADLINE_REACH = 4;

function fromAddresses(document: Document, now: Date): IsoDate | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const days = [document.URL, canonical, shared].map(url => (url ? dayInAddress(url, now) : undefined));
  return days.find(day => day !== undefined);
}

const ADDRESS_DATES = [
  /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/_-]|$)/i,
  /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/._-]|$)/,
  /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/._-]|$)/,
];

function dayInAddress(url: string, now: Date): IsoDate | undefined {
  const path = url.replace(/[?#].*$/, '');
  for (const pattern of ADDRESS_DATES) {
    const match = pattern.exec(path);
    const day = match && possibleDay(Number(match[1]), monthInAddress(match[2]!), Number(match[3]), now);
    if (day) return day;
  }
  return undefined;
}

/** UTF-16 units; a dateline is short. */
const LINE_LIMIT = 140;
const DATELINES =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="posted" i], [class*="meta" i], [id*="date" i], [class*="author" i]';

/** The visible line under the headline. */
function fromByline(document: Document, now: Date): IsoDate | undefined {
  const days = new Set<IsoDate>();
  for (const element of besideHeadline(document, DATELINES)) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!text || text.length > LINE_LIMIT) continue;
    const published = text.split(/(?:last\s+)?(?:updated|modified|edited)\b/i)[0]!;
    const day = dayInWords(published, now);
    if (day) days.add(day);
  }
  return days.size === 1 ? [...days][0] : undefined;
}
