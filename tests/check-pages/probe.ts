/** Runs in the page's own world: waits until the page rests, remembers it, and compares. */

import type { Span } from '../../src/shared/model';

/** Where the page stands now, against how it was. */
export interface Compared {
  /** The same HTML, but for our host. */
  readonly same: boolean;
  readonly hosts: number;
  readonly highlights: number;
  /** Sheets adopted since. */
  readonly sheets: number;
  readonly movedPx: number;
  readonly pause: number;
  readonly layoutShift?: number;
}

/** What the highlights cover. */
export interface Looked {
  readonly highlights: number;
  readonly hidden: number;
  readonly wrongWords: number;
  readonly looked: number;
  readonly elsewhere: number;
}

export interface Probe {
  settled(): Promise<void>;
  begin(): void;
  compare(): Compared;
  look(text: string, spans: readonly Span[]): Looked;
  cardIsOpen(): boolean;
}

const REST_MS = 700;
const PATIENCE_MS = 8000;
const TICK_MS = 5;
/** Highlights whose rectangles are looked at, spread over the page. */
const LOOK_AT = 25;
/** Elements whose places are compared, spread over the page. */
const PLACES = 600;

let html = '';
let sheets = 0;
let places: readonly (readonly [Element, Place])[] = [];
let pause = 0;
let shift = 0;
interface Place {
  readonly x: number;
  readonly y: number;
}

const probe: Probe = {
  /** Until the page is loaded and its HTML stays as it is, or patience ends. */
  async settled() {
    const end = performance.now() + PATIENCE_MS;
    let last = '';
    while (performance.now() < end) {
      const now = document.documentElement.outerHTML;
      if (document.readyState === 'complete' && now === last) return;
      last = now;
      await new Promise(again => setTimeout(again, REST_MS));
    }
  },
  begin() {
    html = document.documentElement.outerHTML;
    sheets = document.adoptedStyleSheets.length;
    places = everyNth([...document.body.querySelectorAll('*')], PLACES).map(element => [element, placeOf(element)]);
    watchPauses();
    watchShifts();
  },
  compare() {
    const hosts = [...document.querySelectorAll('dramatis-card')];
    const now = hosts.reduce((text, host) => text.replace(host.outerHTML, ''), document.documentElement.outerHTML);
    return {
      same: now === html,
      hosts: hosts.length,
      highlights: painted().length,
      sheets: document.adoptedStyleSheets.length - sheets,
      movedPx: Math.max(0, ...places.map(([element, was]) => distance(placeOf(element), was))),
      pause,
      ...(PerformanceObserver.supportedEntryTypes.includes('layout-shift') && { layoutShift: shift }),
    };
  },
  look(text, spans) {
    const ranges = painted();
    const seen = ranges.filter(range => range.getBoundingClientRect().width > 0);
    const answers = everyNth(seen, LOOK_AT)
      .map(isWhereItSays)
      .filter(answer => answer !== undefined);
    return {
      highlights: ranges.length,
      hidden: ranges.length - seen.length,
      wrongWords: countWrong(ranges, text, spans),
      looked: answers.length,
      elsewhere: answers.filter(answer => !answer).length,
    };
  },
  cardIsOpen() {
    // Its root is closed to the page, but an open card lies in the top layer.
    return document.querySelector('dramatis-card:popover-open') !== null;
  },
};
Object.assign(globalThis, { dramatisProbe: probe });

function watchPauses(): void {
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    pause = Math.max(pause, now - last - TICK_MS);
    last = now;
    setTimeout(tick, TICK_MS);
  };
  setTimeout(tick, TICK_MS);
}

function watchShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift' });
}

/** Everything of ours but the mark of the open card, in the page's order. */
function painted(): readonly Range[] {
  return [...CSS.highlights]
    .filter(([key]) => key.startsWith('dramatis-') && key !== 'dramatis-active')
    .flatMap(([, highlight]) => [...highlight])
    .filter(range => range instanceof Range)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
}

/** Each highlight takes one place of the brief with the same words; those that find none left are wrong. */
function countWrong(ranges: readonly Range[], text: string, spans: readonly Span[]): number {
  const left = new Map<string, number>();
  for (const { start, end } of spans) {
    const words = bare(text.slice(start, end));
    left.set(words, (left.get(words) ?? 0) + 1);
  }
  return ranges.filter(range => {
    const words = bare(range.toString());
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  }).length;
}

/** True when the browser finds the range's text under its rectangle; undefined when something lies over it. */
function isWhereItSays(range: Range): boolean | undefined {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  if (!box) return undefined;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  if (!top?.contains(range.startContainer)) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  return caret !== null && range.isPointInRange(caret.offsetNode, caret.offset);
}

function placeOf(element: Element): Place {
  const { x, y } = element.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY };
}

function distance(one: Place, other: Place): number {
  return Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
}

function everyNth<Value>(list: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0).slice(0, most);
}

function bare(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}
