/** The database of the notes: IndexedDB and nothing else, since words that a person wrote must not live in memory alone. */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Note, NoteId } from '../../shared/notes';
import { sift, skimmed } from './damaged';
import type { SearchedPart } from './searched';
import { writeParts } from './searchedParts';

/** A state of a note that a change replaced. */
export interface KeptRevision {
  readonly id: NoteId;
  readonly revision: number;
  readonly note: Note;
  /** ISO 8601 instant at which this state ended. */
  readonly until: string;
}

/** A note that was removed, until it is forgotten for good. */
export interface RemovedNote {
  readonly id: NoteId;
  readonly note: Note;
  /** ISO 8601 instant. */
  readonly removed: string;
}

/** What a change did to one note: a written note has no `before`, a removed one no `revision`. */
export interface KeptStep {
  readonly id: NoteId;
  readonly before?: Note;
  /** Of the state that the change made. */
  readonly revision?: number;
}

export interface KeptChange {
  readonly change: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly steps: readonly KeptStep[];
}

/** A record that is no note any more, as it was found. */
export interface DamagedRecord {
  readonly key: string;
  readonly record: unknown;
}

/** All dates are ISO 8601 instants. What is read back may be anything: `sift` tells. */
export interface NotesSchema extends DBSchema {
  readonly notes: { key: string; value: Note; indexes: { address: string; fingerprint: string; modified: string } };
  /** By note and revision. */
  readonly revisions: { key: [string, number]; value: KeptRevision };
  readonly removed: { key: string; value: RemovedNote; indexes: { removed: string } };
  readonly changes: { key: string; value: KeptChange; indexes: { at: string } };
  readonly damaged: { key: string; value: DamagedRecord };
  readonly meta: { key: string; value: unknown };
  /** Derived from the notes, by the number of the part. */
  readonly searched: { key: number; value: SearchedPart };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;

/**
 * Takes a database from one version to the next. It may read and write notes, but wait for nothing else: the transaction would
 * end. What it throws leaves the database as it was.
 */
export type Migration = (db: NotesDatabase, tx: Upgrade) => void | Promise<void>;

export type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>;

/** Steps from each version to the next; a database of version n runs those from n on. A step that was shipped never changes. */
export const MIGRATIONS: readonly Migration[] = [
  db => {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('address', 'article.address');
    notes.createIndex('fingerprint', 'article.fingerprint');
    notes.createIndex('modified', 'modified');
    db.createObjectStore('revisions', { keyPath: ['id', 'revision'] });
    db.createObjectStore('removed', { keyPath: 'id' }).createIndex('removed', 'removed');
    db.createObjectStore('changes', { keyPath: 'change' }).createIndex('at', 'at');
    db.createObjectStore('damaged', { keyPath: 'key' });
    db.createObjectStore('meta');
  },
  async (db, tx) => {
    const searched = db.createObjectStore('searched');
    // What is no note is set aside when it is next read.
    await writeParts(searched, sift(await tx.objectStore('notes').getAll(), skimmed).notes);
  },
];

export const NOTES_DATABASE = { name: 'dramatis-notes', version: MIGRATIONS.length } as const;

/** How long another worker may hold an older version open. */
const BLOCKED_MS = 3_000;

/**
 * A way to the database that opens it when it is first needed, and again after it was closed or could not be opened. The
 * promise fails where the browser has no database, or forbids it.
 */
export function notesDatabase(
  name: string = NOTES_DATABASE.name,
  migrations: readonly Migration[] = MIGRATIONS,
): () => Promise<NotesDatabase> {
  let opened: Promise<NotesDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= openNotes(name, migrations, forget).catch(error => {
      forget();
      throw error;
    });
    return opened;
  };
}

async function openNotes(name: string, migrations: readonly Migration[], onClose: () => void): Promise<NotesDatabase> {
  let isLate = false;
  const opening = openDB<NotesSchema>(name, migrations.length, {
    upgrade(db, from, _to, tx) {
      migrate(db, tx, migrations.slice(from)).catch(error => {
        console.error(error);
        abort(tx);
      });
    },
    // A newer worker wants to migrate: it must not wait for this one.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClose();
    },
    terminated: onClose,
  });
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, fail) => {
    stuck = setTimeout(() => {
      isLate = true;
      fail(new Error('another worker holds an older database open'));
    }, BLOCKED_MS);
  });
  // An answer that comes too late is nobody's.
  opening.then(
    db => isLate && db.close(),
    () => undefined,
  );
  try {
    return await Promise.race([opening, blocked]);
  } finally {
    clearTimeout(stuck);
  }
}

/** Each step has done all of its work before the next begins. */
async function migrate(db: NotesDatabase, tx: Upgrade, steps: readonly Migration[]): Promise<void> {
  for (const step of steps) await step(db, tx);
}

function abort(tx: Upgrade): void {
  // Opening fails and says so; nobody else waits for this.
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
