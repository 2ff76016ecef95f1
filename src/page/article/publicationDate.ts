import type { DateSource, IsoDate, PublicationDate } from '../../shared/model';
import { PUBLISHED_METAS } from './dateMetas';
import { dayInWords, dayOfValue, monthInAddress, possibleDay } from './dateWords';
import type { Headline } from './headline';
import type { JsonLd } from './jsonLd';
import type { Metas } from './metas';
import { isOfOtherStory } from './otherStories';

/** Where a date is read from; `textStart` is the live node of the article's first running text. */
export interface DatedPage {
  readonly document: Document;
  readonly jsonLd: JsonLd;
  readonly metas: Metas;
  readonly headline: Headline;
  /** The address that the page states for the article, '' when it states none. */
  readonly canonical: string;
  readonly textStart: Node | undefined;
  /** Days after it are not believed. */
  readonly now: Date;
}

/** The day the article was published and where the page says so; undefined rather than a guess. */
export function publicationDate(page: DatedPage): PublicationDate | undefined {
  const { jsonLd, metas, now } = page;
  const readers: readonly [DateSource, () => IsoDate | undefined][] = [
    ['json-ld', () => dayOfValue(jsonLd.published ?? '', now)],
    ['meta', () => PUBLISHED_METAS.map(name => dayOfValue(metas(name), now)).find(day => day !== undefined)],
    ['meta', () => onlyDay(elementsOf(page, 'meta[itemprop~="datePublished"]'), now)],
    ['time', () => STAMPS.map(selector => onlyDay(elementsOf(page, selector), now)).find(day => day !== undefined)],
    ['time', () => dayBesideHeadline(page, 'time')],
    ['json-ld', () => dayOfValue(jsonLd.pagePublished ?? '', now)],
    ['url', () => dayInAddresses(page)],
    ['byline', () => dayInDateline(page)],
  ];
  for (const [source, read] of readers) {
    const iso = read();
    if (iso) return { iso, source };
  }
  return undefined;
}

/** Elements that carry a day of publication by name, most telling first. */
const STAMPS = [
  '[itemprop~="datePublished"], [property~="datePublished"]',
  'time[pubdate]',
  'time.published, abbr.published, .entry-date.published',
  'time[class*="publish" i], time.entry-date, time.post-date',
];

function elementsOf({ document, headline }: DatedPage, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].filter(element => !isOfOtherStory(element, headline.element));
}

/** The day that all of them state, those of changes left out. */
function onlyDay(elements: readonly Element[], now: Date): IsoDate | undefined {
  const days = new Set(elements.map(element => dayOfElement(element, now)).filter(day => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

/** UTF-16 units; a dateline is short. */
const LINE_LIMIT = 140;
const PUBLISHED = /publish|pubdate/i;
const MODIFIED = /modif|updat|edit(?:ed)?\b|revis/i;

function dayOfElement(element: Element, now: Date): IsoDate | undefined {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (MODIFIED.test(names) && !PUBLISHED.test(names)) return undefined;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  // "Updated 3 May" may have its word in the element, or just before it.
  const before = element.previousSibling?.textContent?.trim().slice(-20) ?? '';
  if (MODIFIED.test(before) || /^\W*(?:last\s+)?(?:updated|modified|edited)/i.test(text)) return undefined;
  const values = ['datetime', 'content', 'title'].map(name => dayOfValue(element.getAttribute(name) ?? '', now));
  const stated = values.find(day => day !== undefined);
  if (stated || text.length > LINE_LIMIT) return stated;
  return dayInWords(text.split(/(?:last\s+)?(?:updated|modified|edited)\b/i)[0]!, now);
}

/** How many elements around the headline may hold its dateline. */
const HEADLINE_REACH = 6;

/** The day that stands nearest to the headline, before the text begins, if it is the only one there. */
function dayBesideHeadline(page: DatedPage, selector: string): IsoDate | undefined {
  const { headline, textStart, now } = page;
  const body = headline.element?.ownerDocument.body;
  let around = headline.element?.parentElement;
  for (let up = 0; around && around !== body && up < HEADLINE_REACH; up++, around = around.parentElement) {
    const found = [...around.querySelectorAll(selector)].filter(
      element => isBefore(element, textStart) && !isOfOtherStory(element, headline.element),
    );
    const days = new Set(found.map(element => dayOfElement(element, now)).filter(day => day !== undefined));
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  }
  return undefined;
}

function isBefore(element: Element, node: Node | undefined): boolean {
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING, which is no global everywhere.
  return node === undefined || (element.compareDocumentPosition(node) & 4) !== 0;
}

const DATELINES =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="posted" i], [class*="meta" i], [class*="author" i], [id*="date" i], [id*="time" i]';

/** The visible line at the headline; not when the headline itself names another day. */
function dayInDateline(page: DatedPage): IsoDate | undefined {
  const day = dayBesideHeadline(page, DATELINES);
  const named = dayInWords(page.headline.title, page.now);
  return named === undefined || named === day ? day : undefined;
}

const ADDRESS_DATES = [
  /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/_-]|$)/i,
  /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/._-]|$)/,
  /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/._-]|$)/,
];

function dayInAddresses({ document, canonical, metas, now }: DatedPage): IsoDate | undefined {
  const days = [document.URL, canonical, metas('og:url')].map(url => dayInAddress(url, now));
  return days.find(day => day !== undefined);
}

function dayInAddress(url: string, now: Date): IsoDate | undefined {
  const path = url.replace(/[?#].*$/, '');
  for (const pattern of ADDRESS_DATES) {
    const match = pattern.exec(path);
    const day = match && possibleDay(Number(match[1]), monthInAddress(match[2]!), Number(match[3]), now);
    if (day) return day;
  }
  return undefined;
}
