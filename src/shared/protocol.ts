/** What the rooms say to each other: one interface per direction, named caller to callee. All of it is plain JSON. */

import type { Article, Brief, Correction, DateCorrection, IsoDate, PersonCard, PersonId, Span } from './model';
import type { Result } from './result';

/** A named direction. `from` is the only kind of caller that may use it; the door checks. */
export interface Channel<Calls extends object> {
  readonly name: string;
  readonly from: 'page' | 'extension';
  /** Carries the type only; never set. */
  readonly calls?: Calls;
}

function channel<Calls extends object>(name: string, from: 'page' | 'extension'): Channel<Calls> {
  return { name, from };
}

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
  | { readonly by: 'name' }
);

export type LookupProblem =
  | 'offline'
  | 'timeout'
  | 'rate-limited'
  | 'server'
  | 'malformed'
  | 'not-found'
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
  /** Sentences that say what differs from the pack, newest first. */
  readonly newer: readonly string[];
  /** A short introduction from Wikipedia, as text. */
  readonly extract?: { readonly text: string; readonly url: string; readonly licence: string };
  /** ISO 8601 instant of the answer that this was made from. */
  readonly fetchedAt: string;
  readonly cached: boolean;
}

export type LookupReply = Result<LookupAnswer, LookupProblem>;

/** One request that left the computer. */
export interface ReceiptLine {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly host: string;
  /** What was asked, in words: "facts about Q58217". */
  readonly asked: string;
  /** Why it was sent: "you pressed Look up on Sergey Lavrov". */
  readonly why: string;
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Bytes of the answer's body. */
  readonly bytes: number;
}

// ── Settings ─────────────────────────────────────────────────────────────────

export interface Settings {
  /** What opening a card does: nothing online, or a lookup. */
  readonly lookUpOnOpen: boolean;
  readonly hover: boolean;
  readonly hoverDelayMs: number;
  readonly highlight: {
    readonly people: boolean;
    readonly roles: boolean;
    readonly figures: boolean;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  lookUpOnOpen: false,
  hover: true,
  hoverDelayMs: 400,
  highlight: { people: true, roles: true, figures: true },
};

// ── Directions ───────────────────────────────────────────────────────────────

export interface PageToBackground {
  /** Briefs the article, with the reader's corrections applied. */
  brief(article: Article): Result<Brief, 'brief-failed'>;
  lookUp(question: LookupQuestion): LookupReply;
  /** Remembers a correction; the page then briefs its article again. */
  correct(correction: Correction): void;
  /** Remembers an article's date, or forgets it; the page then briefs its article again. */
  correctDate(correction: DateCorrection): void;
  settings(): Settings;
}

export interface ExtensionToBackground {
  /** Runs Dramatis on a tab, or says what is already shown there. */
  start(tabId: number): Result<Shown, StartProblem>;
  /** Takes everything off the tab's page. */
  stop(tabId: number): void;
  /** Whether the reader switched this page off since it was loaded. */
  isOff(tabId: number): boolean;
  reveal(tabId: number, span: Span): void;
  lookUp(question: LookupQuestion): LookupReply;
  /** Remembers a correction and briefs the tab's article again. */
  correct(tabId: number, correction: Correction): Result<Shown, StartProblem>;
  /** Remembers an article's date, or forgets it, and briefs the tab's article again. */
  correctDate(tabId: number, correction: DateCorrection): Result<Shown, StartProblem>;
  corrections(): readonly Correction[];
  removeCorrection(correction: Correction): void;
  receipt(): readonly ReceiptLine[];
  clearReceipt(): void;
  clearLookups(): void;
  settings(): Settings;
  saveSettings(settings: Settings): void;
}

export interface BackgroundToPage {
  /** Isolates, briefs and paints; when that has been done already, says what is shown. */
  start(): Result<Shown, StartProblem>;
  stop(): void;
  /** True after `stop`, until `start`. */
  isOff(): boolean;
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
