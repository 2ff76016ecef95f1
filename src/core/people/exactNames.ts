import type { Pack } from '../pack/pack';
import type { NameSpan } from './tagger';
import { type Word, wordsOf } from './words';

/**
 * Full names of the pack's people, found letter for letter: what can be said of a text in a language that the tagger
 * was not trained on. Sorted and disjoint.
 */
export function exactNames(text: string, pack: Pack): readonly NameSpan[] {
  const words = wordsOf(text);
  const found: NameSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const length = words[at]!.capital ? longestName(text, words, { at, pack }) : 0;
    if (length > 0) found.push({ start: words[at]!.start, end: words[at + length - 1]!.end, confidence: EXACT });
    at += Math.max(1, length);
  }
  return found;
}

/** How sure a full name found so is a person's: it may still be a street's. */
const EXACT = 0.8;
const LONGEST = 5;

function longestName(
  text: string,
  words: readonly Word[],
  { at, pack }: { readonly at: number; readonly pack: Pack },
): number {
  let reach = 1;
  while (reach < LONGEST && words[at + reach]?.follows) reach++;
  for (let length = reach; length > 1; length--) {
    const last = words[at + length - 1]!;
    if (!last.capital) continue;
    const written = text.slice(words[at]!.start, last.end);
    if (pack.named(written).some(id => isSpelledSo(written, id, pack))) return length;
  }
  return 0;
}

function isSpelledSo(written: string, id: ReturnType<Pack['named']>[number], pack: Pack): boolean {
  const person = pack.person(id);
  return person !== undefined && [person.name, ...person.aliases].includes(written);
}
