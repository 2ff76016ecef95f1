import { LABELS, mayFollow } from './labels';
import type { Opinion } from './votes';

/** Rows of a transition table: one per label before, and one for the start of a line. */
export const TRANSITIONS = (LABELS + 1) * LABELS;
const START = LABELS;

/**
 * The chain of a linear-chain conditional random field: scores of labels per word and of label after label go in, the
 * best labels or each label's probability come out. Arrays are `LABELS` wide and used again.
 */
export class Chain {
  /** After `forward` and `backward`: the share of each label at each word, given the words up to it; and the rest. */
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** Exponentials of the scores, scaled per word, and the sum that scaled each word's alpha. */
  potential = new Float64Array(0);
  scale = new Float64Array(0);
  readonly factors = new Float64Array(TRANSITIONS);

  readonly #transitions: Float32Array;
  /** The transitions' scores, those that no label may take at minus infinity. */
  readonly #scores = new Float64Array(TRANSITIONS);
  #back = new Int8Array(0);

  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.transitionsChanged();
  }

  /** Call when the transitions were trained further. */
  transitionsChanged(): void {
    for (let at = 0; at < TRANSITIONS; at++) {
      this.#scores[at] = isAllowed(at) ? this.#transitions[at]! : Number.NEGATIVE_INFINITY;
      this.factors[at] = Math.exp(this.#scores[at]!);
    }
  }

  /** The most probable labels of `count` words. */
  best(scores: Float32Array, count: number): Int8Array {
    this.#reserve(count);
    const { alpha } = this;
    const transitions = this.#scores;
    const back = this.#back;
    for (let label = 0; label < LABELS; label++) alpha[label] = transitions[START * LABELS + label]! + scores[label]!;
    for (let word = 1; word < count; word++) {
      const row = word * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let best = -Infinity;
        let from = 0;
        for (let before = 0; before < LABELS; before++) {
          const score = alpha[row - LABELS + before]! + transitions[before * LABELS + label]!;
          if (score > best) {
            best = score;
            from = before;
          }
        }
        alpha[row + label] = best + scores[row + label]!;
        back[row + label] = from;
      }
    }
    return this.#traceBack(count);
  }

  /** The most probable labels, and each label's probability at each word. */
  opinion(scores: Float32Array, count: number): Opinion {
    const shares = new Float32Array(count * LABELS);
    this.marginals(scores, count, shares);
    return { labels: this.best(scores, count), shares };
  }

  /** Writes each label's probability at each word to `out`. */
  marginals(scores: Float32Array, count: number, out: Float32Array): void {
    this.#reserve(count);
    this.#forward(scores, count);
    this.#backward(count);
    for (let at = 0; at < count * LABELS; at++) out[at] = this.alpha[at]! * this.beta[at]!;
  }

  #traceBack(count: number): Int8Array {
    const labels = new Int8Array(count);
    let last = 0;
    const row = (count - 1) * LABELS;
    for (let label = 1; label < LABELS; label++) if (this.alpha[row + label]! > this.alpha[row + last]!) last = label;
    for (let word = count - 1; word >= 0; word--) {
      labels[word] = last;
      last = this.#back[word * LABELS + last]!;
    }
    return labels;
  }

  #forward(scores: Float32Array, count: number): void {
    const { alpha, factors, potential, scale } = this;
    for (let word = 0; word < count; word++) {
      const row = word * LABELS;
      let most = scores[row]!;
      for (let label = 1; label < LABELS; label++) most = Math.max(most, scores[row + label]!);
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        let reached = 0;
        if (word === 0) reached = factors[START * LABELS + label]!;
        else {
          for (let before = 0; before < LABELS; before++) {
            reached += alpha[row - LABELS + before]! * factors[before * LABELS + label]!;
          }
        }
        potential[row + label] = Math.exp(scores[row + label]! - most);
        alpha[row + label] = reached * potential[row + label]!;
        total += alpha[row + label]!;
      }
      scale[word] = total;
      for (let label = 0; label < LABELS; label++) alpha[row + label]! /= total;
    }
  }

  #backward(count: number): void {
    const { beta, factors, potential, scale } = this;
    beta.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let word = count - 2; word >= 0; word--) {
      const row = word * LABELS;
      const next = row + LABELS;
      for (let label = 0; label < LABELS; label++) {
        let rest = 0;
        for (let after = 0; after < LABELS; after++) {
          rest += factors[label * LABELS + after]! * potential[next + after]! * beta[next + after]!;
        }
        beta[row + label] = rest / scale[word + 1]!;
      }
    }
  }

  #reserve(count: number): void {
    if (this.scale.length >= count) return;
    const size = Math.max(256, count * 2);
    this.alpha = new Float64Array(size * LABELS);
    this.beta = new Float64Array(size * LABELS);
    this.potential = new Float64Array(size * LABELS);
    this.scale = new Float64Array(size);
    this.#back = new Int8Array(size * LABELS);
  }
}

function isAllowed(transition: number): boolean {
  const before = Math.floor(transition / LABELS);
  return mayFollow(transition % LABELS, before === START ? 0 : before);
}
