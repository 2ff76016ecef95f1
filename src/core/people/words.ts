import type { Span } from '../../shared/model';
import { isCapitalised } from '../text/shape';

/** One word of running text, as phrases of office are read. */
export interface Word extends Span {
  /** As written, without the possessive: "Pakistan" of "Pakistan's". */
  readonly text: string;
  /** Lower case, dots of abbreviations gone: "us" of "U.S.". */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Whether only a blank stands between the word before and this one. */
  readonly follows: boolean;
}

/** The words of a text; numbers and hyphenated words are words, punctuation is between them. */
export function wordsOf(text: string): readonly Word[] {
  if (text.length < LONG) return readWords(text);
  if (latest?.text !== text) latest = { text, words: readWords(text) };
  return latest.words;
}

/** Kept, because an article is asked for its words by everybody who looks for names and offices in it. */
let latest: { readonly text: string; readonly words: readonly Word[] } | undefined;
/** Shorter texts are a sentence or what stands beside a name, read once between two questions about the article. */
const LONG = 500;

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const bare = match.slice(0, match.length - possessiveLength(match));
    words.push({
      start: index,
      end: index + bare.length,
      text: bare,
      lower: PLAIN.test(bare) ? bare.toLowerCase() : bare.toLowerCase().replaceAll('.', '').replaceAll('’', "'"),
      capital: isCapitalised(bare),
      possessive: match.length > bare.length,
      follows: index === before + 1 && (text[before] === ' ' || text[before] === '\u00a0'),
    });
    before = index + match.length;
  }
  return words;
}

/**
 * How many words from `at` on, up to `most`, may be the name of a place or body that ends at one of its capitals: single
 * blanks part them, and small words only join capitals. 0 where no capital begins one.
 */
export function nameReach(words: readonly Word[], at: number, most: number): number {
  if (!words[at]?.capital) return 0;
  let reach = 1;
  for (let length = 2; length <= most; length++) {
    const word = words[at + length - 1];
    if (!word?.follows || !(word.capital || JOINTS.has(word.lower))) break;
    if (word.capital) reach = length;
  }
  return reach;
}

/** The texts of `length` words from `at` on, a blank between them: "Pakistan army" of "Pakistan's army". */
export function textOf(words: readonly Word[], at: number, length: number): string {
  let text = words[at]!.text;
  for (let next = at + 1; next < at + length; next++) text += ` ${words[next]!.text}`;
  return text;
}

/** Letters of the "'s" or the apostrophe that ends a word; 0 where neither does. */
function possessiveLength(word: string): number {
  const { length } = word;
  if (isApostrophe(word[length - 1])) return 1;
  return (word[length - 1] === 's' || word[length - 1] === 'S') && isApostrophe(word[length - 2]) ? 2 : 0;
}

function isApostrophe(letter: string | undefined): boolean {
  return letter === "'" || letter === '’';
}

const PLAIN = /^[a-z]+$/i;

const JOINTS = new Set(['of', 'and', 'the', 'for', 'on', 'to', 'in', 'against', 'de']);

// "U.S.", "Jae-in", "O'Neill", "Pakistan's", "ministers'"
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*(?:['’](?=\s))?/gu;
