import type { Span } from '../shared/model';
import type { LocatedNote } from '../shared/notes';
import { type Child, h } from './element';
import { stateWords, verdictStands } from './noteWords';
import { apart } from './packWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say } from './words';

/** The article's notes in the order of their passages, lost ones last: verdict, words, and where they stand now. */
export function noteList(notes: readonly LocatedNote[], reveal: (span: Span) => void): HTMLElement {
  return h(
    'ol',
    { class: 'passages', 'aria-label': say('popup_notes') },
    ...notes.map(located => h('li', {}, row(located, reveal))),
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

/** A button where the words are on the page, else text. */
function row(shown: LocatedNote, reveal: (span: Span) => void): HTMLElement {
  const { note, located } = shown;
  const words = [...verdict(shown), ...passage(shown)];
  if (located.state === 'orphan') return h('div', { class: 'passage note' }, ...words);
  const { span } = located;
  return h(
    'button',
    {
      type: 'button',
      class: 'passage note',
      title: say('card_showOnPage'),
      'data-act': `note ${note.id}`,
      click: () => reveal(span),
    },
    ...words,
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
