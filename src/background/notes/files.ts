/** Notes out to files and in from them. */

import { exportNotes, mergeNotes, readNotes } from '../../core/exports';
import type {
  ExportedFile,
  ExportFormat,
  ImportProblem,
  ImportReport,
  Note,
  NoteId,
  Publisher,
} from '../../shared/notes';
import { type Result, success } from '../../shared/result';
import type { NoteStore } from './store';

/** How many of the notes of an import, and of what it refuses, the reader is shown. */
const SHOWN = { sample: 20, refused: 200 };

const PUBLISHER = 'publisher';

/** A full export in our own format counts as the backup. */
export async function exported(
  store: NoteStore,
  ids: readonly NoteId[] | 'all',
  format: ExportFormat,
  { publisher, now }: { readonly publisher?: Publisher; readonly now: string },
): Promise<ExportedFile> {
  const notes = await chosen(store, ids);
  if (publisher) await store.remember(PUBLISHER, publisher).catch(() => undefined);
  const file = exportNotes(notes, format, { now, ...(publisher && { publisher }) });
  if (ids === 'all' && format === 'dramatis') await store.backedUp();
  return file;
}

/** Who published the check, as it was given for the last ClaimReview. */
export async function lastPublisher(store: NoteStore): Promise<Publisher | undefined> {
  const { name, url } = ((await store.remembered(PUBLISHER)) ?? {}) as Partial<Publisher>;
  return typeof name === 'string' && typeof url === 'string' ? { name, url } : undefined;
}

/** Records that are no notes any more, for whoever can read them. */
export async function damagedFile(store: NoteStore, now: string): Promise<ExportedFile> {
  const records = (await store.damaged()).map(({ record }) => record);
  return {
    name: `dramatis-damaged-notes-${now.slice(0, 10)}.json`,
    type: 'application/json',
    text: JSON.stringify(records, null, 1),
    remarks: [],
  };
}

export async function preview(
  store: NoteStore,
  file: { readonly name: string; readonly text: string },
  now: string,
): Promise<Result<ImportReport, ImportProblem>> {
  const read = readNotes(file.name, file.text);
  if (!read.ok) return read;
  const { notes } = await store.all();
  return success(reportOf(read.value, mergeNotes(notes, read.value.notes, now)));
}

export async function imported(
  store: NoteStore,
  file: { readonly name: string; readonly text: string },
): Promise<Result<ImportReport & { readonly change: string }, ImportProblem>> {
  const read = readNotes(file.name, file.text);
  if (!read.ok) return read;
  const merged = await store.merge(read.value.notes);
  if (!merged.ok) return merged;
  return success({ ...reportOf(read.value, merged.value), change: merged.value.change });
}

/** Some of the notes, or all, by article and in the order of its text. */
export async function chosen(store: NoteStore, ids: readonly NoteId[] | 'all'): Promise<readonly Note[]> {
  const { notes } = await store.all();
  const wanted = ids === 'all' ? undefined : new Set(ids);
  const found = notes.filter(({ id }) => wanted?.has(id) ?? true);
  return found.sort(
    (left, right) =>
      compare(left.article.address, right.article.address) ||
      left.passage.position.start - right.passage.position.start ||
      compare(left.created, right.created),
  );
}

function reportOf(
  { format, refused }: { readonly format: string; readonly refused: ImportReport['refused'] },
  { added, changed, unchanged }: Readonly<Record<'added' | 'changed' | 'unchanged', readonly Note[]>>,
): ImportReport {
  const more = refused.length - SHOWN.refused;
  return {
    format,
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    refused: [
      ...refused.slice(0, SHOWN.refused),
      ...(more > 0
        ? [{ what: { key: 'noteFile_more', values: { count: more } }, why: { key: 'noteFile_moreRefused' } }]
        : []),
    ],
    sample: [...added, ...changed].slice(0, SHOWN.sample),
  };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
