// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { noteCard } from '../../src/ui/noteCard';
import { type NoteEditorView, noteEditor, type SaveReply } from '../../src/ui/noteEditor';
import { formOf } from '../../src/ui/noteForm';
import { linkedText } from '../../src/ui/noteWords';
import { nothing } from '../gallery/drawing';
import { changed, FLIPPED, located, MENDED, noteOf } from '../gallery/noteCases';

const close = nothing;

describe('the card', () => {
  test('withholds the verdict over changed words, and shows both versions', () => {
    const card = noteCard({ ...changed(FLIPPED), text: FLIPPED.text }, { close });
    expect(card.querySelector('h2')?.textContent).toBe('Note');
    expect(card.querySelector('.note-state')?.textContent).toContain('withheld');
    expect([...card.querySelectorAll('del.matters')].map(part => part.textContent)).toEqual(['rise', '12 million']);
    expect([...card.querySelectorAll('ins.matters')].map(part => part.textContent)).toEqual(['fall', '92 million']);
  });

  test('keeps the verdict over a mended typo, and says so', () => {
    const card = noteCard({ ...changed(MENDED), text: MENDED.text }, { close });
    expect(card.querySelector('h2')?.textContent).toBe('Disputed');
    expect(card.querySelector('.note-state')?.textContent).toContain('changed a little');
  });

  test('shows the words of an orphan with a way to an archived copy', () => {
    const card = noteCard(located({}, { state: 'orphan' }), { close });
    expect(card.querySelector('blockquote')?.textContent).toBe(noteOf().passage.exact);
    expect(card.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/web\.archive\.org\/web\/20210408\//);
  });

  test('offers the way back of a removed note', () => {
    const undo = vi.fn();
    const card = noteCard({ ...located(), isRemoved: true }, { close, undo });
    card.querySelector<HTMLElement>('[data-act="undo"]')?.click();
    expect(undo).toHaveBeenCalledOnce();
    expect(card.textContent).toContain('Note removed.');
  });
});

test.each([
  ['See https://a.example/b_(c), then.', ['https://a.example/b_(c)']],
  ['(http://a.example/x).', ['http://a.example/x']],
  ['javascript:alert(1) and data:text/html,x', []],
  ['<b>https://a.example</b>', ['https://a.example/']],
])('the links in “%s”', (text, links) => {
  const box = document.createElement('p');
  box.append(...linkedText(text));
  expect([...box.querySelectorAll('a')].map(link => link.href)).toEqual(links);
  expect([...box.querySelectorAll('a')].every(link => link.rel.includes('noopener'))).toBe(true);
  expect(box.textContent).toBe(text);
});

describe('the editor', () => {
  const blank: NoteEditorView = {
    quote: 'Words.',
    form: formOf({}),
    ownVerdicts: ['Satire'],
    tags: ['pipeline', 'taxes'],
    today: '2026-01-02',
  };
  const open = (part: Partial<NoteEditorView> = {}, reply: SaveReply = { is: 'saved' }) => {
    const actions = { changed: vi.fn(), save: vi.fn(async () => reply), close: vi.fn(), discard: vi.fn() };
    const editor = noteEditor({ ...blank, ...part }, actions);
    document.body.replaceChildren(editor);
    const find = <Found extends HTMLElement>(selector: string): Found => editor.querySelector<Found>(selector)!;
    const type = (selector: string, value: string): void => {
      find<HTMLInputElement>(selector).value = value;
      find(selector).dispatchEvent(new Event('input'));
    };
    const press = (selector: string, key: string, more = {}) =>
      find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    return { actions, editor, find, type, press };
  };

  test('tells of every change with all that is typed', () => {
    const { actions, type, find } = open();
    type('.note-text', 'Half');
    type('.tag-input', 'pip');
    find('[value="disputed"]').click();
    expect(actions.changed).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: 'Half', tag: 'pip', verdict: 'disputed' }),
    );
  });

  test('completes a tag by key, and takes one back', () => {
    const { actions, find, type, press } = open();
    type('.tag-input', 'tax');
    expect(find('.tag-input').getAttribute('aria-expanded')).toBe('true');
    press('.tag-input', 'ArrowDown');
    expect(find('[aria-selected="true"]').textContent).toBe('taxes');
    press('.tag-input', 'Enter');
    expect(actions.changed).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['taxes'], tag: '' }));
    press('.tag-input', 'Backspace');
    expect(actions.changed).toHaveBeenLastCalledWith(expect.objectContaining({ tags: [] }));
  });

  test('saves by key, and not while a source has no address', async () => {
    const { actions, find, type, press } = open({ form: formOf({ sources: [{ url: 'nowhere', title: '' }] }) });
    press('.note-text', 'Enter', { ctrlKey: true });
    expect(actions.save).not.toHaveBeenCalled();
    expect(find('[aria-invalid="true"]')).toBe(document.activeElement);
    type('.source input', 'https://a.example/x');
    press('.note-text', 'Enter', { ctrlKey: true });
    expect(actions.save).toHaveBeenCalledOnce();
  });

  test('fills in an archive address as text', () => {
    const { find, editor } = open({ form: formOf({ sources: [{ url: 'https://a.example/x', title: '' }] }) });
    find('.source .button').click();
    const values = [...editor.querySelectorAll<HTMLInputElement>('.source input')].map(({ value }) => value);
    expect(values).toContain('https://web.archive.org/web/20260102/https://a.example/x');
  });

  test('keeps the words when saving fails, and says what to do', async () => {
    const { find } = open({ form: formOf({ text: 'Kept' }) }, { is: 'failed', message: 'The disk is full.' });
    find('[data-act="save"]').click();
    await vi.waitFor(() => expect(find('.note-notice').textContent).toBe('The disk is full.'));
    expect(find<HTMLTextAreaElement>('.note-text').value).toBe('Kept');
  });

  test('shows both versions of a conflict, and saves what is chosen over the newer one', async () => {
    const theirs = noteOf({ text: 'Theirs', revision: 4 });
    const { actions, find } = open(
      { note: noteOf(), form: { ...formOf(noteOf()), text: 'Mine' } },
      { is: 'conflict', theirs },
    );
    find('[data-act="save"]').click();
    await vi.waitFor(() => expect(find('.note-conflict').textContent).toContain('Theirs'));
    expect(find('.note-fields').hidden).toBe(true);
    find('[data-act="use versions"]').click();
    expect(actions.save).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Mine\n\nTheirs' }), 4);
  });

  test.each<[string, Partial<NoteEditorView>]>([
    ['is new', {}],
    ['begins with the claimant', { form: formOf({ claimant: 'Sergey Lavrov', claimDate: '2021-04-07' }) }],
    ['is all of a note', { note: noteOf(), form: formOf(noteOf({ status: 'done', author: 'Ada' })) }],
  ])('does not ask where nothing was typed and the form %s', (_, part) => {
    const { actions, find } = open(part);
    find('[data-act="discard"]').click();
    expect(actions.discard).toHaveBeenCalledOnce();
  });

  test('says in a private window that notes are kept', () => {
    expect(open({ isPrivate: true }).editor.textContent).toContain('Notes that you write here are kept');
    expect(open().editor.textContent).not.toContain('Private');
  });

  test('asks before it throws away what was typed', () => {
    const { actions, find, type } = open();
    type('.note-text', 'Something');
    find('[data-act="discard"]').click();
    expect(actions.discard).not.toHaveBeenCalled();
    find('[data-act="discard"]').click();
    expect(actions.discard).toHaveBeenCalledOnce();
  });
});
