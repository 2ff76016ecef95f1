import { FILE_LIMIT, type ImportProblem } from '../../shared/notes';
import { failure, type Result, success } from '../../shared/result';
import { readDramatis } from './dramatis';
import { readHypothesis, readHypothesisCsv } from './hypothesisRead';
import type { Reading } from './reading';
import { readW3c } from './w3cRead';

/**
 * Reads notes from a file: our own backup, W3C Web Annotations, what Hypothesis exports or answers. Its text tells which; its
 * name is for messages only. Nothing of the file is trusted: each note is checked, and refused alone where it is not right.
 */
export function readNotes(fileName: string, text: string): Result<Reading, Exclude<ImportProblem, 'not-kept'>> {
  // A letter is a byte at least.
  if (text.length > FILE_LIMIT) return failure('too-large', { key: 'noteFile_tooLarge', values: { file: fileName } });
  if (!/^\ufeff?\s*[[{]/.test(text)) {
    const table = readHypothesisCsv(text);
    return table ? success(table) : notKnown(fileName);
  }
  const json = parse(text);
  if (json === undefined) return failure('damaged', { key: 'noteFile_damaged', values: { file: fileName } });
  const own = readDramatis(json);
  if (own === 'newer') return failure('not-known', { key: 'noteFile_newer', values: { file: fileName } });
  const reading = own ?? readW3c(json) ?? readHypothesis(json);
  return reading ? success(reading) : notKnown(fileName);
}

function notKnown(fileName: string) {
  return failure('not-known', { key: 'noteFile_notKnown', values: { file: fileName } });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
