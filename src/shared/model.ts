/** The vocabulary of Dramatis as types. Everything here is plain JSON and readonly. */

/** Half-open range in an article's text: UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 8601 calendar date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string;

/** A Wikidata QID (`Q58217`), or a local key (`x-<country>-<slug>`) where no QID is known. */
export type PersonId = string & { readonly _: 'PersonId' };
/** Names one cluster within one brief; the same article gives the same ids. */
export type ClusterId = string & { readonly _: 'ClusterId' };

// ── Article ──────────────────────────────────────────────────────────────────

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'caption' | 'byline' | 'post';

/** A paragraph-like piece of the article. `post` is an embedded post of a social network. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type DateSource = 'json-ld' | 'meta' | 'time' | 'url' | 'byline' | 'reader';

export interface PublicationDate {
  /** Day precision, in the offset the page states. */
  readonly iso: IsoDate;
  readonly source: DateSource;
}

export interface Article {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  /** BCP 47, or '' when the page does not say. */
  readonly language: string;
  readonly date?: PublicationDate;
  /** Blocks joined by one line feed; the headline is not part of it. */
  readonly text: string;
  /** Sorted, disjoint, covering every character of `text` but the line feeds between them. */
  readonly blocks: readonly Block[];
  /** True when the page has more text than is read of it. */
  readonly firstPart?: true;
}

/** What is read of a page at most: UTF-16 units of text (a book of 35,000 words), and blocks. */
export const MOST_READ = { text: 200_000, blocks: 10_000 } as const;

// ── People ───────────────────────────────────────────────────────────────────

export type NameForm = 'full' | 'surname' | 'titled' | 'given' | 'initials' | 'nickname';

/** A span that names somebody: the name alone, without title or possessive. */
export interface Mention extends Span {
  readonly form: NameForm;
  /** 0 to 1: how sure the tagger is that this names a person. */
  readonly confidence: number;
}

/** "the Russian foreign minister": a phrase that stands for a person by office. */
export interface RoleMention extends Span {
  /** The cluster it stands for; a person who is not named in the text gets a cluster of their own. */
  readonly cluster: ClusterId;
  readonly confidence: number;
}

export type PersonKind = 'official' | 'public' | 'private' | 'unknown';

export type OfficeClass =
  | 'hos'
  | 'hog'
  | 'deputy_head'
  | 'foreign'
  | 'finance'
  | 'defence'
  | 'interior'
  | 'justice'
  | 'minister'
  | 'central_bank'
  | 'intl'
  | 'speaker'
  | 'military'
  | 'spokesperson'
  | 'opposition'
  | 'legal'
  | 'party'
  | 'governor'
  | 'first_lady'
  | 'ceo'
  | 'ambassador'
  | 'junior'
  | 'legislator'
  | 'other';

/** A position with its place and its known bounds. */
export interface Office {
  readonly class: OfficeClass;
  readonly title: string;
  /** Lower-case ISO 3166 code (`ru`, `gb-sct`), `eu`, `xw` international, or an organisation's code. */
  readonly jurisdiction: string;
  /** The jurisdiction in words: "Russia", "United Nations". */
  readonly place: string;
  readonly start?: IsoDate;
  /** Absent means: no end was known on `asOf`. It never means "holds it now". */
  readonly end?: IsoDate;
  readonly acting?: boolean;
  /** The day this row was known to be true as it stands. */
  readonly asOf: IsoDate;
  readonly source: string;
}

/**
 * What is known of an office on a day:
 * `held` and `acting` — it was theirs; `open` — started, and no end was known when the source was last looked at,
 * which was before that day; `perhaps` — the bounds are too coarse to say (handover day, year-only dates);
 * `not-yet`, `no-longer`; `undated` — no bound is known.
 */
export type OfficeState = 'held' | 'acting' | 'open' | 'perhaps' | 'not-yet' | 'no-longer' | 'undated';

export interface OfficeOnDay extends Office {
  readonly state: OfficeState;
}

/** Somebody in the pack, or found by a lookup. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly kind: PersonKind;
  readonly gender?: 'm' | 'f';
  readonly born?: IsoDate;
  readonly died?: IsoDate;
  /** Lower-case ISO 3166 codes, most important first. */
  readonly countries: readonly string[];
  readonly party?: string;
  /** Title of the English Wikipedia article, with underscores. */
  readonly enwiki?: string;
  /** 0 to 100: how likely news means this bearer of the name when nothing else is known. */
  readonly importance: number;
  readonly offices: readonly Office[];
  readonly source: string;
  readonly asOf: IsoDate;
}

/** A field in which people make a name; `private` are the trades that make none by themselves. */
export type Trade =
  | 'football'
  | 'sport'
  | 'motor'
  | 'coach'
  | 'music'
  | 'stage'
  | 'writing'
  | 'press'
  | 'bench'
  | 'court'
  | 'police'
  | 'church'
  | 'science'
  | 'medicine'
  | 'business'
  | 'politics'
  | 'military'
  | 'militant'
  | 'art'
  | 'campaign'
  | 'space'
  | 'staff'
  | 'local'
  | 'private';

