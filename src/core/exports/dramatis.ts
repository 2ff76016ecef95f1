import type { Note, Refused } from '../../shared/notes';
import { checkNote } from './check';
import type { Reading } from './reading';
import { own } from './shape';

/** Names the format in the file; the version goes up when a reader of the old one could not read the new one. */
const FORMAT = 'dramatis-notes';
const VERSION = 1;

/** The full backup: every field of every note. */
export function writeDramatis(notes: readonly Note[], now: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: now, notes }, null, 1)}\n`;
}

/** `undefined` when it is not ours. */
export function readDramatis(json: unknown): Reading | 'newer' | undefined {
  const notes = own(json, 'notes');
  if (own(json, 'format') !== FORMAT || !Array.isArray(notes)) return undefined;
  const version = own(json, 'version');
  if (typeof version !== 'number' || version > VERSION) return 'newer';
  const read: Note[] = [];
  const refused: Refused[] = [];
  for (const [index, entry] of notes.entries()) {
    const checked = checkNote(entry);
    if (checked.ok) read.push(checked.value);
    else refused.push({ what: { key: 'noteFile_note', values: { at: index + 1 } }, why: checked.message });
  }
  return { format: 'dramatis', notes: read, refused };
}
