/** Notes: what a person writes about passages, and what the rooms say to each other about them. */

import { channel } from './channel';
import type { Message } from './message';
import type { Article, Brief, IsoDate, Located, Passage, Span } from './model';
import type { LookupProblem } from './protocol';
import type { Result } from './result';

/** The known verdicts; a desk may add labels of its own, so a verdict is any of these or other short text. */
export const VERDICTS = [
  'supported',
  'mostly-supported',
  'lacks-context',
  'disputed',
  'unsupported',
  'cannot-tell',
  'opinion',
] as const;

export const NOTE_STATUSES = ['open', 'in-review', 'done'] as const;
export type NoteStatus = (typeof NOTE_STATUSES)[number];

/** Names one note, for ever: a random UUID, or what the file that it came from called it. */
export type NoteId = string & { readonly _: 'NoteId' };

/** The article a note is about, as far as it is needed to know it again. */
export interface NotedArticle {
  /** The canonical address without fragment and tracking parameters; AMP and mobile variants are one with it. */
  readonly address: string;
  /** The address as it was open when the note was written. */
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly date?: IsoDate;
  /** Of the article's words: the same text under another address has the same one. */
  readonly fingerprint: string;
}

/** The passage of a note, with what helps to find it on the page itself. */
export interface NotedPassage extends Passage {
  /** A CSS selector of the nearest element, as the page was. */
  readonly element?: string;
  /** Of the words of its paragraph: tells whether they stand as they did. */
  readonly paragraph: string;
  /** Characters before it in the article's text that take two UTF-16 units, where there are any: standards count characters. */
  readonly pairsBefore?: number;
}

export interface NoteSource {
  /** http or https. */
  readonly url: string;
  readonly title: string;
  /** An archived copy of the same page. */
  readonly archive?: string;
  readonly quote?: string;
}

/** What a person writes in a note. */
export interface NoteWords {
  /** One of `VERDICTS`, or the desk's own label; absent when nothing was judged. */
  readonly verdict?: string;
  /** Sorted, without duplicates. */
  readonly tags: readonly string[];
  /** Plain text. */
  readonly text: string;
  readonly sources: readonly NoteSource[];
  /** Who claims it, in words: "Shah Mahmood Qureshi, Foreign Minister of Pakistan". */
  readonly claimant?: string;
  readonly claimDate?: IsoDate;
  readonly status: NoteStatus;
  readonly author?: string;
}

/** The words of a note, and nothing else of it. */
export function noteWords({ verdict, tags, text, sources, claimant, claimDate, status, author }: NoteWords): NoteWords {
  return {
    tags,
    text,
    sources,
    status,
    ...(verdict !== undefined && { verdict }),
    ...(claimant !== undefined && { claimant }),
    ...(claimDate !== undefined && { claimDate }),
    ...(author !== undefined && { author }),
  };
}

/** A note before it is written: where it belongs. */
export interface NoteDraft {
  readonly article: NotedArticle;
  readonly passage: NotedPassage;
}

export interface Note extends NoteDraft, NoteWords {
  readonly id: NoteId;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  /** 1 when written, one more with each change. */
  readonly revision: number;
}

/** A note on an open page. */
export interface LocatedNote {
  readonly note: Note;
  readonly located: Located;
  /** True when it was written on another address that had the same text. */
  readonly elsewhere?: true;
}

export type WriteProblem =
  /** It was changed elsewhere meanwhile, in the same fields: ask for the note again and show both. */
  | 'conflict'
  /** It was removed elsewhere meanwhile; `undo` of that removal brings it back. */
  | 'gone'
  /** The disk is full or the database cannot be written: keep the words in the editor. */
  | 'not-kept'
  /** Too long, an address that is not http(s), ... `message` says which field. */
  | 'not-valid';

/** A written change, which `undo` takes back. */
export interface Change {
  readonly change: string;
  readonly notes: readonly Note[];
  /** How many notes it changed beyond these, where they are too many for one answer. */
  readonly more?: number;
  /** Of an `undo`: how many notes stay as they are, since they were changed meanwhile. */
  readonly spared?: number;
}

export type WriteReply = Result<Change, WriteProblem>;

/** One state a note was in. */
export interface NoteRevision {
  readonly note: Note;
  /** ISO 8601 instant at which this state ended. */
  readonly until: string;
}

/** What the notebook asks for; fields left out do not narrow. */
export interface NoteQuery {
  /** All of these words, in the text, quote, tags, claimant, title or site. */
  readonly words?: string;
  readonly address?: string;
  readonly site?: string;
  /** '' means: without a verdict. */
  readonly verdict?: string;
  readonly tag?: string;
  readonly status?: NoteStatus;
  readonly claimant?: string;
  /** Modified on or after, on or before; day precision. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  readonly sort: 'newest' | 'oldest' | 'article';
  readonly from: number;
  readonly count: number;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface NotePage {
  readonly notes: readonly Note[];
  /** Of all that match, not only of this page. */
  readonly total: number;
  /** Over all notes, most frequent first. */
  readonly sites: readonly Facet[];
  readonly verdicts: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly statuses: readonly Facet[];
}

export type ExportFormat = 'dramatis' | 'w3c' | 'claimreview' | 'markdown' | 'csv' | 'anki';

/** What a check's publisher is called, for ClaimReview. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
}

export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
  /** What is missing or was left out. */
  readonly remarks: readonly Message[];
}

