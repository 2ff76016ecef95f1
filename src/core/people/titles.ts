import { isNameLike, isTitleHead, isTitlePart } from './titleWords';

/**
 * How many leading words of a mention are its title: "Foreign Minister Shah Mahmood Qureshi" → 2. At least one word is
 * left. A title has a word that is one by itself, so "Foreign Sergey" has none, and words that are as often given
 * names stay: "Don Smith", "Shah Mahmood".
 */
export function titlePrefix(words: readonly string[]): number {
  let titled = 0;
  let isOpen = false; // after "of": "Secretary of State", "Minister for Foreign Affairs"
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!;
    if (titled === at && at > 0 && RETIRED.test(word)) titled = at + 1;
    else if (isTitleHead(word)) {
      if (staysInName(words, at)) break;
      titled = at + 1;
      isOpen = false;
    } else if (isTitlePart(word)) {
      if (isOpen) titled = at + 1;
    } else if (titled > 0 && JOINT.test(word)) isOpen ||= OPENS.test(word);
    else break;
  }
  return titled;
}

const RETIRED = /^\((?:r|retd?|rtd|retired)\.?\)$/i;
const JOINT = /^(?:of|for|and|to|the|[-–/&])$/;
const OPENS = /^(?:of|for|to)$/;

/** Whether a title word at `at` belongs to the name: "Don Smith", and "Sheikh Hasina" with nothing after it. */
function staysInName(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1]!;
  if (at === words.length - 2 && STAY_BEFORE_ONE.test(word)) return true;
  if (!isNameLike(word)) return false;
  return !(at < words.length - 2 && isTitleHead(next)); // "Tan Sri Muhyiddin"
}

const STAY_BEFORE_ONE = /^(?:sheikha?|shaikh|lady|mother)$/i;
