import type { IsoDate } from '../shared/model';
import { NOTE_STATUSES, type Note, type NoteStatus, type NoteWords } from '../shared/notes';
import { closeButton } from './closeButton';
import { h } from './element';
import { freshId } from './freshId';
import { noteConflict } from './noteConflict';
import { differingFields, type FormProblem, type NoteForm, problemOf, saysTheSame, wordsOf } from './noteForm';
import { sourceFields } from './noteSources';
import { tagField } from './noteTags';
import { verdictField } from './noteVerdict';
import { statusWords } from './noteWords';
import { say } from './words';

export interface NoteEditorView {
  /** The words that the note is about. */
  readonly quote: string;
  /** What the fields begin with. */
  readonly form: NoteForm;
  /** The note that is edited; absent for a new one. */
  readonly note?: Note;
  /** The revision that the form was typed over, where it is an older one than the note's. */
  readonly base?: number;
  /** True when the form was typed before and not saved. */
  readonly isRestored?: boolean;
  /** True in a private window, where a reader may think that nothing is kept. */
  readonly isPrivate?: boolean;
  /** The desk's own verdicts. */
  readonly ownVerdicts: readonly string[];
  /** Tags in use, most frequent first. */
  readonly tags: readonly string[];
  readonly today: IsoDate;
}

export type SaveReply =
  | { readonly is: 'saved' }
  /** It was changed elsewhere meanwhile: both versions are shown. */
  | { readonly is: 'conflict'; readonly theirs: Note }
  /** It was removed elsewhere meanwhile: it can be written anew. */
  | { readonly is: 'gone' }
  /** The words stay in the editor; `message` says what happened and what to do. */
  | { readonly is: 'failed'; readonly message: string };

export interface NoteEditorActions {
  /** Called at each change with everything typed so far, so that it can be kept. */
  changed(form: NoteForm): void;
  /** `base` is the revision that was edited; absent, a new note is written. */
  save(words: NoteWords, base?: number): Promise<SaveReply>;
  /** Closes the editor; what was typed is kept. */
  close(): void;
  /** Closes the editor and throws away what was typed. */
  discard(): void;
}

/**
 * The editor of one note. It is drawn once and keeps what is typed itself: drawing it again would lose caret, undo and
 * half-composed words.
 */
export function noteEditor(view: NoteEditorView, actions: NoteEditorActions): HTMLElement {
  const { note, form, today } = view;
  let base = view.base ?? note?.revision;
  let isSaving = false;

  const changed = (): void => {
    discard.textContent = say('note_discard');
    actions.changed(read());
  };
  const verdict = verdictField({ verdict: form.verdict, own: view.ownVerdicts }, changed);
  const tags = tagField({ tags: form.tags, tag: form.tag, known: view.tags }, changed);
  const sources = sourceFields({ sources: form.sources, today }, changed);
  const text = h('textarea', {
    id: freshId('text'),
    class: 'note-text',
    rows: 4,
    maxlength: 20_000,
    dir: 'auto',
    'data-act': 'name',
    input: changed,
  });
  text.value = form.text;
  const claim = claimFields(form, changed);
  const status = h(
    'select',
    { 'data-act': 'status', change: changed },
    ...NOTE_STATUSES.map(value => h('option', { value }, statusWords(value))),
  );
  status.value = form.status;

  const read = (): NoteForm => ({
    verdict: verdict.value(),
    ...tags.value(),
    text: text.value,
    sources: sources.value(),
    ...claim.value(),
    status: status.value as NoteStatus,
  });

  const save = async (): Promise<void> => {
    if (isSaving) return;
    const problem = problemOf(read());
    sources.complain(problem);
    claim.complain(problem);
    if (problem) return;
    await write(wordsOf(read()), base);
  };

  const write = async (words: NoteWords, over: number | undefined): Promise<void> => {
    isSaving = true;
    saveButton.setAttribute('aria-disabled', 'true');
    tell(say('note_saving'));
    const reply = await actions
      .save(words, over)
      .catch((): SaveReply => ({ is: 'failed', message: say('note_notSaved') }));
    isSaving = false;
    saveButton.setAttribute('aria-disabled', 'false');
    if (reply.is === 'saved') tell(say('note_saved'));
    else if (reply.is === 'failed') tell(reply.message, true);
    else if (reply.is === 'gone') {
      base = undefined;
      saveButton.textContent = say('note_saveAsNew');
      tell(say('note_goneMeanwhile'), true);
    } else settle(words, reply.theirs);
  };

  /** Both versions side by side, and what is chosen of them is saved over the newer one. */
  const settle = (mine: NoteWords, theirs: Note): void => {
    tell('');
    if (differingFields(mine, theirs).length === 0) return void write(mine, theirs.revision);
    const conflict = noteConflict(mine, theirs, {
      use: merged => {
        leave();
        void write(merged, theirs.revision);
      },
      back: () => {
        leave();
        text.focus();
      },
    });
    const leave = (): void => {
      conflict.remove();
      fields.hidden = false;
      keys.hidden = false;
    };
    fields.hidden = true;
    keys.hidden = true;
    fields.before(conflict);
    conflict.querySelector<HTMLElement>('h3')?.focus();
  };

  const notice = h('p', { class: 'note-notice', role: 'status' });
  const tell = (message: string, isProblem = false): void => {
    notice.textContent = message;
    notice.classList.toggle('problem', isProblem);
  };

  const saveButton = h(
    'button',
    { type: 'button', class: 'button main', 'data-act': 'save', click: () => void save() },
    say('note_save'),
  );
  const discard = h(
    'button',
    {
      type: 'button',
      class: 'text-button',
      'data-act': 'discard',
      click: () => {
        const isUntouched = saysTheSame(wordsOf(read()), wordsOf(form)) && !view.isRestored;
        if (isUntouched || discard.textContent === say('note_discardSure')) actions.discard();
        else discard.textContent = say('note_discardSure');
      },
    },
    say('note_discard'),
  );
  const fields = h(
    'div',
    { class: 'note-fields' },
    verdict.element,
    h('div', { class: 'note-field' }, h('label', { for: text.id }, say('note_text')), text),
    tags.element,
    sources.element,
    claim.element,
  );
  const keys = h(
    'div',
    { class: 'row' },
    saveButton,
    discard,
    h('label', { class: 'note-status' }, h('span', { class: 'soft' }, say('note_status')), status),
  );
  const title = say(note ? 'note_editTitle' : 'note_newTitle');
  return h(
    'section',
    {
      class: 'card note-editor',
      'aria-label': title,
      keydown: event => {
        const { key, ctrlKey, metaKey } = event as KeyboardEvent;
        if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
        event.preventDefault();
        void save();
      },
    },
    h(
      'header',
      { class: 'card-head' },
      h('div', { class: 'card-name' }, h('h2', {}, title)),
      closeButton(() => actions.close()),
    ),
    h(
      'div',
      { class: 'card-body', 'data-part': 'body' },
      h('blockquote', { class: 'noted', dir: 'auto' }, view.quote),
      view.isPrivate === true && h('p', { class: 'fine' }, say('note_private'), ' ', say('note_privateKept')),
      view.isRestored === true && h('p', { class: 'note-restored' }, say('note_restored')),
      fields,
    ),
    h('footer', { class: 'card-foot' }, notice, keys),
  );
}

