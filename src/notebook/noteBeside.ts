import { type Note, type NotedArticle, type NoteId, type NoteRevision, noteWords } from '../shared/notes';
import { today } from '../ui/dates';
import { draftKey } from '../ui/noteBeginning';
import { type NotebookNoteView, notebookNote } from '../ui/notebookNote';
import { noteEditor } from '../ui/noteEditor';
import { formOf, type NoteForm, readForm } from '../ui/noteForm';
import { saveNote, workerWriter } from '../ui/noteSaving';
import { say } from '../ui/words';
import type { Changes } from './changes';
import type { NotebookMeans } from './notebook';
import type { Slot } from './slot';

/** The note that is open beside the list. */
export interface NoteBeside {
  open(id: NoteId): Promise<void>;
  id(): NoteId | undefined;
  /** Notes were changed: shows the open one as it is now. What is being edited is left alone. */
  changed(): Promise<void>;
}

interface Means extends Pick<NotebookMeans, 'notes' | 'settings' | 'now' | 'drafts' | 'isPrivate'> {
  readonly place: Slot;
  readonly changes: Changes;
  /** After another note was opened, or none is any more. */
  drawn(): void;
  report(article: NotedArticle): Promise<void>;
}

export function noteBeside(means: Means): NoteBeside {
  const { notes, place, changes, drafts } = means;
  let shown: NotebookNoteView | undefined;
  let isEditing = false;

  const beside: NoteBeside = {
    id: () => shown?.note.id,
    async open(id) {
      if (isEditing && shown?.note.id === id) return;
      const note = await notes.note(id).catch(changes.unanswered);
      if (!note) return close();
      isEditing = false;
      shown = { note };
      draw()?.querySelector<HTMLElement>('h2')?.focus();
      means.drawn();
      if (drafts.getItem(draftKey(note))) await edit(note);
    },
    async changed() {
      if (!shown || isEditing) return;
      const note = await notes.note(shown.note.id).catch(() => shown?.note);
      if (!note) return close();
      const history = shown.history && (await notes.noteHistory(note.id));
      if (isEditing) return;
      shown = { note, ...(history && { history }) };
      draw();
    },
  };
  return beside;

  function close(): void {
    shown = undefined;
    isEditing = false;
    place.draw(undefined);
    means.drawn();
  }

  function draw(): HTMLElement | undefined {
    if (!shown) return undefined;
    const { note } = shown;
    const view = notebookNote(shown, {
      close,
      edit: () => void edit(note),
      remove: () => void changes.run(notes.removeNotes([note.id]), () => say('note_removed')),
      openArticle: () => void openArticle(note),
      report: () => void means.report(note.article),
      history: () => void history(note),
      restore: revision => void restore(note, revision),
    });
    place.draw(view);
    return view;
  }

  async function openArticle(note: Note): Promise<void> {
    const isOpen = await notes.openNote(note.id).catch(() => false);
    if (!isOpen) changes.failed(say('notebook_notOpened'));
  }

  async function history(note: Note): Promise<void> {
    const kept = await notes.noteHistory(note.id).catch(changes.unanswered);
    if (!kept || shown?.note.id !== note.id || isEditing) return;
    shown = { ...shown, history: kept };
    draw();
  }

  /** An earlier state is written as a new one: what is there now stays in the history. */
  async function restore(note: Note, { note: earlier }: NoteRevision): Promise<void> {
    const { article, passage } = earlier;
    const written = notes.editNote(note.id, note.revision, noteWords(earlier), { article, passage });
    await changes.run(written, () => say('notebook_restored'));
  }

  async function edit(note: Note): Promise<void> {
    const [settings, tags] = await Promise.all([means.settings(), notes.tags()]).catch(() => [undefined, []] as const);
    const kept = keptForm(note);
    isEditing = true;
    const done = (): void => {
      drafts.removeItem(draftKey(note));
      back();
    };
    const back = (): void => {
      isEditing = false;
      void beside.open(note.id);
    };
    const view = {
      quote: note.passage.exact,
      form: kept ?? formOf(note),
      note,
      ...(kept && { isRestored: true }),
      isPrivate: means.isPrivate,
      ownVerdicts: settings?.ownVerdicts ?? [],
      tags: tags.map(({ value }) => value),
      today: today(new Date(means.now())),
    };
    const editor = noteEditor(view, {
      changed: form => drafts.setItem(draftKey(note), JSON.stringify(form)),
      async save(words, base) {
        const { article, passage } = note;
        const edited = base === undefined ? undefined : { id: note.id, base };
        const reply = await saveNote(workerWriter(notes), { draft: { article, passage }, words, edited });
        if (reply.is !== 'saved') return reply;
        changes.say(say('note_saved'), reply.change);
        done();
        return reply;
      },
      close: back,
      discard: done,
    });
    place.draw(undefined);
    place.draw(editor);
    editor.querySelector<HTMLElement>('textarea')?.focus();
  }

  function keptForm(note: Note): NoteForm | undefined {
    const kept = drafts.getItem(draftKey(note));
    return kept === null ? undefined : readForm(JSON.parse(kept));
  }
}
