/** Votes for places of a text: hundreds of passages vote after one another, so it is made once and cleared. */
export interface Ballot {
  /** Places that have votes. */
  readonly count: number;
  /** The places in the order in which they got their first votes. */
  place(at: number): number;
  vote(place: number, weight: number): void;
  /** Votes of a place; 0 for places without. */
  votes(place: number): number;
  clear(): void;
}

/** Places may lie `margin` before the text and behind it. Weights are multiples of 1/4, so that their sums are exact. */
export function newBallot(length: number, margin: number): Ballot {
  const sums = new Float32Array(length + 2 * margin);
  const voted = new Int32Array(length + 2 * margin);
  let count = 0;
  return {
    get count() {
      return count;
    },
    place: at => voted[at]! - margin,
    vote(place, weight) {
      const at = place + margin;
      if (sums[at] === 0) voted[count++] = at;
      sums[at]! += weight;
    },
    votes: place => sums[place + margin] ?? 0,
    clear() {
      for (let at = 0; at < count; at++) sums[voted[at]!] = 0;
      count = 0;
    },
  };
}
