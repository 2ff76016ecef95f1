import type { Span } from '../../shared/model';

/** Abbreviations that end in a full stop and go on: titles, "vs.", "No." before a number. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cmdr sgt cpl adm brig rev fr sr jr st hon gov sen rep pres amb insp supt det ' +
    'no nos vs etc inc ltd co corp dept univ assn bros approx est fig sec art vol ch pp jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec mt ft rs dist ave blvd rd messrs mme mlle vice ret retd eg ie cf al'
  ).split(' '),
);

/**
 * The sentences of a text, in order: a sentence ends at ".", "?", "!" or "…" with what closes it ("”", ")"), before a
 * blank and a beginning, and at every line feed. Spans hold no blanks at their ends. Linear in the length of the text.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      close(at, at + 1);
      continue;
    }
    if (code !== 46 && code !== 63 && code !== 33 && code !== 0x2026) continue;
    let end = at + 1;
    while (end < text.length && CLOSING.has(text[end]!)) end++;
    if (end < text.length && !isBlank(text.charCodeAt(end))) continue;
    if (code === 46 && end === at + 1 && isAbbreviation(text, at)) continue;
    if (beginsSentence(text, end)) {
      close(end, end);
      at = end - 1;
    }
  }
  close(text.length, text.length);
  return sentences;
}

const CLOSING = new Set(['.', '?', '!', '…', '”', '’', '"', "'", ')', ']', '»']);

/** What `\s` takes for a blank, without the price of a pattern for each character. */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  const word = text.slice(from, dot);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return true;
  // "U.S. officials" goes on, "in the U.S. The" may not: what follows decides.
  if (word.includes('.'))
    return !/^\s+(?:The|A|An|He|She|It|They|We|But|And|In|On)\s/.test(text.slice(dot + 1, dot + 8));
  return ABBREVIATIONS.has(word.toLowerCase());
}

// A capital, a digit, a quotation mark or a bracket begins a sentence; a lower-case letter continues one ("et al. found").
function beginsSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 10) at++;
  return at >= text.length || !/\p{Ll}/u.test(text[at]!);
}
