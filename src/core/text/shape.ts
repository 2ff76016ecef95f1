import { LETTERS } from './spellings';

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Whether a word is two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  if (word.length < 2 || !isCapitalised(word) || word !== word.toUpperCase()) return false;
  return /[A-Z].*[A-Z]/.test(word) || /^\P{L}*\p{L}\P{L}*\p{L}/u.test(word);
}

/** Capitals as X, small letters as x, digits as d, marks as themselves, repeats left out: "McCain" → "XxXx". */
export function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

/** The kinds of a word's first six characters, repeats kept: "Trump" → "Xxxxx". */
export function openingShapeOf(word: string): string {
  return Array.from(word.slice(0, 6), kindOf).join('');
}

/** "TRUMP" → "Trump", "AL-ASSAD" → "Al-Assad". */
export function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** A word in small letters without marks: what spellings of one word share ("Erdoğan" and "ERDOGAN" → "erdogan"). */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[ßøłđðþæœıħŋə]/g, letter => LETTERS[letter] ?? letter);
}

const ASCII = /^[\x20-\x7e]*$/;

function kindOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  if (code < 128) return character;
  return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : character;
}
