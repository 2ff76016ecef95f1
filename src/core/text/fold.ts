import { LETTER_GROUPS, LETTERS, WORD_SPELLINGS } from './spellings';

/**
 * A name in plain lower-case words, one blank between them: marks and apostrophes gone, hyphens and dots as blanks,
 * initials that follow each other joined ("J. K. Rowling" and "JK Rowling" → "jk rowling").
 */
export function fold(name: string): string {
  // Most words of an article are plain already, and every capitalised one is asked for.
  if (PLAIN_WORD.test(name)) return name.toLowerCase();
  const folded = PLAIN.test(name) ? name.toLowerCase() : plain(name).trim();
  return INITIALS.test(folded) ? folded.replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '') : folded;
}

/**
 * What spellings of one name share: folded, without middle initials, suffixes and the Arabic article, spelling variants
 * brought together, words run together ("Sergei Lavrov" = "Sergey Lavrov", "Moon Jae-in" = "Moon Jae In").
 */
export function nameKey(name: string): string {
  const folded = fold(name);
  if (!folded.includes(' ')) return spelling(folded);
  const words = folded.split(' ').filter(isNotSuffix);
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

const PLAIN_WORD = /^[a-z]+$/i;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
/** Two single letters beside each other. */
const INITIALS = /(?:^| )\p{L} \p{L}(?: |$)/u;

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
  if (word.length <= SHORT) return WORD_SPELLINGS.get(word) ?? word;
  const known = respelled.get(word);
  if (known !== undefined) return known;
  if (respelled.size >= MOST_RESPELLED) respelled.clear();
  const spelled =
    WORD_SPELLINGS.get(word) ?? LETTER_GROUPS.reduce((text, [group, letter]) => text.replace(group, letter), word);
  respelled.set(word, spelled);
  return spelled;
}

/** Kept, because an article and the pack's people ask for the same words again and again. */
const respelled = new Map<string, string>();
/** More words than an article and everybody it brings up have; about a megabyte. */
const MOST_RESPELLED = 10_000;

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
