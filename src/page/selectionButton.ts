import { h } from '../ui/element';
import { direction, locale } from '../ui/words';

/** Selecting moves the end about: this quiet is waited for. */
const QUIET_MS = 250;
/** Between the selection and the button. */
const GAP_PX = 6;

export interface SelectionButtonSetting {
  /** What is selected, when a note can be written on it. */
  selected(): Range | undefined;
  /** What the button says, and what it does in words. */
  label(): { readonly short: string; readonly full: string };
  pressed(): void;
}

/** A small button beside what is selected in the article, once selecting is over; returns what takes it away. */
export function watchSelection(document: Document, root: ShadowRoot, setting: SelectionButtonSetting): () => void {
  const window = document.defaultView!;
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer = 0;
  let isPressing = false;
  const button = h('button', {
    type: 'button',
    class: 'select-note',
    hidden: true,
    // The selection must outlive the press.
    pointerdown: event => event.preventDefault(),
    mousedown: event => event.preventDefault(),
    click: () => {
      hide();
      setting.pressed();
    },
  });
  root.append(button);

  const hide = (): void => {
    window.clearTimeout(timer);
    button.hidden = true;
  };

  const lookSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, QUIET_MS);
  };

  const look = (): void => {
    const selected = isPressing ? undefined : setting.selected();
    if (!selected) {
      hide();
      return;
    }
    const { short, full } = setting.label();
    button.textContent = short;
    button.title = full;
    button.setAttribute('aria-label', full);
    button.lang = locale();
    button.dir = direction();
    button.hidden = false;
    place(selected);
  };

  /** Below the end of the selection, where neither its words nor a touch screen's own menu are covered; within the window. */
  const place = (selected: Range): void => {
    const last = [...selected.getClientRects()].filter(({ width }) => width > 0).at(-1);
    if (!last) {
      hide();
      return;
    }
    const below = last.bottom + GAP_PX;
    const top = below + button.offsetHeight > window.innerHeight ? last.top - GAP_PX - button.offsetHeight : below;
    const left = Math.min(Math.max(4, last.right - button.offsetWidth / 2), window.innerWidth - button.offsetWidth - 4);
    button.style.top = `${top}px`;
    button.style.left = `${left}px`;
    button.style.visibility = top < 0 || top > window.innerHeight ? 'hidden' : '';
  };

  document.addEventListener('selectionchange', lookSoon, { signal });
  document.addEventListener(
    'pointerdown',
    event => {
      if (event.composedPath().includes(button)) return;
      isPressing = true;
      hide();
    },
    { capture: true, passive: true, signal },
  );
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
    document.addEventListener(
      type,
      () => {
        isPressing = false;
        lookSoon();
      },
      { capture: true, passive: true, signal },
    );
  }
  window.addEventListener(
    'scroll',
    () => {
      const selected = button.hidden ? undefined : setting.selected();
      if (selected) place(selected);
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    stopping.abort();
    window.clearTimeout(timer);
    button.remove();
  };
}
