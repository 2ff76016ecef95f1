import { overlapping } from '../text/spans';
import type { NameSpan } from './tagger';

/**
 * Names that an article uses for works: a title in quotation marks beside "film" or "novel", "the film Rebecca", or a
 * name that stands by itself in quotation marks and is neither said nor a nickname. What is a work in one sentence is none other's name in the next.
 */
export class Works {
  readonly #titles = new Set<string>();
  readonly #quoted: readonly { readonly start: number; readonly end: number }[];

  constructor(text: string) {
    const quoted: { start: number; end: number }[] = [];
    for (const { 0: match, 1: title, index } of text.matchAll(QUOTED)) {
      const before = text.slice(Math.max(0, index - REACH), index);
      const behind = text.slice(index + match.length, index + match.length + REACH);
      const isKnown = KIND_BEFORE.test(before) || KIND_BEHIND.test(behind);
      if (!isKnown && isSaidOrNickname(before, match, behind)) continue;
      quoted.push({ start: index, end: index + match.length });
      this.#titles.add(title!);
    }
    for (const { 1: title } of text.matchAll(BARE)) this.#titles.add(title!);
    this.#quoted = quoted;
  }

  /** Whether a name is (part of) a title; `isSomebodys` says that the article has somebody who bears it. */
  has(text: string, { start, end, title }: NameSpan, isSomebodys: boolean): boolean {
    if (overlapping(this.#quoted, { start, end }).some(quote => quote.start <= start && end <= quote.end)) return true;
    return !title && !isSomebodys && this.#titles.has(text.slice(start, end));
  }
}

const REACH = 40;
/** One to six words with capitals, and the small words between them. */
const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}’'-]*(?: (?:(?:of|the|and|in|a|to|for|&) ){0,2}[\\p{Lu}\\p{N}][\\p{L}\\p{N}’'-]*){0,5}";
const QUOTED = new RegExp(`(?<![\\p{L}\\p{N}])[“"‘'](${TITLE})[.,!?:]?[”"’'](?![\\p{L}\\p{N}])`, 'gu');

const KINDS =
  '(?:film|movie|novel|novella|book|memoir|album|song|single|track|hit|series|show|sitcom|drama|comedy|thriller|biopic|musical|' +
  'opera|ballet|play|game|app|poem|podcast|comic|sequel|prequel|remake|documentary|cartoon|soundtrack|ballad|sculpture|' +
  'painting|miniseries|shooter|simulator|blockbuster|bestseller)s?';
const KIND_BEFORE = new RegExp(`(?<!\\p{L})${KINDS}(?: (?:called|titled|entitled|named))?,? $`, 'u');
const KIND_BEHIND = new RegExp(`^ (?:[\\p{Ll}-]+ )?${KINDS}(?!\\p{L})`, 'u');
/** "the 2015 film Rebecca by …", but not "the film Spielberg made". */
const BARE = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Aa]n?|’s|'s|\\d{4}|[Hh]er|[Hh]is)(?: [\\p{L}-]+)? ${KINDS} (${TITLE})(?=[.,;:)]| (?:in|by|from|with|starring|and|which|that|at|is|was)(?!\\p{L}))`,
  'gu',
);

/** "Bibi" said or called: what stands before, inside or behind the quotation marks of speech and nicknames. */
function isSaidOrNickname(before: string, quote: string, behind: string): boolean {
  if (CALLED.test(before) || /\p{Lu}[\p{L}.]* $/u.test(before) || /^ \p{Lu}/u.test(behind)) return true;
  return /[,!?]/.test(quote.at(-2)!) && SPOKEN.test(behind);
}

const CALLED =
  /(?:nicknamed?|dubbed|called|named|known (?:\p{L}+ )?as|alias|aka|names?|word|as|said|says|asked|shouted|cried|chanted|chanting|:),? $/u;
const SPOKEN = /^ (?:\p{L}+ )?(?:said|says|he|she|they|asked|I|cried|shouted|replied)(?!\p{L})/u;
