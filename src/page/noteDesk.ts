import { browser } from '../platform/browser';
import type { remote } from '../platform/rpc';
import type { KeptDraft } from '../shared/drafts';
import type { Located, Span } from '../shared/model';
import type { LocatedNote, Note, NoteDraft, NoteId, NotesForPage, NoteWords, WriteReply } from '../shared/notes';
import type { Settings } from '../shared/protocol';
import { claimantOf } from '../ui/claimant';
import { noteCard } from '../ui/noteCard';
import { noteEditor, type SaveReply } from '../ui/noteEditor';
import { formOf, type NoteForm, readKept, saysTheSame, wordsOf } from '../ui/noteForm';
import { type AlsoHere, alsoHere } from '../ui/noteHere';
import { noteNotice } from '../ui/noteNotice';
import { say } from '../ui/words';
import type { Cards, OpenedBy, OwnCard } from './cards';
import { overlap } from './marks';
import type { NoteKeeping } from './noteKeeping';
import { type NoteMark, placeOf } from './noteMarks';
import type { Visit } from './visit';

/** Where notes are written, read and changed: the editor and the cards of notes. */
export interface NoteDesk {
  open(mark: NoteMark, by: OpenedBy): void;
  openNote(id: NoteId, by: OpenedBy): void;
  /** Opens the editor on these words, with what was typed there before. */
  write(span: Span): Promise<void>;
  /** What was selected: a new note, or the new place of one that is being moved. */
  take(span: Span): void;
  isMoving(): boolean;
  /** Says something in a card of its own. */
  tell(message: string): void;
}

export interface DeskSetting {
  readonly background: ReturnType<typeof remote<NotesForPage>>;
  readonly keeping: NoteKeeping;
  readonly document: Document;
  cards(): Cards;
  visit(): Visit | undefined;
  settings(): Settings;
  today(): string;
  note(id: NoteId): LocatedNote | undefined;
  alsoAt(span: Span, but: string): readonly AlsoHere[];
  describe(span: Span): Promise<NoteDraft | undefined>;
  /** Asks for the notes again. */
  load(): Promise<void>;
  /** Shows a note as it was just written, before it is asked for again. */
  put(one: LocatedNote): void;
  repaint(): void;
}

type Done = { readonly words: string; readonly change?: string };

