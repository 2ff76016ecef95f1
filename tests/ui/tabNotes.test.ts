// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { KeptDraft } from '../../src/shared/drafts';
import type { Shown } from '../../src/shared/protocol';
import { DEFAULT_SETTINGS } from '../../src/shared/protocol';
import { failure, success } from '../../src/shared/result';
import type { Drafts, Notebook } from '../../src/ui/tabNotes';
import { type Background, tabView } from '../../src/ui/tabView';
import { lavrov, qureshi } from '../gallery/cast';
import { changed, FLIPPED, located, noteOf } from '../gallery/noteCases';
import { briefOf } from '../gallery/people';
import { ARTICLE, figures, statements } from '../gallery/text';
import { draftsOf, notebookOf } from './noteFakes';

const said = statements(qureshi.id, lavrov.id);
const shown: Shown = { brief: briefOf([qureshi, lavrov], { figures, statements: said }), text: ARTICLE, mapped: 1 };

/** A popup on an article, by a worker with these notes; a second one opened later sees the same drafts. */
async function open(given: { notebook?: Partial<Notebook>; drafts?: Drafts; isPrivate?: boolean } = {}) {
  const nothing = async (): Promise<undefined> => undefined;
  const background: Background = {
    start: async () => success(shown),
    open: async () => success(shown),
    stop: nothing,
    reveal: vi.fn(nothing),
    dropLookUp: nothing,
    lookUp: async () => failure('offline', { key: 'lookup_problem_offline' }),
    correct: async () => success(shown),
    correctDate: async () => success(shown),
    settings: async () => ({ ...DEFAULT_SETTINGS, author: 'A. Reader', ownVerdicts: ['Satire'] }),
    saveSettings: nothing,
    sites: async () => ({ all: false, allowed: [] }),
    relatedChecks: async () => success([]),
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const drafts = given.drafts ?? draftsOf();
  const view = tabView({
    root,
    background,
    notebook: notebookOf(given.notebook),
    drafts,
    requestSite: async () => true,
    removeSite: async () => true,
    openOptions: nothing,
    openNotebook: nothing,
    download: nothing,
    now: () => new Date(2026, 10, 25),
  });
  await view.show(7, { isPrivate: given.isPrivate });
  const press = async (act: string): Promise<void> => {
    const target = root.querySelector<HTMLElement>(`[data-act="${act}"]`);
    if (!target) throw new Error(`nothing does “${act}” in: ${root.textContent}`);
    target.focus();
    target.click();
    await settled();
  };
  return { root, view, press, background, drafts };
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5));
const field = (root: HTMLElement, act: string): HTMLInputElement =>
  root.querySelector<HTMLInputElement>(`.note-editor [data-act="${act}"]`)!;

function type(input: HTMLInputElement, words: string): void {
  input.value = words;
  input.dispatchEvent(new Event('input'));
}

const BEGINNINGS: readonly (readonly [string, readonly string[], string])[] = [
  ['a person’s card', [`toggle ${qureshi.id}`, 'note'], 'Qureshi'],
  ['a figure’s card', ['tab figures', `toggle figure ${figures[0]!.start}`, 'note'], 'nearly three hours'],
  ['a statement', ['tab statements', `note on ${said[0]!.start}`], 'We shall meet again'],
];

test.each([true, false])(
  'whoever writes in a private window (%s) is told that notes are kept, and nobody else is',
  async isPrivate => {
    const { root, press } = await open({ isPrivate });
    for (const step of BEGINNINGS[0]![1]) await press(step);
    const words = root.querySelector('.note-editor')?.textContent ?? '';
    expect(/Private window\. Notes that you write here are kept/.test(words)).toBe(isPrivate);
  },
);

test.each(BEGINNINGS)('a note is begun from %s, signed and dated', async (_, steps, words) => {
  const { root, press } = await open();
  for (const step of steps) await press(step);
  expect(root.querySelector('.note-editor .noted')?.textContent).toContain(words);
  expect(root.querySelector<HTMLElement>('.brief:not(.note-cover)')?.hidden).toBe(true);
  expect(field(root, 'author').value).toBe('A. Reader');
  expect(field(root, 'claimDate').value).toBe('2021-04-07');
  expect(root.querySelector('.verdicts')?.textContent).toContain('Satire');
});

test('who said it is filled in, with office', async () => {
  const { root, press } = await open();
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  expect(field(root, 'claimant').value).toBe('Shah Mahmood Qureshi, Minister of Foreign Affairs of Pakistan');
});

