import { checkNote } from '../../core/exports';
import type { Note } from '../../shared/notes';

/** Parts what was read into notes, typed and checked, and records that are none any more. */
export function sift(records: readonly unknown[]): {
  readonly notes: readonly Note[];
  readonly damaged: readonly unknown[];
} {
  const notes: Note[] = [];
  const damaged: unknown[] = [];
  for (const record of records) {
    const note = readable(record);
    if (note) notes.push(note);
    else damaged.push(record);
  }
  return { notes, damaged };
}

/** The note that a record is; `undefined` for what is absent or damaged. */
export function readable(record: unknown): Note | undefined {
  if (record === undefined) return undefined;
  const checked = checkNote(record);
  return checked.ok ? checked.value : undefined;
}
