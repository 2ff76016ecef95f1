/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** More than this would leave the window or cover the words. */
  readonly maxHeight: number;
}

/** Between the words and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** A card lower than this shows too little to be read; then the side with more room is taken. */
const LEAST_HEIGHT = 160;

/**
 * Puts a card below the words, above them when there is more room, or beside them in a low window; never over them.
 * `lines` has the words' boxes in order, at least one: words that wrap have one for each line.
 */
export function cardPlace(lines: readonly Box[], card: Size, window: Size & { readonly rtl: boolean }): Place {
  const words = around(lines);
  const below = window.height - EDGE - (words.bottom + GAP);
  const above = words.top - GAP - EDGE;
  if (Math.max(below, above) < Math.min(LEAST_HEIGHT, card.height)) {
    const beside = placeBeside(words, card, window);
    if (beside) return beside;
  }
  const isBelow = card.height <= below || below >= above;
  const line = (isBelow ? lines.at(-1) : lines[0]) ?? words;
  const left = within(window.rtl ? line.right - card.width : line.left, EDGE, window.width - EDGE - card.width);
  if (isBelow) return { left, top: words.bottom + GAP, maxHeight: Math.max(0, below) };
  const height = Math.min(card.height, above);
  return { left, top: words.top - GAP - height, maxHeight: above };
}

function around(lines: readonly Box[]): Box {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

function placeBeside(words: Box, card: Size, window: Size): Place | undefined {
  const after = words.right + GAP + card.width + EDGE <= window.width;
  const before = words.left - GAP - card.width - EDGE >= 0;
  if (!after && !before) return undefined;
  const maxHeight = window.height - 2 * EDGE;
  const top = within(words.top, EDGE, window.height - EDGE - Math.min(card.height, maxHeight));
  return { left: after ? words.right + GAP : words.left - GAP - card.width, top, maxHeight };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
