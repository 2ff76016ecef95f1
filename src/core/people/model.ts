import type { Result } from '../../shared/result';
import { failure, success } from '../../shared/result';
import { TRANSITIONS } from './crf';
import { checksum, HEADER_BYTES, HeaderAt, layout, MAGIC, MOST_BITS, VERSION } from './modelFormat';
import type { Table } from './table';
import type { WordTable } from './wordTable';
import { FINE_CLUSTERS } from './wordTable';
import { Vocabulary } from './wordType';

/** What features are worth to each label: four steps per slot, one for each label but `None`. */
export interface FeatureTable extends Table {
  readonly weights: Int8Array;
  /** The worth of one step. */
  readonly step: number;
}

/** A trained tagger, read in place from its file's bytes. */
export interface TaggerModel {
  readonly features: FeatureTable;
  readonly transitions: Float32Array;
  readonly vocabulary: Vocabulary;
}

export type ModelProblem = 'not-a-model' | 'other-version' | 'damaged';

/**
 * Opens a model's file without parsing it; the bytes must not change afterwards. A failure's message is for whoever builds
 * Dramatis, in English.
 */
export function openModel(bytes: Uint8Array): Result<TaggerModel, ModelProblem, string> {
  // Views of wider numbers need an aligned start, which a slice of a larger buffer may not have.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEADER_BYTES || header.getUint32(HeaderAt.magic, true) !== MAGIC) {
    return failure('not-a-model', 'This file is not a name tagger of Dramatis.');
  }
  const version = header.getUint32(HeaderAt.version, true);
  if (version !== VERSION) {
    return failure(
      'other-version',
      `The name tagger has format ${version}; this version of Dramatis reads ${VERSION}.`,
    );
  }
  const featureBits = header.getUint32(HeaderAt.featureBits, true);
  const wordBits = header.getUint32(HeaderAt.wordBits, true);
  const isSized = Math.max(featureBits, wordBits) <= MOST_BITS && file.length === layout(featureBits, wordBits).end;
  if (!isSized || checksum(file.subarray(HEADER_BYTES)) !== header.getUint32(HeaderAt.checksum, true)) {
    return failure('damaged', 'The name tagger is damaged: its size or checksum is wrong. Install Dramatis again.');
  }
  return success(readModel(file, layout(featureBits, wordBits), header.getFloat32(HeaderAt.step, true)));
}

function readModel(file: Uint8Array, at: ReturnType<typeof layout>, step: number): TaggerModel {
  const { buffer, byteOffset } = file;
  const words: WordTable = {
    checks: file.subarray(at.wordChecks, at.coarse),
    values: new Uint16Array(buffer, byteOffset + at.wordValues, at.coarse - at.wordChecks),
    coarse: file.subarray(at.coarse, at.coarse + FINE_CLUSTERS + 1),
  };
  return {
    features: {
      checks: file.subarray(at.featureChecks, at.weights),
      weights: new Int8Array(buffer, byteOffset + at.weights, at.end - at.weights),
      step,
    },
    transitions: new Float32Array(buffer, byteOffset + at.transitions, TRANSITIONS),
    vocabulary: new Vocabulary(words),
  };
}
