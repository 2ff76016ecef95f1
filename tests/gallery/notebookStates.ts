import type { ImportReport, Note, NoteId, NoteQuery } from '../../src/shared/notes';
import { notebookBulk } from '../../src/ui/notebookBulk';
import { notebookExport } from '../../src/ui/notebookExport';
import { notebookFilters } from '../../src/ui/notebookFilters';
import { notebookHypothesis } from '../../src/ui/notebookHypothesis';
import { notebookImport } from '../../src/ui/notebookImport';
import { type ListState, notebookList } from '../../src/ui/notebookList';
import { notebookNote } from '../../src/ui/notebookNote';
import { notebookNotices } from '../../src/ui/notebookNotices';
import { notebookReport } from '../../src/ui/notebookReport';
import { notebookSaid, type SaidView } from '../../src/ui/notebookSaid';
import { type NotebookShell, notebookShell } from '../../src/ui/notebookShell';
import { nothing, opened, type State } from './drawing';
import { noteOf } from './noteCases';

export const NOTES: readonly Note[] = [
  noteOf({ id: 'one' as NoteId }),
  noteOf({
    id: 'two' as NoteId,
    verdict: 'supported',
    status: 'done',
    text: '',
    passage: {
      ...noteOf().passage,
      exact: 'more than 40 per cent is to be paid by 2024',
      position: { start: 120, end: 163 },
    },
  }),
  noteOf({
    id: 'three' as NoteId,
    verdict: 'Satire',
    status: 'in-review',
    tags: ['a tag that is rather long for a line of the list', 'diplomacy', 'gas', 'pipeline', 'talks'],
    text: 'یہ دعویٰ ابھی جانچا جا رہا ہے۔',
    article: {
      ...noteOf().article,
      address: 'https://daily.example/doses',
      title: 'Doses by May',
      site: 'daily.example',
    },
  }),
];
const NOW = '2026-11-25T12:00:00Z';
const QUERY: NoteQuery = { sort: 'newest', from: 0, count: 60 };
const FACETS = {
  statuses: [
    { value: 'open', count: 812 },
    { value: 'in-review', count: 14 },
    { value: 'done', count: 4_205 },
  ],
  verdicts: [
    { value: 'lacks-context', count: 2_004 },
    { value: '', count: 31 },
    { value: 'Satire', count: 2 },
  ],
  tags: Array.from({ length: 12 }, (_, at) => ({ value: `tag ${at + 1}`, count: 40 - at })),
  sites: [
    { value: 'news.example', count: 5_000 },
    { value: '', count: 31 },
  ],
};
const REPORT: ImportReport = {
  format: 'W3C Web Annotation',
  added: 2,
  changed: 1,
  unchanged: 40,
  refused: [
    {
      what: { key: 'noteFile_annotation', values: { at: 7 } },
      why: { key: 'noteFile_noWebAddress', values: { where: 'sources 1.url' } },
    },
  ],
  sample: NOTES,
};
const listActions = {
  open: nothing,
  select: nothing,
  selectAll: nothing,
  showMore: nothing,
  report: nothing,
  clear: nothing,
  again: nothing,
};
const noteActions = {
  close: nothing,
  edit: nothing,
  remove: nothing,
  openArticle: nothing,
  report: nothing,
  history: nothing,
  restore: nothing,
};
const FOUND: ListState = { is: 'found', notes: NOTES, total: 5_031, isNarrowed: false };

