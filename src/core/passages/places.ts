import type { Ballot } from './ballot';
import type { Wanted } from './wanted';
import { countOf, follow, type Index, wordAt } from './wordIndex';
import type { Words } from './words';

/** A word that stands in more places than this says too little to be worth following. */
const COMMON = 400;
/** Words of a passage and its context that are followed, rarest first, and how many of their places at most. */
const ANCHORS = 24;
const FOLLOWED = 1_000;
/** Places that are looked at closely; fewer for a passage of many words, which is told apart more easily. */
const PLACES = 8;
const FEWER_PLACES = 3;
const MANY_WORDS = 120;

/** Where all words of a passage stand between all their neighbours; of several such places the nearest to the old one. */
export function untouchedPlace(index: Index, wanted: Wanted): number | undefined {
  const { passage, words, before, after, cutBefore, cutAfter } = wanted;
  const sequence = [...before, ...(cutBefore ? ANY : []), ...words.hashes, ...(cutAfter ? ANY : []), ...after];
  const rarest = rarestOf(index, sequence);
  if (countOf(index, sequence[rarest]!) > FOLLOWED) return undefined;
  const old = wordAt(index.words, passage.position.start);
  let nearest: number | undefined;
  follow(index, sequence[rarest]!, place => {
    const first = place - rarest + before.length + cutBefore;
    if (nearest !== undefined && Math.abs(nearest - old) <= Math.abs(first - old)) return;
    if (standsAt(index.words, place - rarest, sequence)) nearest = first;
  });
  return nearest;
}

/** Stands for a word that was cut: whole, it may be any. */
const ANY = [undefined];

function rarestOf(index: Index, hashes: readonly (number | undefined)[]): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let word = 0; word < hashes.length; word++) {
    const hash = hashes[word];
    const count = hash === undefined ? Number.POSITIVE_INFINITY : countOf(index, hash);
    if (count >= least) continue;
    rarest = word;
    least = count;
  }
  return rarest;
}

function standsAt(words: Words, place: number, sequence: readonly (number | undefined)[]): boolean {
  if (place < 0 || place + sequence.length > words.count) return false;
  for (let word = 0; word < sequence.length; word++)
    if (sequence[word] !== undefined && words.hashes[place + word] !== sequence[word]) return false;
  return true;
}

/**
 * Each word of the passage and its context that stands somewhere votes for the place where the passage would then begin;
 * the places with most votes are worth a closer look.
 */
export function likelyPlaces(index: Index, { passage, words, before, after }: Wanted): readonly number[] {
  const { ballot } = index;
  let followed = 0;
  for (const { hash, offset, weight, count } of votersOf(index, { words, before, after })) {
    followed += count;
    if (followed > FOLLOWED && ballot.count > 0) break;
    follow(index, hash, place => ballot.vote(place - offset, weight));
  }
  const old = wordAt(index.words, passage.position.start);
  const places = ballot.count > 0 ? mostVoted(ballot, old, words.count > MANY_WORDS ? FEWER_PLACES : PLACES) : [old];
  ballot.clear();
  return places;
}

interface Voter {
  readonly hash: number;
  /** Words from the beginning of the passage. */
  readonly offset: number;
  readonly weight: number;
  /** Places that it votes for. */
  readonly count: number;
}

/** The rarest of the words that stand in the text, rarest first. */
function votersOf(
  index: Index,
  { words, before, after }: Pick<Wanted, 'words' | 'before' | 'after'>,
): readonly Voter[] {
  const voters: Voter[] = [];
  const hear = (hash: number, offset: number, weight: number) => {
    const count = countOf(index, hash);
    if (count > 0 && count <= COMMON) voters.push({ hash, offset, weight, count });
  };
  for (let word = 0; word < words.count; word++) hear(words.hashes[word]!, word, 1);
  for (let word = 0; word < before.length; word++) hear(before[word]!, word - before.length, 0.75);
  for (let word = 0; word < after.length; word++) hear(after[word]!, words.count + word, 0.75);
  return voters.sort((left, right) => left.count - right.count).slice(0, ANCHORS);
}

function mostVoted(ballot: Ballot, old: number, most: number): readonly number[] {
  const best: { readonly place: number; readonly votes: number; readonly distance: number }[] = [];
  for (let at = 0; at < ballot.count; at++) {
    const place = ballot.place(at);
    // Words that came or went shift what follows, so neighbours share their votes.
    const votes = ballot.votes(place) + (ballot.votes(place - 1) + ballot.votes(place + 1)) / 2;
    const distance = Math.abs(place - old);
    let rank = best.length;
    while (rank > 0 && isBehind(best[rank - 1]!, votes, distance)) rank--;
    if (rank >= most) continue;
    best.splice(rank, 0, { place, votes, distance });
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
}

function isBehind(
  one: { readonly votes: number; readonly distance: number },
  votes: number,
  distance: number,
): boolean {
  return one.votes < votes || (one.votes === votes && one.distance > distance);
}
