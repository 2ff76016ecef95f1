import { browser } from '../platform/browser';
import type { remote } from '../platform/rpc';
import type { KeptDraft } from '../shared/drafts';
import type { Located, Span } from '../shared/model';
import {
  type LocatedNote,
  type Note,
  type NoteDraft,
  type NoteId,
  type NotesForPage,
  noteWords,
  type WriteReply,
} from '../shared/notes';
import type { Settings } from '../shared/protocol';
import { failure } from '../shared/result';
import { draftKey, keptDraft, newForm } from '../ui/noteBeginning';
import { noteCard } from '../ui/noteCard';
import { noteEditor } from '../ui/noteEditor';
import { formOf, type NoteForm, readKept } from '../ui/noteForm';
import { type AlsoHere, alsoHere } from '../ui/noteHere';
import { noteNotice } from '../ui/noteNotice';
import { type NoteWriter, saveNote } from '../ui/noteSaving';
import { say, told } from '../ui/words';
import type { Cards, OpenedBy, OwnCard } from './cards';
import { overlap } from './marks';
import type { NoteKeeping } from './noteKeeping';
import { type NoteMark, placeOf } from './noteMarks';
import { isOrphan } from './orphan';
import { selectedRange } from './selection';
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
    const visit = setting.visit();
    const selected = visit && selectedRange(setting.document, visit.map.shadows());
    const span = selected && visit.map.spanOf(selected);
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
      problem = isDone ? undefined : told(reply.message);
      if (isDone) shown = { words, ...(reply.ok && { change: reply.value.change }) };
      if (isShown()) redraw();
    };

    const undo = async (step: string): Promise<void> => {
      const reply = await background.undo(step).catch(lost);
      problem = reply.ok ? undefined : told(reply.message);
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
      return background.editNote(id, one.note.revision, noteWords(one.note), draft);
    };

    const card: OwnCard = {
      key: `note ${id}`,
      place() {
        const one = setting.note(id) ?? last;
        return one && one.located.state !== 'orphan' ? one.located.span : undefined;
      },
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
    const reply = await background.editNote(id, one.note.revision, noteWords(one.note), draft).catch(lost);
    if (!reply.ok) return tell(told(reply.message));
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
    if (!draft) return tell(lostWords());
    return openEditor(draft, { form: newForm(visit.brief, span, setting.settings().author) });
  };

  const edit = ({ note }: LocatedNote): Promise<void> => {
    const kept = keeping.get(draftKey(note));
    return openEditor(note, { note, ...(kept ? { kept } : { form: formOf(note) }) });
  };

  const openEditor = async (
    { article, passage }: NoteDraft,
    from: { readonly note?: Note; readonly kept?: KeptDraft; readonly form?: NoteForm },
  ): Promise<void> => {
    const { note, kept } = from;
    const draft: NoteDraft = { article, passage };
    const key = note ? draftKey(note) : (kept?.key ?? draftKey(draft));
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
        isPrivate: browser.extension?.inIncognitoContext === true,
        ownVerdicts: setting.settings().ownVerdicts,
        tags: tags.map(({ value }) => value),
        today: setting.today(),
      },
      {
        changed(typed) {
          const isFirst = keeping.get(key) === undefined;
          keeping.keep(keptDraft(typed, { key, draft, note, base }));
          if (isFirst) setting.repaint();
        },
        async save(words, base) {
          const edited = note && base !== undefined ? { id: note.id, base } : undefined;
          const reply = await saveNote(writer, { draft, words, edited });
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

  const writer: NoteWriter = {
    writeNote: (draft, words) => background.writeNote(draft, words),
    editNote: (id, base, words) => background.editNote(id, base, words),
    async current(id) {
      await setting.load().catch(() => undefined);
      return setting.note(id)?.note;
    },
    async notesOf() {
      const visit = setting.visit();
      // A script that is left behind asks nobody.
      return visit && !isOrphan() ? (await background.notesOn(visit.article)).map(({ note }) => note) : [];
    },
    lost: lostWords,
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

function lostWords(): string {
  return told(lost().message);
}

function lost() {
  return failure('not-kept', { key: isOrphan() ? 'note_reload' : 'note_notSaved' });
}
