import type { Located, Passage } from '../../shared/model';
import { type Alignment, align, alignAt } from './align';
import { between } from './between';
import { likelyPlaces, untouchedPlace } from './places';
import { type Find, report } from './report';
import { type Wanted, wantedOf } from './wanted';
import { type Index, indexOf, LONGEST } from './wordIndex';
import type { Words } from './words';

/** Below this likeness the old words are gone, unless the words on both sides still stand. */
const LIKE = 0.6;
const LIKE_BETWEEN_NEIGHBOURS = 0.3;

export interface Locator {
  locate(passage: Passage): Located;
}

/** Where a passage stands in a text now. For many passages of one text, make a `locator` once. */
export function locate(text: string, passage: Passage): Located {
  return locator(text).locate(passage);
}

/** Finds passages in one text; its words are indexed when the first passage is not where it was. */
export function locator(text: string): Locator {
  let index: Index | undefined;
  return {
    locate(passage) {
      if (passage.exact === '') return { state: 'orphan' };
      const untouched = whereItWas(text, passage);
      if (untouched) return untouched;
      index ??= indexOf(text);
      return search(index, passage);
    },
  };
}

/** The same characters at the same place, between the same neighbours. */
function whereItWas(text: string, { exact, prefix, suffix, position }: Passage): Located | undefined {
  const { start } = position;
  const end = start + exact.length;
  if (!text.startsWith(exact, start) || !text.startsWith(suffix, end)) return undefined;
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) return undefined;
  return { state: 'exact', span: { start, end } };
}

// ── Search ───────────────────────────────────────────────────────────────────

function search(index: Index, passage: Passage): Located {
  const wanted = wantedOf(passage);
  if (wanted.words.count === 0 || wanted.words.count > LONGEST) return byCharacters(index.text, passage);
  const untouched = untouchedPlace(index, wanted);
  let best: Find | undefined;
  const seen: number[] = [];
  for (const place of untouched === undefined ? likelyPlaces(index, wanted) : [untouched]) {
    if (wanted.words.count >= SHIFTED && seen.some(other => Math.abs(other - place) <= 2)) continue;
    seen.push(place);
    const find = inspect(index, wanted, place);
    if (!best || worth(find) > worth(best) || (worth(find) === worth(best) && find.distance < best.distance))
      best = find;
    if (worth(best) >= NO_DOUBT) break;
  }
  if (!best || !isFound(best, wanted)) best = replaced(index, wanted, seen);
  return best ? report(index, wanted, best) : { state: 'orphan' };
}

/** Nothing of the passage is left: what stands in its place, nearest first. */
function replaced(index: Index, wanted: Wanted, places: readonly number[]): Find | undefined {
  return places
    .flatMap(place => between(index, wanted, place) ?? [])
    .sort((one, other) => one.distance - other.distance)[0];
}

function inspect(index: Index, { passage, words, before, after }: Wanted, place: number): Find {
  const slack = 3 + Math.ceil(words.count / 4);
  const from = Math.max(0, Math.min(index.words.count, place - slack));
  const to = Math.max(from, Math.min(index.words.count, place + words.count + slack));
  const alignment =
    alignAt(words, index.words, place) ??
    atNeighbours(align(words, index.words, from, to), index.words, { words, before, after });
  const { first, last } = alignment;
  const start = index.words.starts[Math.min(first, index.words.count - 1)] ?? 0;
  return {
    alignment,
    before: shareThere(before, index.words, first - before.length - 2, first),
    after: shareThere(after, index.words, last, last + after.length + 2),
    distance: Math.abs(start - passage.position.start),
  };
}

/**
 * Where the first or last word of a passage went or became another, the fewest edits do not say which: a neighbour that still
 * stands is no word of the passage, and what stands before the next neighbour is one.
 */
function atNeighbours(
  alignment: Alignment,
  text: Words,
  { words, before, after }: Pick<Wanted, 'words' | 'before' | 'after'>,
): Alignment {
  const became = alignment.became.slice();
  let { first, last } = alignment;
  const isNeighbour = text.hashes[first] === before.at(-1) && text.hashes[first] !== words.hashes[0];
  if (became[0] === first && last - first > 1 && isNeighbour) {
    became[0] = -1;
    first++;
  }
  const end = became.length - 1;
  if (
    became[end] === -1 &&
    last + 1 < text.count &&
    text.hashes[last] !== after[0] &&
    text.hashes[last + 1] === after[0]
  ) {
    became[end] = last;
    last++;
  }
  return { ...alignment, first, last, became };
}

/** Share of the words that stand, in order, in a stretch of the text. */
function shareThere(hashes: readonly number[], words: Words, from: number, to: number): number {
  if (hashes.length === 0) return 0;
  let found = 0;
  let at = Math.max(0, from);
  for (const hash of hashes) {
    let look = at;
    while (look < Math.min(to, words.count) && words.hashes[look] !== hash) look++;
    if (look >= Math.min(to, words.count)) continue;
    found++;
    at = look + 1;
  }
  return found / hashes.length;
}

function worth({ alignment, before, after }: Find): number {
  return alignment.likeness * 2 + before + after;
}

/** All neighbours there, and most words of the passage: no other place is looked at. */
const NO_DOUBT = 3.5;
/** A passage of so many words is laid over its place in the same way from two words further on. */
const SHIFTED = 8;

function isFound({ alignment, before, after }: Find, wanted: Wanted): boolean {
  const hasBefore = wanted.before.length > 0;
  const hasAfter = wanted.after.length > 0;
  if (alignment.last <= alignment.first) return false;
  if (alignment.likeness >= LIKE) return true;
  const bothStand = (!hasBefore || before >= 0.75) && (!hasAfter || after >= 0.75) && (hasBefore || hasAfter);
  return bothStand && alignment.likeness >= LIKE_BETWEEN_NEIGHBOURS;
}

/** Places at which the characters of a passage are looked at. */
const MOST_PLACES = 400;

/** Passages without words, or too long to compare, are found by their characters or not at all. */
function byCharacters(text: string, { exact, prefix, suffix, position }: Passage): Located {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(exact, at + 1))
    starts.push(at);
  const nearest = starts.sort((left, right) => Math.abs(left - position.start) - Math.abs(right - position.start));
  const standsHere = (at: number) => text.endsWith(prefix, at) || text.startsWith(suffix, at + exact.length);
  const start =
    nearest.find(at => text.slice(0, at).endsWith(prefix) || text.startsWith(suffix, at + exact.length)) ?? nearest[0];
  if (start === undefined) return { state: 'orphan' };
  return { state: standsHere(start) ? 'exact' : 'moved', span: { start, end: start + exact.length } };
}
