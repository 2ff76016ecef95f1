import { isNameLike, isTitleHead, isTitlePart } from './titleWords';

/**
 * How many leading words of a mention are its title: "Foreign Minister Shah Mahmood Qureshi" → 2. At least one word is
 * left. A title ends in a word that is one by itself, so "Foreign Sergey" has none, and words that are as often given
 * names stay: "Don Smith", "Shah Mahmood".
 */
export function titlePrefix(words: readonly string[]): number {
  let titled = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at] ?? '';
    if (isTitleHead(word)) {
      if (titled < at || titled > 0 || !isNameLike(word) || isKingly(word, words.length)) titled = at + 1;
      else break;
    } else if (!isTitlePart(word) && !isJoint(words, at)) break;
  }
  return titled;
}

/** "of" and "for" inside a title: "Secretary of State Blinken"; brackets: "Gen (retd) Bajwa". */
function isJoint(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return at > 0 && (/^(?:of|for|and|to|the|-|–|\(|\)|\/)$/.test(word) || /^\((?:retd?|rtd|retired)\.?\)$/i.test(word));
}

/** "King Salman" is a king; "King" with two names after it may be somebody's given name. */
function isKingly(word: string, count: number): boolean {
  return /^(?:king|saint|st\.?)$/i.test(word) && count === 2;
}
