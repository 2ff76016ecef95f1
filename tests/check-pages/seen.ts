/** What was seen of one page in one browser, and what of it must not be. */

export interface Seen {
  readonly name: string;
  /** Why nothing could be seen at all. */
  readonly failure?: string;
  /** What the popup says where the page has no article. */
  readonly problem?: string;
  /** Uncaught exceptions of the page that it did not throw before Dramatis was started. */
  readonly pageExceptions: readonly string[];
  /** Uncaught exceptions and logged errors of our scripts, wherever they run. */
  readonly ownExceptions: readonly string[];
  /** `restless`: the page changes in the same time without Dramatis too. */
  readonly html: 'same' | 'changed' | 'restless';
  /** Hosts, highlights and sheets that are ours and still there once switched off. */
  readonly leftOver: readonly string[];
  /** Elements of ours while shown. */
  readonly hosts: number;
  /** UTF-16 units of the article. */
  readonly characters: number;
  /** Share of them that leads to live nodes, 0 to 1. */
  readonly mapped: number;
  readonly highlights: number;
  /** Highlights without a rectangle: text that the page hides. */
  readonly hidden: number;
  /** Highlights whose words are not those of the article at a place that the brief names. */
  readonly wrongWords: number;
  /** Rectangles looked at, with nothing over them. */
  readonly looked: number;
  /** Of those, rectangles in whose middle the browser finds other text. */
  readonly elsewhere: number;
  /** Undefined where nobody is named. */
  readonly cardOpened?: boolean;
  readonly timing: Timing;
  /** Largest distance that an element's box moved when highlights came, in CSS pixels. */
  readonly movedPx: number;
  /** The browser's own score of layout shifts in that time; undefined where it has none. */
  readonly layoutShift?: number;
  readonly left: Left;
}

/** Milliseconds. */
export interface Timing {
  /** From the click on the toolbar button to the popup's list. */
  readonly shown: number;
  /** Readability's parse alone, of a copy of the same page. */
  readonly readability: number;
  /** Our script's time on the page's thread, what the browser does for it included; undefined where that cannot be told. */
  readonly own?: number;
  /** Its longest run without a break. */
  readonly longest?: number;
  /** The longest time that the page's own timer had to wait. */
  readonly pause: number;
}

/** More than before the start and than without Dramatis, once switched off and garbage is collected. */
export interface Left {
  /** The page and the frames in it. */
  readonly frames: number;
  readonly listeners: number;
  readonly nodes?: number;
}

/** Our script stays in each frame, to be started again: it listens for the page's return and for a script that follows it. */
const RESTING_LISTENERS = 2;
const MAPPED = 0.999;

/** More than our resting script needs. */
export function hasLeftListeners({ left }: Pick<Seen, 'left'>): boolean {
  return left.listeners > RESTING_LISTENERS * left.frames;
}

/** Why the check fails on this page; empty when it does not. */
export function faultsOf(seen: Seen): readonly string[] {
  if (seen.failure !== undefined) return [seen.failure];
  return [
    ...seen.pageExceptions.map(text => `the page threw: ${text}`),
    ...seen.ownExceptions.map(text => `Dramatis threw: ${text}`),
    seen.html === 'changed' && 'its HTML was changed',
    seen.leftOver.length > 0 && `left on the page: ${seen.leftOver.join(', ')}`,
    seen.hosts > 1 && `${seen.hosts} hosts`,
    seen.characters > 0 && seen.mapped < MAPPED && `only ${(100 * seen.mapped).toFixed(2)} % are mapped`,
    seen.wrongWords > 0 && `${seen.wrongWords} highlights of other words`,
    seen.elsewhere > 0 && `${seen.elsewhere} rectangles where the text is not`,
    seen.cardOpened === false && 'no card opened',
    hasLeftListeners(seen) && `${seen.left.listeners} listeners left`,
  ].filter(fault => fault !== false);
}
