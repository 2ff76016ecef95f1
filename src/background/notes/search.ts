/** Finds notes. What it searches in is derived from the notes, kept as long as the worker lives, and never written. */

import { canonicalAddress } from '../../core/passages/articleIdentity';
import type { IsoDate } from '../../shared/model';
import type { Note, NoteId, NotePage, NoteQuery } from '../../shared/notes';
import type { NoteStore } from './store';
import { facets, type Tally } from './tally';
import type { State, Step } from './transaction';

export interface NoteSearch {
  find(query: NoteQuery): Promise<NotePage>;
  /** Takes a change over into what is held, so that the next search need not read all notes again. */
  follow(steps: readonly Step[], state: State): void;
}

/** Most notes that one answer may have. */
const PAGE_LIMIT = 500;

/** The state is asked for with each search, since another worker may write as well. */
export function noteSearch(store: Pick<NoteStore, 'state' | 'newest' | 'all'>): NoteSearch {
  let held: { readonly generation: number; readonly entries: Entries } | undefined;
  let reading: Promise<Entries> | undefined;

  const readAll = async (): Promise<Entries> => {
    const { notes, state } = await store.all();
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
  return {
    async find(query) {
      const from = Math.max(0, Math.trunc(query.from));
      const count = Math.min(PAGE_LIMIT, Math.max(0, Math.trunc(query.count)));
      if (isPlain(query) && !held) {
        const { notes, state } = await store.newest(from, count);
        // The next question will likely be a search.
        setTimeout(() => void Promise.resolve(entriesAt(state)).catch(() => undefined));
        return pageOf(notes, state.tally.notes, state.tally);
      }
      const state = await store.state();
      const found = (await entriesAt(state)).find(query);
      return pageOf(found.slice(from, from + count), found.length, state.tally);
    },
    follow(steps, { generation }) {
      if (held?.generation !== generation - 1) return;
      held.entries.apply(steps);
      held = { generation, entries: held.entries };
    },
  };
}

interface Entry {
  readonly note: Note;
  /** All that is searched, as plain words. */
  readonly words: string;
}

/** All notes with their words, the newest first. */
class Entries {
  readonly #byId = new Map<NoteId, Entry>();
  #newest: readonly Entry[] | undefined;

  constructor(notes: readonly Note[]) {
    for (const note of notes) this.#put(note);
  }

  apply(steps: readonly Step[]): void {
    for (const { id, after } of steps) {
      if (after) this.#put(after);
      else this.#byId.delete(id);
    }
    this.#newest = undefined;
  }

  find(query: NoteQuery): readonly Note[] {
    this.#newest ??= [...this.#byId.values()].sort((left, right) =>
      descending(left.note.modified, right.note.modified),
    );
    const matches = matcher(query);
    const found = this.#newest.filter(matches).map(({ note }) => note);
    if (query.sort === 'oldest') return found.reverse();
    return query.sort === 'article' ? byArticle(found) : found;
  }

  #put(note: Note): void {
    this.#byId.set(note.id, { note, words: wordsOf(note) });
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

function matcher(query: NoteQuery): (entry: Entry) => boolean {
  const { site, verdict, tag, status } = query;
  const words = plain(query.words ?? '')
    .split(' ')
    .filter(Boolean);
  const claimant = plain(query.claimant ?? '');
  const address = query.address === undefined ? undefined : canonicalAddress(query.address);
  const since = query.since === undefined ? undefined : dayBegins(query.since, 0);
  const until = query.until === undefined ? undefined : dayBegins(query.until, 1);
  return ({ note, words: own }) =>
    (address === undefined || note.article.address === address) &&
    (site === undefined || note.article.site === site) &&
    (verdict === undefined || (note.verdict ?? '') === verdict) &&
    (tag === undefined || note.tags.includes(tag)) &&
    (status === undefined || note.status === status) &&
    (since === undefined || note.modified >= since) &&
    (until === undefined || note.modified < until) &&
    (claimant === '' || plain(note.claimant ?? '').includes(claimant)) &&
    words.every(word => own.includes(word));
}

/** The instant at which a day begins where the reader is, or the day some days later. */
function dayBegins(day: IsoDate, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const begins = new Date(year, month - 1, date + later);
  return Number.isNaN(begins.getTime()) ? undefined : begins.toISOString();
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

function wordsOf({ article, passage, verdict = '', tags, text, claimant = '', author = '', sources }: Note): string {
  const titles = sources.map(({ title, url }) => `${title} ${url}`);
  const parts = [text, passage.exact, ...tags, claimant, article.title, article.site, verdict, author, ...titles];
  return plain(parts.join('\n'));
}

/** Lower-case words without marks, so that "Élysée" is found by "elysee". */
function plain(text: string): string {
  const lower = text.toLowerCase();
  const unmarked = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return unmarked.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ASCII = /^[\u0000-\u007f]*$/;

function descending(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
