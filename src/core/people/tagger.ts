import type { Span } from '../../shared/model';
import { tokenize } from '../text/tokens';
import { nameSpans } from './boundaries';
import { Chain } from './crf';
import { describeLine, describeVotes, FeatureList } from './features';
import { LABELS, WEIGHTED } from './labels';
import { readLines } from './lines';
import type { FeatureTable, TaggerModel } from './model';
import { personRuns } from './personRuns';
import { lookAround } from './sightings';
import { find } from './table';
import { countVotes } from './votes';

/** A person's name in a text, without its title or possessive. */
export interface NameSpan extends Span {
  /** 0 to 1: how probable it is that this names a person. */
  readonly confidence: number;
  /** The title right before the name: "Foreign Minister" of "Foreign Minister Lavrov". */
  readonly title?: Span;
}

/** Names of at least this confidence are worth showing; less sure ones need other evidence. */
export const SURE_ENOUGH = 0.5;

/** Names less sure than this are not returned at all. */
export const LEAST_CONFIDENCE = 0.25;

/** The names of people in a text, sorted and disjoint, from `LEAST_CONFIDENCE` up. */
export function tagNames(text: string, model: TaggerModel): NameSpan[] {
  const lines = readLines(text, tokenize(text), model.vocabulary);
  const sightings = lookAround(lines);
  const chain = new Chain(model.transitions);
  const list = new FeatureList();

  const scores = lines.map(line => {
    list.clear();
    describeLine(line, sightings, list);
    return addScores(list, model.features, new Float32Array(line.words.length * LABELS));
  });
  const first = lines.map((line, index) => chain.opinion(scores[index]!, line.words.length));
  const votes = countVotes(lines, first);
  const runs = lines.flatMap((line, index) => {
    list.clear();
    describeVotes(line, votes, first[index]!, list);
    return personRuns(line.tokens, chain, addScores(list, model.features, scores[index]!), LEAST_CONFIDENCE);
  });
  return nameSpans(text, runs, model.vocabulary);
}

/** Adds what each word's features are worth to its row of scores. */
function addScores(list: FeatureList, table: FeatureTable, scores: Float32Array): Float32Array {
  const { weights, step } = table;
  let at = 0;
  for (let word = 0; word < list.words; word++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (; at < list.ends[word]!; at++) {
      const slot = find(table, list.hashes[at]!);
      if (slot < 0) continue;
      const weight = slot * WEIGHTED;
      a += weights[weight]!;
      b += weights[weight + 1]!;
      c += weights[weight + 2]!;
      d += weights[weight + 3]!;
    }
    const row = word * LABELS + 1;
    scores[row]! += a * step;
    scores[row + 1]! += b * step;
    scores[row + 2]! += c * step;
    scores[row + 3]! += d * step;
  }
  return scores;
}
