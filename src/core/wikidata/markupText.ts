import { plainText } from './plainText';

/** Longer than any credit line; what comes after is not read. */
const MARKUP_LIMIT = 20_000;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  copy: '©',
};
/** Elements whose content is no text for a reader. */
const UNREAD = new Set(['style', 'script', 'template', 'noscript']);

/**
 * What a reader would read of a string of HTML, as plain text of at most `limit` UTF-16 units: tags become blanks,
 * styles and scripts are left out, entities are characters. Nothing is parsed into elements: the markup is scanned once,
 * and what comes out is shown as text, whatever it looks like.
 */
export function markupText(value: unknown, limit: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const html = value.slice(0, MARKUP_LIMIT);
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    text += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    const name = /^[a-z][a-z0-9]*/i.exec(html.slice(open + 1, open + 20))?.[0]?.toLowerCase();
    if (name === undefined && !/^[/!?]/.test(html.slice(open + 1, open + 2))) {
      // "a < b" is no tag.
      text += '<';
      at = open + 1;
      continue;
    }
    text += ' ';
    at = name !== undefined && UNREAD.has(name) ? afterClosing(html, open, name) : afterTag(html, open);
  }
  return plainText(decoded(text).replace(/ +([,.;:)])/g, '$1'), limit);
}

/** Where the tag that begins at `open` is over; `>` inside a quoted attribute does not end it. */
function afterTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.length : end + 3;
  }
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html[at]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return html.length;
}

function afterClosing(html: string, open: number, name: string): number {
  const close = html.toLowerCase().indexOf(`</${name}`, open);
  return close < 0 ? html.length : afterTag(html, close);
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
