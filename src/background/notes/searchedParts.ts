/** Keeps what searches look at in step with the notes, in the transaction that changes them. */

import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Note, NoteId } from '../../shared/notes';
import type { NotesSchema } from './database';
import { packed, partOf, type Searched, searchedOf, unpacked } from './searched';

type Mode = 'readonly' | 'readwrite' | 'versionchange';

/** The store of parts in a transaction. */
export type PartStore<In extends Mode> = IDBPObjectStore<NotesSchema, StoreNames<NotesSchema>[], 'searched', In>;

interface Change {
  readonly id: NoteId;
  readonly after?: Note;
}

/** `undefined` when a part is damaged: then all of them are to be written anew. */
export async function readParts(store: PartStore<Mode>): Promise<readonly Searched[] | undefined> {
  const parts = (await store.getAll()).map(unpacked);
  return parts.every(part => part !== undefined) ? parts.flat() : undefined;
}

/** Writes all parts anew. */
export async function writeParts(
  store: PartStore<'readwrite' | 'versionchange'>,
  notes: readonly Note[],
): Promise<void> {
  await store.clear();
  const parts = byPart(notes).map(([part, of]) => store.put(packed(of.map(searchedOf)), part));
  await Promise.all(parts);
}

/** The writes that take a change over; `undefined` when a part is damaged. */
export async function partWrites(
  store: PartStore<'readwrite'>,
  changes: readonly Change[],
): Promise<readonly (() => Promise<unknown>)[] | undefined> {
  const writes: (() => Promise<unknown>)[] = [];
  for (const [part, of] of byPart(changes)) {
    const kept = await store.get(part);
    const there = kept === undefined ? [] : unpacked(kept);
    if (!there) return undefined;
    const rows = new Map(there.map(one => [one.id, one]));
    for (const { id, after } of of) {
      if (after) rows.set(id, searchedOf(after));
      else rows.delete(id);
    }
    writes.push(() => (rows.size > 0 ? store.put(packed([...rows.values()]), part) : store.delete(part)));
  }
  return writes;
}

function byPart<Of extends { readonly id: NoteId }>(all: readonly Of[]): readonly (readonly [number, readonly Of[]])[] {
  const parts = new Map<number, Of[]>();
  for (const one of all) {
    const part = partOf(one.id);
    const there = parts.get(part);
    if (there) there.push(one);
    else parts.set(part, [one]);
  }
  return [...parts];
}
