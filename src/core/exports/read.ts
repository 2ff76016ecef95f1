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
  if (text.length > FILE_LIMIT)
    return failure('too-large', `${fileName} is longer than 32 MB. Split it, and import the parts one by one.`);
  if (!/^\ufeff?\s*[[{]/.test(text)) {
    const table = readHypothesisCsv(text);
    return table ? success(table) : notKnown(fileName);
  }
  const json = parse(text);
  if (json === undefined)
    return failure('damaged', `${fileName} is damaged: it breaks off or is no JSON. Export it again.`);
  const own = readDramatis(json);
  if (own === 'newer')
    return failure(
      'not-known',
      `${fileName} was written by a later version of Dramatis. Update Dramatis and import it again.`,
    );
  const reading = own ?? readW3c(json) ?? readHypothesis(json);
  return reading ? success(reading) : notKnown(fileName);
}

function notKnown(fileName: string) {
  return failure(
    'not-known',
    `${fileName} holds no notes that Dramatis reads: its own backup, W3C Web Annotations, or an export of Hypothesis.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
