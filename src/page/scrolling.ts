import type { Box } from './cardPlace';

/** The boxes of a range in order, for each line at least one: what a card stands beside. None when it is not rendered. */
export function boxesOf(range: Range): readonly Box[] {
  return [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0);
}

/** The box of a range's first line. */
export function boxOf(range: Range): Box | undefined {
  return boxesOf(range)[0];
}

/** Brings a range into the middle of the window, in scrolled containers too, when it is out of sight. */
export function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window || isInSight(range, window)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(range);
  // A paragraph higher than the window has its words elsewhere than in its middle.
  if (box && !isInSight(range, window)) window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

function isInSight(range: Range, window: Window): boolean {
  const box = boxOf(range);
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}
