import { Chain, TRANSITIONS } from '../../src/core/people/crf';
import { LABELS, WEIGHTED } from '../../src/core/people/labels';
import type { Chance } from './chance';
import { shuffle } from './chance';
import type { Example, Features } from './examples';

/** What training finds: per feature a weight for each label but `None`, and scores for one label after another. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

export interface FitSettings {
  readonly epochs: number;
  /** AdaGrad's first step size, which falls to `lastRate` in equal steps. */
  readonly rate: number;
  readonly lastRate: number;
  /** Share of features that each example does without, drawn anew every time. */
  readonly dropout: number;
  /** Pull of every weight towards zero, per use. */
  readonly decay: number;
  /** The weights are the mean over this many last epochs. */
  readonly averaged: number;
}

/** Where a fit begins when it goes on from another one. */
export interface FitState extends Weights {
  readonly featureSquares: Float32Array;
  readonly transitionSquares: Float32Array;
}

export function newState(size: number): FitState {
  return {
    features: new Float32Array(size * WEIGHTED),
    transitions: new Float32Array(TRANSITIONS),
    featureSquares: new Float32Array(size * WEIGHTED).fill(0.1),
    transitionSquares: new Float32Array(TRANSITIONS).fill(1),
  };
}

/** Fits the chain by AdaGrad on the likelihood of each example's labels; changes `state` and returns the mean weights. */
export function fitChain(
  examples: readonly Example[],
  state: FitState,
  settings: FitSettings,
  next: Chance,
  report: (line: string) => void,
): Weights {
  const order = [...examples];
  const learner = new Learner(state, settings, next);
  const mean = { features: new Float32Array(state.features.length), transitions: new Float32Array(TRANSITIONS) };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, next);
    const rate = settings.rate + ((settings.lastRate - settings.rate) * epoch) / Math.max(1, settings.epochs - 1);
    let loss = 0;
    let words = 0;
    for (const example of order) {
      loss += learner.learn(example, rate);
      words += example.labels.length;
    }
    report(`epoch ${epoch + 1} of ${settings.epochs}: loss per word ${(loss / words).toFixed(5)}`);
    if (epoch < settings.epochs - settings.averaged) continue;
    addTo(mean.features, state.features, 1 / settings.averaged);
    addTo(mean.transitions, state.transitions, 1 / settings.averaged);
  }
  return mean;
}

/** Adds what features are worth to each word's row of scores. */
export function addScores({ ids, ends }: Features, weights: Float32Array, scores: Float32Array): void {
  let at = 0;
  for (let word = 0; word < ends.length; word++) {
    const row = word * LABELS + 1;
    for (; at < ends[word]!; at++) {
      const weight = ids[at]! * WEIGHTED;
      for (let label = 0; label < WEIGHTED; label++) scores[row + label]! += weights[weight + label]!;
    }
  }
}

/** Below this, a word's labels are as good as learnt and its features are left alone. */
const LEARNT = 2e-3;

class Learner {
  readonly #state: FitState;
  readonly #settings: FitSettings;
  readonly #next: Chance;
  readonly #chain: Chain;
  #scores = new Float32Array(0);
  #shares = new Float32Array(0);
  readonly #expected = new Float64Array(TRANSITIONS);

  constructor(state: FitState, settings: FitSettings, next: Chance) {
    this.#state = state;
    this.#settings = settings;
    this.#next = next;
    this.#chain = new Chain(state.transitions);
  }

  /** One step on one line; returns its loss before the step. */
  learn(example: Example, rate: number): number {
    const { labels } = example;
    const count = labels.length;
    const parts = (example.votes ? [example.base, example.votes] : [example.base]).map(part => this.#drop(part));
    if (this.#scores.length < count * LABELS) {
      this.#scores = new Float32Array(count * LABELS * 2);
      this.#shares = new Float32Array(count * LABELS * 2);
    }
    this.#scores.fill(0, 0, count * LABELS);
    for (const part of parts) addScores(part, this.#state.features, this.#scores);
    this.#chain.marginals(this.#scores, count, this.#shares);
    let loss = 0;
    for (let word = 0; word < count; word++) {
      const right = this.#shares[word * LABELS + labels[word]!]!;
      loss -= Math.log(Math.max(right, 1e-9));
      if (1 - right >= LEARNT) for (const part of parts) this.#stepFeatures(part, word, labels[word]!, rate);
    }
    this.#stepTransitions(labels, rate);
    return loss;
  }

  #drop({ ids, ends }: Features): Features {
    const { dropout } = this.#settings;
    const kept = new Int32Array(ids.length);
    const keptEnds = new Int32Array(ends.length);
    let length = 0;
    let at = 0;
    for (let word = 0; word < ends.length; word++) {
      for (; at < ends[word]!; at++) if (this.#next() >= dropout) kept[length++] = ids[at]!;
      keptEnds[word] = length;
    }
    return { ids: kept, ends: keptEnds };
  }

  #stepFeatures({ ids, ends }: Features, word: number, right: number, rate: number): void {
    const { features, featureSquares } = this.#state;
    const { decay } = this.#settings;
    for (let at = word === 0 ? 0 : ends[word - 1]!; at < ends[word]!; at++) {
      const weight = ids[at]! * WEIGHTED;
      for (let label = 1; label < LABELS; label++) {
        const index = weight + label - 1;
        const error = this.#shares[word * LABELS + label]! - (label === right ? 1 : 0);
        const slope = error + decay * features[index]!;
        if (slope > -1e-4 && slope < 1e-4) continue;
        featureSquares[index]! += slope * slope;
        features[index]! -= (rate * slope) / Math.sqrt(featureSquares[index]!);
      }
    }
  }

  #stepTransitions(labels: Int8Array, rate: number): void {
    const { alpha, beta, potential, scale, factors } = this.#chain;
    const expected = this.#expected.fill(0);
    let before = LABELS;
    for (let word = 0; word < labels.length; word++) {
      const row = word * LABELS;
      if (word === 0)
        for (let label = 0; label < LABELS; label++) expected[LABELS * LABELS + label]! += this.#shares[label]!;
      else {
        for (let from = 0; from < LABELS; from++) {
          const reached = alpha[row - LABELS + from]! / scale[word]!;
          if (reached < 1e-6) continue;
          for (let label = 0; label < LABELS; label++) {
            const at = from * LABELS + label;
            expected[at]! += reached * factors[at]! * potential[row + label]! * beta[row + label]!;
          }
        }
      }
      expected[before * LABELS + labels[word]!]! -= 1;
      before = labels[word]!;
    }
    const { transitions, transitionSquares } = this.#state;
    for (let at = 0; at < TRANSITIONS; at++) {
      const slope = expected[at]!;
      if (slope === 0) continue;
      transitionSquares[at]! += slope * slope;
      transitions[at]! -= (rate * slope) / Math.sqrt(transitionSquares[at]!);
    }
    this.#chain.transitionsChanged();
  }
}

function addTo(sum: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += values[at]! * share;
}
