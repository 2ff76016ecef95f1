import type { Settings } from '../shared/protocol';
import type { Point } from './hit';
import type { Mark } from './marks';
import type { NoteMark } from './noteMarks';

export interface Pointing {
  markAt(point: Point, by: 'click' | 'hover'): Mark | NoteMark | undefined;
  /** True when the event happened in the card. */
  isInCard(event: Event): boolean;
  settings(): Pick<Settings, 'hover' | 'hoverDelayMs'>;
  open(mark: Mark | NoteMark, by: 'click' | 'hover', point: Point): void;
  /** The pointer has left words and card for good. */
  leave(): void;
  /** The reader pressed outside the card, or Escape; true when a card was open. */
  dismiss(by: 'press' | 'escape'): boolean;
}

/** Long enough to move the pointer from the words over the gap into the card. */
const LEAVE_DELAY_MS = 350;
/** A pointer that moved farther between press and release was selecting. */
const DRAG_PX = 4;

/** What a click does by itself; there the card opens on hover, or on a click with Alt held. */
const OWN_CLICKS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [onclick], [contenteditable=""], [contenteditable="true"]';

/** Listens to the reader's pointer and to Escape, and returns what stops it. Never keeps a click from the page's links. */
export function watchPointing(document: Document, pointing: Pointing): () => void {
  const window = document.defaultView!;
  const stopping = new AbortController();
  const { signal } = stopping;
  let pressed: Point | undefined;
  let under: Mark | NoteMark | 'card' | undefined;
  let opening: number | undefined;
  let leaving: number | undefined;
  let frame: number | undefined;
  let last: { readonly event: PointerEvent; readonly inCard: boolean } | undefined;

  const cancel = (): void => {
    window.clearTimeout(opening);
    window.clearTimeout(leaving);
    opening = undefined;
    leaving = undefined;
  };

  const onClick = (event: MouseEvent): void => {
    // What a script of the page makes up is no wish of the reader's: an opened card may ask Wikidata.
    if (!event.isTrusted || event.button !== 0 || pointing.isInCard(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (event.detail > 1) {
      // A double click selects a word: the card that its first click opened makes way.
      pointing.dismiss('press');
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || isSelecting(document) || hasMoved(pressed, point)) return;
    // The target of a click in a shadow tree is its host; the path has the link.
    const takesClick = event.composedPath().some(node => node instanceof Element && node.matches(OWN_CLICKS));
    if (takesClick && !event.altKey) return;
    const mark = pointing.markAt(point, 'click');
    if (!mark) return;
    // With Alt a link would be saved to disk; the reader asked for the card instead.
    if (takesClick) event.preventDefault();
    cancel();
    pointing.open(mark, 'click', point);
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // An event forgets its path when it has been handled, so this is asked now.
    last = { event, inCard: pointing.isInCard(event) };
    frame ??= window.requestAnimationFrame(() => {
      frame = undefined;
      if (last) hoverAt(last.event, last.inCard);
    });
  };

  const hoverAt = (event: PointerEvent, inCard: boolean): void => {
    if (inCard) {
      cancel();
      under = 'card';
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    const { hover, hoverDelayMs } = pointing.settings();
    const isIdle = hover && event.buttons === 0 && !isSelecting(document);
    const mark = isIdle ? pointing.markAt(point, 'hover') : undefined;
    if (mark === under) return;
    under = mark;
    cancel();
    if (mark) opening = window.setTimeout(() => pointing.open(mark, 'hover', point), hoverDelayMs);
    else leaving = window.setTimeout(() => pointing.leave(), LEAVE_DELAY_MS);
  };

  const onPress = (event: PointerEvent): void => {
    pressed = { x: event.clientX, y: event.clientY };
    const isOnScrollbar = event.clientX >= document.documentElement.clientWidth;
    if (pointing.isInCard(event) || isOnScrollbar) return;
    cancel();
    pointing.dismiss('press');
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    cancel();
    if (!pointing.dismiss('escape')) return;
    // The page must not close its own dialog as well, nor the browser for it.
    event.stopPropagation();
    event.preventDefault();
  };

  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      cancel();
      under = undefined;
    },
    { passive: true, signal },
  );

  return () => {
    stopping.abort();
    cancel();
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  };
}

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function hasMoved(from: Point | undefined, to: Point): boolean {
  return from !== undefined && Math.hypot(to.x - from.x, to.y - from.y) > DRAG_PX;
}
