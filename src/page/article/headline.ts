import type { JsonLd } from './jsonLd';
import type { Metas } from './metas';

export interface Headline {
  readonly title: string;
  /** Where the page shows it; undefined when no element does for sure. */
  readonly element?: Element;
}

/** UTF-16 units of letters and digits; a shorter text agrees with a title by chance. */
const SHORTEST = 8;
const LESSER_HEADINGS = '[itemprop~="headline"], h2, h3';
/** Titles carry the site's and the section's name as well. */
const AGREED_SHARE = 0.55;

/** The headline as readers see it, in the document or in one of its shadow roots: a heading that the page's own titles agree with, the only `h1`, or a stated title. */
export function findHeadline(
  [document, ...shadows]: readonly [Document, ...ShadowRoot[]],
  jsonLd: JsonLd,
  metas: Metas,
): Headline {
  const all = (selector: string): readonly Element[] =>
    [document, ...shadows].flatMap(root => [...root.querySelectorAll(selector)]);
  const site = metas('og:site_name');
  const stated = [jsonLd.headline, metas('og:title'), metas('twitter:title'), metas('dc.title'), document.title]
    .map(title => withoutSite(title ?? '', site))
    .filter(title => title !== '');
  const titles = stated.map(plain);
  const headings = all('h1').filter(heading => line(heading.textContent ?? '') !== '');
  const agreed = bestAgreed(headings, titles) ?? bestAgreed(all(LESSER_HEADINGS), titles);
  const element = agreed ?? (headings.length === 1 ? headings[0] : undefined);
  const seen = line(element?.textContent ?? '');
  const isTitle =
    agreed !== undefined || stated.length === 0 || (seen !== '' && titles.some(title => title.startsWith(plain(seen))));
  return { title: isTitle ? seen : stated[0]!, ...(element && { element }) };
}

/** The heading that covers most of one of the titles. */
function bestAgreed(headings: readonly Element[], titles: readonly string[]): Element | undefined {
  let best: Element | undefined;
  let most = AGREED_SHARE;
  for (const heading of headings) {
    const text = plain(heading.textContent ?? '');
    for (const title of titles) {
      const share = title.includes(text) ? text.length / title.length : 0;
      if (text.length >= SHORTEST && share > most) [best, most] = [heading, share];
    }
  }
  return best;
}

/** White space as in one line of text, without marks of direction that would turn what stands beside it, and no longer than a line may be. */
export function line(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1000);
}

/** "Headline | Site" without its last part, when that names the site. */
function withoutSite(title: string, site: string): string {
  const whole = line(title);
  const match = /^(.*\S)\s+[|\-–—»·:]+\s+([^|–—»·]+)$/.exec(whole);
  if (!match || site === '') return whole;
  const [, head, tail] = match;
  return plain(site).includes(plain(tail!)) || plain(tail!).includes(plain(site)) ? head! : whole;
}

/** Letters and digits, for comparing titles that quote marks and dashes tell apart. */
export function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
