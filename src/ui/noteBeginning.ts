import type { KeptDraft } from '../shared/drafts';
import type { Brief, Span } from '../shared/model';
import type { Note, NoteDraft } from '../shared/notes';
import { claimantOf } from './claimant';
import { formOf, type NoteForm } from './noteForm';

/** What the fields of a new note begin with: who claims the passage, and when; who signs. */
export function newForm(brief: Brief, span: Span, author: string | undefined): NoteForm {
  const claimant = claimantOf(brief, span);
  const date = brief.date?.iso;
  return formOf({ ...(claimant && { claimant }), ...(date && { claimDate: date }), ...(author && { author }) });
}

/** Under what unsaved words are kept: those of a note by the note, of a new one by its passage. */
export function draftKey(of: Pick<Note, 'id'> | NoteDraft): string {
  if ('id' in of) return `note ${of.id}`;
  const { exact, position } = of.passage;
  return `new ${position.start} ${exact.slice(0, 200)}`;
}

/** Unsaved words as they are kept; `base` is the revision of the note that they were typed over. */
export function keptDraft(
  form: NoteForm,
  about: {
    readonly key: string;
    readonly draft: NoteDraft;
    readonly note?: Note | undefined;
    readonly base?: number | undefined;
  },
): KeptDraft {
  const { key, draft, note, base } = about;
  return {
    key,
    draft,
    form: JSON.stringify(form),
    ...(note && { note: note.id }),
    ...(base !== undefined && { base }),
  };
}
