/** Finds notes. What it searches in is derived from the notes, kept beside them, and held as long as the worker lives. */

import type { NoteId, NotePage, NoteQuery } from '../../shared/notes';
import { matcher } from './matcher';
import { type Narrowing, narrowingOf, type Searched, searchedOf } from './searched';
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
  /** Reads what it searches in, so that the next search need not wait for it. */
  prepare(): Promise<void>;
  /** Takes a change over into what is held, so that the next search need not read all of it again. */
  follow(steps: readonly Step[], state: State): void;
}

/** Most notes that one answer may have. */
export const PAGE_LIMIT = 500;

/** The state is asked for with each search, since another worker may write as well. */
export function noteSearch(store: Pick<NoteStore, 'state' | 'newest' | 'searched' | 'notes'>): NoteSearch {
  let held: { readonly generation: number; readonly entries: Entries } | undefined;
  let reading: Promise<Entries> | undefined;

  const readAll = async (): Promise<Entries> => {
    const { searched, state } = await store.searched();
    const entries = new Entries(searched);
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
    return { ids: (await entriesAt(state)).find(query), state };
  };
  const search: NoteSearch = {
    async find(query) {
      const from = Math.max(0, Math.trunc(query.from));
      const count = Math.min(PAGE_LIMIT, Math.max(0, Math.trunc(query.count)));
      if (isPlain(query) && !held) {
        const { notes, state } = await store.newest(from, count);
        // The next question will likely be a search; the answer goes first.
        setTimeout(() => search.prepare().catch(error => console.error(error)));
        return pageOf(notes, state.tally.notes, state.tally);
      }
      const page = async () => {
        const { ids, state } = await found(query);
        const shown = ids.slice(from, from + count);
        const notes = await store.notes(shown);
        return {
          ...pageOf(notes, ids.length - shown.length + notes.length, state.tally),
          isWhole: notes.length === shown.length,
        };
      };
      const { isWhole, ...first } = await page();
      if (isWhole) return first;
      // What was damaged is out of the way now, and others move up.
      const { isWhole: _, ...second } = await page();
      return second;
    },
    findIds: async query => (await found(query)).ids,
    async prepare() {
      (await entriesAt(await store.state())).sort();
    },
    follow(steps, { generation }) {
      if (held?.generation !== generation - 1) return;
      held.entries.apply(steps);
      held = { generation, entries: held.entries };
    },
  };
  return search;
}

/** What is looked at of all notes, the newest first. */
class Entries {
  readonly #byId = new Map<NoteId, Searched>();
  readonly #narrowings = new Map<NoteId, Narrowing>();
  #newest: readonly Searched[] | undefined;

  constructor(searched: readonly Searched[]) {
    for (const one of searched) this.#byId.set(one.id, one);
  }

  apply(steps: readonly Step[]): void {
    for (const { id, after } of steps) {
      this.#narrowings.delete(id);
      if (after) this.#byId.set(id, searchedOf(after));
      else this.#byId.delete(id);
    }
    this.#newest = undefined;
  }

  find(query: NoteNarrowing): readonly NoteId[] {
    const narrowing = (one: Searched) => this.#narrowingOf(one);
    const found = this.sort().filter(matcher(query, narrowing));
    if (query.sort === 'oldest') found.reverse();
    return (query.sort === 'article' ? byArticle(found, narrowing) : found).map(({ id }) => id);
  }

  /** Notes of one change have one time: then as in the index of the database, so that pages of both fit together. */
  sort(): readonly Searched[] {
    this.#newest ??= [...this.#byId.values()].sort(
      (left, right) => descending(left.modified, right.modified) || descending(left.id, right.id),
    );
    return this.#newest;
  }

  #narrowingOf(one: Searched): Narrowing {
    const known = this.#narrowings.get(one.id);
    if (known) return known;
    const narrowing = narrowingOf(one);
    this.#narrowings.set(one.id, narrowing);
    return narrowing;
  }
}

function isPlain({ from: _from, count: _count, sort, ...narrowing }: NoteQuery): boolean {
  return sort === 'newest' && Object.values(narrowing).every(value => value === undefined);
}

function pageOf(notes: NotePage['notes'], total: number, tally: Tally): NotePage {
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
function byArticle(newest: readonly Searched[], narrowing: (one: Searched) => Narrowing): readonly Searched[] {
  const articles = new Map<string, Searched[]>();
  for (const one of newest) {
    const { address } = narrowing(one);
    const there = articles.get(address);
    if (there) there.push(one);
    else articles.set(address, [one]);
  }
  const startOf = (one: Searched): number => narrowing(one).start;
  return [...articles.values()].flatMap(notes => notes.sort((left, right) => startOf(left) - startOf(right)));
}

function descending(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
