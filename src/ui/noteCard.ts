import type { Span } from '../shared/model';
import type { LocatedNote, NoteSource } from '../shared/notes';
import { closeButton } from './closeButton';
import { dateWords, instantWords } from './dates';
import { h } from './element';
import { noteChanges } from './noteChanges';
import { archiveAddress, linkedText, stateWords, statusWords, verdictStands, webLink } from './noteWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say } from './words';

export interface NoteCardView extends LocatedNote {
  /** The article's text as it stands, to show what the words read now; not known outside its page. */
  readonly text?: string;
  /** What has just been done with the note, and whether it can be taken back. */
  readonly done?: { readonly words: string; readonly canUndo: boolean };
  /** True after the note was removed: nothing but the way back is offered. */
  readonly isRemoved?: boolean;
  /** A problem with the last step, in words. */
  readonly problem?: string;
}

/** What the reader may do on a note's card; a step that is not given is not offered. */
export interface NoteCardActions {
  close(): void;
  edit?(): void;
  remove?(): void;
  undo?(): void;
  /** The changed words still say what the note judged: the note is tied to them, verdict and all. */
  confirm?(): void;
  /** The reader will select the words that the note belongs to. */
  move?(): void;
  /** Shows a passage on the page. */
  reveal?(span: Span): void;
}

/** A note as it was written, where its words stand now, and what they read now where they read otherwise. */
export function noteCard(view: NoteCardView, actions: NoteCardActions): HTMLElement {
  const { note, located } = view;
  const stands = verdictStands(view);
  const title = note.verdict && stands ? verdictWords(note.verdict) : say('note_title');
  if (view.isRemoved) return removed(view, actions);
  return h(
    'section',
    { class: 'card note-card', 'aria-label': say('note_cardLabel', { title }) },
    h(
      'header',
      { class: 'card-head' },
      h(
        'div',
        { class: 'card-name' },
        h(
          'h2',
          {
            class: 'note-verdict',
            tabindex: -1,
            'data-act': 'name',
            'data-group': stands ? verdictGroup(note.verdict) : 'none',
          },
          title,
          note.status !== 'open' && h('span', { class: 'badge' }, statusWords(note.status)),
        ),
      ),
      closeButton(() => actions.close()),
    ),
    h(
      'div',
      { class: 'card-body', 'data-part': 'body' },
      stateOf(view, actions),
      located.state !== 'changed' && h('blockquote', { class: 'noted', dir: 'auto' }, note.passage.exact),
      note.text !== '' && h('p', { class: 'note-words', dir: 'auto' }, ...linkedText(note.text)),
      note.tags.length > 0 &&
        h(
          'ul',
          { class: 'tag-chips', 'aria-label': say('note_tags') },
          ...note.tags.map(tag => h('li', { class: 'tag-chip' }, tag)),
        ),
      claim(view),
      sourceList(note.sources),
    ),
    foot(view, actions),
  );
}

/** Where the words stand now, where that is not where they stood. */
function stateOf(view: NoteCardView, actions: NoteCardActions): HTMLElement | undefined {
  const { note, located, text, elsewhere } = view;
  const words = stateWords(view);
  if (words === undefined && !elsewhere) return undefined;
  const withheld = located.state === 'changed' && !located.verdictHolds && note.verdict;
  const copy = located.state === 'orphan' ? archiveAddress(note.article.url, note.created) : undefined;
  return h(
    'div',
    { class: `note-state ${located.state}` },
    elsewhere === true && h('p', {}, say('note_elsewhere', { address: note.article.address })),
    words !== undefined && h('p', {}, words),
    withheld !== undefined &&
      withheld !== false &&
      withheld !== '' &&
      h('p', { class: 'fine' }, say('note_withheld', { verdict: verdictWords(withheld) })),
    located.state === 'changed' &&
      text !== undefined &&
      noteChanges(note.passage.exact, text.slice(located.span.start, located.span.end), located.differences),
    copy !== undefined && h('p', { class: 'fine' }, webLink(say('note_archivedCopy'), copy)),
    (located.state === 'changed' || located.state === 'orphan') &&
      (actions.move || (located.state === 'changed' && actions.confirm)) &&
      h(
        'div',
        { class: 'row' },
        located.state === 'changed' && actions.confirm && button('note_confirm', actions.confirm),
        actions.move && button('note_move', actions.move),
      ),
  );
}

function claim({ note: { claimant, claimDate, author, created, modified, revision } }: NoteCardView): HTMLElement {
  const times = revision > 1 ? say('note_changedAt', { when: instantWords(modified) }) : instantWords(created);
  return h(
    'dl',
    { class: 'facts' },
    ...(claimant ? fact(say('note_claimant'), claimant, claimDate) : []),
    ...(!claimant && claimDate ? fact(say('note_claimDate'), dateWords(claimDate)) : []),
    ...fact(say('note_by'), author || say('note_you'), times),
  );
}

function fact(label: string, words: string, fine?: string): readonly HTMLElement[] {
  const shown = fine && /^\d{4}/.test(fine) ? dateWords(fine) : fine;
  return [
    h('dt', {}, label),
    h('dd', { dir: 'auto' }, words, shown !== undefined && h('span', { class: 'fine' }, ` · ${shown}`)),
  ];
}

function sourceList(sources: readonly NoteSource[]): HTMLElement | undefined {
  if (sources.length === 0) return undefined;
  return h(
    'section',
    { class: 'note-sources', 'aria-label': say('note_sources') },
    h('h3', {}, say('note_sources')),
    h(
      'ul',
      {},
      ...sources.map(({ url, title, archive, quote }) => {
        const label = title || url;
        const copy = archive && webLink(say('note_archived'), archive);
        return h(
          'li',
          {},
          h('p', { dir: 'auto' }, webLink(label, url) ?? label, copy && ' · ', copy || undefined),
          quote !== undefined && h('q', { dir: 'auto' }, quote),
        );
      }),
    ),
  );
}

function foot({ done, problem, located }: NoteCardView, actions: NoteCardActions): HTMLElement {
  const span = located.state === 'orphan' ? undefined : located.span;
  const { reveal } = actions;
  return h(
    'footer',
    { class: 'card-foot' },
    h(
      'p',
      { class: 'note-notice', role: 'status' },
      problem ?? done?.words,
      done?.canUndo && problem === undefined && ' ',
      done?.canUndo && problem === undefined && actions.undo && undo(actions.undo),
    ),
    h(
      'div',
      { class: 'row' },
      actions.edit && button('note_edit', actions.edit),
      span && reveal && button('card_showOnPage', () => reveal(span)),
      actions.remove &&
        h(
          'button',
          { type: 'button', class: 'text-button', 'data-act': 'note_remove', click: () => actions.remove?.() },
          say('note_remove'),
        ),
    ),
  );
}

/** Stands where the removed note's card stood, so that the way back is where the reader looks. */
function removed({ done, problem }: NoteCardView, actions: NoteCardActions): HTMLElement {
  return h(
    'section',
    { class: 'card note-card note-gone', 'aria-label': say('note_removed') },
    h(
      'div',
      { class: 'card-head' },
      h(
        'p',
        { class: 'card-name', role: 'status', tabindex: -1, 'data-act': 'name' },
        problem ?? done?.words ?? say('note_removed'),
        ' ',
        actions.undo && undo(actions.undo),
      ),
      closeButton(() => actions.close()),
    ),
  );
}

function undo(run: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'text-button', 'data-act': 'undo', click: () => run() },
    say('note_undo'),
  );
}

function button(key: string, run: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'button small', 'data-act': key, click: () => run() }, say(key));
}
