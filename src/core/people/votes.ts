import { Label } from './labels';
import type { Line } from './lines';

/** What a first pass took a word for, wherever it stands in the text with a capital. */
export interface Vote {
  /** Which kind won (0 none, 1 person, 2 other), how clearly, and whether there was more than one voice. */
  readonly verdict: number;
  /** Where in people's names it stood: 1 first of several, 2 alone, 4 later. */
  readonly places: number;
}

/** Votes by plain word. */
export type Votes = ReadonlyMap<string, Vote>;

/** Counts the first pass's labels, one array per line. */
export function countVotes(lines: readonly Line[], labels: readonly ArrayLike<number>[]): Votes {
  const tallies = new Map<string, Tally>();
  lines.forEach(({ words }, index) => {
    const line = labels[index]!;
    words.forEach((word, at) => {
      if (!word.isLetters || !word.isCapital) return;
      let tally = tallies.get(word.plain);
      if (!tally) {
        tally = { counts: [0, 0, 0], places: 0 };
        tallies.set(word.plain, tally);
      }
      const label = line[at]!;
      tally.counts[KIND[label]!]!++;
      if (label === Label.PersonBegins) tally.places |= line[at + 1] === Label.PersonGoesOn ? 1 : 2;
      else if (label === Label.PersonGoesOn) tally.places |= 4;
    });
  });
  return new Map(
    [...tallies].map(([word, tally]) => [word, { verdict: verdictOf(tally.counts), places: tally.places }]),
  );
}

interface Tally {
  readonly counts: [number, number, number];
  places: number;
}

const KIND = [0, 1, 1, 2, 2] as const;

function verdictOf(counts: readonly [number, number, number]): number {
  const total = counts[0] + counts[1] + counts[2];
  const most = Math.max(...counts);
  const clarity = most > total * 0.99 ? 3 : most > total * 0.7 ? 2 : 1;
  return counts.indexOf(most) * 4 + clarity + (total > 1 ? 16 : 0);
}
