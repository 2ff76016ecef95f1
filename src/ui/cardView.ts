import type { Brief, Cluster, Correction, DateCorrection, Figure, PersonCard, Span } from '../shared/model';
import type { ChecksReply, LookupAnswer, LookupChoice } from '../shared/protocol';

/** How far a lookup has come; `message` says what failed and what to do. */
export interface LookupView {
  readonly state: 'idle' | 'working' | 'done' | 'failed';
  readonly answer?: LookupAnswer;
  readonly message?: string;
}

/** What a person card is drawn from. */
export interface CardView {
  readonly brief: Brief;
  readonly cluster: Cluster;
  /** Which of `appearances(brief, cluster)` the reader is at. */
  readonly at?: number;
  readonly lookup?: LookupView;
  /** The article's text; with it the card shows the sentences that speak of the person. */
  readonly text?: string;
}

/** What the reader may do on a person card. */
export interface CardActions {
  close(): void;
  step(by: 1 | -1): void;
  lookUp(): void;
  correct(correction: Correction): void;
  /** Sets the article's date, or takes that back. */
  correctDate(correction: DateCorrection): void;
  /** The reader picked somebody a search by name found. */
  pickChoice(choice: LookupChoice): void;
  /** Shows a passage on the page. */
  reveal?(span: Span): void;
  /** Fact-checks about these words, searched with the reader's own key. */
  relatedChecks?(words: string): Promise<ChecksReply>;
  /** Begins a note on a passage. */
  note?(span: Span): void;
}

/** What a figure card is drawn from; `text` is the article's. */
export interface FigureView {
  readonly brief: Brief;
  readonly figure: Figure;
  readonly text: string;
}

/** The facts to show: a lookup's when there are any, since they are newer than the pack's. */
export function shownCard({ cluster, lookup }: CardView): PersonCard | undefined {
  return lookup?.answer?.card ?? cluster.card;
}
