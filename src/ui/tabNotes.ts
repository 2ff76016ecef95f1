import type { DraftsForExtension, KeptDraft } from '../shared/drafts';
import type { Located, Span } from '../shared/model';
import {
  type LocatedNote,
  type Note,
  type NoteDraft,
  type NoteId,
  type NotesForExtension,
  noteWords,
  type WriteReply,
} from '../shared/notes';
import type { Settings, Shown } from '../shared/protocol';
import { today } from './dates';
import { draftKeeping } from './draftKeeping';
import type { Far } from './far';
import { draftKey, keptDraft, newForm } from './noteBeginning';
import { noteCard } from './noteCard';
import { noteEditor } from './noteEditor';
import { formOf, type NoteForm, readKept } from './noteForm';
import { noteNotice } from './noteNotice';
import { saveNote, workerWriter } from './noteSaving';
import { refresh } from './refresh';
import { say, told } from './words';

/** The worker's notes, as far as a view of a tab asks it. */
export type Notebook = Far<
  Pick<
    NotesForExtension,
    | 'notesOnTab'
    | 'draftNote'
    | 'writeNote'
    | 'editNote'
    | 'removeNotes'
    | 'undo'
    | 'tags'
    | 'note'
    | 'findNotes'
    | 'exportCast'
  >
>;
export type Drafts = Far<DraftsForExtension>;

export interface TabNotesSetting {
  readonly notebook: Notebook;
  readonly drafts: Drafts;
  settings(): Promise<Settings>;
  tabId(): number;
  /** Whether the tab is in a private window. */
  isPrivate(): boolean;
  shown(): Shown | undefined;
  notes(): readonly LocatedNote[];
  /** Notes that were begun on the shown article and not saved. */
  unfinished(): readonly KeptDraft[];
  /** Asks for notes and unfinished ones again, and draws them. */
  load(): Promise<void>;
  /** Puts a card or an editor over everything else, or takes it away. */
  cover(element: HTMLElement | undefined): void;
  reveal(span: Span): void;
  now(): Date;
}

/** Where notes of a tab's article are written, read and changed outside of its page, which cannot see the keys here. */
export interface TabNotes {
  /** Opens the editor on these words, with what was typed there before. */
  write(span: Span): Promise<void>;
  /** Goes on with what was not saved. */
  resume(kept: KeptDraft): Promise<void>;
  open(id: NoteId): void;
  /** The notes were asked for again: draws an open card as its note is now. */
  changed(): void;
  /** Closes what is open; what was typed is kept. */
  close(): void;
  /** Sends what was typed and has not been sent. */
  flush(): void;
}

/** What is done from a note's card, by the message that says so. */
type Step = 'note_removed' | 'note_undone' | 'note_confirmed';
type Done = { readonly words: string; readonly change?: string };

