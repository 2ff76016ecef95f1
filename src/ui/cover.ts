import { h } from './element';
import { tongue } from './words';

/** A card or an editor over a whole view. It is not drawn again with the view, and so keeps what is typed. */
export interface Cover {
  /** Lays it over the view, or takes it away; the focus goes along and comes back. */
  put(element: HTMLElement | undefined): void;
  isOpen(): boolean;
}

/** `view` gives what is covered, as it was drawn last. */
export function newCover(root: HTMLElement, view: () => HTMLElement | undefined): Cover {
  let cover: HTMLElement | undefined;
  /** What had the focus before. */
  let left: string | null = null;
  return {
    put(element) {
      if (!cover && !element) return;
      if (!cover) left = document.activeElement?.getAttribute('data-act') ?? null;
      cover?.remove();
      cover = element && h('main', { class: 'brief note-cover', ...tongue() }, element);
      const covered = view();
      if (covered) covered.hidden = cover !== undefined;
      if (cover) root.append(cover);
      const inView = [...(covered?.querySelectorAll<HTMLElement>('[data-act]') ?? [])];
      const back = inView.find(({ dataset }) => dataset.act === left);
      (element ? element.querySelector<HTMLElement>('[data-act="name"]') : back)?.focus();
    },
    isOpen: () => cover !== undefined,
  };
}
