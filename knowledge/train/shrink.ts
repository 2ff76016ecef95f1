import { WEIGHTED } from '../../src/core/people/labels';
import type { FeatureTable } from '../../src/core/people/model';
import { find, place } from '../../src/core/people/table';
import type { FeatureIndex } from './featureIndex';
import type { FitState } from './fit';
import { newState } from './fit';

/** The table's slots for the features that matter most, and the fit so far moved over to those slots. */
export interface Shrunk {
  readonly checks: Uint8Array;
  readonly state: FitState;
}

/** Keeps the `most` features of largest weight. */
export function shrink(
  index: FeatureIndex,
  state: FitState,
  features: Float32Array,
  most: number,
  bits: number,
): Shrunk {
  const ranked = index.hashes
    .map((hash, id) => ({
      hash,
      id,
      size: largest(features, id) * Math.min(1, 0.5 + 0.1 * Math.log2(index.counts[id]!)),
    }))
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, most);
  const checks = new Uint8Array(2 ** bits);
  const moved = newState(2 ** bits);
  for (const { hash, id } of ranked) {
    if (find({ checks }, hash) >= 0) continue; // it looks like a weightier one
    const slot = place({ checks }, hash);
    for (let label = 0; label < WEIGHTED; label++) {
      moved.features[slot * WEIGHTED + label] = features[id * WEIGHTED + label]!;
      moved.featureSquares[slot * WEIGHTED + label] = state.featureSquares[id * WEIGHTED + label]!;
    }
  }
  moved.transitions.set(state.transitions);
  moved.transitionSquares.set(state.transitionSquares);
  return { checks, state: moved };
}

/** Weights in steps of eight bits. */
export function quantised(checks: Uint8Array, features: Float32Array, step: number): FeatureTable {
  const weights = new Int8Array(features.length);
  features.forEach((weight, at) => {
    weights[at] = Math.max(-127, Math.min(127, Math.round(weight / step)));
  });
  return { checks, weights, step };
}

function largest(features: Float32Array, id: number): number {
  let most = 0;
  for (let label = 0; label < WEIGHTED; label++) most = Math.max(most, Math.abs(features[id * WEIGHTED + label]!));
  return most;
}
