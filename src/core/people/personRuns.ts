import type { Paragraph } from '../text/tokens';
import type { Chain } from './crf';
import { LABELS, Label } from './labels';
import { personShare } from './votes';

/** Words that the chain takes for one person's name; offsets in the text. */
export interface PersonRun {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** People's names among a line's scored words: those on the best path, and elsewhere those of at least `least`. */
export function personRuns(tokens: Paragraph, chain: Chain, scores: Float32Array, least: number): PersonRun[] {
  const count = tokens.length;
  const { labels, shares } = chain.opinion(scores, count);
  const person = (at: number) => personShare(shares, at);

  const runs: PersonRun[] = [];
  for (let at = 0; at < count; ) {
    const onPath = labels[at] === Label.PersonBegins;
    if (!onPath && (labels[at] === Label.PersonGoesOn || person(at) < least)) {
      at++;
      continue;
    }
    let end = at + 1;
    let sum = person(at);
    const goesOn = (next: number) =>
      onPath
        ? labels[next] === Label.PersonGoesOn
        : labels[next] !== Label.PersonBegins && shares[next * LABELS + Label.PersonGoesOn]! >= least;
    while (end < count && goesOn(end)) sum += person(end++);
    const confidence = sum / (end - at);
    if (confidence >= least) runs.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end, confidence });
    at = end;
  }
  return runs;
}