/** A country or an organisation; `name` is the pack's, which is English. */
export interface Place {
  /** As an office's jurisdiction. */
  readonly code: string;
  readonly name: string;
}

/** Something that speaks for or against a link, as data: a view says it in the reader's language. */
export type Reason =
  /** How the name in the text is theirs; `name` is the pack's. */
  | { readonly kind: 'exact-name' | 'alias' | 'variant' | 'mononym' | 'surname'; readonly name: string }
  | { readonly kind: 'often-in-news' | 'household-name' | 'common-name' }
  /** The article's words for them, and the office that these mean. */
  | { readonly kind: 'called'; readonly words: string; readonly office: Pick<Office, 'start' | 'end'> }
  | { readonly kind: 'no-such-office'; readonly words: string }
  | { readonly kind: 'in-office' }
  | { readonly kind: 'place-named'; readonly place: Place; readonly times: number }
  | { readonly kind: 'place-not-named'; readonly place: Place }
  /** Words of the article right beside the name, which name their country. */
  | { readonly kind: 'beside'; readonly words: string }
  | { readonly kind: 'compatriots'; readonly place: Place }
  | { readonly kind: 'colleagues'; readonly trade: Trade }
  /** The text speaks of a woman or of a man, and they are not. */
  | { readonly kind: 'other-gender'; readonly said: 'm' | 'f' }
  | { readonly kind: 'died' | 'born'; readonly on: IsoDate }
  | { readonly kind: 'age' | 'other-age'; readonly years: number }
  /** English words that the article and the pack's description share. */
  | { readonly kind: 'described'; readonly words: readonly string[] }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'trade' | 'other-trade'; readonly trade: Trade }
  | { readonly kind: 'private-trade' }
  /** The reader said so. */
  | { readonly kind: 'said-by-reader' }
  /** Met by office alone, which was theirs on the article's day. */
  | { readonly kind: 'held-office' };

/** One reason for or against a link, with the weight it had: log-odds, negative against. */
export interface Evidence {
  readonly reason: Reason;
  readonly weight: number;
}

