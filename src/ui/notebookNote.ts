import type { Note, NoteRevision } from '../shared/notes';
import { closeButton } from './closeButton';
import { dateWords, instantWords } from './dates';
import { h } from './element';
import { articleLine } from './notebookList';
import { FIELDS, type NoteField } from './noteForm';
import { linkedText, statusWords, webLink } from './noteWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say, sayCount } from './words';

export interface NotebookNoteView {
  readonly note: Note;
  /** Latest first; absent until it was asked for. */
  readonly history?: readonly NoteRevision[];
}

export interface NotebookNoteActions {
  close(): void;
  edit(): void;
  remove(): void;
  /** Opens the article at the passage. */
  openArticle(): void;
  report(): void;
  history(): void;
  /** Makes an earlier state the present one; what is there now stays in the history. */
  restore(revision: NoteRevision): void;
}

/** One note with all it says, what may be done with it, and what it was. */
export function notebookNote({ note, history }: NotebookNoteView, actions: NotebookNoteActions): HTMLElement {
  const title = note.verdict ? verdictWords(note.verdict) : say('note_title');
  const button = (act: string, label: string, click: () => void, kind = '') =>
    h('button', { type: 'button', class: `button small ${kind}`, 'data-act': act, click }, label);
  return h(
    'article',
    { class: 'one-note', 'aria-labelledby': 'one-note-title', 'data-group': verdictGroup(note.verdict) },
    h(
      'header',
      {},
      h(
        'h2',
        { id: 'one-note-title', tabindex: -1, 'data-act': 'name' },
        h('span', { class: 'dot', 'aria-hidden': 'true' }),
        title,
        ' ',
        h('span', { class: 'badge' }, statusWords(note.status)),
      ),
      closeButton(() => actions.close()),
    ),
    h(
      'div',
      { class: 'one-body', 'data-part': 'note' },
      h('blockquote', { dir: 'auto' }, note.passage.exact),
      noteWordsOf(note),
      h('p', { class: 'one-article', dir: 'auto' }, note.article.title),
      h('p', { class: 'fine' }, ...articleLine(note.article)),
      h('p', { class: 'fine' }, timesWords(note)),
      earlier(history, actions),
    ),
    h(
      'footer',
      { class: 'row' },
      button('open article', say('notebook_openArticle'), () => actions.openArticle(), 'main'),
      button('edit', say('note_edit'), () => actions.edit()),
      button('report', say('notebook_report'), () => actions.report()),
      button('remove', say('note_remove'), () => actions.remove()),
    ),
  );
}

/** What a person wrote: text, claim, sources, tags. */
export function noteWordsOf(note: Note): HTMLElement {
  const { text, claimant, claimDate, sources, tags, author } = note;
  return h(
    'div',
    { class: 'said-words' },
    text !== '' && h('p', { class: 'one-text', dir: 'auto' }, ...linkedText(text)),
    (claimant !== undefined || claimDate !== undefined) &&
      h(
        'p',
        {},
        h('span', { class: 'soft' }, `${say('note_claim')}: `),
        claimant !== undefined && h('bdi', {}, claimant),
        claimant !== undefined && claimDate !== undefined && ' · ',
        claimDate !== undefined && h('bdi', {}, dateWords(claimDate)),
      ),
    sources.length > 0 &&
      h(
        'ul',
        { class: 'one-sources', 'aria-label': say('note_sources') },
        ...sources.map(({ url, title, archive, quote }) =>
          h(
            'li',
            { dir: 'auto' },
            webLink(title || url, url) ?? (title || url),
            archive !== undefined && h('span', {}, ' · ', webLink(say('note_archived'), archive)),
            quote !== undefined && h('q', {}, quote),
          ),
        ),
      ),
    tags.length > 0 &&
      h(
        'ul',
        { class: 'one-tags', 'aria-label': say('note_tags') },
        ...tags.map(tag => h('li', { dir: 'auto' }, `#${tag}`)),
      ),
    author !== undefined && h('p', { class: 'fine' }, `${say('note_by')} `, h('bdi', {}, author)),
  );
}

/** When it was written, and when it was changed where it was. */
export function timesWords({ created, modified }: Note): string {
  const [written, changed] = [instantWords(created), instantWords(modified)];
  return created === modified
    ? say('notebook_written', { created: written })
    : say('notebook_times', { created: written, modified: changed });
}

function earlier(history: readonly NoteRevision[] | undefined, actions: NotebookNoteActions): HTMLElement {
  return h(
    'details',
    {
      'data-part': 'history',
      toggle: event => (event.target as HTMLDetailsElement).open && history === undefined && actions.history(),
    },
    h('summary', {}, say('notebook_history')),
    history?.length === 0 && h('p', { class: 'fine' }, say('notebook_noHistory')),
    history !== undefined &&
      history.length > 0 &&
      h(
        'ol',
        { class: 'revisions' },
        ...history.map(revision =>
          h(
            'li',
            {},
            h('p', { class: 'fine' }, say('notebook_until', { when: instantWords(revision.until) })),
            h('p', { class: 'one-text', dir: 'auto' }, revision.note.text || say('note_empty')),
            h('p', { class: 'fine', dir: 'auto' }, inShort(revision.note)),
            h(
              'button',
              {
                type: 'button',
                class: 'button small',
                'data-act': `restore ${revision.note.revision}`,
                click: () => actions.restore(revision),
              },
              say('notebook_restore'),
            ),
          ),
        ),
      ),
  );
}

/** The smaller fields of a state in one line. */
function inShort(note: Note): string {
  const words = (field: NoteField): string | undefined => {
    if (field === 'verdict') return note.verdict && verdictWords(note.verdict);
    if (field === 'status') return statusWords(note.status);
    if (field === 'tags') return note.tags.map(tag => `#${tag}`).join(' ');
    if (field === 'sources') return note.sources.length > 0 ? sayCount('note_sourceCount', note.sources.length) : '';
    return field === 'text' ? '' : note[field];
  };
  return FIELDS.map(words).filter(Boolean).join(' · ');
}
