/** Finds notes. What it searches in is derived from the notes, kept as long as the worker lives, and never written. */

import type { Note, NoteId, NotePage, NoteQuery } from '../../shared/notes';
import { matcher } from './matcher';
import { searchedWords } from './searchedWords';
import type { NoteStore } from './store';
import { facets, type Tally } from './tally';
import type { State, Step } from './transaction';

/** Which notes; of the question, the part that says how many and from where. */
export type NoteNarrowing = Omit<NoteQuery, 'from' | 'count'>;

export interface NoteSearch {
  /** Every note that is handed out was checked in full: one that is damaged is set aside, and does not count. */
  find(query: NoteQuery): Promise<NotePage>;
  /** All that match, in the order of the list. */
  findIds(query: NoteNarrowing): Promise<readonly NoteId[]>;
  /** Takes a change over into what is held, so that the next search need not read all notes again. */
  follow(steps: readonly Step[], state: State): void;
}

/** Most notes that one answer may have. */
export const PAGE_LIMIT = 500;

/** The state is asked for with each search, since another worker may write as well. */
export function noteSearch(store: Pick<NoteStore, 'state' | 'newest' | 'skim' | 'sound'>): NoteSearch {
  let held: { readonly generation: number; readonly entries: Entries } | undefined;
  let reading: Promise<Entries> | undefined;

  const readAll = async (): Promise<Entries> => {
    const { notes, state } = await store.skim();
    const entries = new Entries(notes);
    held = { generation: state.generation, entries };
    return entries;
  };
  const entriesAt = ({ generation }: State): Promise<Entries> | Entries => {
    if (held?.generation === generation) return held.entries;
    reading ??= readAll().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const found = async (query: NoteNarrowing) => {
    const state = await store.state();
    return { notes: (await entriesAt(state)).find(query), state };
  };
  return {
    async find(query) {
      const from = Math.max(0, Math.trunc(query.from));
      const count = Math.min(PAGE_LIMIT, Math.max(0, Math.trunc(query.count)));
      if (isPlain(query) && !held) {
        const { notes, state } = await store.newest(from, count);
        // The next question will likely be a search.
        setTimeout(async () => (await entriesAt(state)).ready(), AFTER_ANSWER_MS);
        return pageOf(notes, state.tally.notes, state.tally);
      }
      const page = async () => {
        const { notes, state } = await found(query);
        const shown = notes.slice(from, from + count);
        const sound = await store.sound(shown);
        return {
          ...pageOf(sound, notes.length - shown.length + sound.length, state.tally),
          isWhole: sound.length === shown.length,
        };
      };
      const { isWhole, ...first } = await page();
      if (isWhole) return first;
      // What was damaged is out of the way now, and others move up.
      const { isWhole: _, ...second } = await page();
      return second;
    },
    findIds: async query => (await found(query)).notes.map(({ id }) => id),
    follow(steps, { generation }) {
      if (held?.generation !== generation - 1) return;
      held.entries.apply(steps);
      held = { generation, entries: held.entries };
    },
  };
}

/** The first page is to be on its way before all notes are read. */
const AFTER_ANSWER_MS = 50;
/** Notes whose words are made ready at a stretch, so that a question in between need not wait. */
const STRETCH = 500;

/** All notes, the newest first, with their words from when they are first needed. */
class Entries {
  readonly #byId = new Map<NoteId, Note>();
  readonly #words = new Map<NoteId, string>();
  #newest: readonly Note[] | undefined;

  constructor(notes: readonly Note[]) {
    for (const note of notes) this.#byId.set(note.id, note);
  }

  apply(steps: readonly Step[]): void {
    for (const { id, after } of steps) {
      this.#words.delete(id);
      if (after) this.#byId.set(id, after);
      else this.#byId.delete(id);
    }
    this.#newest = undefined;
  }

  find(query: NoteNarrowing): readonly Note[] {
    // Notes of one change have one time: then as in the index of the database, so that pages of both fit together.
    this.#newest ??= [...this.#byId.values()].sort(
      (left, right) => descending(left.modified, right.modified) || descending(left.id, right.id),
    );
    const matches = matcher(query, note => this.#wordsOf(note));
    const found = this.#newest.filter(matches);
    if (query.sort === 'oldest') return found.reverse();
    return query.sort === 'article' ? byArticle(found) : found;
  }

  /** Makes the words of all notes ready, a stretch at a time. */
  async ready(): Promise<void> {
    const notes = [...this.#byId.values()];
    for (let from = 0; from < notes.length; from += STRETCH) {
      for (const { id } of notes.slice(from, from + STRETCH)) {
        const now = this.#byId.get(id);
        if (now) this.#wordsOf(now);
      }
      await new Promise(later => setTimeout(later));
    }
  }

  #wordsOf(note: Note): string {
    const known = this.#words.get(note.id);
    if (known !== undefined) return known;
    const words = searchedWords(note);
    this.#words.set(note.id, words);
    return words;
  }
}

function isPlain({ from: _from, count: _count, sort, ...narrowing }: NoteQuery): boolean {
  return sort === 'newest' && Object.values(narrowing).every(value => value === undefined);
}

function pageOf(notes: readonly Note[], total: number, tally: Tally): NotePage {
  return {
    notes,
    total,
    sites: facets(tally.sites),
    verdicts: facets(tally.verdicts),
    tags: facets(tally.tags),
    statuses: facets(tally.statuses),
  };
}

/** Articles by their latest note, and in each the notes as they stand in its text. */
function byArticle(newest: readonly Note[]): readonly Note[] {
  const articles = new Map<string, Note[]>();
  for (const note of newest) {
    const notes = articles.get(note.article.address);
    if (notes) notes.push(note);
    else articles.set(note.article.address, [note]);
  }
  return [...articles.values()].flatMap(notes =>
    notes.sort((left, right) => left.passage.position.start - right.passage.position.start),
  );
}

function descending(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
