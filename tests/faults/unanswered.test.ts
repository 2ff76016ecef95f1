// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cards, OwnCard } from '../../src/page/cards';
import { type DeskSetting, newNoteDesk } from '../../src/page/noteDesk';
import type { NoteKeeping } from '../../src/page/noteKeeping';
import type { Visit } from '../../src/page/visit';
import type { KeptDraft } from '../../src/shared/drafts';
import type { LocatedNote, Note, NoteDraft, NoteId, NoteWords, WriteReply } from '../../src/shared/notes';
import { DEFAULT_SETTINGS } from '../../src/shared/protocol';
import { success } from '../../src/shared/result';
import { formOf } from '../../src/ui/noteForm';
import { article, draft, written } from '../background/notes/written';

const extension = vi.hoisted(() => ({ id: 'dramatis-id' as string | undefined }));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    get runtime() {
      return { id: extension.id };
    },
  },
}));

const PORT_CLOSED = 'The message port closed before a response was received.';
const WORDS = written({ text: 'Ask the port office.', tags: ['port'] });

/** A worker that does, or does not do, what it was asked, and ends before it answers. */
interface Worker {
  readonly notes: Note[];
  readonly asked: string[];
  writes: boolean;
  answers: boolean;
  /** Ends over the question that comes after, too. */
  staysDead: boolean;
}

let worker: Worker;
let drafts: Map<string, KeptDraft>;
let shown: OwnCard | undefined;
beforeEach(() => {
  extension.id = 'dramatis-id';
  worker = { notes: [], asked: [], writes: true, answers: false, staysDead: false };
  drafts = new Map();
  shown = undefined;
});

function noteOf(place: NoteDraft, words: NoteWords, id = `note-${worker.notes.length}`): Note {
  const at = '2026-11-25T10:00:00.000Z';
  return { ...place, ...words, id: id as NoteId, created: at, modified: at, revision: 1 };
}

function answer(call: string, run: () => Note | undefined): Promise<WriteReply> {
  worker.asked.push(call);
  const note = worker.writes ? run() : undefined;
  if (!worker.answers) return Promise.reject(new Error(PORT_CLOSED));
  return Promise.resolve(success({ change: 'a change', notes: note ? [note] : [] }));
}

function openDesk() {
  const located = (): LocatedNote[] =>
    worker.notes.map(note => ({ note, located: { state: 'exact', span: note.passage.position } }));
  let loaded = located();
  const notesOn = async () => {
    worker.asked.push('notesOn');
    if (worker.staysDead) throw new Error(PORT_CLOSED);
    return located();
  };
  const background: Partial<DeskSetting['background']> = {
    tags: async () => [],
    notesOn,
    writeNote: (place, words) =>
      answer('writeNote', () => {
        const note = noteOf(place, words);
        worker.notes.push(note);
        return note;
      }),
    editNote: (id, _, words) =>
      answer('editNote', () => {
        const at = worker.notes.findIndex(note => note.id === id);
        worker.notes[at] = { ...worker.notes[at]!, ...words, revision: 2 };
        return worker.notes[at];
      }),
    removeNote: id =>
      answer('removeNote', () => {
        worker.notes.splice(0, worker.notes.length, ...worker.notes.filter(note => note.id !== id));
        return undefined;
      }),
  };
  const keeping: Partial<NoteKeeping> = {
    all: () => [...drafts.values()],
    get: key => drafts.get(key),
    keep: kept => void drafts.set(kept.key, kept),
    drop: key => void drafts.delete(key),
    flush: () => undefined,
  };
  const cards: Partial<Cards> = {
    show(own) {
      shown = own;
      drawn();
    },
    close: () => {
      shown = undefined;
    },
    shownKey: () => shown?.key,
    redraw: () => drawn(),
  };
  const visit = { article: article() } as Visit;
  return newNoteDesk({
    background: background as DeskSetting['background'],
    keeping: keeping as NoteKeeping,
    document,
    cards: () => cards as Cards,
    visit: () => visit,
    settings: () => DEFAULT_SETTINGS,
    today: () => '2026-11-25',
    note: id => loaded.find(({ note }) => note.id === id),
    alsoAt: () => [],
    describe: async () => draft('eight months'),
    async load() {
      loaded = await notesOn();
    },
    put(one) {
      loaded = [...loaded.filter(({ note }) => note.id !== one.note.id), one];
    },
    repaint: () => undefined,
  });
}

