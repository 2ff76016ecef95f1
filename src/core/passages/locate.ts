import type { Difference, Located, Passage, Span } from '../../shared/model';
import { type Alignment, align, alignAt } from './align';
import { type Divergence, judge } from './differences';
import { type Words, wordsOf } from './words';

/** Words of context on each side that help to find a passage. */
const CONTEXT_WORDS = 8;
/** A word that stands in more places than this says too little to be worth following. */
const COMMON = 400;
/** Passage words that are followed, rarest first. */
const ANCHORS = 12;
/** Places that are looked at closely. */
const PLACES = 8;
/** Longest passage that is compared word by word; a longer one is found by its exact words only. */
const LONGEST = 600;
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

// ── Index ────────────────────────────────────────────────────────────────────

/** Every place of every word: `heads` by hash, `next` from place to place. */
interface Index {
  readonly text: string;
  readonly words: Words;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Places by slot, so that common words are passed over without a walk. */
  readonly counts: Int32Array;
  readonly mask: number;
}

function indexOf(text: string): Index {
  const words = wordsOf(text);
  let size = 1024;
  while (size < words.count) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(words.count);
  const counts = new Int32Array(size);
  const mask = size - 1;
  for (let place = words.count - 1; place >= 0; place--) {
    const slot = slotOf(words.hashes[place]!, mask);
    next[place] = heads[slot]!;
    heads[slot] = place;
    counts[slot]!++;
  }
  return { text, words, heads, next, counts, mask };
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Places of a word, in order; none when it stands in too many to follow. */
function placesOf({ words, heads, next, counts, mask }: Index, hash: number): readonly number[] {
  const slot = slotOf(hash, mask);
  if (counts[slot]! > COMMON) return [];
  const places: number[] = [];
  for (let place = heads[slot]!; place >= 0; place = next[place]!) if (words.hashes[place] === hash) places.push(place);
  return places;
}

// ── Search ───────────────────────────────────────────────────────────────────

interface Find {
  readonly alignment: Alignment;
  /** Shares of the context words before and after that still stand there, 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly distance: number;
}

/** A passage as words: those that lie wholly inside it, and those around it. */
interface Wanted {
  readonly passage: Passage;
  readonly words: Words;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function search(index: Index, passage: Passage): Located {
  const wanted = wantedOf(passage);
  if (wanted.words.count === 0 || wanted.words.count > LONGEST) return byCharacters(index.text, passage);
  let best: Find | undefined;
  for (const place of likelyPlaces(index, wanted)) {
    const find = inspect(index, wanted, place);
    if (!best || worth(find) > worth(best) || (worth(find) === worth(best) && find.distance < best.distance))
      best = find;
    if (worth(best) === FULL_WORTH) break;
  }
  if (!best || !isFound(best, wanted)) return { state: 'orphan' };
  return report(index, wanted, best);
}

function wantedOf(passage: Passage): Wanted {
  const { prefix, exact, suffix } = passage;
  const around = wordsOf(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < around.count && around.starts[first]! < start) first++;
  let last = around.count;
  while (last > first && around.ends[last - 1]! > end) last--;
  const hashes = Array.from(around.hashes.subarray(0, around.count));
  // A selection may begin or end inside a word: that word is neither passage nor context.
  const before = hashes.slice(0, first).filter((_, word) => around.ends[word]! <= start);
  const after = hashes.slice(last).filter((_, word) => around.starts[last + word]! >= end);
  const inside = {
    count: last - first,
    starts: around.starts.slice(first, last).map(at => at - start),
    ends: around.ends.slice(first, last).map(at => at - start),
    hashes: around.hashes.slice(first, last),
  };
  return { passage, words: inside, before: before.slice(-CONTEXT_WORDS), after: after.slice(0, CONTEXT_WORDS) };
}

/**
 * Each word of the passage and its context that stands somewhere votes for the place where the passage would then begin;
 * the places with most votes are worth a closer look.
 */
function likelyPlaces(index: Index, { passage, words, before, after }: Wanted): readonly number[] {
  const votes = new Map<number, number>();
  const vote = (places: readonly number[], offset: number, weight: number): void => {
    for (const place of places) votes.set(place - offset, (votes.get(place - offset) ?? 0) + weight);
  };
  const anchors = Array.from(words.hashes, (hash, word) => ({ word, places: placesOf(index, hash) }))
    .filter(({ places }) => places.length > 0)
    .sort((left, right) => left.places.length - right.places.length)
    .slice(0, ANCHORS);
  for (const { word, places } of anchors) vote(places, word, 1);
  for (const [word, hash] of before.entries()) vote(placesOf(index, hash), word - before.length, 0.75);
  for (const [word, hash] of after.entries()) vote(placesOf(index, hash), words.count + word, 0.75);
  const old = wordAt(index.words, passage.position.start);
  // Words that came or went shift what follows, so neighbours share their votes.
  const shared = (place: number) => votes.get(place)! + ((votes.get(place - 1) ?? 0) + (votes.get(place + 1) ?? 0)) / 2;
  const ranked = [...votes.keys()]
    .map(place => ({ place, votes: shared(place), distance: Math.abs(place - old) }))
    .sort((left, right) => right.votes - left.votes || left.distance - right.distance);
  return ranked.length > 0 ? ranked.slice(0, PLACES).map(({ place }) => place) : [old];
}

function inspect(index: Index, { passage, words, before, after }: Wanted, place: number): Find {
  const slack = 3 + Math.ceil(words.count / 4);
  const from = Math.max(0, Math.min(index.words.count, place - slack));
  const to = Math.max(from, Math.min(index.words.count, place + words.count + slack));
  const alignment = alignAt(words, index.words, place) ?? align(words, index.words, from, to);
  const { first, last } = alignment;
  const start = index.words.starts[Math.min(first, index.words.count - 1)] ?? 0;
  return {
    alignment,
    before: shareThere(before, index.words, first - before.length - 2, first),
    after: shareThere(after, index.words, last, last + after.length + 2),
    distance: Math.abs(start - passage.position.start),
  };
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

/** All words there, between all their neighbours. */
const FULL_WORTH = 4;

function isFound({ alignment, before, after }: Find, wanted: Wanted): boolean {
  const hasBefore = wanted.before.length > 0;
  const hasAfter = wanted.after.length > 0;
  if (alignment.last <= alignment.first) return false;
  if (alignment.likeness >= LIKE) return true;
  const bothStand = (!hasBefore || before >= 0.75) && (!hasAfter || after >= 0.75) && (hasBefore || hasAfter);
  return bothStand && alignment.likeness >= LIKE_BETWEEN_NEIGHBOURS;
}

// ── Report ───────────────────────────────────────────────────────────────────

function report({ text, words }: Index, wanted: Wanted, { alignment, before, after }: Find): Located {
  const { passage } = wanted;
  const found = spanOf(words, alignment.first, alignment.last);
  const span = withEdges(text, found, passage.exact, wanted.words);
  const differences = [
    ...divergences(passage.exact, wanted.words, text, words, alignment).map(judge),
    ...marks(passage.exact, text.slice(span.start, span.end)),
  ];
  if (differences.length === 0) {
    const inPlace = before >= 0.5 || after >= 0.5 || (passage.prefix === '' && passage.suffix === '');
    return { state: inPlace ? 'exact' : 'moved', span };
  }
  return { state: 'changed', span, differences, verdictHolds: !differences.some(({ matters }) => matters) };
}

/** Runs of words that differ, old beside new. */
function divergences(
  exact: string,
  wanted: Words,
  text: string,
  words: Words,
  { first, last, became }: Alignment,
): Divergence[] {
  const found: Divergence[] = [];
  let was: string[] = [];
  let is: string[] = [];
  let seen = first;
  const flush = () => {
    if (was.length > 0 || is.length > 0) found.push({ was, is });
    was = [];
    is = [];
  };
  for (let word = 0; word < wanted.count; word++) {
    const now = became[word]!;
    while (now >= 0 && seen < now) is.push(wordText(text, words, seen++));
    if (now >= 0 && words.hashes[now] === wanted.hashes[word]) flush();
    else {
      was.push(wordText(exact, wanted, word));
      if (now >= 0) is.push(wordText(text, words, now));
    }
    if (now >= 0) seen = now + 1;
  }
  while (seen < last) is.push(wordText(text, words, seen++));
  flush();
  return found;
}

/** Quotation and question marks that came or went inside the passage: what was said becomes what is claimed. */
function marks(was: string, is: string): Difference[] {
  const found: Difference[] = [];
  for (const [kind, pattern] of [
    ['quotation', /["“”„«»]/g],
    ['word', /[?？]/g],
  ] as const) {
    const old = was.match(pattern) ?? [];
    const now = is.match(pattern) ?? [];
    if (old.length !== now.length) found.push({ kind, was: old.join(' '), is: now.join(' '), matters: true });
  }
  return found;
}

/** What stood at the passage's edges outside whole words belongs to it where it still stands: punctuation, part of a word. */
function withEdges(text: string, { start, end }: Span, exact: string, words: Words): Span {
  const leading = exact.slice(0, words.starts[0]);
  const trailing = exact.slice(words.ends[words.count - 1]);
  return { start: start - edge(text.slice(0, start), leading, -1), end: end + edge(text.slice(end), trailing, 1) };
}

/** Length of what stands beside a found passage and stood at its edge; `side` is 1 after it and -1 before it. */
function edge(beside: string, stood: string, side: 1 | -1): number {
  if (side === 1 ? beside.startsWith(stood) : beside.endsWith(stood)) return stood.length;
  let length = 0;
  const most = stood.replaceAll(/\s/g, '').length;
  while (length < most && isPunctuation(beside.at(side === 1 ? length : -1 - length) ?? '')) length++;
  return length;
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** Passages without words, or too long to compare, are found by their characters or not at all. */
function byCharacters(text: string, { exact, prefix, suffix, position }: Passage): Located {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && starts.length < COMMON; at = text.indexOf(exact, at + 1))
    starts.push(at);
  const nearest = starts.sort((left, right) => Math.abs(left - position.start) - Math.abs(right - position.start));
  const standsHere = (at: number) => text.endsWith(prefix, at) || text.startsWith(suffix, at + exact.length);
  const start =
    nearest.find(at => text.slice(0, at).endsWith(prefix) || text.startsWith(suffix, at + exact.length)) ?? nearest[0];
  if (start === undefined) return { state: 'orphan' };
  return { state: standsHere(start) ? 'exact' : 'moved', span: { start, end: start + exact.length } };
}

function spanOf(words: Words, first: number, last: number): Span {
  return { start: words.starts[first]!, end: words.ends[last - 1]! };
}

function wordText(text: string, words: Words, word: number): string {
  return text.slice(words.starts[word], words.ends[word]);
}

/** The first word that ends after a character. */
function wordAt(words: Words, character: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.ends[middle]! <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}
