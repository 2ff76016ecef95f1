/** The known verdicts in words. A desk's own label is its own words. */
export function verdictInWords(verdict: string): string {
  return VERDICT_WORDS.get(verdict) ?? verdict;
}

const VERDICT_WORDS: ReadonlyMap<string, string> = new Map([
  ['supported', 'Supported'],
  ['mostly-supported', 'Mostly supported'],
  ['lacks-context', 'Lacks context'],
  ['disputed', 'Disputed'],
  ['unsupported', 'Unsupported'],
  ['cannot-tell', 'Cannot tell'],
  ['opinion', 'Opinion'],
]);
