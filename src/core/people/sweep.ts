import { overlapping } from '../text/spans';
import { parseName } from './names';
import { isNamesake } from './namesakes';
import type { NameSpan } from './tagger';
import { type Word, wordsOf } from './words';

/**
 * Surnames that the tagger passed over: the last word of a full name of the article, standing by itself elsewhere.
 * Returns the names with these among them, sorted and disjoint.
 */
export function sweepSurnames(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set(
    names
      .filter(({ confidence }) => confidence >= WELL_KNOWN)
      .flatMap(({ start, end }) => familyName(text.slice(start, end)) ?? [])
      .filter(surname => !CALENDAR.test(surname)),
  );
  if (surnames.size === 0) return names;
  const words = wordsOf(text);
  const found = words.flatMap((word, at): NameSpan[] => {
    const { start, end } = word;
    return surnames.has(word.text) &&
      overlapping(names, word).length === 0 &&
      standsAlone(words, at) &&
      !isNamesake(text, word)
      ? [{ start, end, confidence: PASSED_OVER }]
      : [];
  });
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** How sure a full name must be for its surname to be looked for. */
const WELL_KNOWN = 0.8;
const PASSED_OVER = 0.6;

/** "Moon" of "Moon Jae-in", "Lavrov" of "Sergey Lavrov"; three letters at least. */
function familyName(written: string): string | undefined {
  const words = written.split(/\s+/);
  if (words.length < 2) return undefined;
  const name = parseName(written);
  const family = (name.family === 0 ? words[0] : words.at(-1))!;
  return /^\p{Lu}[\p{L}’'-]{2,}$/u.test(family) ? family : undefined;
}

/** Among other capitals it is part of another name: "Moon River". */
function standsAlone(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => word?.capital === true && word.text !== 'I';
  const [before, word, behind] = [words[at - 1], words[at]!, words[at + 1]];
  // The first word of a sentence has a capital anyway.
  const isInside = word.follows && before !== undefined && !before.possessive;
  return isInside && !isName(before) && !(behind?.follows && !word.possessive && isName(behind));
}

const CALENDAR = /^(?:January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{L}+day)$/u;
