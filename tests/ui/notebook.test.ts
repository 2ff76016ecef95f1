// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { firstQuery, type NotebookMeans, notebook } from '../../src/notebook/notebook';
import type { Note, NoteId, NoteQuery } from '../../src/shared/notes';
import { success } from '../../src/shared/result';
import { notebookExport } from '../../src/ui/notebookExport';
import { notebookImport } from '../../src/ui/notebookImport';
import { isBackupDue } from '../../src/ui/notebookNotices';
import { manyNotes } from '../bench/manyNotes';
import { nothing } from '../gallery/drawing';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const ALL = manyNotes(1_300, NOW);
const UNSAID = {
  sites: [],
  verdicts: [],
  tags: [{ value: 'far', count: 1 }],
  statuses: [{ value: 'open', count: 1_300 }],
};

/** A worker with notes by the thousand, which answers as the real one is bound to: at most 500 notes at once. */
function desk(all: readonly Note[] = ALL) {
  return {
    findNotes: vi.fn(async ({ from, count, words, address }: NoteQuery) => {
      const found = all.filter(
        ({ text, article }) => (!words || text.includes(words)) && (!address || article.address === address),
      );
      return { ...UNSAID, notes: found.slice(from, from + Math.min(count, 500)), total: found.length };
    }),
    findNoteIds: vi.fn(async () => all.map(({ id }) => id)),
    note: vi.fn(async (id: NoteId) => all.find(note => note.id === id)),
    changeNotes: vi.fn(async (ids: readonly NoteId[]) =>
      success({ change: 'tagged', notes: all.slice(0, 500), more: ids.length - 500 }),
    ),
    removeNotes: vi.fn(async () => success({ change: 'removed', notes: [] })),
    undo: vi.fn(async () => success({ change: 'back', notes: all.slice(0, 3), spared: 2 })),
    exportNotes: vi.fn(async () => ({ name: 'a.json', type: 'application/json', text: '', remarks: [] })),
    publisher: vi.fn(async () => undefined),
    backup: vi.fn(async () => ({ notes: all.length, changesSince: 0, damaged: 0 })),
    tags: vi.fn(async () => []),
  };
}

async function shown(notes = desk(), part: Partial<NotebookMeans> = {}, start = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const means = {
    root,
    notes: notes as Partial<NotebookMeans['notes']> as NotebookMeans['notes'],
    settings: async () => ({ ownVerdicts: [] }) as Partial<Awaited<ReturnType<NotebookMeans['settings']>>> as never,
    now: () => NOW,
    download: vi.fn(),
    chooseFile: nothing,
    print: nothing,
    drafts: sessionStorage,
    isPrivate: false,
    ...part,
  };
  const view = notebook(means);
  await view.show(start, means.notes.findNotes(firstQuery(start)));
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const press = (act: string) => (root.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? fail(act)).click();
  const says = (selector: string, words: RegExp | string) =>
    vi.waitFor(() => expect(find(selector)?.textContent).toMatch(words));
  return { root, view, find, press, says, notes };
}

beforeEach(() => {
  sessionStorage.clear();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= nothing;
});

describe('the list', () => {
  test('shows a page, and then more than one answer has', async () => {
    const { root, press, find } = await shown();
    expect(root.querySelectorAll('.row-note')).toHaveLength(60);
    for (const rows of [120, 240, 480, 960]) {
      press('more');
      await vi.waitFor(() => expect(root.querySelectorAll('.row-note')).toHaveLength(rows));
    }
    expect(new Set([...root.querySelectorAll('.row-words')].map(row => row.getAttribute('data-act'))).size).toBe(960);
    expect(find('.more').textContent).toContain('340');
  });

  test('says what is wrong, and asks again', async () => {
    const notes = desk();
    notes.findNotes.mockRejectedValueOnce(new Error('No database.'));
    const { press, says } = await shown(notes);
    await says('[role="alert"]', /did not get an answer from its own storage/);
    press('again');
    await says('.found-count', /1,300 notes/);
  });

  test('drops an answer that another question has overtaken', async () => {
    const notes = desk();
    const { find, says } = await shown(notes);
    let answer: (page: Awaited<ReturnType<typeof notes.findNotes>>) => void = nothing;
    notes.findNotes.mockReturnValueOnce(new Promise(later => (answer = later)));
    const search = find<HTMLInputElement>('.notebook-search');
    for (const words of ['hearing', 'no such words']) {
      search.value = words;
      search.dispatchEvent(new Event('input'));
    }
    await says('.slot-list', /No note matches/);
    answer({ ...UNSAID, notes: ALL.slice(0, 1), total: 1 });
    await new Promise(later => setTimeout(later, 20));
    await says('.slot-list', /No note matches/);
  });

  test('steps with arrows from note to note', async () => {
    const { root } = await shown();
    const [first, second] = root.querySelectorAll<HTMLElement>('.row-words');
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(second);
  });
});

