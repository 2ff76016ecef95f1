import { refresh } from '../ui/refresh';

/** A place of the page that is drawn anew by itself. */
export interface Slot {
  /** Draws a view and keeps what the reader had there: open parts, scroll, focus. `undefined` empties the place. */
  draw(view: HTMLElement | undefined): void;
}

export function slot(element: HTMLElement): Slot {
  let drawn: HTMLElement | undefined;
  return {
    draw(view) {
      if (drawn && view) refresh(drawn, view);
      else element.replaceChildren(...(view ? [view] : []));
      drawn = view;
    },
  };
}