/** The card as it is now. */
function drawn(): HTMLElement {
  const card = shown?.draw();
  document.body.replaceChildren(...(card ? [card] : []));
  return card ?? document.body;
}

async function press(act: string): Promise<void> {
  document.querySelector<HTMLElement>(`[data-act="${act}"]`)!.click();
  await new Promise(resolve => setTimeout(resolve, 20));
}

async function openEditor(note?: Note): Promise<void> {
  const key = note ? `note ${note.id}` : 'new';
  const form = JSON.stringify(formOf(WORDS));
  drafts.set(key, { key, draft: draft('eight months'), form, ...(note && { note: note.id, base: 1 }) });
  const desk = openDesk();
  if (note) {
    desk.openNote(note.id, 'click');
    await press('note_edit');
  } else {
    desk.open({ kind: 'unfinished', draft: 'new', start: 0, end: 1, paints: [] } as never, 'click');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

const says = () => document.body.textContent ?? '';

describe('a save that nobody answered', () => {
  test('but that was done is shown as saved, once, and its draft is gone', async () => {
    await openEditor();
    await press('save');
    expect(worker.notes).toHaveLength(1);
    expect(worker.asked.filter(call => call === 'writeNote')).toHaveLength(1);
    expect(shown?.key).toBe('note note-0');
    expect(says()).toContain('Note saved.');
    expect(drafts.size).toBe(0);
  });

  test.each([
    ['was not done', { writes: false }],
    ['cannot be looked for either', { writes: false, staysDead: true }],
  ])('and %s leaves the words in the editor, and the next press saves them', async (_, ended) => {
    Object.assign(worker, ended);
    await openEditor();
    await press('save');
    expect(worker.asked).toContain('notesOn');
    expect(shown?.key).toBe('editor new');
    expect(document.querySelector('textarea')?.value).toBe(WORDS.text);
    expect(drafts.size).toBe(1);
    Object.assign(worker, { writes: true, answers: true, staysDead: false });
    await press('save');
    expect(worker.notes).toHaveLength(1);
    expect(drafts.size).toBe(0);
  });

  test('of an edit that was done is shown as saved', async () => {
    worker.notes.push(noteOf(draft('eight months'), { ...WORDS, text: 'Before.' }));
    await openEditor(worker.notes[0]);
    await press('save');
    expect(worker.notes).toMatchObject([{ text: WORDS.text }]);
    expect(shown?.key).toBe('note note-0');
  });

  test('of an edit is not taken for another note that says the same', async () => {
    worker.notes.push(noteOf(draft('eight months'), WORDS, 'other'));
    worker.notes.push(noteOf(draft('eight months'), { ...WORDS, text: 'Before.' }, 'mine'));
    worker.writes = false;
    await openEditor(worker.notes[1]);
    await press('save');
    expect(shown?.key).toBe('editor note mine');
    expect(drafts.size).toBe(1);
  });

  test('after an update of the extension says that the page must be reloaded, and asks nobody', async () => {
    await openEditor();
    extension.id = undefined;
    await press('save');
    expect(worker.asked).not.toContain('notesOn');
    expect(says()).toMatch(/reload/i);
    expect(document.querySelector('textarea')?.value).toBe(WORDS.text);
  });
});

describe('a removal that nobody answered', () => {
  test.each([
    ['but that was done is shown as done', true, 0],
    ['and was not done says so, and the note is there', false, 1],
  ])('%s', async (_, writes, left) => {
    worker.notes.push(noteOf(draft('eight months'), WORDS));
    worker.writes = writes;
    openDesk().openNote('note-0' as NoteId, 'click');
    await press('note_remove');
    expect(worker.notes).toHaveLength(left);
    expect(/removed/i.test(says())).toBe(writes);
  });
});