test('a saved note is shown with the way back, and its draft is dropped', async () => {
  const writeNote = vi.fn(notebookOf().writeNote);
  const { root, press, drafts } = await open({ notebook: { writeNote } });
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  type(field(root, 'name'), 'Checked with the ministry.');
  await press('save');
  expect(writeNote.mock.calls[0]?.[1]).toMatchObject({ text: 'Checked with the ministry.', author: 'A. Reader' });
  expect(root.querySelector('.note-card')?.textContent).toContain('Checked with the ministry.');
  expect(await drafts.draftsOn(7, shown.brief.url)).toEqual([]);
  await press('undo');
  expect(root.querySelector('.note-card [role="status"]')?.textContent).toContain('Taken back');
  await press('close');
  expect(root.querySelector('.note-cover')).toBeNull();
  expect(root.querySelector<HTMLElement>('.brief')?.hidden).toBe(false);
});

test('words outlive a popup that is closed in mid-typing, and are taken up again', async () => {
  const { root, press, drafts } = await open();
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  type(field(root, 'name'), 'Half a sen');
  type(field(root, 'name'), 'Half a sentence');
  window.dispatchEvent(new Event('pagehide'));
  await settled();
  const later = await open({ drafts });
  await later.press('tab notes');
  expect(later.root.querySelector('.unfinished')?.textContent).toContain('Half a sentence');
  await later.press(later.root.querySelector('.unfinished')?.getAttribute('data-act') ?? '');
  expect(field(later.root, 'name').value).toBe('Half a sentence');
  await later.press('close');
  await later.press('tab statements');
  await later.press(`note on ${said[0]!.start}`);
  expect(field(later.root, 'name').value).toBe('Half a sentence');
});

test('what is being typed stays while the list is drawn again, and is kept when another tab comes', async () => {
  const { root, view, press, drafts } = await open();
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  const text = field(root, 'name');
  text.focus();
  type(text, 'Here');
  await view.notesChanged();
  view.redraw();
  expect(field(root, 'name')).toBe(text);
  expect(document.activeElement).toBe(text);
  await view.show(8);
  expect(root.querySelector('.note-editor')).toBeNull();
  const kept: readonly KeptDraft[] = await drafts.draftsOn(7, shown.brief.url);
  expect(kept.map(({ form }) => JSON.parse(form).text)).toEqual(['Here']);
});

test('a save that nobody answered is looked up, so that it is not written twice', async () => {
  const { verdict: _, ...note } = noteOf();
  const writeNote = vi.fn<Notebook['writeNote']>(() => Promise.reject(new Error('the worker died')));
  const findNotes: Notebook['findNotes'] = async () => {
    const [draft, words] = writeNote.mock.calls[0]!;
    const found = { ...note, ...draft, ...words };
    return { notes: [found], total: 1, sites: [], verdicts: [], tags: [], statuses: [] };
  };
  const { root, press } = await open({ notebook: { writeNote, findNotes } });
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  type(field(root, 'name'), 'Once');
  await press('save');
  expect(root.querySelector('.note-card')?.textContent).toContain('Once');
});

test('the page that shows another article now is told of, and nothing is begun', async () => {
  const draftNote: Notebook['draftNote'] = async () => failure('gone', { key: 'noteStore_otherArticle' });
  const { root, press } = await open({ notebook: { draftNote } });
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  expect(root.querySelector('.note-cover')?.textContent).toContain('another article');
});

test('a note is read, changed, removed and brought back from the list', async () => {
  const notes = [located()];
  const editNote = vi.fn(notebookOf().editNote);
  const { root, press } = await open({ notebook: { notesOnTab: async () => notes, editNote } });
  await press('tab notes');
  await press(`note ${notes[0]!.note.id}`);
  await press('note_edit');
  type(field(root, 'name'), 'Better words');
  await press('save');
  expect(editNote).toHaveBeenCalledWith(notes[0]!.note.id, 1, expect.objectContaining({ text: 'Better words' }));
  expect(root.querySelector('.note-card')?.textContent).toContain('Better words');
  await press('note_remove');
  expect(root.querySelector('.note-gone')?.textContent).toContain('Note removed');
  await press('undo');
  expect(root.querySelector('.note-gone')).toBeNull();
});

test('a changed note shows both wordings, and is confirmed against the page’s words', async () => {
  const one = changed(FLIPPED);
  const editNote = vi.fn(notebookOf().editNote);
  const { root, press } = await open({ notebook: { notesOnTab: async () => [one], editNote } });
  await press('tab notes');
  await press(`note ${one.note.id}`);
  expect(root.querySelector('.note-sides')).not.toBeNull();
  await press('note_confirm');
  expect(editNote.mock.calls[0]?.[3]?.passage.position).toMatchObject({ start: 0 });
});

test('Escape closes the editor and not the popup', async () => {
  const { root, press } = await open();
  await press('tab statements');
  await press(`note on ${said[0]!.start}`);
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  field(root, 'name').dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  expect(root.querySelector('.note-editor')).toBeNull();
  expect(document.activeElement?.getAttribute('data-act')).toBe(`note on ${said[0]!.start}`);
});
