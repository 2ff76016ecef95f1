import { TRANSITIONS } from './crf';
import { WEIGHTED } from './labels';
import { FINE_CLUSTERS } from './wordTable';

/**
 * The model's file, little-endian: a header of `HEADER_BYTES`, then five arrays, each starting at a multiple of four.
 * Header: magic, version, checksum of all after it, log2 of the feature table's slots, log2 of the word table's, and
 * the worth of one step of a weight (float).
 */
export const MAGIC = 0x47544d44; // "DMTG"
export const VERSION = 1;
export const HEADER_BYTES = 24;
export const HeaderAt = { magic: 0, version: 4, checksum: 8, featureBits: 12, wordBits: 16, step: 20 } as const;

/** Bounds that no true model exceeds, so that a damaged header asks for no absurd array. */
export const MOST_BITS = 22;

/** Where each array begins, in bytes, and where the file ends. */
export interface Layout {
  readonly transitions: number;
  readonly wordValues: number;
  readonly wordChecks: number;
  readonly coarse: number;
  readonly featureChecks: number;
  readonly weights: number;
  readonly end: number;
}

export function layout(featureBits: number, wordBits: number): Layout {
  const transitions = HEADER_BYTES;
  const wordValues = transitions + TRANSITIONS * 4;
  const wordChecks = wordValues + 2 * 2 ** wordBits;
  const coarse = wordChecks + 2 ** wordBits;
  const featureChecks = coarse + FINE_CLUSTERS + 1;
  const weights = featureChecks + 2 ** featureBits;
  return {
    transitions,
    wordValues,
    wordChecks,
    coarse,
    featureChecks,
    weights,
    end: weights + WEIGHTED * 2 ** featureBits,
  };
}

/** A checksum over bytes taken as 32-bit words; the length is a multiple of four. */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}
