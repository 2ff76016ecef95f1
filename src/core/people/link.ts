import type { Candidate } from '../../shared/model';
import type { Named } from './candidates';
import { evidenceFor, type Feature, type Features, featuresOf } from './evidence';
import { LINK_WEIGHTS } from './linkWeights';
import type { Question } from './question';

/** Below this confidence nobody is linked, and the candidates are shown instead. */
export const LINKED = 0.75;
/** Candidates kept for a group. */
const MOST_CANDIDATES = 5;

export interface Decision {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** The first of them, when its confidence reaches `LINKED`. */
  readonly chosen?: Candidate;
  /** Whether more than the name speaks for the chosen one. */
  readonly supported: boolean;
}

/**
 * Weighs everyone whom a name might mean against each other and against nobody of them:
 * a softmax over their scores, in which nobody has the score 0.
 */
export function decide(question: Question, named: readonly Named[]): Decision {
  const scored = withoutTwins(named)
    .map(one => ({ one, features: featuresOf(question, one) }))
    .map(({ one, features }) => ({ one, supported: !features.unsupported, score: scoreOf(features) }))
    .sort((a, b) => b.score - a.score);
  const highest = Math.max(0, scored[0]?.score ?? 0);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), Math.exp(-highest));
  const candidates = scored.slice(0, MOST_CANDIDATES).map(({ one, score }): Candidate => {
    const { id, name, description } = one.person;
    const confidence = Math.exp(score - highest) / total;
    return { person: id, name, description, confidence, why: evidenceFor(question, one, LINK_WEIGHTS) };
  });
  const [best] = candidates;
  return {
    candidates,
    supported: scored[0]?.supported ?? false,
    ...(best && best.confidence >= LINKED && { chosen: best }),
  };
}

/** Without the lesser of two entries for one person: the same name, country and sex, and births that do not contradict. */
function withoutTwins(named: readonly Named[]): readonly Named[] {
  const isTwin = ({ person: a }: Named, { person: b }: Named) =>
    a.importance > b.importance &&
    a.name === b.name &&
    a.gender === b.gender &&
    a.countries.some(code => b.countries.includes(code)) &&
    (!a.born || !b.born || Math.abs(Number(a.born.slice(0, 4)) - Number(b.born.slice(0, 4))) <= SAME_BIRTH);
  return named.filter(one => !named.some(other => isTwin(other, one)));
}

/** Years by which two sources may differ about one birth. */
const SAME_BIRTH = 3;

function scoreOf(features: Features): number {
  return Object.entries(features).reduce((sum, [feature, value]) => sum + value * LINK_WEIGHTS[feature as Feature], 0);
}