export const notebookStates: readonly State[] = [
  {
    name: 'notebook: notes of a desk',
    wide: true,
    draw: () =>
      whole(FOUND, shell => {
        const backup = { notes: 5_031, changesSince: 61, damaged: 2, isPrivate: true };
        shell.slots.notices.append(notebookNotices(backup, Date.parse(NOW), { backUp: nothing, saveDamaged: nothing }));
        shell.slots.filters.append(filters({ status: 'open', tag: 'tag 11' }));
        shell.slots.bulk.append(bulk());
        shell.slots.note.append(notebookNote({ note: NOTES[0]! }, noteActions));
      }),
  },
  { name: 'notebook: empty', wide: true, draw: () => whole({ is: 'found', notes: [], total: 0, isNarrowed: false }) },
  { name: 'notebook: nothing found', draw: () => list({ is: 'found', notes: [], total: 0, isNarrowed: true }) },
  { name: 'notebook: loading', draw: () => list({ is: 'loading' }) },
  { name: 'notebook: not readable', draw: () => list({ is: 'problem', message: 'The browser has no database.' }) },
  { name: 'notebook: by article', wide: true, draw: () => list(FOUND, true) },
  {
    name: 'notebook: a note and what it was',
    draw: () => {
      const history = [{ note: noteOf({ text: 'Ask the ministry.', sources: [] }), until: '2021-04-08T10:00:00Z' }];
      return opened(notebookNote({ note: NOTES[0]!, history }, noteActions));
    },
  },
  {
    name: 'notebook: import',
    draw: () => dialog(notebookImport('annotations.json', REPORT, { go: nothing, cancel: nothing })),
  },
  {
    name: 'notebook: nothing to import',
    draw: () =>
      dialog(
        notebookImport('a.csv', { ...REPORT, added: 0, changed: 0, sample: [] }, { go: nothing, cancel: nothing }),
      ),
  },
  {
    name: 'notebook: export for ClaimReview',
    draw: () => {
      const publisher = { name: 'The Desk', url: 'https://desk.example/' };
      const form = notebookExport({ count: 5_031, isAll: true, publisher }, async () => []);
      form.querySelector<HTMLInputElement>('[value="claimreview"]')?.click();
      return dialog(form);
    },
  },
  {
    name: 'notebook: Hypothesis',
    draw: () => {
      const never = () => new Promise<never>(nothing);
      return dialog(
        notebookHypothesis(
          { count: 3, address: 'https://news.example/a' },
          { groups: never, send: never, fetch: never },
        ),
      );
    },
  },
  { name: 'notebook: report', wide: true, draw: () => notebookReport(NOTES, NOW, { print: nothing, back: nothing }) },
  { name: 'notebook: done, with the way back', draw: () => said({ words: '3 notes removed.', undo: nothing }) },
  { name: 'notebook: a problem', draw: () => said({ words: 'notes.json is no file of notes.', isProblem: true }) },
];

function whole(state: ListState, fill: (shell: NotebookShell) => void = nothing): HTMLElement {
  const shell = notebookShell(QUERY, {
    search: nothing,
    sort: nothing,
    chooseFile: nothing,
    exportAll: nothing,
    hypothesis: nothing,
  });
  shell.slots.list.append(list(state));
  fill(shell);
  return shell.element;
}

function list(state: ListState, isByArticle = false): HTMLElement {
  const selected = new Set(['two' as NoteId]);
  return notebookList({ state, isByArticle, open: 'one' as NoteId, selected }, listActions);
}

function filters(part: Partial<NoteQuery>): HTMLElement {
  return notebookFilters({ query: { ...QUERY, ...part }, facets: FACETS }, { narrow: nothing, clear: nothing });
}

function bulk(): HTMLElement {
  const actions = { change: nothing, exportThem: nothing, send: nothing, remove: nothing, clear: nothing };
  return notebookBulk({ count: 1, tags: ['diplomacy', 'pipeline'] }, actions);
}

/** A dialog that stands in the gallery instead of over it. */
function dialog(body: HTMLElement): HTMLElement {
  const frame = document.createElement('dialog');
  frame.className = 'notebook-dialog';
  frame.open = true;
  frame.setAttribute('aria-label', 'Dialog');
  frame.append(body);
  return frame;
}

function said(part: Omit<SaidView, 'close'>): HTMLElement {
  return notebookSaid({ ...part, close: nothing });
}
