import { VERDICTS } from '../shared/notes';
import { say } from './words';

/** What a verdict says of the words it judges; tells how they are painted. `own` is a label of the desk's own. */
export type VerdictGroup = 'holds' | 'doubt' | 'fails' | 'opinion' | 'own' | 'none';

export const VERDICT_GROUPS: readonly VerdictGroup[] = ['holds', 'doubt', 'fails', 'opinion', 'own', 'none'];

export function verdictGroup(verdict: string | undefined): VerdictGroup {
  if (!verdict) return 'none';
  return isKnown(verdict) ? GROUPS[verdict] : 'own';
}

/** "Lacks context"; a desk's own label as it stands. */
export function verdictWords(verdict: string): string {
  return isKnown(verdict) ? say(KEYS[verdict]) : verdict;
}

/** The known verdicts, then the desk's own, then the one in use where it is neither. */
export function verdictScale(own: readonly string[], used: string): readonly string[] {
  const all = [...VERDICTS, ...own.map(label => label.trim()), used.trim()];
  return [...new Set(all)].filter(label => label !== '');
}

type Known = (typeof VERDICTS)[number];

const GROUPS: Record<Known, VerdictGroup> = {
  supported: 'holds',
  'mostly-supported': 'holds',
  'lacks-context': 'doubt',
  'cannot-tell': 'doubt',
  disputed: 'fails',
  unsupported: 'fails',
  opinion: 'opinion',
};

const KEYS: Record<Known, string> = {
  supported: 'note_verdictSupported',
  'mostly-supported': 'note_verdictMostlySupported',
  'lacks-context': 'note_verdictLacksContext',
  disputed: 'note_verdictDisputed',
  unsupported: 'note_verdictUnsupported',
  'cannot-tell': 'note_verdictCannotTell',
  opinion: 'note_verdictOpinion',
};

function isKnown(verdict: string): verdict is Known {
  return Object.hasOwn(GROUPS, verdict);
}
