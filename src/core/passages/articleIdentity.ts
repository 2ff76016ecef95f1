import type { Article, Span } from '../../shared/model';
import type { NoteDraft } from '../../shared/notes';
import { parseAddress } from './address';
import { describe } from './passage';
import { TRACKING, TRACKING_PREFIXES } from './tracking';
import { wordsOf } from './words';

/**
 * One address for all the addresses of an article: without fragment, tracking parameters, default port, `www.` and a
 * slash at the end; an AMP or mobile page, or a copy of the Wayback Machine, has the address of the article itself.
 * It names the article and need not be a page: open the address that the note was written on. Other addresses than
 * http and https only lose their fragment.
 */
export function canonicalAddress(url: string): string {
  const address = parseAddress(url);
  if (!address) return url.replace(/#.*$/s, '');
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return address.href.replace(/#.*$/s, '');
  const wrapped = wrappedAddress(address.hostname, address.pathname + address.search);
  if (wrapped && parseAddress(wrapped)) return canonicalAddress(wrapped);
  const port = address.port === '' ? '' : `:${address.port}`;
  return `${address.protocol}//${plainHost(address.hostname)}${port}${plainPath(address.pathname)}${plainQuery(address.search)}`;
}

/** The address of a page without fragment and tracking parameters, which may tell who the reader is: fit to be given away. */
export function plainAddress(url: string): string {
  const address = parseAddress(url);
  if (!address) return url.replace(/#.*$/s, '');
  return `${address.href.replace(/[?#].*$/s, '')}${plainQuery(address.search)}`;
}

/**
 * Names a text by its words: 16 hexadecimal digits, the same whatever its white space, quotation marks, case, accents and
 * punctuation are. '' for a text without words.
 */
export function fingerprint(text: string): string {
  const { count, hashes } = wordsOf(text);
  if (count === 0) return '';
  let low = 0x811c9dc5;
  let high = count;
  for (let word = 0; word < count; word++) {
    low = Math.imul(low ^ hashes[word]!, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ hashes[word]!, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(high) + hex(low);
}

/**
 * What is kept of a passage of an article for a note. `element` is a CSS selector of the nearest element, or ''.
 * Throws on a span outside the text.
 */
export function describeNote(article: Article, span: Span, element: string): NoteDraft {
  const { url, title, site, date, text } = article;
  const pairsBefore = text.slice(0, span.start).match(PAIR)?.length ?? 0;
  return {
    article: {
      address: canonicalAddress(url),
      url,
      title,
      site,
      ...(date && { date: date.iso }),
      fingerprint: fingerprint(text),
    },
    passage: {
      ...describe(text, span),
      ...(element !== '' && { element }),
      paragraph: fingerprint(paragraphOf(article, span)),
      ...(pairsBefore > 0 && { pairsBefore }),
    },
  };
}

/** A character of two UTF-16 units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The blocks that a span touches. */
function paragraphOf({ text, blocks }: Article, { start, end }: Span): string {
  const touched = blocks.filter(block => block.start < end && block.end > start);
  return text.slice(Math.min(start, touched[0]?.start ?? start), Math.max(end, touched.at(-1)?.end ?? end));
}

// ── Addresses ────────────────────────────────────────────────────────────────

/** The address inside an address of a cache or an archive. */
function wrappedAddress(host: string, path: string): string | undefined {
  if (/^(?:www\.)?google\.[a-z.]+$/.test(host)) return amp(/^\/amp\/(s\/)?(.+)$/s.exec(path));
  if (/\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(host)) return amp(/^\/(?:[a-z]|wp)\/(s\/)?(.+)$/s.exec(path));
  if (host === 'web.archive.org') return /^\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/s.exec(path)?.[1];
  return undefined;
}

/** `s/` stands for https. */
function amp(found: RegExpExecArray | null): string | undefined {
  return found ? `http${found[1] ? 's' : ''}://${found[2]}` : undefined;
}

/** Without `www.`, `m.`, `mobile.` and `amp.`, also inside (en.m.wikipedia.org), where a domain remains. */
function plainHost(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.every(label => /^\d+$/.test(label))) return host;
  const domain = labels.slice(-2);
  return [...labels.slice(0, -2).filter(label => !/^(?:www|m|mobile|amp)$/.test(label)), ...domain].join('.');
}

function plainPath(path: string): string {
  const kept = path
    .replace(/\.amp(?=\.html?$|\/?$)/, '')
    .split('/')
    .filter((part, at) => at === 0 || part !== 'amp');
  const plain = kept.some(part => part !== '') ? kept.join('/') : path;
  return evenly(plain).replace(/(?<=.)\/+$/, '');
}

function plainQuery(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !isTracking(pair) && !isAmpSwitch(pair));
  return kept.length > 0 ? `?${evenly(kept.join('&'))}` : '';
}

function isTracking(pair: string): boolean {
  const name = pair.replace(/=.*$/s, '').toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIXES.some(prefix => name.startsWith(prefix));
}

function isAmpSwitch(pair: string): boolean {
  return /^(?:amp(?:=(?:1|true|yes)?)?|(?:outputtype|output|view|mode|type)=amp)$/i.test(pair);
}

/** One way to write percent codes: none for what needs none, capitals for the rest. */
function evenly(part: string): string {
  return part.replaceAll(/%[0-9a-f]{2}/gi, code => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