/** Bytes of a file of notes; a larger one is refused before it is read. */
export const FILE_LIMIT = 32 * 1024 * 1024;

export type ImportProblem = 'not-known' | 'too-large' | 'damaged' | 'not-kept';

/** Something that was not taken, and why; `what` is text where it is called by its own words or number. */
export interface Refused {
  readonly what: string | Message;
  readonly why: Message;
}

/** What an import would do, or did. */
export interface ImportReport {
  readonly format: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly Refused[];
  /** The first few of the notes that are added or changed. */
  readonly sample: readonly Note[];
}

export interface BackupState {
  /** ISO 8601 instant of the last full export. */
  readonly last?: string;
  readonly notes: number;
  readonly changesSince: number;
  /** Records that could not be read any more and were set aside; `damagedNotes` hands them out. */
  readonly damaged: number;
}

export interface HypothesisGroup {
  readonly id: string;
  readonly name: string;
}

export type HypothesisProblem = 'no-token' | 'not-allowed' | LookupProblem;

/** What sending to or fetching from Hypothesis did. */
export interface HypothesisReport {
  readonly done: number;
  /** What was fetched and merged, to be taken back. */
  readonly change?: string;
  readonly refused: readonly Refused[];
}

export interface BulkChange {
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly status?: NoteStatus;
}

// ── Directions ───────────────────────────────────────────────────────────────

export interface NotesForPage {
  /** The article's notes, found again in its text, in the order of the text; orphans last. */
  notesOn(article: Article): readonly LocatedNote[];
  /** Describes a passage; `element` is a CSS selector of the nearest element. */
  draftNote(article: Article, span: Span, element: string): NoteDraft;
  writeNote(draft: NoteDraft, words: NoteWords): WriteReply;
  /** `base` is the revision that was edited. With a draft, the note is moved to that passage. */
  editNote(id: NoteId, base: number, words: NoteWords, draft?: NoteDraft): WriteReply;
  removeNote(id: NoteId): WriteReply;
  undo(change: string): WriteReply;
  /** Tags in use, most frequent first. */
  tags(): readonly Facet[];
}

export interface NotesForExtension {
  notesOnTab(tabId: number): readonly LocatedNote[];
  draftNote(tabId: number, span: Span): Result<NoteDraft, 'gone'>;
  writeNote(draft: NoteDraft, words: NoteWords): WriteReply;
  editNote(id: NoteId, base: number, words: NoteWords, draft?: NoteDraft): WriteReply;
  removeNotes(ids: readonly NoteId[]): WriteReply;
  /** Adds and removes tags and sets the status of many notes at once. */
  changeNotes(ids: readonly NoteId[], change: BulkChange): WriteReply;
  undo(change: string): WriteReply;
  tags(): readonly Facet[];
  findNotes(query: NoteQuery): NotePage;
  /** A search is likely to follow: what it looks in is read now. */
  prepareSearch(): void;
  /** All that match, however many, in the order of the list. */
  findNoteIds(query: Omit<NoteQuery, 'from' | 'count'>): readonly NoteId[];
  note(id: NoteId): Note | undefined;
  /** Earlier states, latest first. */
  noteHistory(id: NoteId): readonly NoteRevision[];
  exportNotes(ids: readonly NoteId[] | 'all', format: ExportFormat, publisher?: Publisher): ExportedFile;
  /** Study cards of an article, for Anki: its people and its figures. `text` is the article's. */
  exportCast(brief: Brief, text: string): ExportedFile;
  /** Says what an import would do; changes nothing. */
  previewImport(fileName: string, text: string): Result<ImportReport, ImportProblem>;
  importNotes(fileName: string, text: string): Result<ImportReport & { readonly change: string }, ImportProblem>;
  /** Who published the check, as it was given for the last ClaimReview. */
  publisher(): Publisher | undefined;
  backup(): BackupState;
  /** The records that were set aside, as they are. */
  damagedNotes(): ExportedFile;
  /** Opens the article at the note's passage; false when the browser does not open its address. */
  openNote(id: NoteId): boolean;
  hypothesisGroups(): Result<readonly HypothesisGroup[], HypothesisProblem>;
  sendToHypothesis(ids: readonly NoteId[], group: string): Result<HypothesisReport, HypothesisProblem>;
  /** Fetches the annotations of an address that the reader's account can see, and merges them. */
  fetchFromHypothesis(address: string): Result<HypothesisReport, HypothesisProblem>;
}

/** What the worker asks of a page. */
export interface NotesOnPage {
  /** Opens the editor on what is selected on the page; false when nothing of the article is. */
  noteSelection(): boolean;
  /** Describes a passage of the shown article; `undefined` when nothing is shown. */
  draftNote(span: Span): NoteDraft | undefined;
  /** Asks for the article's notes again, since they changed elsewhere, and paints them. */
  notesChanged(): void;
  /** The notes of the shown article, found in its text. */
  notes(): readonly LocatedNote[];
}

/** What the worker tells the extension's open pages. */
export interface NotesOnExtension {
  /** Some note was written, changed or removed. */
  notesChanged(): void;
}

export const notesForPage = channel<NotesForPage>('notes-for-page', 'page');
export const notesForExtension = channel<NotesForExtension>('notes-for-extension', 'extension');
export const notesOnPage = channel<NotesOnPage>('notes-on-page', 'extension');
export const notesOnExtension = channel<NotesOnExtension>('notes-on-extension', 'extension');
