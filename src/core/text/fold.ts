import { LETTER_GROUPS, LETTERS, WORD_SPELLINGS } from './spellings';

/**
 * A name in plain lower-case words, one blank between them: marks and apostrophes gone, hyphens and dots as blanks,
 * initials that follow each other joined ("J. K. Rowling" and "JK Rowling" → "jk rowling").
 */
export function fold(name: string): string {
  // Most words of an article are plain already, and every capitalised one is asked for.
  return (PLAIN.test(name) ? name.toLowerCase() : plain(name))
    .trim()
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');
}

/**
 * What spellings of one name share: folded, without middle initials, suffixes and the Arabic article, spelling variants
 * brought together, words run together ("Sergei Lavrov" = "Sergey Lavrov", "Moon Jae-in" = "Moon Jae In").
 */
export function nameKey(name: string): string {
  const words = fold(name).split(' ').filter(isNotSuffix);
  return words
    .filter((word, at) => words.length < 3 || at === 0 || at === words.length - 1 || word.length > 1)
    .filter((word, at, all) => all.length === 1 || !isArticle(word, at, all.length))
    .map(spelling)
    .join('');
}

/** The middle initials of a name, which its key leaves out: "Donald J. Trump" → "j". */
export function middleInitials(name: string): string {
  return fold(name)
    .split(' ')
    .slice(1, -1)
    .filter(word => word.length === 1)
    .join('');
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘ʻʼʿʾ`´]/gu, '')
    .replace(/[ßøłđðþæœıħŋə]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** One folded word in its standing spelling; short words are left alone, for they have nothing else to tell them apart. */
function spelling(word: string): string {
  const standing = WORD_SPELLINGS.get(word);
  if (standing !== undefined) return standing;
  if (word.length <= SHORT) return word;
  return LETTER_GROUPS.reduce((text, [group, letter]) => text.replace(group, letter), word);
}

/** Letters up to which a word is never respelled: "Lee" is not "Li". */
const SHORT = 4;

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el', 'ul']);

function isNotSuffix(word: string, at: number): boolean {
  return at < 2 || !SUFFIXES.has(word);
}

/** The Arabic article joins two words or stands before a surname; as a first or last word it is a name ("Al Gore"). */
function isArticle(word: string, at: number, count: number): boolean {
  return at > 0 && at < count - 1 && ARTICLES.has(word);
}
