import { remote } from '../platform/rpc';
import type { Span } from '../shared/model';
import { type LocatedNote, type NoteDraft, type NoteId, notesForPage } from '../shared/notes';
import type { Settings } from '../shared/protocol';
import { clusterAt } from '../ui/appearances';
import type { AlsoHere } from '../ui/noteHere';
import { noteLabel } from '../ui/noteWords';
import { say, told } from '../ui/words';
import type { CardHost } from './cardHost';
import type { Cards, OpenedBy } from './cards';
import { elementPath } from './elementPath';
import type { Point } from './hit';
import { overlap } from './marks';
import { type NoteDesk, newNoteDesk } from './noteDesk';
import { NOTE_PAINTS } from './noteHighlightStyle';
import { noteKeeping } from './noteKeeping';
import { type NoteMark, noteMarkAt, noteMarks } from './noteMarks';
import type { Painter } from './painter';
import { selectedRange, selectedSpan } from './selection';
import { watchSelection } from './selectionButton';
import type { Visit } from './visit';

/** The notes of the shown article on its page. */
export interface Notes {
  /** Every visit that is shown comes here: its notes are painted, and asked for where it is another text. */
  show(visit: Visit): void;
  /** Nothing is shown any more. */
  gone(): void;
  /** Asks for the notes again, since they changed elsewhere. */
  changed(): Promise<void>;
  /** True while all noted words stand in the page as they were painted. */
  isIntact(): boolean;
  markAt(point: Point): NoteMark | undefined;
  painted(): ReadonlyMap<NoteMark, Range>;
  open(mark: NoteMark, by: OpenedBy): void;
  /** Opens a note about exactly these words; false when there is none. */
  openAt(span: Span): boolean;
  alsoAt(span: Span): readonly AlsoHere[];
  /** Opens the editor on these words. */
  write(span: Span): void;
  /** Opens the editor on what is selected, or says why it cannot; false then. */
  writeSelection(): boolean;
  describe(span: Span): Promise<NoteDraft | undefined>;
  located(): readonly LocatedNote[];
  clear(): void;
}

export interface NotesSetting {
  readonly host: CardHost;
  readonly painter: Painter;
  cards(): Cards;
  visit(): Visit | undefined;
  settings(): Settings;
  today(): string;
}

/** More ways to other cards than these would fill a card's head. */
const MOST_ALSO = 6;

