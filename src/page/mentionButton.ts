import { h } from '../ui/element';
import type { Box } from './cardPlace';

/** A button that lies over the mention where the reader is walking by key, since words themselves cannot have the focus. */
export interface MentionButton {
  /** Puts a button of this name in place, with the focus on it. */
  focus(name: string): void;
  /** Lays it over the words' boxes. */
  lie(lines: readonly Box[]): void;
  remove(): void;
}

/** `enter` is what a press does. The button stands before `next` in its root. */
export function newMentionButton(next: HTMLElement, enter: () => void): MentionButton {
  let button: HTMLButtonElement | undefined;
  // Firefox makes no click of a key where the pointer passes through.
  const onKey = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    enter();
  };
  return {
    focus(name) {
      // Another element each time: a screen reader says nothing of a focus that stays.
      const fresh = h('button', { type: 'button', class: 'mention', click: enter, keydown: onKey, 'aria-label': name });
      next.before(fresh);
      if (button) fresh.style.cssText = button.style.cssText;
      fresh.focus({ preventScroll: true });
      button?.remove();
      button = fresh;
    },
    lie(lines) {
      const [first] = lines;
      if (!button || !first) return;
      Object.assign(button.style, {
        left: `${first.left}px`,
        top: `${first.top}px`,
        width: `${first.right - first.left}px`,
        height: `${first.bottom - first.top}px`,
      });
    },
    remove() {
      button?.remove();
      button = undefined;
    },
  };
}
