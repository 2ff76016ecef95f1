import type { Example, Features } from './examples';

/** Numbers for feature hashes, dense from 0; features seen too seldom have none. */
export class FeatureIndex {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  /** The hash of each number, in order. */
  readonly hashes: readonly number[];
  /** How often each was seen. */
  readonly counts: readonly number[];

  constructor(examples: readonly Example[], least: number) {
    const uses = examples.reduce((sum, { base, votes }) => sum + base.ids.length + (votes?.ids.length ?? 0), 0);
    const bits = Math.min(24, Math.ceil(Math.log2(uses + 1)) + 1);
    const keys = new Int32Array(2 ** bits);
    const seen = new Int32Array(2 ** bits);
    this.#keys = keys;
    this.#values = seen;
    for (const { base, votes } of examples) {
      for (const features of votes ? [base, votes] : [base])
        for (const hash of features.ids) {
          const slot = this.#slot(hash);
          keys[slot] = keyOf(hash);
          seen[slot]!++;
        }
    }
    const hashes: number[] = [];
    const counts: number[] = [];
    for (let slot = 0; slot < keys.length; slot++) {
      const times = seen[slot]!;
      if (times < least) seen[slot] = -1;
      else {
        seen[slot] = hashes.length;
        hashes.push(keys[slot]!);
        counts.push(times);
      }
    }
    this.hashes = hashes;
    this.counts = counts;
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of a hash, or -1. */
  of(hash: number): number {
    const slot = this.#slot(hash);
    return this.#keys[slot] === 0 ? -1 : this.#values[slot]!;
  }

  /** Where a hash is, or where it would be put. */
  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    const key = keyOf(hash);
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

/** 0 marks an empty slot. */
function keyOf(hash: number): number {
  return hash || 1;
}

/** The same features by number; those without one are left out. */
export function numbered({ ids, ends }: Features, number: (hash: number) => number): Features {
  const kept = new Int32Array(ids.length);
  const keptEnds = new Int32Array(ends.length);
  let length = 0;
  let at = 0;
  ends.forEach((end, word) => {
    for (; at < end; at++) {
      const id = number(ids[at]!);
      if (id >= 0) kept[length++] = id;
    }
    keptEnds[word] = length;
  });
  return { ids: kept.slice(0, length), ends: keptEnds };
}

export function numberedExample(example: Example, number: (hash: number) => number): Example {
  const { base, votes, labels } = example;
  return { base: numbered(base, number), labels, ...(votes && { votes: numbered(votes, number) }) };
}
