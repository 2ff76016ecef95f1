/** The notebook: which notes it shows, and what follows from what the reader does with them. */

import type { remote } from '../platform/rpc';
import type { Note, NotedArticle, NoteId, NotePage, NoteQuery, NotesForExtension } from '../shared/notes';
import type { Settings } from '../shared/protocol';
import { notebookBulk } from '../ui/notebookBulk';
import { isNarrowed, notebookFilters } from '../ui/notebookFilters';
import { type ListState, notebookList } from '../ui/notebookList';
import { notebookNotices } from '../ui/notebookNotices';
import { notebookReport } from '../ui/notebookReport';
import { notebookShell } from '../ui/notebookShell';
import { sayCount, told } from '../ui/words';
import { type Changes, changesIn, noAnswer } from './changes';
import { dialogs } from './dialogs';
import { noteBeside } from './noteBeside';
import { slot } from './slot';

export type NotesBackground = ReturnType<typeof remote<NotesForExtension>>;

export interface NotebookMeans {
  readonly root: HTMLElement;
  readonly notes: NotesBackground;
  settings(): Promise<Settings>;
  /** Milliseconds since 1970. */
  now(): number;
  download(file: { readonly name: string; readonly type: string; readonly text: string }): void;
  chooseFile(chosen: (file: File) => void): void;
  print(): void;
  /** Where what is typed and not saved is kept until the window is closed. */
  readonly drafts: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Whether its window is a private one. */
  readonly isPrivate: boolean;
}

/** What a notebook begins with: the notes of one article, or one note. */
export interface Start {
  readonly address?: string | undefined;
  readonly note?: NoteId | undefined;
}

export interface Notebook {
  /** Draws all of it; `first` is the answer to `firstQuery`, asked for while the rest was on its way. */
  show(start: Start, first: Promise<NotePage>): Promise<void>;
  /** Notes were changed, here or elsewhere. */
  notesChanged(): Promise<void>;
  importFile(file: File): Promise<void>;
}

/** Notes that are asked for at once. */
const PAGE = 60;
/** The most that one answer has. */
const MOST = 500;

/** What a notebook asks for when it is opened. */
export function firstQuery({ address }: Start): NoteQuery {
  return noteQuery({ sort: 'newest', address }, PAGE);
}

