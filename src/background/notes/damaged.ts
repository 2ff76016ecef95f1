import { checkNote } from '../../core/exports';
import type { Note } from '../../shared/notes';

/** Parts what was read into notes, typed and checked, and records that are none any more. */
export function sift(
  records: readonly unknown[],
  read: (record: unknown) => Note | undefined = readable,
): { readonly notes: readonly Note[]; readonly damaged: readonly unknown[] } {
  const notes: Note[] = [];
  const damaged: unknown[] = [];
  for (const record of records) {
    const note = read(record);
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

/**
 * A record as a note where what a search looks at has its shape: some hundred times faster than `readable`, since notes were
 * checked when they were written. Nothing of it may be shown or handed out before `readable` has seen it.
 */
export function skimmed(record: unknown): Note | undefined {
  const { id, text, verdict, tags, sources, claimant, author, status, modified, article, passage } = fields(record);
  const { address, site, title } = fields(article);
  const { exact, position } = fields(passage);
  const isNote =
    [id, text, status, modified, address, site, title, exact].every(isText) &&
    [verdict, claimant, author].every(value => value === undefined || isText(value)) &&
    Number.isFinite(fields(position).start) &&
    Array.isArray(tags) &&
    tags.every(isText) &&
    Array.isArray(sources) &&
    sources.every(source => isText(fields(source).url) && isText(fields(source).title));
  return isNote ? (record as Note) : undefined;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
