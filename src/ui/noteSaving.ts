import type { Note, NoteDraft, NoteId, NotesForExtension, NoteWords, WriteReply } from '../shared/notes';
import type { Far } from './far';
import type { SaveReply } from './noteEditor';
import { formOf, saysTheSame, wordsOf } from './noteForm';
import { say } from './words';

type Notes = Far<Pick<NotesForExtension, 'writeNote' | 'editNote' | 'note' | 'findNotes'>>;

/** What is saved; `edited` is the note that it changes, and the revision of it that was edited. */
interface Saving {
  readonly draft: NoteDraft;
  readonly words: NoteWords;
  readonly edited: { readonly id: NoteId; readonly base: number } | undefined;
}

/** A saved note comes with the change that takes the saving back, where that is known. */
export type Saved =
  | { readonly is: 'saved'; readonly note: Note; readonly change?: string }
  | Exclude<SaveReply, { is: 'saved' }>;

/** Writes a note, or changes one, from a page of the extension; says what came of it as the editor wants to know. */
export async function saveNote(notes: Notes, { draft, words, edited }: Saving): Promise<Saved> {
  let reply: WriteReply;
  try {
    reply = edited ? await notes.editNote(edited.id, edited.base, words) : await notes.writeNote(draft, words);
  } catch {
    // The worker may have died after it wrote: the same words a second time would be a second note.
    const written = await asWritten(notes, draft, words).catch(() => undefined);
    return written ? { is: 'saved', note: written } : { is: 'failed', message: say('note_notSaved') };
  }
  if (reply.ok) {
    const [note] = reply.value.notes;
    return note ? { is: 'saved', note, change: reply.value.change } : { is: 'failed', message: say('note_notSaved') };
  }
  if (reply.problem === 'gone') return { is: 'gone' };
  const theirs = reply.problem === 'conflict' && edited ? await notes.note(edited.id) : undefined;
  return theirs ? { is: 'conflict', theirs } : { is: 'failed', message: reply.message };
}

async function asWritten(notes: Notes, { article, passage }: NoteDraft, words: NoteWords): Promise<Note | undefined> {
  const found = await notes.findNotes({ address: article.address, sort: 'newest', from: 0, count: 50 });
  return found.notes.find(note => note.passage.exact === passage.exact && saysTheSame(wordsOf(formOf(note)), words));
}