export function newNoteDesk(setting: DeskSetting): NoteDesk {
  const { background, keeping } = setting;
  let moving: NoteId | undefined;

  const tell = (message: string): void => {
    const selection = setting.document.getSelection();
    const visit = setting.visit();
    const span = selection && selection.rangeCount > 0 && visit ? visit.map.spanOf(selection.getRangeAt(0)) : undefined;
    const card = noteNotice(message, { close: () => setting.cards().close() });
    setting.cards().show({ key: 'notice', place: () => span, draw: () => card }, 'click');
  };

  // ── Cards ────────────────────────────────────────────────────────────────────

  const openNote = (id: NoteId, by: OpenedBy, done?: Done): void => {
    let shown = done;
    let last = setting.note(id);
    let isRemoved = false;
    /** A removal is under way: the note may be gone before its answer comes. */
    let isGoing = false;
    let problem: string | undefined;
    const redraw = (): void => setting.cards().redraw();
    const isShown = (): boolean => setting.cards().shownKey() === card.key;

    /** Runs a change of the note, and says on its card what came of it. */
    const change = async (run: () => Promise<WriteReply>, words: string, removes = false): Promise<void> => {
      isGoing = removes;
      const reply = await run().catch(lost);
      await setting.load().catch(() => undefined);
      // A removal that nobody answered may have been done all the same.
      isRemoved = removes && (reply.ok || setting.note(id) === undefined);
      isGoing = false;
      const isDone = reply.ok || isRemoved;
      problem = isDone ? undefined : reply.message;
      if (isDone) shown = { words, ...(reply.ok && { change: reply.value.change }) };
      if (isShown()) redraw();
    };

    const undo = async (step: string): Promise<void> => {
      const reply = await background.undo(step).catch(lost);
      problem = reply.ok ? undefined : reply.message;
      if (reply.ok) {
        isRemoved = false;
        shown = { words: say('note_undone') };
        await setting.load().catch(() => undefined);
      }
      if (isShown()) redraw();
    };

    const confirm = async (one: LocatedNote): Promise<WriteReply> => {
      if (one.located.state === 'orphan') throw new Error('there are no words to confirm');
      const draft = await setting.describe(one.located.span);
      return background.editNote(id, one.note.revision, wordsOf(formOf(one.note)), draft);
    };

    const card: OwnCard = {
      key: `note ${id}`,
      place: () => (last && last.located.state !== 'orphan' ? last.located.span : undefined),
      draw() {
        const now = setting.note(id);
        if (!now && !isRemoved && !isGoing) return undefined;
        last = now ?? last;
        if (!last) return undefined;
        const one = last;
        const step = shown?.change;
        const element = noteCard(
          {
            ...one,
            ...(setting.visit() && { text: setting.visit()!.article.text }),
            ...(shown && { done: { words: shown.words, canUndo: step !== undefined } }),
            ...(isRemoved && { isRemoved }),
            ...(problem !== undefined && { problem }),
          },
          {
            close: () => setting.cards().close(),
            edit: () => void edit(one),
            remove: () => void change(() => background.removeNote(id), say('note_removed'), true),
            ...(step !== undefined && { undo: () => void undo(step) }),
            confirm: () => void change(() => confirm(one), say('note_confirmed')),
            move: () => startMoving(id),
          },
        );
        const span = card.place();
        const also = span && !isRemoved ? alsoHere(setting.alsoAt(span, id)) : undefined;
        if (also) element.querySelector('.card-head')?.after(also);
        return element;
      },
    };
    setting.cards().show(card, by);
  };

  const startMoving = (id: NoteId): void => {
    moving = id;
    const notice = noteNotice(say('note_moveSay', { button: say('note_moveHere') }), {
      close: () => setting.cards().close(),
      cancel: {
        words: say('note_moveCancel'),
        run() {
          moving = undefined;
          openNote(id, 'card');
        },
      },
    });
    const one = setting.note(id);
    const place = (): Span | undefined => (one && one.located.state !== 'orphan' ? one.located.span : undefined);
    setting.cards().show({ key: 'moving', stays: true, place, draw: () => notice }, 'card');
  };

  const move = async (id: NoteId, span: Span): Promise<void> => {
    moving = undefined;
    const one = setting.note(id);
    const draft = await setting.describe(span).catch(() => undefined);
    if (!one || !draft) return tell(say('note_notSaved'));
    const reply = await background.editNote(id, one.note.revision, wordsOf(formOf(one.note)), draft).catch(lost);
    if (!reply.ok) return tell(reply.message);
    await setting.load().catch(() => undefined);
    openNote(id, 'card', { words: say('note_moved'), change: reply.value.change });
  };

  // ── Editor ───────────────────────────────────────────────────────────────────

  const write = async (span: Span): Promise<void> => {
    const visit = setting.visit();
    if (!visit) return;
    const { text } = visit.article;
    const kept = keeping.all().find(({ note, draft: { passage } }) => {
      const place = note ? undefined : placeOf(text, passage.exact, passage.position.start);
      return place !== undefined && overlap(place, span);
    });
    if (kept) return openEditor(kept.draft, { kept });
    const draft = await setting.describe(span).catch(() => undefined);
    if (!draft) return tell(say(isCutOff() ? 'note_reload' : 'note_notSaved'));
    const claimant = claimantOf(visit.brief, span);
    const date = visit.brief.date?.iso;
    const { author } = setting.settings();
    const form = formOf({ ...(claimant && { claimant }), ...(date && { claimDate: date }), ...(author && { author }) });
    return openEditor(draft, { form });
  };

  const edit = ({ note }: LocatedNote): Promise<void> => {
    const kept = keeping.get(`note ${note.id}`);
    return openEditor(note, { note, ...(kept ? { kept } : { form: formOf(note) }) });
  };

  const openEditor = async (
    { article, passage }: NoteDraft,
    from: { readonly note?: Note; readonly kept?: KeptDraft; readonly form?: NoteForm },
  ): Promise<void> => {
    const { note, kept } = from;
    const draft: NoteDraft = { article, passage };
    const key = note
      ? `note ${note.id}`
      : (kept?.key ?? `new ${passage.position.start} ${passage.exact.slice(0, 200)}`);
    const address = setting.visit()?.article.url;
    const tags = await background.tags().catch(() => []);
    if (setting.visit()?.article.url !== address) return;
    const base = kept?.base ?? note?.revision;
    const form = readKept(kept?.form) ?? from.form ?? formOf({});
    const close = (): void => {
      keeping.flush();
      setting.cards().close();
    };
    const element = noteEditor(
      {
        quote: passage.exact,
        form,
        ...(note && { note }),
        ...(base !== undefined && { base }),
        ...(kept && { isRestored: true }),
        ownVerdicts: setting.settings().ownVerdicts,
        tags: tags.map(({ value }) => value),
        today: setting.today(),
      },
      {
        changed(typed) {
          const isFirst = keeping.get(key) === undefined;
          keeping.keep({
            key,
            draft,
            form: JSON.stringify(typed),
            ...(note && { note: note.id }),
            ...(base !== undefined && { base }),
          });
          if (isFirst) setting.repaint();
        },
        async save(words, base) {
          const reply = await save(draft, words, note && base !== undefined ? { id: note.id, base } : undefined);
          if (reply.is === 'saved') {
            keeping.drop(key);
            setting.put({ note: reply.note, located: whereWritten(reply.note) });
            if (setting.cards().shownKey() === card.key)
              openNote(reply.note.id, 'card', {
                words: say('note_saved'),
                ...(reply.change !== undefined && { change: reply.change }),
              });
            void setting.load().catch(() => undefined);
          }
          return reply;
        },
        close,
        discard() {
          keeping.drop(key);
          close();
          setting.repaint();
        },
      },
    );
    const card: OwnCard = {
      key: `editor ${key}`,
      stays: true,
      place: () => {
        const visit = setting.visit();
        return visit && placeOf(visit.article.text, passage.exact, passage.position.start);
      },
      draw: () => (setting.visit()?.article.url === address ? element : undefined),
    };
    setting.cards().show(card, 'click');
  };

  type Saved = { readonly is: 'saved'; readonly note: Note; readonly change?: string };

  const save = async (
    draft: NoteDraft,
    words: NoteWords,
    over: { readonly id: NoteId; readonly base: number } | undefined,
  ): Promise<Saved | Exclude<SaveReply, { is: 'saved' }>> => {
    let reply: WriteReply;
    try {
      reply = over ? await background.editNote(over.id, over.base, words) : await background.writeNote(draft, words);
    } catch {
      if (isCutOff()) return { is: 'failed', message: say('note_reload') };
      // The worker may have died after it wrote: the same words a second time would be a second note.
      const written = await asWritten(draft, words, over?.id).catch(() => undefined);
      return written ? { is: 'saved', note: written } : { is: 'failed', message: say('note_notSaved') };
    }
    if (reply.ok) {
      const [note] = reply.value.notes;
      return note ? { is: 'saved', note, change: reply.value.change } : { is: 'failed', message: say('note_notSaved') };
    }
    if (reply.problem === 'gone') return { is: 'gone' };
    const theirs = reply.problem === 'conflict' && over ? await current(over.id) : undefined;
    return theirs ? { is: 'conflict', theirs } : { is: 'failed', message: reply.message };
  };

  const current = async (id: NoteId): Promise<Note | undefined> => {
    await setting.load().catch(() => undefined);
    return setting.note(id)?.note;
  };

  const asWritten = async ({ passage }: NoteDraft, words: NoteWords, id?: NoteId): Promise<Note | undefined> => {
    const visit = setting.visit();
    if (!visit) return undefined;
    const notes = await background.notesOn(visit.article);
    return notes
      .map(({ note }) => note)
      .filter(note => (id === undefined ? note.passage.exact === passage.exact : note.id === id))
      .find(note => saysTheSame(wordsOf(formOf(note)), words));
  };

  /** A note stands where it was written until its article is searched again. */
  const whereWritten = (note: Note): Located =>
    setting.note(note.id)?.located ?? { state: 'exact', span: note.passage.position };

  return {
    open(mark, by) {
      if (mark.kind === 'note') return openNote(mark.note, by);
      const kept = keeping.get(mark.draft);
      if (kept) void openEditor(kept.draft, { kept });
    },
    openNote,
    write,
    take: span => void (moving === undefined ? write(span) : move(moving, span)),
    isMoving: () => moving !== undefined,
    tell,
  };
}

/** True after the extension was updated or removed: its old scripts stay behind in open pages. */
function isCutOff(): boolean {
  return browser.runtime?.id === undefined;
}

function lost(): WriteReply {
  return { ok: false, problem: 'not-kept', message: say(isCutOff() ? 'note_reload' : 'note_notSaved') };
}
