/** What the rooms say to each other: one interface per direction, named caller to callee. All of it is plain JSON. */

import { channel } from './channel';
import type { Message } from './message';
import type { Article, Brief, Correction, DateCorrection, IsoDate, Office, PersonCard, PersonId, Span } from './model';
import type { Result } from './result';

// ── Analysis ─────────────────────────────────────────────────────────────────

export type StartProblem =
  /** The browser does not let extensions run here (its own pages, stores, PDFs). */
  | 'page-not-allowed'
  /** Nothing on the page reads like an article. */
  | 'not-an-article'
  /** The page is an article, but its text could not be briefed. */
  | 'brief-failed';

/** What a tab shows: the popup and the panel draw exactly this. */
export interface Shown {
  readonly brief: Brief;
  /** The article's text, which the brief's spans point into. */
  readonly text: string;
  /** Share of the article's characters that lead back to the live page, 0 to 1. */
  readonly mapped: number;
}

// ── Lookups ──────────────────────────────────────────────────────────────────

/**
 * One question to an online source. `day` is the article's date (or today), for the states of offices. `asked`, for the
 * receipt: the reader pressed, or opened the card and has switched on that opened cards are looked up.
 */
export type LookupQuestion = { readonly name: string; readonly day: IsoDate; readonly asked: 'pressed' | 'opened' } & (
  | { readonly by: 'person'; readonly person: PersonId }
  /** `near`: words of the article around the name. They rank who is found, and are never sent. */
  | { readonly by: 'name'; readonly near?: string }
  /** By the title of the English Wikipedia article. */
  | { readonly by: 'title'; readonly title: string }
);

export type LookupProblem =
  | 'offline'
  | 'timeout'
  | 'rate-limited'
  | 'server'
  | 'malformed'
  | 'not-found'
  /** Nobody waited for it any more. */
  | 'stopped'
  /** Several people bear the name: `choices` has them. */
  | 'ambiguous';

/** Somebody a search by name found; the reader picks. */
export interface LookupChoice {
  readonly person: PersonId;
  readonly name: string;
  readonly description: string;
}

export interface LookupAnswer {
  /** Built from the source's facts, with their own as-of date. */
  readonly card?: PersonCard;
  readonly choices: readonly LookupChoice[];
  /** What differs from the pack, newest first. */
  readonly newer: readonly Newer[];
  /** A short introduction from Wikipedia, as text. */
  readonly extract?: { readonly text: string; readonly url: string; readonly licence: string };
  /** Only where the reader has switched photos on. */
  readonly photo?: Photo;
  /** ISO 8601 instant of the answer that this was made from. */
  readonly fetchedAt: string;
  readonly cached: boolean;
}

/** What a lookup knows that the pack does not: a death, an end of an office, or an office that the pack lacks. */
export type Newer =
  | { readonly kind: 'died'; readonly on: IsoDate }
  | { readonly kind: 'no-longer'; readonly office: Office; readonly since: IsoDate }
  | { readonly kind: 'office'; readonly office: Office };

/** A picture from Wikimedia Commons, as bytes: a page's policy may forbid its address, and its address tells on the reader. */
export interface Photo {
  /** Base64 of a JPEG, PNG or WebP picture, at most 60,000 bytes. */
  readonly bytes: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Whoever made it, as text. */
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  /** The picture's own page on Commons. */
  readonly url: string;
}

export type LookupReply = Result<LookupAnswer, LookupProblem>;

/** One request that left the computer. */
export interface ReceiptLine {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly host: string;
  /** What was asked: "facts about Q58217". */
  readonly asked: Message;
  /** Why it was sent: "you pressed Look up on Sergey Lavrov". */
  readonly why: Message;
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Bytes of the answer's body. */
  readonly bytes: number;
}

// ── Related checks ───────────────────────────────────────────────────────────

/** A fact-check that a search found. It is related to the words asked for, and never attached by itself. */
export interface RelatedCheck {
  /** The words that were checked, in the publisher's wording. */
  readonly claim: string;
  readonly claimant?: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Of the review; as the publisher gives it. */
  readonly date?: IsoDate;
  /** The verdict in the publisher's words. */
  readonly rating: string;
}

export type ChecksReply = Result<readonly RelatedCheck[], LookupProblem | 'no-key'>;

// ── Sites ────────────────────────────────────────────────────────────────────

/** Where Dramatis runs without being asked: what the browser has granted. */
export interface Sites {
  readonly all: boolean;
  /** Host names. */
  readonly allowed: readonly string[];
}

// ── Settings ─────────────────────────────────────────────────────────────────

export const LANGUAGES = ['en', 'es', 'fr', 'ru', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  /** Of the extension's own words; `auto` follows the browser. */
  readonly language: 'auto' | Language;
  /** What opening a card does: nothing online, or a lookup. */
  readonly lookUpOnOpen: boolean;
  readonly hover: boolean;
  readonly hoverDelayMs: number;
  readonly highlight: {
    readonly people: boolean;
    readonly roles: boolean;
    readonly figures: boolean;
    readonly notes: boolean;
    /** `tint` behind the words, a line `under` them, or both. */
    readonly style: 'tint' | 'under' | 'both';
    /** `calm` is the default; `vivid` has more contrast; `distinct` tells kinds apart without red and green. */
    readonly palette: 'calm' | 'vivid' | 'distinct';
  };
  /** Fetch photos with lookups. */
  readonly photos: boolean;
  /** Hosts on which Dramatis never starts by itself. */
  readonly neverOn: readonly string[];
  /** Who signs notes; '' when nobody does. */
  readonly author: string;
  /** The desk's own verdicts, beside the known ones. */
  readonly ownVerdicts: readonly string[];
}

