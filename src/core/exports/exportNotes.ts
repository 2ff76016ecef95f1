import type { ExportedFile, ExportFormat, Note, Publisher } from '../../shared/notes';
import { writeDramatis } from './dramatis';

export interface ExportOptions {
  /** ISO 8601 instant: names the file and stands in it. */
  readonly now: string;
  /** For `claimreview`: who publishes the check, and the address of the page that it stands on. */
  readonly publisher?: Publisher;
}

/** Writes notes as a file. The remarks say what is missing or was left out. */
export function exportNotes(notes: readonly Note[], format: ExportFormat, options: ExportOptions): ExportedFile {
  const { now } = options;
  return {
    name: `${format}-${now.slice(0, 10)}.json`,
    type: 'application/json',
    text: writeDramatis(notes, now),
    remarks: [],
  };
}
