import { cardStyle } from '../ui/cardStyle';
import { h } from '../ui/element';
import { noteStyle } from '../ui/noteStyle';
import { refresh } from '../ui/refresh';
import { theme } from '../ui/theme';
import { direction, locale } from '../ui/words';
import { type Box, cardPlace, type Size } from './cardPlace';
import { hostStyle } from './hostStyle';
import { newMentionButton } from './mentionButton';
import { adoptSheet } from './sheet';

export const HOST_NAME = 'dramatis-card';

/** The one element that is added to a page: it holds the open card, in the browser's top layer. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Closed to the page, which could read what is written and press what is there. */
  readonly root: ShadowRoot;
  /** Shows a card beside the words whose boxes `anchor` gives; an open card of the same `key` is redrawn in its place. */
  show(card: HTMLElement, options: ShowOptions): void;
  hide(): void;
  /** Moves the open card to where its words are now. */
  follow(): void;
  /** True when the event happened in the card. */
  holds(event: Event): boolean;
  /** Has screen readers say a line, politely. */
  announce(line: string): void;
  remove(): void;
}

export interface ShowOptions {
  readonly key: string;
  readonly label: string;
  /** Where the words are now, a box for each line; none when they are gone. */
  readonly anchor: () => readonly Box[];
  readonly rtl: boolean;
  /** Where the focus goes: into the card, or to a button over the words with this name; `kept` where it is. */
  readonly focus: 'card' | 'kept' | { readonly mention: string };
  /** The words' element: a modal dialog around it takes the card in, since all outside is out of reach then. */
  readonly words: Element | null;
}

/** Lower than this, head and foot leave no room for what is between them. */
const LOW = 280;
/** Screen readers miss what is written into a region in the moment it is made. */
const ANNOUNCE_AFTER_MS = 300;

export function newCardHost(document: Document): CardHost {
  const window = document.defaultView!;
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  for (const css of [theme, cardStyle, noteStyle, hostStyle]) adoptSheet(root, css, element);
  const frame = h('div', { class: 'frame', role: 'dialog', hidden: true });
  const news = h('div', { class: 'spoken', role: 'status' });
  const layer = h('div', {}, frame, news);
  root.append(layer);
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepFromPage);
  const goHome = (): void => {
    // Beside the body, since a framework may own everything in it.
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
  };
  goHome();

  let shown: ShowOptions | undefined;
  let waiting = 0;
  let announcing = 0;
  let focusBefore: Element | null = null;

  const focusCard = (): void => {
    frame.querySelector<HTMLElement>('[data-act="name"]')?.focus({ preventScroll: true });
  };
  const mention = newMentionButton(frame, focusCard);

  const placeNow = (): void => {
    waiting = 0;
    if (!shown) return;
    // A page may enlarge itself as a whole; places are in CSS pixels of the window.
    layer.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
    frame.style.setProperty('--room', '560px');
    frame.style.setProperty('--window', `${document.documentElement.clientWidth}px`);
    const size = { width: frame.offsetWidth, height: frame.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight, rtl: shown.rtl };
    const words = shown.anchor();
    mention.lie(words);
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
    mention.remove();
    if (element.isConnected && 'hidePopover' in element && element.matches(':popover-open')) element.hidePopover();
    element.removeAttribute('popover');
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    goHome();
  };

  return {
    element,
    root,
    show(card, options) {
      const home = options.words?.closest('dialog:modal') ?? document.documentElement;
      if (!shown) focusBefore = document.activeElement;
      if (element.parentNode !== home) home.append(element);
      const old = frame.firstElementChild;
      const isRedrawn = old instanceof HTMLElement && shown?.key === options.key;
      shown = options;
      frame.setAttribute('aria-label', options.label);
      frame.lang = locale();
      frame.dir = direction();
      if (isRedrawn && old !== card) refresh(old, card);
      else if (old !== card) frame.replaceChildren(card);
      frame.hidden = false;
      toTopLayer(element);
      if (typeof options.focus === 'object') mention.focus(options.focus.mention);
      else if (!isRedrawn || options.focus === 'card') mention.remove();
      placeNow();
      if (options.focus === 'card' && !isRedrawn) focusCard();
    },
    hide,
    follow: placeSoon,
    holds: event => event.composedPath().includes(element),
    announce(line) {
      window.clearTimeout(announcing);
      announcing = window.setTimeout(() => {
        news.lang = locale();
        news.textContent = line;
      }, ANNOUNCE_AFTER_MS);
    },
    remove() {
      hide();
      window.clearTimeout(announcing);
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

/** What is typed in a card is no shortcut of the page's. */
function keepFromPage(event: Event): void {
  event.stopPropagation();
}

/** Above everything, dialogs that opened since included. */
function toTopLayer(element: HTMLElement): void {
  if (!('showPopover' in element)) return;
  element.setAttribute('popover', 'manual');
  if (element.matches(':popover-open')) return;
  element.showPopover();
}
