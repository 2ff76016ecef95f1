import type { Words } from './words';

/** How the words of a passage lie over a stretch of a text. */
export interface Alignment {
  /** Words of the text that the passage lies over: first, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** For each word of the passage, the word of the text it became, or -1. */
  readonly became: Int32Array;
  /** Share of the passage's words that are the same, less what was put between them; 0 to 1. */
  readonly likeness: number;
}

/**
 * Lays all of a passage over the part of a text where it costs least (edit distance over words, free ends in the text).
 * `from` and `to` bound the words of the text that are looked at; time is their number times the passage's.
 */
export function align(passage: Words, text: Words, from: number, to: number): Alignment {
  const rows = passage.count;
  const columns = to - from;
  const width = columns + 1;
  const cost = costs((rows + 1) * width);
  cost.fill(0, 0, width);
  for (let row = 1; row <= rows; row++) {
    const hash = passage.hashes[row - 1]!;
    const start = row * width;
    let diagonal = cost[start - width]!;
    let left = row;
    cost[start] = row;
    for (let column = 1; column <= columns; column++) {
      const above = cost[start - width + column]!;
      let least = hash === text.hashes[from + column - 1] ? diagonal : diagonal + 1;
      if (above + 1 < least) least = above + 1;
      if (left + 1 < least) least = left + 1;
      cost[start + column] = least;
      diagonal = above;
      left = least;
    }
  }
  let end = 0;
  const bottom = rows * width;
  for (let column = 1; column <= columns; column++) if (cost[bottom + column]! < cost[bottom + end]!) end = column;
  const became = new Int32Array(rows).fill(-1);
  let row = rows;
  let column = end;
  while (row > 0) {
    const here = row * width + column;
    const same = column > 0 && passage.hashes[row - 1] === text.hashes[from + column - 1] ? 0 : 1;
    if (column > 0 && cost[here] === cost[here - width - 1]! + same) {
      row--;
      column--;
      became[row] = from + column;
    } else if (column > 0 && cost[here] === cost[here - 1]! + 1) column--;
    else row--;
  }
  return { first: from + column, last: from + end, became, likeness: rows ? 1 - cost[bottom + end]! / rows : 0 };
}

let kept = new Uint16Array(0);

/** Room for the costs of one alignment, which the next one overwrites: hundreds are made for one text. */
function costs(size: number): Uint16Array {
  if (kept.length < size) kept = new Uint16Array(size);
  return kept;
}

/** The alignment of a passage whose words stand at a place one by one, all the same; undefined where they do not. */
export function alignAt(passage: Words, text: Words, place: number): Alignment | undefined {
  if (place < 0 || place + passage.count > text.count) return undefined;
  for (let word = 0; word < passage.count; word++) {
    if (passage.hashes[word] !== text.hashes[place + word]) return undefined;
  }
  const became = Int32Array.from({ length: passage.count }, (_, word) => place + word);
  return { first: place, last: place + passage.count, became, likeness: 1 };
}
