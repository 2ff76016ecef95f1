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
  const voters = [
    ...Array.from(words.hashes, (hash, word) => ({ hash, offset: word, weight: 1 })),
    ...before.map((hash, word) => ({ hash, offset: word - before.length, weight: 0.75 })),
    ...after.map((hash, word) => ({ hash, offset: words.count + word, weight: 0.75 })),
  ]
    .map(voter => ({ ...voter, count: countOf(index, voter.hash) }))
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((left, right) => left.count - right.count)
    .slice(0, ANCHORS);
  const votes = new Map<number, number>();
  let followed = 0;
  for (const { hash, offset, weight, count } of voters) {
    followed += count;
    if (followed > FOLLOWED && votes.size > 0) break;
    follow(index, hash, place => votes.set(place - offset, (votes.get(place - offset) ?? 0) + weight));
  }
  const old = wordAt(index.words, passage.position.start);
  return votes.size > 0 ? mostVoted(votes, old, words.count) : [old];
}

function mostVoted(votes: ReadonlyMap<number, number>, old: number, count: number): readonly number[] {
  const most = count > MANY_WORDS ? 3 : PLACES;
  const best: { readonly place: number; readonly votes: number; readonly distance: number }[] = [];
  for (const [place, own] of votes) {
    // Words that came or went shift what follows, so neighbours share their votes.
    const shared = own + ((votes.get(place - 1) ?? 0) + (votes.get(place + 1) ?? 0)) / 2;
    const distance = Math.abs(place - old);
    let rank = best.length;
    while (
      rank > 0 &&
      (best[rank - 1]!.votes < shared || (best[rank - 1]!.votes === shared && best[rank - 1]!.distance > distance))
    )
      rank--;
    if (rank >= most) continue;
    best.splice(rank, 0, { place, votes: shared, distance });
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
}
