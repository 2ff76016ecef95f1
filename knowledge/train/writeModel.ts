import type { FeatureTable } from '../../src/core/people/model';
import { checksum, HEADER_BYTES, HeaderAt, layout, MAGIC, VERSION } from '../../src/core/people/modelFormat';
import type { WordTable } from '../../src/core/people/wordTable';

/** The bytes of a model's file, as `openModel` reads them. */
export function writeModel(features: FeatureTable, words: WordTable, transitions: Float32Array): Uint8Array {
  const featureBits = Math.log2(features.checks.length);
  const wordBits = Math.log2(words.checks.length);
  const at = layout(featureBits, wordBits);
  const file = new Uint8Array(at.end);
  const put = (array: Uint8Array | Int8Array | Uint16Array | Float32Array, start: number) =>
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start);
  put(transitions, at.transitions);
  put(words.values, at.wordValues);
  put(words.checks, at.wordChecks);
  put(words.coarse, at.coarse);
  put(features.checks, at.featureChecks);
  put(features.weights, at.weights);
  const header = new DataView(file.buffer);
  header.setUint32(HeaderAt.magic, MAGIC, true);
  header.setUint32(HeaderAt.version, VERSION, true);
  header.setUint32(HeaderAt.featureBits, featureBits, true);
  header.setUint32(HeaderAt.wordBits, wordBits, true);
  header.setFloat32(HeaderAt.step, features.step, true);
  header.setUint32(HeaderAt.checksum, checksum(file.subarray(HEADER_BYTES)), true);
  return file;
}
