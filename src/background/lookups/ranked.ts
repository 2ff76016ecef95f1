import { fold } from '../../core/text/fold';
import type { LookupChoice } from '../../shared/protocol';

/** The same people, those first whose descriptions speak of what the words around the name speak of. */
export function ranked(choices: readonly LookupChoice[], near: string): readonly LookupChoice[] {
  const around = wordsOf(near);
  const shared = ({ description }: LookupChoice) => [...wordsOf(description)].filter(word => around.has(word)).length;
  // Sorting keeps the source's order among equals.
  return around.size === 0 ? choices : choices.toSorted((a, b) => shared(b) - shared(a));
}

/** Shorter words say nothing of a subject; and "minister" is to meet "ministers". */
const LEAST = 4;
const STEM = 6;

function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter(word => word.length >= LEAST).map(word => word.slice(0, STEM)));
}
