import type { Feature, Features } from '../../src/core/people/evidence';

/** One question with everyone it may mean; `right` is the index of whom it means, −1 for none of them. */
export interface Example {
  readonly candidates: readonly Features[];
  readonly right: number;
}

export type Weights = Readonly<Record<Feature, number>>;

export interface Ascent {
  readonly prior: Weights;
  /** Features whose weight stays the prior's. */
  readonly fixed: ReadonlySet<Feature>;
  readonly pull: number;
  readonly rounds: number;
  readonly step: number;
}

/** The chances of each candidate; what is missing to 1 is the chance of nobody. */
export function chances({ candidates }: Pick<Example, 'candidates'>, weights: Weights): readonly number[] {
  const scores = candidates.map(features => score(features, weights));
  const highest = Math.max(0, ...scores);
  const shares = scores.map(value => Math.exp(value - highest));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-highest));
  return shares.map(share => share / total);
}

/**
 * Maximises the likelihood of the examples by gradient ascent, each weight held near its `prior`:
 * `pull` is the inverse variance of that, so that a feature which the examples never show keeps its prior.
 */
export function maximise(examples: readonly Example[], { prior, fixed, pull, rounds, step }: Ascent): Weights {
  const features = (Object.keys(prior) as Feature[]).filter(feature => !fixed.has(feature));
  const weights = { ...prior };
  const squares = Object.fromEntries(features.map(feature => [feature, 1e-6])) as Record<Feature, number>;
  for (let round = 0; round < rounds; round++) {
    const slope = slopeOf(examples, weights);
    for (const feature of features) {
      const rise = (slope[feature] ?? 0) - (pull * (weights[feature] - prior[feature])) / examples.length;
      squares[feature] += rise * rise;
      weights[feature] += (step * rise) / Math.sqrt(squares[feature]);
    }
  }
  return weights;
}

function slopeOf(examples: readonly Example[], weights: Weights): Features {
  const slope: Features = {};
  for (const example of examples) {
    const shares = chances(example, weights);
    example.candidates.forEach((features, at) => {
      const missing = (at === example.right ? 1 : 0) - shares[at]!;
      for (const [feature, value] of Object.entries(features) as [Feature, number][])
        slope[feature] = (slope[feature] ?? 0) + (missing * value) / examples.length;
    });
  }
  return slope;
}

function score(features: Features, weights: Weights): number {
  return (Object.entries(features) as [Feature, number][]).reduce(
    (sum, [feature, value]) => sum + value * weights[feature],
    0,
  );
}
