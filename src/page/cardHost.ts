import { cardStyle } from '../ui/cardStyle';
import { refresh } from '../ui/refresh';
import { theme } from '../ui/theme';
import { type Box, cardPlace, type Size } from './cardPlace';
import { adoptSheet } from './sheet';

export const HOST_NAME = 'dramatis-card';

/** The one element that is added to a page: it holds the open card, in the browser's top layer. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Shows a card beside the words whose boxes `anchor` gives; an open card of the same `key` is redrawn in its place. */
  show(card: HTMLElement, options: ShowOptions): void;
  hide(): void;
  /** Moves the open card to where its words are now. */
  follow(): void;
  /** True when the event happened in the card. */
  holds(event: Event): boolean;
  remove(): void;
}

export interface ShowOptions {
  readonly key: string;
  readonly label: string;
  /** Where the words are now, a box for each line; none when they are gone. */
  readonly anchor: () => readonly Box[];
  readonly rtl: boolean;
  readonly focus: boolean;
  /** The words' element: a modal dialog around it takes the card in, since all outside is out of reach then. */
  readonly words: Element | null;
}

/** The page's own rules cannot reach in: important rules of a shadow tree win over those outside. */
const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.frame { position: fixed; width: max-content; max-width: min(360px, calc(100vw - 16px)); }
.frame[hidden] { display: none; }
.frame > .card { max-height: var(--room, 560px); }
/* Too low for a body between head and foot: the whole card scrolls. */
.frame.low > .card { display: block; overflow: auto; }
.frame.low .card-body { overflow: visible; }
.frame.low .card-foot { position: static; }
@media print { .frame { display: none; } }
`;

/** Lower than this, head and foot leave no room for what is between them. */
const LOW = 280;

export function newCardHost(document: Document): CardHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  for (const css of [theme, cardStyle, HOST_STYLE]) adoptSheet(root, css, element);
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.hidden = true;
  root.append(frame);
  // Beside the body, since a framework may own everything in it.
  document.documentElement.append(element);

  let shown: ShowOptions | undefined;
  let waiting = 0;
  let focusBefore: Element | null = null;
  const window = document.defaultView!;

  const placeNow = (): void => {
    waiting = 0;
    if (!shown) return;
    frame.style.setProperty('--room', '560px');
    const size = { width: frame.offsetWidth, height: frame.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight, rtl: shown.rtl };
    const words = shown.anchor();
    // Words that the page hides have no place: their card stands in the window's upper corner.
    const place = cardPlace(words.length > 0 ? words : [cornerOf(view)], size, view);
    frame.style.setProperty('--room', `${Math.min(560, place.maxHeight)}px`);
    frame.classList.toggle('low', place.maxHeight < LOW);
    frame.style.left = `${place.left}px`;
    frame.style.top = `${place.top}px`;
  };
  const placeSoon = (): void => {
    if (shown && !waiting) waiting = window.requestAnimationFrame(placeNow);
  };
  window.addEventListener('scroll', placeSoon, { capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { passive: true });
  const observer = new ResizeObserver(placeSoon);
  observer.observe(frame);

  const hide = (): void => {
    if (!shown) return;
    const hadFocus = root.activeElement !== null;
    shown = undefined;
    frame.hidden = true;
    frame.replaceChildren();
    if (element.isConnected && 'hidePopover' in element && element.matches(':popover-open')) element.hidePopover();
    element.removeAttribute('popover');
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    element,
    show(card, options) {
      const home = options.words?.closest('dialog:modal') ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      const old = frame.firstElementChild;
      const isRedrawn = old instanceof HTMLElement && shown?.key === options.key;
      if (!shown) focusBefore = document.activeElement;
      shown = options;
      frame.setAttribute('aria-label', options.label);
      if (isRedrawn) refresh(old, card);
      else frame.replaceChildren(card);
      frame.hidden = false;
      toTopLayer(element);
      placeNow();
      if (options.focus && !isRedrawn)
        card.querySelector<HTMLElement>('[data-act="name"]')?.focus({ preventScroll: true });
    },
    hide,
    follow: placeSoon,
    holds: event => event.composedPath().includes(element),
    remove() {
      hide();
      observer.disconnect();
      window.removeEventListener('scroll', placeSoon, { capture: true });
      window.removeEventListener('resize', placeSoon);
      if (waiting) window.cancelAnimationFrame(waiting);
      element.remove();
    },
  };
}

function cornerOf({ width }: Size): Box {
  return { left: width, top: 0, right: width, bottom: 0 };
}

/** Above everything, dialogs that opened since included. */
function toTopLayer(element: HTMLElement): void {
  if (!('showPopover' in element)) return;
  element.setAttribute('popover', 'manual');
  if (element.matches(':popover-open')) return;
  element.showPopover();
}