interface ClaimFields {
  readonly element: HTMLElement;
  value(): Pick<NoteForm, 'claimant' | 'claimDate' | 'author'>;
  complain(problem: FormProblem | undefined): void;
}

/** Who claims it, when, and who writes the note: filled in beforehand, so folded away. */
function claimFields({ claimant, claimDate, author }: NoteForm, changed: () => void): ClaimFields {
  const problemId = freshId('claim-problem');
  const input = (name: 'claimant' | 'claimDate' | 'author', value: string): HTMLInputElement => {
    const isDay = name === 'claimDate' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
    const control = h('input', {
      type: isDay ? 'date' : 'text',
      id: freshId(name),
      maxlength: 300,
      autocomplete: 'off',
      dir: isDay ? undefined : 'auto',
      'data-act': name,
      'aria-describedby': name === 'claimDate' ? problemId : undefined,
      input: () => {
        summary.textContent = whoWords();
        changed();
      },
    });
    control.value = value;
    return control;
  };
  const whoWords = (): string => inputs.claimant.value.trim() || say('note_nobody');
  const summary = h('span', { class: 'count' });
  const problem = h('p', { class: 'problem', id: problemId, 'aria-live': 'polite' });
  const inputs = {
    claimant: input('claimant', claimant),
    claimDate: input('claimDate', claimDate),
    author: input('author', author),
  };
  summary.textContent = whoWords();
  const element = h(
    'details',
    { 'data-part': 'claim', class: 'note-claim' },
    h('summary', {}, say('note_claim'), summary),
    h(
      'div',
      { class: 'pairs' },
      pair(say('note_claimant'), inputs.claimant),
      pair(say('note_claimDate'), inputs.claimDate),
      problem,
      pair(say('note_author'), inputs.author),
    ),
  );
  return {
    element,
    value: () => ({
      claimant: inputs.claimant.value,
      claimDate: inputs.claimDate.value,
      author: inputs.author.value,
    }),
    complain(found) {
      const isWrong = found?.field === 'claimDate';
      problem.textContent = isWrong ? say('note_notADate') : '';
      inputs.claimDate.setAttribute('aria-invalid', String(isWrong));
      if (!isWrong) return;
      element.open = true;
      inputs.claimDate.focus();
    },
  };
}

function pair(label: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'pair' }, h('label', { for: control.id }, label), control);
}
