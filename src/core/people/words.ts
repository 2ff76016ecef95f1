import type { Span } from '../../shared/model';

/** One word of running text, as phrases of office are read. */
export interface Word extends Span {
  /** As written, without the possessive: "Pakistan" of "Pakistan's". */
  readonly text: string;
  /** Lower case, dots of abbreviations gone: "us" of "U.S.". */
  readonly lower: string;
  readonly possessive: boolean;
  /** Whether only a blank stands between the word before and this one. */
  readonly follows: boolean;
}

/** The words of a text; numbers and hyphenated words are words, punctuation is between them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const bare = match.replace(/['’](?:s|S)?$/, '');
    const end = index + bare.length;
    words.push({
      start: index,
      end,
      text: bare,
      lower: bare.toLowerCase().replaceAll('.', '').replaceAll('’', "'"),
      possessive: match.length > bare.length,
      follows: before >= 0 && /^[ \u00a0]$/.test(text.slice(before, index)),
    });
    before = index + match.length;
  }
  return words;
}

/** Whether some words may be the name of a place or body: capitals at both ends, and small words only to join them. */
export function isNameRun(words: readonly Word[]): boolean {
  const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
  return (
    isCapital(words[0]!) && isCapital(words.at(-1)!) && words.every(word => isCapital(word) || JOINTS.has(word.lower))
  );
}

const JOINTS = new Set(['of', 'and', 'the', 'for', 'on', 'to', 'in', 'against', 'de']);

// "U.S.", "Jae-in", "O'Neill", "Pakistan's", "ministers'"
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*(?:['’](?=\s))?/gu;
