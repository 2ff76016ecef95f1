import type { Passage } from '../../shared/model';
import { wholeCharacters } from './characters';

/** Longer passages are given by their first and last words. */
const LONGEST = 300;
const EDGE_WORDS = 5;
/** A shorter passage may stand in several places: the words around it go along. */
const DISTINCT = 40;
const CONTEXT_WORDS = 3;

/**
 * The address of a page that opens at a passage, by a text fragment: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (URL Fragment Text Directives, WICG). A part must lie within one paragraph and begin and end with whole words, so a passage
 * of several paragraphs is given by its ends, and a cut word is made whole.
 */
export function fragmentLink(url: string, passage: Passage): string {
  const { prefix, suffix, position } = passage;
  const exact = wholeCharacters(passage.exact);
  const page = url.replace(/#.*$/s, '');
  const before = lastLine(prefix);
  const after = firstLine(suffix);
  const whole = `${cutBefore(before, exact)}${exact}${cutAfter(exact, after)}`.trim();
  if (whole === '') return page;
  const lines = whole.split(/\s*\n\s*/);
  const isLong = lines.length > 1 || whole.length > LONGEST;
  const parts = isLong ? ends(lines) : [whole];
  const isDistinct = whole.length >= DISTINCT;
  const ahead = isDistinct
    ? ''
    : contextBefore(before, exact, before.length < prefix.length || position.start <= prefix.length);
  const behind = isDistinct ? '' : contextAfter(exact, after, after.length < suffix.length);
  const directive = [
    ...(ahead ? [`${encode(ahead)}-`] : []),
    ...parts.map(encode),
    ...(behind ? [`-${encode(behind)}`] : []),
  ];
  return `${page}#:~:text=${directive.join(',')}`;
}

/** First and last words, which must not overlap. */
function ends(lines: readonly string[]): readonly string[] {
  const first = wordsIn(lines[0]!);
  const last = wordsIn(lines.at(-1)!);
  if (lines.length > 1) return [first.slice(0, EDGE_WORDS).join(' '), last.slice(-EDGE_WORDS).join(' ')];
  const edge = Math.min(EDGE_WORDS, Math.floor(first.length / 2));
  return edge === 0 ? [lines[0]!] : [first.slice(0, edge).join(' '), first.slice(-edge).join(' ')];
}

/** The part of a word that a selection began in, and the part that it ended in ("Holm’s" and "2.5" are words). */
function cutBefore(before: string, exact: string): string {
  return isWord(exact[0]) ? (/(?:[\p{L}\p{N}\p{M}]+[’'.])*[\p{L}\p{N}\p{M}]*$/u.exec(before)?.[0] ?? '') : '';
}

function cutAfter(exact: string, after: string): string {
  return isWord(exact.at(-1)) ? (/^[\p{L}\p{N}\p{M}]*(?:[’'.][\p{L}\p{N}\p{M}]+)*/u.exec(after)?.[0] ?? '') : '';
}

/** The words next to the passage on its line; the outermost may be cut itself, unless the line begins or ends there. */
function contextBefore(before: string, exact: string, isWhole: boolean): string {
  const words = wordsIn(before.slice(0, before.length - cutBefore(before, exact).length));
  return (isWhole || /^\s/.test(before) ? words : words.slice(1)).slice(-CONTEXT_WORDS).join(' ');
}

function contextAfter(exact: string, after: string, isWhole: boolean): string {
  const words = wordsIn(after.slice(cutAfter(exact, after).length));
  return (isWhole || /\s$/.test(after) ? words : words.slice(0, -1)).slice(0, CONTEXT_WORDS).join(' ');
}

function wordsIn(line: string): readonly string[] {
  return line.split(/\s+/).filter(Boolean);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** All that `encodeURIComponent` leaves, less what separates the parts: comma and ampersand it encodes, the hyphen it does not. */
function encode(part: string): string {
  return encodeURIComponent(wholeCharacters(part)).replaceAll('-', '%2D');
}