/** The reader's own keys to services. They never reach a page. */
export interface Keys {
  /** Of Google's Fact Check Tools; '' when there is none. */
  readonly factCheck: string;
  /** The reader's Hypothesis API token; '' when there is none. */
  readonly hypothesis: string;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  lookUpOnOpen: false,
  hover: true,
  hoverDelayMs: 400,
  highlight: { people: true, roles: true, figures: true, notes: true, style: 'both', palette: 'calm' },
  photos: false,
  neverOn: [],
  author: '',
  ownVerdicts: [],
};

// ── Words ────────────────────────────────────────────────────────────────────

/** The extension's own words in one language, by key. */
export interface Words {
  readonly language: Language;
  readonly messages: Readonly<Record<string, string>>;
}

// ── Directions ───────────────────────────────────────────────────────────────

export interface PageToBackground {
  /** Briefs the article, with the reader's corrections applied. */
  brief(article: Article): Result<Brief, 'brief-failed'>;
  /** `ask` names it among those of the caller, for `dropLookUp`. */
  lookUp(question: LookupQuestion, ask: string): LookupReply;
  /** Its card was closed: it is given up unless somebody else waits for the same. */
  dropLookUp(ask: string): void;
  /** Fact-checks about these words, searched with the reader's own key. */
  relatedChecks(words: string): ChecksReply;
  /** Remembers a correction; the page then briefs its article again. */
  correct(correction: Correction): void;
  /** Remembers an article's date, or forgets it; the page then briefs its article again. */
  correctDate(correction: DateCorrection): void;
  settings(): Settings;
  /** The words of the reader's language. */
  words(): Words;
  /** Whether Dramatis may start on the caller's site without being asked. */
  mayStart(): boolean;
  /** How many people the caller's page names, for the toolbar button; 0 when nothing is shown. */
  shows(people: number): void;
  /** A frame of the caller's page has loaded: Dramatis runs there too, where the browser lets it. */
  frameLoaded(): void;
}

export interface ExtensionToBackground {
  /** Runs Dramatis on a tab, or says what is already shown there. */
  start(tabId: number): Result<Shown, StartProblem>;
  /** The same, but leaves a page alone that the reader switched off since it was loaded. */
  open(tabId: number): Result<Shown, StartProblem | 'off'>;
  /** Takes everything off the tab's page. */
  stop(tabId: number): void;
  reveal(tabId: number, span: Span): void;
  lookUp(question: LookupQuestion, ask: string): LookupReply;
  dropLookUp(ask: string): void;
  /** Fact-checks about these words, searched with the reader's own key. */
  relatedChecks(words: string): ChecksReply;
  /** Remembers a correction and briefs the tab's article again. */
  correct(tabId: number, correction: Correction): Result<Shown, StartProblem>;
  /** Remembers an article's date, or forgets it, and briefs the tab's article again. */
  correctDate(tabId: number, correction: DateCorrection): Result<Shown, StartProblem>;
  corrections(): readonly Correction[];
  removeCorrection(correction: Correction): void;
  /** All corrections as a JSON file. */
  exportCorrections(): string;
  /** Adds those of such a file, and says how many; nothing is added when one of them is malformed. */
  importCorrections(file: string): Result<number, 'malformed'>;
  receipt(): readonly ReceiptLine[];
  clearReceipt(): void;
  clearLookups(): void;
  settings(): Settings;
  saveSettings(settings: Settings): void;
  keys(): Keys;
  saveKeys(keys: Keys): void;
  storageUsed(): StorageUse;
  /** Notes, corrections, kept answers, receipt, keys and settings: as after the installation. */
  deleteEverything(): void;
  words(): Words;
  sites(): Sites;
}

export interface StorageUse {
  /** Bytes; absent where the browser does not tell. */
  readonly bytes?: number;
  /** False when what is written is kept in memory only. */
  readonly lasting: boolean;
  /** True when the browser promised not to clear it by itself. */
  readonly persisted: boolean;
}

export interface BackgroundToPage {
  /** Isolates, briefs and paints; when that has been done already, says what is shown. */
  start(): Result<Shown, StartProblem>;
  stop(): void;
  /** True after `stop`, until `start`. */
  isOff(): boolean;
  /** True while something is shown. */
  isOn(): boolean;
  /** Asks for the settings and the words again, and draws all anew. */
  settingsChanged(): void;
  /** Scrolls the span into view and opens its card. */
  reveal(span: Span): void;
  /** Opens the card of the next or previous mention, seen from the open card or from the top of the window. */
  step(by: 1 | -1): void;
  /** Briefs the same article again (after a correction made elsewhere) and paints the answer. */
  briefAgain(): Result<Shown, StartProblem>;
}

export const pageToBackground = channel<PageToBackground>('page-to-background', 'page');
export const extensionToBackground = channel<ExtensionToBackground>('extension-to-background', 'extension');
export const backgroundToPage = channel<BackgroundToPage>('background-to-page', 'extension');
