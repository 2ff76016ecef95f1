import type { KeptDraft } from '../shared/drafts';
import type { LocatedNote, NoteId } from '../shared/notes';
import { type Child, h } from './element';
import { readKept } from './noteForm';
import { stateWords, verdictStands } from './noteWords';
import { apart } from './packWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say } from './words';

export interface NoteListActions {
  openNote(id: NoteId): void;
  resumeNote(kept: KeptDraft): void;
}

/**
 * What was begun and not saved, then the article's notes in the order of their passages, lost ones last: verdict, words,
 * and where they stand now.
 */
export function noteList(
  { notes, unfinished }: { readonly notes: readonly LocatedNote[]; readonly unfinished: readonly KeptDraft[] },
  actions: NoteListActions,
): HTMLElement {
  return h(
    'ol',
    { class: 'passages', 'aria-label': say('popup_notes') },
    ...unfinished.map(kept => h('li', {}, unfinishedRow(kept, actions))),
    ...notes.map(located => h('li', {}, row(located, actions))),
  );
}

/** What the tab says while the article has no notes: how one is written. */
export function noNotes(): HTMLElement {
  return h(
    'div',
    { class: 'notice' },
    h('h2', {}, say('popup_noNotes')),
    h('p', {}, say('popup_howToNote')),
    h('p', {}, say('popup_noteKept')),
  );
}

/** All that a row says, for the search. */
export function noteSaid({ note }: LocatedNote): string {
  const { passage, text, tags, verdict, claimant } = note;
  return [passage.exact, text, ...tags, verdict && verdictWords(verdict), claimant ?? ''].join(' ');
}

/** All that an unfinished note's row says, for the search. */
export function unfinishedSaid({ draft, form }: KeptDraft): string {
  return [draft.passage.exact, readKept(form)?.text ?? ''].join(' ');
}

function row(shown: LocatedNote, { openNote }: NoteListActions): HTMLElement {
  const { id } = shown.note;
  return h(
    'button',
    { type: 'button', class: 'passage note', 'data-act': `note ${id}`, click: () => openNote(id) },
    ...verdict(shown),
    ...passage(shown),
  );
}

function unfinishedRow(kept: KeptDraft, { resumeNote }: NoteListActions): HTMLElement {
  const text = readKept(kept.form)?.text ?? '';
  return h(
    'button',
    {
      type: 'button',
      class: 'passage note unfinished',
      'data-act': `unfinished ${kept.key}`,
      click: () => resumeNote(kept),
    },
    h('span', { class: 'verdict' }, say('note_unfinished')),
    h('q', { class: 'passage-words', dir: 'auto' }, shortened(kept.draft.passage.exact)),
    text !== '' && h('span', { class: 'note-text', dir: 'auto' }, shortened(text)),
  );
}

/** The verdict, where it still is one on these words. */
function verdict(shown: LocatedNote): readonly Child[] {
  const { verdict } = shown.note;
  if (!verdict) return [];
  if (!verdictStands(shown)) return [h('span', { class: 'verdict' }, say('popup_withheld'))];
  return [h('span', { class: 'verdict', 'data-group': verdictGroup(verdict) }, apart(verdictWords(verdict)))];
}

function passage(shown: LocatedNote): readonly Child[] {
  const { note, elsewhere } = shown;
  const state = stateWords(shown);
  return [
    h('q', { class: 'passage-words', dir: 'auto' }, shortened(note.passage.exact)),
    note.text !== '' && h('span', { class: 'note-text', dir: 'auto' }, shortened(note.text)),
    note.tags.length > 0 && h('span', { class: 'fine' }, note.tags.map(tag => `#${tag}`).join(' ')),
    state !== undefined && h('span', { class: 'fine state' }, state),
    elsewhere && h('span', { class: 'fine' }, say('popup_noteElsewhere')),
  ];
}

/** Enough of a text to know it again; in characters. */
const EXCERPT = 180;

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : characters.join('');
}
