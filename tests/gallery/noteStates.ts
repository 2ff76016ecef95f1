import type { NoteWords } from '../../src/shared/notes';
import { type NoteCardActions, noteCard } from '../../src/ui/noteCard';
import { noteConflict } from '../../src/ui/noteConflict';
import { type NoteEditorView, noteEditor } from '../../src/ui/noteEditor';
import { formOf, wordsOf } from '../../src/ui/noteForm';
import { alsoHere } from '../../src/ui/noteHere';
import { qureshi } from './cast';
import { cardOf, nothing, opened, type State } from './drawing';
import { changed, FLIPPED, located, MENDED, noteOf } from './noteCases';

const actions: NoteCardActions = {
  close: nothing,
  edit: nothing,
  remove: nothing,
  undo: nothing,
  confirm: nothing,
  move: nothing,
};

const blank: NoteEditorView = {
  quote: 'Lavrov said the talks had been useful.',
  form: formOf({ claimant: 'Sergey Lavrov, Minister of Foreign Affairs of Russia', claimDate: '2021-04-07' }),
  ownVerdicts: ['Satire'],
  tags: ['diplomacy', 'pipeline', 'pipelines of the east'],
  today: '2026-11-25',
};
const full: NoteEditorView = { ...blank, note: noteOf(), form: formOf(noteOf()) };

export const noteStates: readonly State[] = [
  { name: 'note: new', draw: () => editor(blank) },
  { name: 'note: edited, everything open', draw: () => opened(editor(full)) },
  {
    name: 'note: kept words, a tag being typed',
    draw: () => {
      const view = editor({ ...blank, form: { ...blank.form, text: 'Half a', tag: 'pip' }, isRestored: true });
      view.querySelector('.tag-input')?.dispatchEvent(new Event('input'));
      return view;
    },
  },
  {
    name: 'note: changed in two places',
    draw: () => {
      const view = editor(full);
      const mine = {
        ...wordsOf(full.form),
        verdict: 'disputed',
        text: 'What I typed here.',
        tags: ['diplomacy', 'gas'],
      };
      view.querySelector('.card-foot .row')?.remove();
      view.querySelector('.note-fields')?.replaceWith(noteConflict(mine, noteOf(), { use: nothing, back: nothing }));
      return view;
    },
  },
  {
    name: 'note: not kept',
    draw: () => {
      const view = editor(full);
      const notice = view.querySelector('.note-notice');
      notice?.classList.add('problem');
      notice?.append('The disk is full, so the note was not kept. Your words stay here; make room, and save again.');
      return view;
    },
  },
  { name: 'note card: as it stood', draw: () => noteCard(located(), actions) },
  {
    name: 'note card: saved, moved',
    draw: () =>
      noteCard(
        {
          ...located(
            { status: 'done', verdict: 'Satire', sources: [], tags: [] },
            { state: 'moved', span: { start: 0, end: 9 } },
          ),
          done: { words: 'Note saved.', canUndo: true },
        },
        actions,
      ),
  },
  { name: 'note card: a number changed', draw: () => noteCard({ ...changed(FLIPPED), text: FLIPPED.text }, actions) },
  { name: 'note card: a typo mended', draw: () => noteCard({ ...changed(MENDED), text: MENDED.text }, actions) },
  {
    name: 'note card: words gone',
    draw: () => noteCard(located({ status: 'in-review' }, { state: 'orphan' }), actions),
  },
  {
    name: 'note card: written elsewhere, without verdict',
    draw: () => {
      const { verdict: _, claimant: __, ...note } = noteOf({ author: '' });
      return noteCard({ note, located: { state: 'exact', span: { start: 0, end: 9 } }, elsewhere: true }, actions);
    },
  },
  { name: 'note card: removed', draw: () => noteCard({ ...located(), isRemoved: true }, actions) },
  {
    name: 'card: with notes on the same words',
    draw: () => {
      const card = cardOf(qureshi, { at: 1 });
      const also = alsoHere([
        {
          kind: 'note',
          label: 'Note: Both ministries published the same sentence. What was agreed is elsewhere',
          open: nothing,
        },
        { kind: 'figure', label: '$2.5bn', open: nothing },
      ]);
      if (also) card.querySelector('.card-head')?.after(also);
      return card;
    },
  },
];

/** A new note's editor with these words in it. */
export function editorOf(words: Partial<NoteWords>): HTMLElement {
  return editor({ ...blank, form: { ...blank.form, ...formOf(words), claimant: blank.form.claimant } });
}

function editor(view: NoteEditorView): HTMLElement {
  return noteEditor(view, { changed: nothing, save: async () => ({ is: 'saved' }), close: nothing, discard: nothing });
}
