import { overlapping } from '../text/spans';
import type { NameSpan } from './tagger';

/** Names and others found besides, which take the place of what they overlap; sorted and disjoint. */
export function added(names: readonly NameSpan[], found: readonly NameSpan[]): readonly NameSpan[] {
  if (found.length === 0) return names;
  const kept = names.filter(name => overlapping(found, name).length === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}