export function notebook(means: NotebookMeans): Notebook {
  const { root, notes } = means;
  let query: Query = { sort: 'newest' };
  let list: ListState = { is: 'loading' };
  let facets: Facets = { sites: [], verdicts: [], tags: [], statuses: [] };
  let asked = 0;
  let filtersDrawn = '';
  const selected = new Set<NoteId>();

  const shell = notebookShell(noteQuery(query, PAGE), {
    search: words => void narrow({ words: words.trim() === '' ? undefined : words }),
    sort: sort => void narrow({ sort }),
    chooseFile: () => means.chooseFile(file => void importFile(file)),
    exportAll: () => void open.exportDialog('all', list.is === 'found' ? totalOf(facets) : 0),
    hypothesis: () => open.hypothesisDialog([...selected], query.address ?? ''),
  });
  const place = {
    notices: slot(shell.slots.notices),
    filters: slot(shell.slots.filters),
    bulk: slot(shell.slots.bulk),
    list: slot(shell.slots.list),
  };
  const changes: Changes = changesIn({ notes, place: slot(shell.slots.said), changed: () => refreshAll() });
  const open = dialogs({ ...means, host: shell.element, changes });
  const beside = noteBeside({ ...means, place: slot(shell.slots.note), changes, drawn: () => drawList(), report });

  return {
    async show({ address, note }, first) {
      root.replaceChildren(shell.element);
      query = { ...query, address };
      drawList();
      await Promise.all([ask(PAGE, first), drawNotices(), note && beside.open(note)]);
    },
    notesChanged: refreshAll,
    importFile,
  };

  async function refreshAll(): Promise<void> {
    await Promise.all([ask(), drawNotices(), beside.changed()]);
  }

  /** Asks for the notes; an answer that another question has overtaken is dropped. */
  async function ask(count = Math.max(PAGE, found().length), answer = upTo(count, query)): Promise<void> {
    asked += 1;
    const mine = asked;
    shell.slots.list.setAttribute('aria-busy', 'true');
    const page = await answer.catch(asError);
    if (mine !== asked) return;
    shell.slots.list.removeAttribute('aria-busy');
    if (page instanceof Error) list = { is: 'problem', message: told(noAnswer(page).message) };
    else {
      facets = page;
      list = { is: 'found', notes: page.notes, total: page.total, isNarrowed: isSearched() };
    }
    drawList();
    drawFilters();
    drawBulk();
  }

  async function narrow(by: Query | Partial<Query>): Promise<void> {
    query = { ...query, ...by };
    selected.clear();
    await ask(PAGE);
  }

  async function clear(): Promise<void> {
    shell.search.value = '';
    query = { sort: query.sort };
    await ask(PAGE);
    shell.search.focus();
  }

  function found(): readonly Note[] {
    return list.is === 'found' ? list.notes : [];
  }

  function isSearched(): boolean {
    return query.words !== undefined || isNarrowed(noteQuery(query, PAGE));
  }

  function drawList(): void {
    const view = { state: list, isByArticle: query.sort === 'article', open: beside.id(), selected };
    place.list.draw(
      notebookList(view, {
        open: id => void beside.open(id),
        select(ids, on) {
          for (const id of ids) {
            if (on) selected.add(id);
            else selected.delete(id);
          }
          drawBulk();
        },
        selectAll: () => void selectAll(),
        // Twice as many each time, so that the last of thousands are few presses away.
        showMore: () => void ask(found().length * 2),
        report: article => void report(article),
        clear: () => void clear(),
        again: () => void refreshAll(),
      }),
    );
  }

  /** As many of the notes that match, by as many answers as that takes. */
  async function upTo(count: number, wanted: Query): Promise<NotePage> {
    const first = await notes.findNotes(noteQuery(wanted, Math.min(MOST, count)));
    const all = [...first.notes];
    while (all.length < Math.min(count, first.total)) {
      const next = { ...noteQuery(wanted, Math.min(MOST, count - all.length)), from: all.length };
      const page = await notes.findNotes(next);
      if (page.notes.length === 0) break;
      all.push(...page.notes);
    }
    return { ...first, notes: all };
  }

  /** Selects all that match, those too that the list does not show yet. */
  async function selectAll(): Promise<void> {
    const { from: _from, count: _count, ...wanted } = noteQuery(query, PAGE);
    const ids = await notes.findNoteIds(wanted).catch(asError);
    if (ids instanceof Error) return changes.unanswered(ids);
    for (const id of ids) selected.add(id);
    drawList();
    drawBulk();
  }

  function drawBulk(): void {
    const ids = [...selected];
    const shown = found().filter(({ id }) => selected.has(id));
    // Of notes that are not shown the tags are not known: then any may be theirs.
    const inUse =
      shown.length < selected.size ? facets.tags.map(({ value }) => value) : shown.flatMap(({ tags }) => tags);
    const tags = [...new Set(inUse)].sort();
    const bar = () =>
      notebookBulk(
        { count: ids.length, tags },
        {
          change: change =>
            void changes.run(notes.changeNotes(ids, change), made => sayCount('notebook_changed', made)),
          exportThem: () => void open.exportDialog(ids, ids.length),
          send: () => open.hypothesisDialog(ids, query.address ?? ''),
          async remove() {
            const isDone = await changes.run(notes.removeNotes(ids), () => sayCount('notebook_removed', ids.length));
            if (isDone) deselect();
          },
          clear: deselect,
        },
      );
    place.bulk.draw(ids.length === 0 ? undefined : bar());
  }

  function deselect(): void {
    selected.clear();
    drawBulk();
    drawList();
  }

  /** While words are typed, the filters stay as they are: drawn anew, the browser would lay out the whole page twice. */
  function drawFilters(): void {
    const { words: _, ...narrowing } = query;
    const { sites, verdicts, tags, statuses } = facets;
    const now = JSON.stringify([narrowing, sites, verdicts, tags, statuses]);
    if (now === filtersDrawn) return;
    filtersDrawn = now;
    place.filters.draw(
      notebookFilters(
        { query: noteQuery(query, PAGE), facets },
        { narrow: by => void narrow(by), clear: () => void clear() },
      ),
    );
  }

  async function drawNotices(): Promise<void> {
    const backup = await notes.backup().catch(asError);
    // The list says what is wrong.
    if (backup instanceof Error) return place.notices.draw(undefined);
    place.notices.draw(
      notebookNotices({ ...backup, isPrivate: means.isPrivate }, means.now(), {
        backUp: () => void open.backUp().then(drawNotices),
        saveDamaged: () => void notes.damagedNotes().then(means.download, changes.unanswered),
      }),
    );
  }

  async function importFile(file: File): Promise<void> {
    await open.importDialog(file);
  }

  async function report({ address }: NotedArticle): Promise<void> {
    const page = await upTo(Number.POSITIVE_INFINITY, { address, sort: 'article' }).catch(asError);
    if (page instanceof Error) return changes.unanswered(page);
    if (page.notes.length === 0) return;
    const sheet = notebookReport(page.notes, new Date(means.now()).toISOString(), {
      print: () => means.print(),
      back() {
        root.replaceChildren(shell.element);
        shell.search.focus();
      },
    });
    root.replaceChildren(sheet);
    sheet.querySelector<HTMLElement>('h1')?.focus();
  }
}

type Facets = Pick<NotePage, 'sites' | 'verdicts' | 'tags' | 'statuses'>;

/** A query with fields that may say `undefined`: they do not narrow. */
type Query = { readonly [Field in keyof Omit<NoteQuery, 'from' | 'count' | 'sort'>]?: NoteQuery[Field] | undefined } & {
  readonly sort: NoteQuery['sort'];
};

function noteQuery(query: Query, count: number): NoteQuery {
  const narrowing = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return { ...narrowing, sort: query.sort, from: 0, count };
}

/** Each note has one status, so these add up to all of them. */
function totalOf({ statuses }: Facets): number {
  return statuses.reduce((sum, { count }) => sum + count, 0);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