export function tabNotes(setting: TabNotesSetting): TabNotes {
  const { notebook, drafts } = setting;
  /** Changes whenever something is opened or closed: what an older opening still waits for is dropped. */
  let turn = 0;
  let redrawCard = (): void => {};

  const keeper = (tabId: number) =>
    draftKeeping({
      keep: draft => drafts.keepDraft(tabId, draft),
      drop: draft => drafts.dropDraft(tabId, draft),
    });
  let keeping = keeper(setting.tabId());

  function close(): void {
    turn += 1;
    redrawCard = () => {};
    keeping.flush();
    setting.cover(undefined);
  }

  function tell(message: string): void {
    setting.cover(noteNotice(message, { close }));
  }

  // ── Reading ──────────────────────────────────────────────────────────────────

  function openCard(first: LocatedNote, done?: Done): void {
    turn += 1;
    const mine = turn;
    const tabId = setting.tabId();
    const { id } = first.note;
    let last = first;
    let shown = done;
    let isRemoved = false;
    let problem: string | undefined;
    let card: HTMLElement | undefined;

    const draw = (): void => {
      if (mine !== turn) return;
      const now = setting.notes().find(({ note }) => note.id === id);
      // The page may not have heard yet of what was just written.
      if (now && now.note.revision >= last.note.revision) last = now;
      const { note, located } = last;
      const step = shown?.change;
      const fresh = noteCard(
        {
          ...last,
          ...textOf(setting.shown()),
          ...(shown && { done: { words: shown.words, canUndo: step !== undefined } }),
          ...(isRemoved && { isRemoved }),
          ...(problem !== undefined && { problem }),
        },
        {
          close,
          edit: () => void edit(note, { note, kept: keptOf(note) }),
          remove: () => void change(() => notebook.removeNotes([id]), 'note_removed'),
          ...(step !== undefined && { undo: () => void change(() => notebook.undo(step), 'note_undone') }),
          ...(located.state === 'changed' && {
            confirm: () => void change(() => confirm(note, located.span), 'note_confirmed'),
          }),
          reveal: setting.reveal,
        },
      );
      if (card) refresh(card, fresh);
      else setting.cover(fresh);
      card = fresh;
    };

    /** Runs a change of the note, and says on its card what came of it; what `undo` did cannot be undone again. */
    const change = async (run: () => Promise<WriteReply>, did: Step): Promise<void> => {
      const reply = await run().catch(lost);
      problem = reply.ok ? undefined : told(reply.message);
      if (reply.ok) {
        isRemoved = did === 'note_removed';
        shown = { words: say(did), ...(did !== 'note_undone' && { change: reply.value.change }) };
        const note = reply.value.notes.find(each => each.id === id);
        const located: Located | undefined =
          note && did === 'note_confirmed' ? { state: 'exact', span: note.passage.position } : undefined;
        if (note) last = { ...last, note, ...(located && { located }) };
      }
      draw();
      if (reply.ok) await setting.load();
    };

    const confirm = async (note: Note, span: Span): Promise<WriteReply> => {
      const described = await notebook.draftNote(tabId, span);
      if (!described.ok) return { ok: false, problem: 'not-kept', message: described.message };
      return notebook.editNote(id, note.revision, noteWords(note), described.value);
    };

    redrawCard = draw;
    draw();
  }

  // ── Writing ──────────────────────────────────────────────────────────────────

  async function write(span: Span): Promise<void> {
    const shown = setting.shown();
    if (!shown) return;
    const kept = setting.unfinished().find(one => isBegunOn(one, span, shown.text));
    if (kept) return edit(kept.draft, { kept });
    turn += 1;
    const mine = turn;
    const [described, settings] = await Promise.all([
      notebook.draftNote(setting.tabId(), span).catch(() => undefined),
      setting.settings().catch(() => undefined),
    ]);
    if (mine !== turn) return;
    if (!described?.ok) return tell(described ? told(described.message) : say('note_notSaved'));
    return edit(described.value, { form: newForm(shown.brief, span, settings?.author) });
  }

  async function resume(kept: KeptDraft): Promise<void> {
    const note = kept.note && (await notebook.note(kept.note).catch(() => undefined));
    return edit(kept.draft, { kept, ...(note && { note }) });
  }

  async function edit(
    { article, passage }: NoteDraft,
    from: { readonly note?: Note; readonly kept?: KeptDraft | undefined; readonly form?: NoteForm },
  ): Promise<void> {
    turn += 1;
    const mine = turn;
    const { note, kept } = from;
    const draft: NoteDraft = { article, passage };
    const tabId = setting.tabId();
    const key = note ? draftKey(note) : (kept?.key ?? draftKey(draft));
    const base = kept?.base ?? note?.revision;
    const [tags, settings] = await Promise.all([
      notebook.tags().catch(() => []),
      setting.settings().catch(() => undefined),
    ]);
    if (mine !== turn) return;
    redrawCard = () => {};
    keeping.flush();
    const mineKeeping = keeper(tabId);
    keeping = mineKeeping;
    const keptAs = (form: NoteForm): KeptDraft => keptDraft(form, { key, draft, note, base });
    const form = readKept(kept?.form) ?? from.form ?? formOf(note ?? {});
    const forget = async (): Promise<void> => {
      await mineKeeping.drop(keptAs(form));
      await setting.load();
    };
    const editor = noteEditor(
      {
        quote: passage.exact,
        form,
        ...(note && { note }),
        ...(base !== undefined && { base }),
        ...(kept && { isRestored: true }),
        isPrivate: setting.isPrivate(),
        ownVerdicts: settings?.ownVerdicts ?? [],
        tags: tags.map(({ value }) => value),
        today: today(setting.now()),
      },
      {
        changed: typed => mineKeeping.keep(keptAs(typed)),
        async save(words, over) {
          const edited = note && over !== undefined ? { id: note.id, base: over } : undefined;
          const reply = await saveNote(workerWriter(notebook), { draft, words, edited });
          if (reply.is !== 'saved') return reply;
          if (mine === turn) {
            const located = setting.notes().find(one => one.note.id === reply.note.id)?.located;
            openCard(
              { note: reply.note, located: located ?? { state: 'exact', span: passage.position } },
              { words: say('note_saved'), ...(reply.change !== undefined && { change: reply.change }) },
            );
          }
          void forget();
          return reply;
        },
        close() {
          close();
          void setting.load();
        },
        discard() {
          close();
          void forget();
        },
      },
    );
    setting.cover(editor);
  }

  const keptOf = ({ id }: Note): KeptDraft | undefined => setting.unfinished().find(({ note }) => note === id);

  return {
    write,
    resume,
    open(id) {
      const one = setting.notes().find(({ note }) => note.id === id);
      if (one) openCard(one);
    },
    changed: () => redrawCard(),
    close,
    flush: () => keeping.flush(),
  };
}

/** True of a new note that was begun on words that touch the span. */
function isBegunOn({ note, draft: { passage } }: KeptDraft, span: Span, text: string): boolean {
  const { start, end } = passage.position;
  return note === undefined && start < span.end && span.start < end && text.slice(start, end) === passage.exact;
}

function textOf(shown: Shown | undefined): { readonly text?: string } {
  return shown ? { text: shown.text } : {};
}

function lost(): WriteReply {
  return { ok: false, problem: 'not-kept', message: { key: 'note_notSaved' } };
}
