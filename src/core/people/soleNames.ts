import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { added } from './added';
import { isDictionaryName } from './dictionaryNames';
import { isNamesake } from './namesakes';
import { type NameSpan, SURE_ENOUGH } from './tagger';
import { type Word, wordsOf } from './words';

/**
 * The names and, where the tagger passed over them, names of one word that the pack has as somebody's whole name: "Naruhito",
 * "AMLO", "Zico". Sorted and disjoint.
 */
export function withSoleNames(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const words = wordsOf(text);
  const sure = names.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const found = words.flatMap((word, at): NameSpan[] =>
    word.capital &&
    overlapping(sure, word).length === 0 &&
    standsFree(words, at) &&
    isSoleName(word.text, pack) &&
    !isNamesake(text, word)
      ? [{ start: word.start, end: word.end, confidence: PASSED_OVER }]
      : [],
  );
  return added(names, found);
}

const PASSED_OVER = 0.6;
/** Importance from which a single word calls somebody up. */
const WELL_KNOWN = 55;

/** A word that is nobody's given name and no common one, and that the pack has, letter for letter, for somebody well known. */
function isSoleName(word: string, pack: Pack): boolean {
  if (word.length < 3 || isDictionaryName(word) || NO_NAMES.has(word)) return false;
  if (pack.countryNamed(word) || pack.organisationNamed(word)) return false;
  if (pack.isGivenName(word) > 2 || pack.isSurname(word) > 3) return false;
  return pack.named(word).some(id => {
    const person = pack.person(id);
    return person !== undefined && person.importance >= WELL_KNOWN && [person.name, ...person.aliases].includes(word);
  });
}

/** Aliases that mean something else as often. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'Barbecue Innocent Muslim Slash Hide Evita Apo Aras Atta Barba Petit Puyi Robinson Selena Shaggy Tarkan Mika Nico Noa Ciara Alba Anita Nelly Nani Nas PPK MTG SMQ CZ HH IU ATB BHL EPN'.split(
    ' ',
  ),
);

function standsFree(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => word?.capital === true && word.text !== 'I';
  const [before, word, behind] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    !(word.follows && isName(before) && !before!.possessive) && !(behind?.follows && !word.possessive && isName(behind))
  );
}
