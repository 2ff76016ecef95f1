import type { Figure } from '../shared/model';

/** The largest count that is written as a word for a few people who are known already. */
const FEW = 10;

/** Those whom an article counts because it has just named them. */
const TITLES =
  /^(?:ministers|premiers|presidents|chancellors|leaders|counterparts|secretaries|officials|diplomats|ambassadors|envoys|commissioners|governors|mayors|senators|deputies|lawmakers|monarchs|statesmen|spokesmen|spokespeople|delegates|candidates|rivals)$/;

/** "the two …", "these three …": they point back at what was said. */
const POINTING_BACK = /(?:^|[^\p{L}])(?:the|these|those|both|all|our|their|his|her|its)\s+(?:\p{L}+\s+)?$/iu;

/** UTF-16 units before the figure that are looked at. */
const BEFORE = 24;

/** False for "the two ministers": words that point at people, and tell nothing that a card could make clearer. */
export function isTelling({ type, value, valueMax, unit, start, end }: Figure, text: string): boolean {
  const isFew = type === 'count' && valueMax === undefined && value <= FEW && !/\d/.test(text.slice(start, end));
  if (!isFew) return true;
  return !TITLES.test(unit.toLowerCase()) && !POINTING_BACK.test(text.slice(Math.max(0, start - BEFORE), start));
}
