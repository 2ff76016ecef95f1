import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FINE_CLUSTERS } from '../../src/core/people/wordTable';
import { chance } from './chance';
import { cluster } from './clusters';
import { readEmbeddings } from './embeddings';

export interface ClusteredWords {
  readonly words: readonly string[];
  readonly clusterOf: Uint16Array;
  /** The coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
}

const COARSE_CLUSTERS = 100;
const ROUNDS = 10;

/** Groups the commonest words by use. The grouping takes minutes, so it is kept in `cache` when that is given. */
export function clusterWords(folder: string, count: number, seed: number, cache: string | undefined): ClusteredWords {
  if (cache && existsSync(cache)) return thawed(readFileSync(cache, 'utf8'));
  const next = chance(seed);
  const { words, vectors, dimensions } = readEmbeddings(folder, count);
  const fine = cluster(vectors, dimensions, FINE_CLUSTERS, ROUNDS, next);
  const coarse = cluster(fine.centres, dimensions, COARSE_CLUSTERS, ROUNDS * 3, next);
  const clustered = { words, clusterOf: fine.of, coarse: new Uint8Array([...coarse.of, 0]) };
  if (cache) writeFileSync(cache, JSON.stringify({ words, clusterOf: [...fine.of], coarse: [...clustered.coarse] }));
  return clustered;
}

function thawed(json: string): ClusteredWords {
  const { words, clusterOf, coarse } = JSON.parse(json) as {
    readonly words: string[];
    readonly clusterOf: number[];
    readonly coarse: number[];
  };
  return { words, clusterOf: Uint16Array.from(clusterOf), coarse: Uint8Array.from(coarse) };
}