export function newNotes(document: Document, setting: NotesSetting): Notes {
  const background = remote(notesForPage);
  const keeping = noteKeeping(document.defaultView!);
  const { painter, host } = setting;
  let located: readonly LocatedNote[] = [];
  let marks: readonly NoteMark[] = [];
  let painted: ReadonlyMap<NoteMark, Range> = new Map();
  /** What the notes were asked for: the same text under the same address needs no new answer. */
  let askedFor = '';
  let asked = 0;
  let latest: { readonly mine: number; readonly done: Promise<void> } | undefined;

  /** Fulfilled when the notes are here as they were when it was called, or later. */
  const load = (): Promise<void> => {
    const visit = setting.visit();
    if (!visit) return Promise.resolve();
    asked += 1;
    const done = answer(visit, asked);
    latest = { mine: asked, done };
    return done;
  };

  const answer = async (visit: Visit, mine: number): Promise<void> => {
    const { article } = visit;
    askedFor = identity(visit);
    const [notes] = await Promise.all([background.notesOn(article), keeping.load(article.url)]);
    // Asked again meanwhile, this answer may be out of date: whoever waits for it waits for that one.
    if (mine !== asked) return latest && latest.mine > mine ? latest.done : undefined;
    if (!setting.visit()) return;
    located = notes;
    paint();
    if (setting.cards().shownKey() !== undefined) setting.cards().redraw();
  };

  const paint = (): void => {
    const visit = setting.visit();
    marks = visit && setting.settings().highlight.notes ? noteMarks(located, keeping.all(), visit.article.text) : [];
    const found = new Map<NoteMark, Range>();
    for (const mark of marks) {
      const range = visit?.map.range(mark);
      if (range) found.set(mark, range);
    }
    painted = found;
    for (const kind of NOTE_PAINTS) {
      painter.paint(
        kind,
        [...painted].filter(([{ paints }]) => paints.includes(kind)).map(([, range]) => range),
      );
    }
  };

  const describe = async (span: Span): Promise<NoteDraft | undefined> => {
    const visit = setting.visit();
    const element = visit?.map.range(span)?.startContainer.parentElement;
    if (!visit) return undefined;
    return background.draftNote(visit.article, span, element ? elementPath(element) : '');
  };

  const byId = (id: NoteId): LocatedNote | undefined => located.find(({ note }) => note.id === id);

  const desk: NoteDesk = newNoteDesk({
    background,
    keeping,
    document,
    cards: setting.cards,
    visit: setting.visit,
    settings: setting.settings,
    today: setting.today,
    note: byId,
    alsoAt: (span, but) => alsoAt(span, but),
    describe,
    load,
    put(one) {
      located = [...located.filter(({ note }) => note.id !== one.note.id), one];
      paint();
    },
    repaint: paint,
  });

  const alsoAt = (span: Span, but?: string): readonly AlsoHere[] => {
    const visit = setting.visit();
    if (!visit) return [];
    const { brief, article } = visit;
    const notes = [...painted.keys()]
      .filter(mark => overlap(mark, span) && (mark.kind === 'note' ? mark.note : mark.draft) !== but)
      .map((mark): AlsoHere => ({ kind: 'note', label: labelOf(mark), open: () => desk.open(mark, 'card') }));
    if (but === undefined) return notes.slice(0, MOST_ALSO);
    const people = new Map<string, AlsoHere>();
    for (const [mark] of visit.painted) {
      const cluster = mark.kind !== 'figure' && overlap(mark, span) ? clusterAt(brief, mark) : undefined;
      const label = cluster?.card?.name ?? cluster?.label;
      if (label !== undefined && !people.has(label))
        people.set(label, { kind: 'person', label, open: () => setting.cards().open(mark, 'card') });
    }
    const figures = [...visit.painted.keys()]
      .filter(mark => mark.kind === 'figure' && overlap(mark, span))
      .map((mark): AlsoHere => {
        const label = article.text.slice(mark.start, mark.end);
        return { kind: 'figure', label, open: () => setting.cards().open(mark, 'card') };
      });
    return [...notes, ...people.values(), ...figures].slice(0, MOST_ALSO);
  };

  const labelOf = (mark: NoteMark): string => {
    const one = mark.kind === 'note' ? byId(mark.note) : undefined;
    return one ? say('note_cardLabel', { title: noteLabel(one.note) }) : say('note_unfinished');
  };

  const writeSelection = (): boolean => {
    const visit = setting.visit();
    if (!visit) return false;
    const span = selectedSpan(document, visit.map, visit.article.text);
    if (span.ok) desk.take(span.value);
    else desk.tell(told(span.message));
    return span.ok;
  };

  const stopWatching = watchSelection(document, host.root, {
    selected() {
      const visit = setting.visit();
      const isOffered = visit && selectedSpan(document, visit.map, visit.article.text).ok;
      return isOffered ? selectedRange(document, visit.map.shadows()) : undefined;
    },
    label: () =>
      desk.isMoving()
        ? { short: say('note_moveHere'), full: say('note_moveHere') }
        : { short: say('note_select'), full: say('note_selectLabel') },
    pressed: () => void writeSelection(),
  });
  const leaving = (): void => keeping.flush();
  document.defaultView!.addEventListener('pagehide', leaving);

  return {
    show(visit) {
      if (identity(visit) === askedFor) {
        paint();
        return;
      }
      located = [];
      paint();
      void load().catch(console.error);
    },
    gone() {
      asked += 1;
      askedFor = '';
      located = [];
      paint();
    },
    changed: load,
    isIntact: () => marks.every(mark => setting.visit()?.map.holds(mark)),
    markAt(point) {
      const visit = setting.visit();
      return visit && noteMarkAt(point, painted, visit.map);
    },
    painted: () => painted,
    open: desk.open,
    openAt(span) {
      const mark = [...painted.keys()].find(({ start, end }) => start === span.start && end === span.end);
      const elsewhere = located.find(
        one =>
          one.elsewhere &&
          one.located.state !== 'orphan' &&
          one.located.span.start === span.start &&
          one.located.span.end === span.end,
      );
      if (mark) desk.open(mark, 'key');
      else if (elsewhere) desk.openNote(elsewhere.note.id, 'key');
      return mark !== undefined || elsewhere !== undefined;
    },
    alsoAt: span => alsoAt(span),
    write: span => void desk.write(span),
    writeSelection,
    describe,
    located: () => located,
    clear() {
      keeping.flush();
      stopWatching();
      document.defaultView!.removeEventListener('pagehide', leaving);
    },
  };
}

function identity({ article }: Visit): string {
  return `${article.url}\n${article.text}`;
}