/** A person of the pack whom a cluster might mean. */
export interface Candidate {
  readonly person: PersonId;
  readonly name: string;
  readonly description: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

/** What is shown of a person. */
export interface PersonCard {
  readonly person: PersonId;
  readonly name: string;
  readonly description: string;
  readonly kind: PersonKind;
  readonly countries: readonly Place[];
  readonly born?: IsoDate;
  readonly died?: IsoDate;
  readonly party?: string;
  readonly enwiki?: string;
  /** Every known office, latest first, with its state on the article's date. */
  readonly offices: readonly OfficeOnDay[];
  /** Indexes into `offices`: held on the article's date (or perhaps), weightiest first. */
  readonly then: readonly number[];
  /** Indexes into `offices`: no end known, weightiest first. True only as of each office's `asOf`. */
  readonly now: readonly number[];
  readonly source: string;
  readonly asOf: IsoDate;
}

/** Links below this confidence are shown as likely, not as certain. */
export const LIKELY = 0.9;

export interface Link {
  readonly person: PersonId;
  /** 0 to 1. Below `LIKELY` it is shown as likely, not as certain. */
  readonly confidence: number;
  readonly why: readonly Evidence[];
  /** True when the reader said so. */
  readonly corrected?: boolean;
}

/** All mentions of one person in one article. */
export interface Cluster {
  readonly id: ClusterId;
  /** The fullest name the text gives them, or the pack's name for somebody met only by role. */
  readonly label: string;
  readonly kind: PersonKind;
  readonly gender?: 'm' | 'f';
  /** In text order; empty for somebody met only by role. */
  readonly mentions: readonly Mention[];
  readonly link?: Link;
  /** Best first; kept when the link abstains or is not certain. */
  readonly candidates: readonly Candidate[];
  readonly card?: PersonCard;
}

// ── Figures, dates, statements ───────────────────────────────────────────────

export type FigureType = 'percent' | 'money' | 'count' | 'measure' | 'duration' | 'ratio' | 'age';
export type Bound = 'lt' | 'le' | 'gt' | 'ge';

/** A number with a unit and a value. */
export interface Figure extends Span {
  readonly type: FigureType;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** `%`, `pp`, an ISO 4217 code, a unit's singular or plural name (`years`, `km`), or the counted noun (`doses`). */
  readonly unit: string;
  readonly approx: boolean;
  readonly bound?: Bound;
  /** Where the counted noun stands, when it is not part of the span. */
  readonly noun?: Span;
  /** What gives it scale, best first. */
  readonly comparisons?: readonly Comparison[];
}

/** How many people live in a country, with where and when that was known. */
export interface Population {
  /** The country in words: "Pakistan". */
  readonly place: string;
  readonly inhabitants: number;
  readonly asOf: IsoDate;
  readonly source: string;
}

/** One way to see how much a figure is. `value` has the figure's precision at best: round it when it is shown. */
export type Comparison =
  | { readonly kind: 'each'; readonly value: number; readonly unit: string; readonly population: Population }
  | { readonly kind: 'share' /** 0 to 1. */; readonly value: number; readonly population: Population }
  | { readonly kind: 'converted'; readonly value: number; readonly valueMax?: number; readonly unit: string };

/**
 * Arithmetic that an article itself allows. Figures are given by their index in the brief.
 * `change` — "from x to y" beside a stated change: what it comes to, and whether the two agree within rounding;
 * `share` — "155 of 342 seats"; `part` — "12 per cent of 4,000"; `sum` — "50,000 doses … 150,000 more".
 */
export type Arithmetic =
  | {
      readonly kind: 'change';
      readonly from: number;
      readonly to: number;
      readonly stated: number;
      /** In the unit of the stated figure: per cent, percentage points, or the figures' own. Negative when it fell. */
      readonly computed: number;
      readonly agrees: boolean;
      readonly working: string;
    }
  | {
      readonly kind: 'share';
      readonly part: number;
      readonly whole: number;
      readonly percent: number;
      readonly working: string;
    }
  | {
      readonly kind: 'part';
      readonly percent: number;
      readonly whole: number;
      readonly amount: number;
      readonly working: string;
    }
  | {
      readonly kind: 'sum';
      readonly terms: readonly [number, number];
      readonly total: number;
      readonly working: string;
    };

/** A date the text names. */
export interface DateMention extends Span {
  /** ISO 8601 or EDTF-like (`199X`, `T04:00`). */
  readonly iso: string;
}

export interface Statement extends Span {
  readonly kind: 'direct' | 'indirect';
  /** The speaker, when a cluster of this article; `speakerName` otherwise (an organisation). */
  readonly speaker?: ClusterId;
  readonly speakerName?: string;
  /** The words that attribute it: "Lavrov said". */
  readonly cue?: Span;
}

// ── Brief ────────────────────────────────────────────────────────────────────

/** Everything known about one article. */
export interface Brief {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly language: string;
  readonly date?: PublicationDate;
  /** The page's own date, where the reader's took its place. */
  readonly pageDate?: PublicationDate;
  /** The day the pack's facts are good to. */
  readonly packAsOf: IsoDate;
  readonly words: number;
  readonly people: readonly Cluster[];
  readonly roleMentions: readonly RoleMention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  /** What the article's figures allow to be worked out. */
  readonly arithmetic?: readonly Arithmetic[];
  /** True of an article in another language than English: only full names of the pack were looked for. */
  readonly namesOnly?: true;
  /** True when only the first part of a very long text was read. */
  readonly firstPart?: true;
}

// ── Corrections ──────────────────────────────────────────────────────────────

/** What the reader said about a name; comes before all evidence. */
export type Correction =
  | {
      readonly kind: 'is' | 'is-not';
      readonly name: string;
      readonly person: PersonId;
      /** What the person is called, for the list of corrections. */
      readonly personName?: string;
      readonly scope: CorrectionScope;
    }
  | { readonly kind: 'not-a-person'; readonly name: string; readonly scope: CorrectionScope };

/** `article`: this page's canonical address; `site`: its host; `everywhere`. `where` is the address or host. */
export type CorrectionScope =
  | { readonly on: 'article' | 'site'; readonly where: string }
  | { readonly on: 'everywhere' };

/** The date an article has, as the reader says; without `iso` the page's own date counts again. */
export interface DateCorrection {
  /** The article's address. */
  readonly where: string;
  /** Day precision. */
  readonly iso?: IsoDate;
}

// ── Passages ─────────────────────────────────────────────────────────────────

/** Words of an article, kept so that they are found again when the page has changed. */
export interface Passage {
  readonly exact: string;
  /** Up to 64 characters of the article's text before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stood in the article's text. */
  readonly position: Span;
}

export type DifferenceKind = 'number' | 'name' | 'negation' | 'quotation' | 'word';

/** Words of a passage that read otherwise now; `was` or `is` is empty when words came or went. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly was: string;
  readonly is: string;
  /** False when it cannot change what the passage says: a mended typo, an article, a hyphen. */
  readonly matters: boolean;
}

/**
 * Where a passage stands now: `exact` — the same words in the same surroundings; `moved` — the same words elsewhere;
 * `changed` — the words read otherwise; `orphan` — not found. A verdict holds unless a difference matters.
 */
export type Located =
  | { readonly state: 'exact' | 'moved'; readonly span: Span }
  | {
      readonly state: 'changed';
      readonly span: Span;
      readonly differences: readonly Difference[];
      readonly verdictHolds: boolean;
    }
  | { readonly state: 'orphan' };
