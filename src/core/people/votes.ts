import { LABELS, Label } from './labels';
import type { Line } from './lines';

/** What a first pass thinks of a line: the best label of each word, and each label's probability at each word. */
export interface Opinion {
  readonly labels: Int8Array;
  readonly shares: Float32Array;
}

/** What a first pass took a word for, wherever it stands in the text with a capital. */
export interface Vote {
  /** Which kind won (0 none, 1 person, 2 other), how clearly, and whether there was more than one voice. */
  readonly verdict: number;
  /** Where in people's names it stood: 1 first of several, 2 alone, 4 later. */
  readonly places: number;
  /** In eighths: the mean probability that it is part of a person's name. */
  readonly eighths: number;
}

/** Votes by plain word. */
export type Votes = ReadonlyMap<string, Vote>;

/** Counts the first pass's opinions, one per line. */
export function countVotes(lines: readonly Line[], opinions: readonly Opinion[]): Votes {
  const tallies = new Map<string, Tally>();
  lines.forEach(({ words }, index) => {
    const { labels, shares } = opinions[index]!;
    words.forEach((word, at) => {
      if (!word.isLetters || !word.isCapital) return;
      let tally = tallies.get(word.plain);
      if (!tally) {
        tally = { counts: [0, 0, 0], places: 0, person: 0 };
        tallies.set(word.plain, tally);
      }
      const label = labels[at]!;
      tally.person += personShare(shares, at);
      tally.counts[KIND[label]!]!++;
      if (label === Label.PersonBegins) tally.places |= labels[at + 1] === Label.PersonGoesOn ? 1 : 2;
      else if (label === Label.PersonGoesOn) tally.places |= 4;
    });
  });
  return new Map([...tallies].map(([word, tally]) => [word, voteOf(tally)]));
}

/** The probability that a word is part of a person's name. */
export function personShare(shares: Float32Array, at: number): number {
  return shares[at * LABELS + Label.PersonBegins]! + shares[at * LABELS + Label.PersonGoesOn]!;
}

interface Tally {
  readonly counts: [number, number, number];
  places: number;
  person: number;
}

const KIND = [0, 1, 1, 2, 2] as const;

function voteOf({ counts, places, person }: Tally): Vote {
  const total = counts[0] + counts[1] + counts[2];
  const most = Math.max(...counts);
  const clarity = most > total * 0.99 ? 3 : most > total * 0.7 ? 2 : 1;
  const verdict = counts.indexOf(most) * 4 + clarity + (total > 1 ? 16 : 0);
  return { verdict, places, eighths: Math.round((8 * person) / total) };
}
