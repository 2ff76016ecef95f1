import type { Note, NoteDraft, NoteId, NotesForExtension, NoteWords, WriteReply } from '../shared/notes';
import type { Far } from './far';
import type { SaveReply } from './noteEditor';
import { formOf, saysTheSame, wordsOf } from './noteForm';
import { say, told } from './words';

/** What is saved; `edited` is the note that it changes, and the revision of it that was edited. */
interface Saving {
  readonly draft: NoteDraft;
  readonly words: NoteWords;
  readonly edited: { readonly id: NoteId; readonly base: number } | undefined;
}

/** Where notes are written, however the worker is reached from here. */
export interface NoteWriter {
  writeNote(draft: NoteDraft, words: NoteWords): Promise<WriteReply>;
  editNote(id: NoteId, base: number, words: NoteWords): Promise<WriteReply>;
  /** A note as it is kept now. */
  current(id: NoteId): Promise<Note | undefined>;
  /** The notes of a draft's article as they are kept now, the latest at least. */
  notesOf(draft: NoteDraft): Promise<readonly Note[]>;
  /** What to say when no answer came. */
  lost(): string;
}

/** A saved note comes with the change that takes the saving back, where that is known. */
export type Saved =
  | { readonly is: 'saved'; readonly note: Note; readonly change?: string }
  | Exclude<SaveReply, { is: 'saved' }>;

/** Writes a note, or changes one; says what came of it as the editor wants to know. */
export async function saveNote(writer: NoteWriter, { draft, words, edited }: Saving): Promise<Saved> {
  let reply: WriteReply;
  try {
    reply = await (edited ? writer.editNote(edited.id, edited.base, words) : writer.writeNote(draft, words));
  } catch {
    // The worker may have died after it wrote: the same words a second time would be a second note.
    const notes = await writer.notesOf(draft).catch(() => []);
    const written = notes.find(
      note =>
        (edited ? note.id === edited.id : note.passage.exact === draft.passage.exact) &&
        saysTheSame(wordsOf(formOf(note)), words),
    );
    return written ? { is: 'saved', note: written } : { is: 'failed', message: writer.lost() };
  }
  if (reply.ok) {
    const [note] = reply.value.notes;
    return note ? { is: 'saved', note, change: reply.value.change } : { is: 'failed', message: say('note_notSaved') };
  }
  if (reply.problem === 'gone') return { is: 'gone' };
  const theirs = reply.problem === 'conflict' && edited ? await writer.current(edited.id) : undefined;
  return theirs ? { is: 'conflict', theirs } : { is: 'failed', message: told(reply.message) };
}

/** Enough to have a note that was written a moment ago among them. */
const LATEST = 50;

/** The worker as the extension's own pages reach it. */
export function workerWriter(
  notes: Far<Pick<NotesForExtension, 'writeNote' | 'editNote' | 'note' | 'findNotes'>>,
): NoteWriter {
  return {
    writeNote: (draft, words) => notes.writeNote(draft, words),
    editNote: (id, base, words) => notes.editNote(id, base, words),
    current: id => notes.note(id),
    async notesOf({ article }) {
      return (await notes.findNotes({ address: article.address, sort: 'newest', from: 0, count: LATEST })).notes;
    },
    lost: () => say('note_notSaved'),
  };
}
