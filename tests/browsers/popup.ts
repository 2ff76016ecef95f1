/** A popup made of the few things that differ between browsers. */

import { callExpression, eventually, type Popup } from './driver';

/** The way into an open popup. */
export interface PopupDoor extends Pick<Popup, 'press' | 'screenshot' | 'isOpen'> {
  /** An expression's value in the popup's world. */
  evaluate(expression: string): Promise<unknown>;
  /** The primary button at a point, in CSS pixels from the popup's corner. */
  clickAt(point: { readonly x: number; readonly y: number }): Promise<void>;
}

export function popupBehind(door: PopupDoor): Popup {
  const popup: Popup = {
    async evaluate<Args extends readonly unknown[], Value>(
      run: (document: Document, ...args: Args) => Value | Promise<Value>,
      ...args: Args
    ) {
      return (await door.evaluate(callExpression(run, args))) as Value;
    },
    waitFor(run, ...args) {
      return eventually(`in the popup: ${run}`, () => popup.evaluate(run, ...args));
    },
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
    text: () => popup.evaluate(document => document.body.innerText),
    async click(selector) {
      await door.clickAt(await popup.waitFor(middleOf, selector));
    },
    async close() {
      if (!(await door.isOpen())) return;
      // The answer may not outlive the window.
      await popup.evaluate(document => void document.defaultView?.close()).catch(() => undefined);
      await eventually('the popup closes', async () => !(await door.isOpen()));
    },
    press: door.press,
    screenshot: door.screenshot,
    isOpen: door.isOpen,
  };
  return popup;
}

function middleOf(document: Document, selector: string): { x: number; y: number } | undefined {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return undefined;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
