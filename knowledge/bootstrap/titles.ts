import { fold } from '../../src/core/text/fold';

/** Somebody who bears a name, with the title of their article where it is known. */
export interface Namesake {
  readonly name: string;
  readonly enwiki?: string;
}

/** A given name and a surname that so many people bear are likely to meet in somebody else with an article. */
const COMMON_GIVEN = 40;
const COMMON_SURNAME = 8;

/**
 * Says whether a bare name may be taken for the title of the English article. It may not when it is one word, when
 * two of the people bear it, when an article of that name has a bracket, or when both its words are common.
 */
export function titleRule(people: readonly Namesake[]): (name: string) => boolean {
  const names = count(people.map(({ name }) => fold(name)));
  const bracketed = new Set(people.flatMap(({ enwiki }) => (enwiki?.includes(' (') ? [fold(stemOf(enwiki))] : [])));
  const given = count(people.map(({ name }) => wordsOf(name)[0] ?? ''));
  const surnames = count(people.map(({ name }) => wordsOf(name).at(-1) ?? ''));
  return name => {
    const words = wordsOf(name);
    const isCommon =
      (given.get(words[0] ?? '') ?? 0) >= COMMON_GIVEN && (surnames.get(words.at(-1) ?? '') ?? 0) >= COMMON_SURNAME;
    return words.length > 1 && !isCommon && (names.get(fold(name)) ?? 0) <= 1 && !bracketed.has(fold(name));
  };
}

function stemOf(title: string): string {
  return title.replace(/ \([^)]*\)$/, '');
}

function wordsOf(name: string): readonly string[] {
  return fold(name).split(' ').filter(Boolean);
}

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
