import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { isNamesake } from './namesakes';
import type { NameSpan } from './tagger';

/**
 * The names and the rest of lists in which they stand: of four names in a row, or of the children somebody is survived by, those
 * that the tagger passed over are people too when half of the others are. Sorted and disjoint.
 */
export function withEnumerations(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const found = [...text.matchAll(LIST)].flatMap(({ 0: list, 1: opener, index }): readonly NameSpan[] => {
    const from = opener?.length ?? 0;
    const parts = [...list.slice(from).matchAll(PART)].map(part => {
      const start = index + from + part.index;
      return { start, end: start + part[0].length };
    });
    const isNamed = (part: (typeof parts)[number]) =>
      overlapping(names, part).some(({ start, end }) => start === part.start && end === part.end);
    const named = parts.filter(isNamed).length;
    if (parts.length < (opener ? 2 : LEAST) || named < parts.length / 2) return [];
    return parts
      .filter(part => overlapping(names, part).length === 0)
      .filter(part => isLikeAName(text.slice(part.start, part.end), pack) && !isNamesake(text, part))
      .map(part => ({ ...part, confidence: PASSED_OVER }));
  });
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

const LEAST = 4;
const PASSED_OVER = 0.6;

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:de|van|von|der|den|al|bin|da|dos) )?\\p{Lu}[\\p{L}’'-]+){0,2}";
const LIST = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:survived by|sons|daughters|children|kids|sisters|brothers|siblings|parents|grandchildren|twins),? )?(?:${NAME})(?:(?:, |; |,? and |,? & )(?:${NAME}))+`,
  'gu',
);
const PART = new RegExp(NAME, 'gu');

function isLikeAName(name: string, pack: Pack): boolean {
  return !pack.countryNamed(name) && !pack.organisationNamed(name) && !/^\p{Lu}{2,}$/u.test(name);
}
