import type { Note, NoteDraft, NoteWords } from '../../shared/notes';

/** What an import adds and changes. All notes are as they are to be written. */
export interface Merge {
  readonly added: readonly Note[];
  /** With the id and the creation of the note that is there, and one revision more. */
  readonly changed: readonly Note[];
  /** Those that are there already, or in a later state. */
  readonly unchanged: readonly Note[];
}

/** Stands for a time that a file does not tell; `mergeNotes` puts the time of the import in its place. */
export const UNDATED = '1970-01-01T00:00:00.000Z';

/**
 * Lays imported notes over those that are there. A note is one that is there when it has its id, else when it is on the same
 * passage of the same article with the same text. The later state stays; a note without a time never replaces another.
 * `now` is an ISO 8601 instant.
 */
export function mergeNotes(existing: readonly Note[], imported: readonly Note[], now: string): Merge {
  const byId = new Map(existing.map(note => [note.id, note]));
  // A note that has its own id in the file is nobody else's double.
  const named = new Set(imported.map(note => note.id));
  const byPlace = groupedByPlace(existing.filter(note => !named.has(note.id)));
  const added: Note[] = [];
  const changed: Note[] = [];
  const unchanged: Note[] = [];
  const seen = new Set<string>();
  for (const note of imported) {
    if (seen.has(note.id)) continue;
    seen.add(note.id);
    const there = byId.get(note.id) ?? doubleOf(note, byPlace);
    if (!there) added.push({ ...note, ...dated(note, now) });
    else if (isSame(there, note) || note.modified <= there.modified) unchanged.push(there);
    else changed.push({ ...note, id: there.id, created: there.created, revision: there.revision + 1 });
  }
  return { added, changed, unchanged };
}

function groupedByPlace(notes: readonly Note[]): ReadonlyMap<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const place = placeOf(note);
    const group = groups.get(place);
    if (group) group.push(note);
    else groups.set(place, [note]);
  }
  return groups;
}

/** Takes each note once, so that two notes on one passage stay two. */
function doubleOf(note: Note, byPlace: ReadonlyMap<string, Note[]>): Note | undefined {
  const free = byPlace.get(placeOf(note)) ?? [];
  const same = free.slice(0, LOOKED_AT).findIndex(there => isSame(there, note));
  return free.splice(Math.max(same, 0), 1)[0];
}

/** Of the notes on one passage, so that a file made for it does not take for ever. */
const LOOKED_AT = 20;

function placeOf({ article, passage, text }: Note): string {
  return JSON.stringify([article.address, passage.exact, passage.prefix.slice(-CONTEXT), text.trim()]);
}

/** Context that all formats keep, so that the same words twice in one article are two passages. */
const CONTEXT = 24;

function dated({ created, modified }: Note, now: string): Pick<Note, 'created' | 'modified'> {
  return { created: created === UNDATED ? now : created, modified: modified === UNDATED ? now : modified };
}

function isSame(left: Note, right: Note): boolean {
  return JSON.stringify(contents(left)) === JSON.stringify(contents(right));
}

function contents(note: Note): readonly unknown[] {
  const { verdict, tags, text, claimant, claimDate, status, author, sources }: NoteWords = note;
  const { article, passage }: NoteDraft = note;
  return [
    [verdict, tags, text, claimant, claimDate, status, author],
    sources.map(({ url, title, archive, quote }) => [url, title, archive, quote]),
    [article.address, passage.exact, passage.prefix, passage.suffix],
  ];
}
