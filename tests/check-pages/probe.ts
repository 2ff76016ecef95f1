/** Runs in the page: starts Dramatis, looks at what it did, and stops it again. */

import '../../src/page/main';
import type { Shown } from '../../src/shared/protocol';
import type { Result } from '../../src/shared/result';
import { asked, callPage } from './fakeBrowser';

/** What was seen on one page. */
export interface Seen {
  readonly problem?: string;
  readonly characters: number;
  readonly mapped: number;
  readonly date: string;
  readonly highlights: number;
  /** Highlights whose range holds other words than the article's text at that span. */
  readonly wrongWords: number;
  /** Highlights without a rectangle: text that the page hides. */
  readonly hidden: number;
  /** Of the rectangles looked at: under whose middle the browser finds other text. */
  readonly looked: number;
  readonly elsewhere: number;
  readonly cardOpened: boolean;
  readonly sameWhileOn: boolean;
  readonly sameAfter: boolean;
  readonly leftOver: readonly string[];
  readonly readMs: number;
}

const LOOK_AT = 25;

/** The card's root, which is closed to pages; this one alone sees it made. */
let cardRoot: ShadowRoot | undefined;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attachShadow.call(this, init);
  if (this.localName === 'dramatis-card') cardRoot = root;
  return root;
};

async function check(): Promise<Seen> {
  const before = document.documentElement.outerHTML;
  const began = performance.now();
  const started = (await callPage('start')) as Result<Shown, string>;
  const readMs = Math.round(performance.now() - began);
  if (!started.ok) return { ...NOTHING, problem: started.message, sameAfter: sameAs(before), readMs };
  const { brief, mapped } = started.value;
  const ranges = paintedRanges();
  const spans = [...brief.people.flatMap(({ mentions }) => mentions), ...brief.figures];
  const words = new Map(spans.map(({ start, end }) => [bare(asked.text.slice(start, end)), true]));
  const seenRanges = ranges.filter(range => range.getBoundingClientRect().width > 0);
  const looked = everyNth(seenRanges, LOOK_AT);
  const found = looked.map(isWhereItSays).filter(answer => answer !== undefined);
  const first = spans.find(span => span.start >= 0);
  if (first) await callPage('reveal', { start: first.start, end: first.end });
  const host = document.querySelector('dramatis-card');
  const cardOpened = cardRoot?.querySelector('.card') != null;
  host?.remove();
  const sameWhileOn = sameAs(before);
  await callPage('stop');
  return {
    characters: asked.text.length,
    mapped,
    date: brief.date ? `${brief.date.iso} ${brief.date.source}` : '',
    highlights: ranges.length,
    wrongWords: ranges.filter(range => !words.has(bare(range.toString()))).length,
    hidden: ranges.length - seenRanges.length,
    looked: found.length,
    elsewhere: found.filter(answer => !answer).length,
    cardOpened: cardOpened || spans.length === 0,
    sameWhileOn,
    sameAfter: sameAs(before),
    leftOver: [
      ...[...CSS.highlights.keys()].filter(key => key.startsWith('dramatis')),
      ...[...document.adoptedStyleSheets].map(() => 'sheet'),
    ],
    readMs,
  };
}

const NOTHING = {
  characters: 0,
  mapped: 0,
  date: '',
  highlights: 0,
  wrongWords: 0,
  hidden: 0,
  looked: 0,
  elsewhere: 0,
  cardOpened: true,
  sameWhileOn: true,
  leftOver: [],
};

function paintedRanges(): readonly Range[] {
  return [...CSS.highlights]
    .filter(([key]) => key.startsWith('dramatis-'))
    .flatMap(([, highlight]) => [...highlight])
    .filter(range => range instanceof Range);
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

function everyNth<Value>(list: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0).slice(0, most);
}

function sameAs(before: string): boolean {
  return document.documentElement.outerHTML === before;
}

function bare(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}

/** Starts, opens the card of the first name that is to be seen, and stays, for a picture. */
async function show(): Promise<void> {
  const started = (await callPage('start')) as Result<Shown, string>;
  if (!started.ok) return;
  const first = paintedRanges().find(range => range.getBoundingClientRect().width > 0);
  first?.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
  window.scrollBy(0, -120);
  await callPage('step', 1);
}

Object.assign(globalThis, {
  dramatisCheck: check,
  dramatisShow: show,
  dramatisHide: () => callPage('stop'),
  dramatisCall: callPage,
});