describe('all that match', () => {
  test('are selected, those that are not shown too, and changed at once', async () => {
    const { find, press, says, notes } = await shown();
    press('select all');
    await says('.bulk', /1,300 notes selected/);
    expect([...find('[data-act="bulk untag"]').querySelectorAll('option')].map(({ value }) => value)).toContain('far');
    find<HTMLInputElement>('[data-act="bulk tag"]').value = 'checked';
    press('bulk add tag');
    await says('.snack', /1,300 notes changed/);
    expect(notes.changeNotes.mock.calls[0]?.[0]).toHaveLength(1_300);
  });

  test('go out in one file', async () => {
    const { press, says, root, notes } = await shown();
    press('select all');
    await says('.bulk', /1,300/);
    press('bulk export');
    await says('dialog', /1,300 selected notes/);
    root.querySelector('dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(notes.exportNotes).toHaveBeenCalledOnce());
    expect((notes.exportNotes.mock.calls as unknown[][])[0]?.[0]).toHaveLength(1_300);
  });

  test('of one article are on its report', async () => {
    const same = ALL.map(note => ({ ...note, article: ALL[0]!.article }));
    const { press, root } = await shown(desk(same), {}, { note: same[0]!.id });
    press('report');
    await vi.waitFor(() => expect(root.querySelectorAll('.report-notes > li')).toHaveLength(1_300), 20_000);
  }, 30_000);
});

test('what is taken back says how much was changed since and stays', async () => {
  const { press, says } = await shown();
  press('select all');
  await says('.bulk', /1,300/);
  press('bulk remove');
  await says('.snack', /removed/);
  press('undo');
  await says('.snack', /Taken back\. 2 notes were changed since and stay as they are/);
});

describe('a private window', () => {
  test.each([
    [true, true],
    [false, false],
  ])('%s: says that notes are kept: %s', async (isPrivate, isSaid) => {
    const { root } = await shown(desk(), { isPrivate }, { note: ALL[0]!.id });
    expect(root.querySelector('.slot-notices')?.textContent?.includes('Private window')).toBe(isSaid);
    root.querySelector<HTMLElement>('.one-note [data-act="edit"]')?.click();
    await vi.waitFor(() => expect(root.querySelector('.note-editor')).not.toBeNull());
    expect(root.querySelector('.note-editor')?.textContent?.includes('are kept')).toBe(isSaid);
  });
});

describe('a backup', () => {
  const state = { notes: 5, changesSince: 1, damaged: 0 };
  test.each([
    ['of nothing', { ...state, notes: 0, changesSince: 90 }, false],
    ['of what is unchanged', { ...state, changesSince: 0, last: '2020-01-01T00:00:00Z' }, false],
    ['of a few new changes', { ...state, last: '2026-11-20T00:00:00Z' }, false],
    ['of old changes', { ...state, last: '2026-11-01T00:00:00Z' }, true],
    ['of many changes', { ...state, changesSince: 20 }, true],
  ])('%s is asked for: %o %s', (_, backup, isDue) => {
    expect(isBackupDue(backup, NOW)).toBe(isDue);
  });
});

describe('an import', () => {
  const report = {
    format: 'CSV',
    added: 1,
    changed: 0,
    unchanged: 2,
    refused: [{ what: 'line 3', why: { key: 'noteFile_noQuote' } }],
    sample: ALL.slice(0, 1),
  };
  test('says what it would do and why not, and does it when it is told', () => {
    const go = vi.fn();
    const view = notebookImport('a.csv', report, { go, cancel: nothing });
    expect(view.textContent).toMatch(
      /1 will be added.*0 will be changed.*2 are there already.*1 is refused.*line 3: It marks no words/s,
    );
    view.querySelector<HTMLElement>('[data-act="import now"]')?.click();
    expect(go).toHaveBeenCalledOnce();
  });

  test('of nothing cannot be done', () => {
    const view = notebookImport('a.csv', { ...report, added: 0 }, { go: nothing, cancel: nothing });
    expect(view.querySelector('[data-act="import now"]')).toBeNull();
  });
});

describe('an export', () => {
  test('as ClaimReview asks for the publisher first', async () => {
    const write = vi.fn(async () => [{ key: 'claimReview_noAddress' }]);
    const view = notebookExport({ count: 2, isAll: false }, write);
    document.body.replaceChildren(view);
    view.querySelector<HTMLInputElement>('[value="claimreview"]')?.click();
    expect(view.querySelector<HTMLElement>('.publisher')?.hidden).toBe(false);
    const submit = () => view.dispatchEvent(new Event('submit', { cancelable: true }));
    submit();
    expect(write).not.toHaveBeenCalled();
    view.querySelector<HTMLInputElement>('.publisher [type="text"]')!.value = 'The Desk';
    view.querySelector<HTMLInputElement>('.publisher [type="url"]')!.value = 'https://desk.example/';
    submit();
    await vi.waitFor(() =>
      expect(view.querySelector('.remarks')?.textContent).toContain('address of the published check is missing'),
    );
    expect(write).toHaveBeenCalledWith('claimreview', { name: 'The Desk', url: 'https://desk.example/' });
  });
});

function fail(act: string): never {
  throw new Error(`there is no “${act}”`);
}
