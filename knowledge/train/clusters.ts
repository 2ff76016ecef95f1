import type { Chance } from './chance';

export interface Clusters {
  /** The cluster of each vector. */
  readonly of: Uint16Array;
  /** Each cluster's centre, of length 1, one after another. */
  readonly centres: Float32Array;
}

/** Spherical k-means: vectors of length 1 around centres by their angle. */
export function cluster(
  vectors: Float32Array,
  dimensions: number,
  count: number,
  rounds: number,
  next: Chance,
): Clusters {
  const total = vectors.length / dimensions;
  const vector = (index: number) => vectors.subarray(index * dimensions, (index + 1) * dimensions);
  const centres = new Float32Array(count * dimensions);
  const centre = (index: number) => centres.subarray(index * dimensions, (index + 1) * dimensions);
  for (let index = 0; index < count; index++)
    centre(index).set(vector(Math.floor(next() * Math.min(total, count * 20))));

  const of = new Uint16Array(total);
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < total; index++) of[index] = nearest(vectors, index * dimensions, centres, dimensions);
    const sizes = new Int32Array(count);
    const sums = new Float32Array(centres.length);
    for (let index = 0; index < total; index++) {
      sizes[of[index]!]!++;
      const at = of[index]! * dimensions;
      for (let axis = 0; axis < dimensions; axis++) sums[at + axis]! += vectors[index * dimensions + axis]!;
    }
    for (let index = 0; index < count; index++) {
      const sum = sums.subarray(index * dimensions, (index + 1) * dimensions);
      if (sizes[index] === 0) centre(index).set(vector(Math.floor(next() * total)));
      else {
        const length = Math.hypot(...sum) || 1;
        centre(index).set(sum.map(value => value / length));
      }
    }
  }
  return { of, centres };
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestCosine = -2;
  for (let index = 0, at = 0; at < centres.length; index++, at += dimensions) {
    let cosine = 0;
    for (let axis = 0; axis < dimensions; axis += 4) {
      cosine +=
        vectors[from + axis]! * centres[at + axis]! +
        vectors[from + axis + 1]! * centres[at + axis + 1]! +
        vectors[from + axis + 2]! * centres[at + axis + 2]! +
        vectors[from + axis + 3]! * centres[at + axis + 3]!;
    }
    if (cosine > bestCosine) {
      bestCosine = cosine;
      best = index;
    }
  }
  return best;
}
