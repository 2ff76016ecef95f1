import { Chain } from '../../src/core/people/crf';
import { FeatureList } from '../../src/core/people/features';
import { LABELS } from '../../src/core/people/labels';
import { find } from '../../src/core/people/table';
import type { Opinion } from '../../src/core/people/votes';
import type { WordTable } from '../../src/core/people/wordTable';
import { Vocabulary } from '../../src/core/people/wordType';
import type { Chance } from './chance';
import { chance } from './chance';
import type { Annotated } from './corpora';
import type { Example, Lesson } from './examples';
import { lesson, withVotes } from './examples';
import { FeatureIndex, numberedExample } from './featureIndex';
import type { FitSettings, Weights } from './fit';
import { addScores, fitChain, newState } from './fit';
import { quantised, shrink } from './shrink';
import { writeModel } from './writeModel';

export interface Settings {
  readonly seed: number;
  /** How many of the commonest words are clustered, and log2 of the slots they are kept in. */
  readonly vocabulary: number;
  readonly wordBits: number;
  /** Invented stories learnt beside the corpora. */
  readonly stories: number;
  /** A feature seen less often in the training texts is not used. */
  readonly leastSeen: number;
  readonly epochs: number;
  /** Fits from as many orders of the texts, whose mean is taken: what they disagree about is chance. */
  readonly fits: number;
  /** Epochs of the models that vote on the texts they were not trained on. */
  readonly voterEpochs: number;
  /** Epochs after the smaller features were dropped. */
  readonly finishingEpochs: number;
  readonly dropout: number;
  readonly decay: number;
  readonly mostFeatures: number;
  readonly featureBits: number;
  readonly step: number;
}

export const SETTINGS: Settings = {
  seed: 7,
  vocabulary: 60_000,
  wordBits: 17,
  stories: 1200,
  leastSeen: 2,
  epochs: 6,
  fits: 3,
  voterEpochs: 4,
  finishingEpochs: 4,
  dropout: 0.3,
  decay: 0,
  mostFeatures: 80_000,
  featureBits: 17,
  step: 0.04,
};

/**
 * Trains a tagger and returns its file. Two models, each on half of the texts, label the other half; from these labels
 * come the votes. The tagger itself learns every text twice, with the votes and without, so that it serves both passes.
 */
export function learn(
  texts: readonly Annotated[],
  words: WordTable,
  settings: Settings,
  report: (line: string) => void,
): Uint8Array {
  const next = chance(settings.seed);
  const vocabulary = new Vocabulary(words);
  const list = new FeatureList();
  const lessons = texts.map(text => lesson(text, vocabulary, list));
  const voted = withJackknifeVotes(lessons, settings, next, report, list);

  const examples = [...lessons, ...voted].flatMap(({ examples }) => examples);
  const index = new FeatureIndex(examples, settings.leastSeen);
  report(`${index.size} features, ${examples.length} lines`);
  const numbered = examples.map(example => numberedExample(example, hash => index.of(hash)));
  const state = newState(index.size);
  const weights = meanOf(
    Array.from({ length: settings.fits }, (_, fit) =>
      fitChain(
        numbered,
        fit === 0 ? state : newState(index.size),
        fitSettings(settings, settings.epochs),
        next,
        report,
      ),
    ),
  );
  state.transitions.set(weights.transitions);

  const small = shrink(index, state, weights.features, settings.mostFeatures, settings.featureBits);
  const finished = fitChain(
    examples.map(example => numberedExample(example, hash => find(small, hash))),
    small.state,
    { ...fitSettings(settings, settings.finishingEpochs), rate: 0.04, lastRate: 0.01, averaged: 3 },
    next,
    report,
  );
  return writeModel(quantised(small.checks, finished.features, settings.step), words, finished.transitions);
}

function meanOf(fits: readonly Weights[]): Weights {
  const mean = (of: (weights: Weights) => Float32Array) => {
    const sum = new Float32Array(of(fits[0]!).length);
    for (const fit of fits) for (let at = 0; at < sum.length; at++) sum[at]! += of(fit)[at]! / fits.length;
    return sum;
  };
  return { features: mean(weights => weights.features), transitions: mean(weights => weights.transitions) };
}

function fitSettings({ dropout, decay }: Settings, epochs: number): FitSettings {
  return { epochs, rate: 0.2, lastRate: 0.05, dropout, decay, averaged: Math.min(2, epochs) };
}

/** The lessons with votes of a model that has not seen them. */
function withJackknifeVotes(
  lessons: readonly Lesson[],
  settings: Settings,
  next: Chance,
  report: (line: string) => void,
  list: FeatureList,
): Lesson[] {
  const voted: Lesson[] = [];
  for (const half of [0, 1]) {
    const seen = lessons.filter((_, at) => at % 2 !== half).flatMap(({ examples }) => examples);
    const index = new FeatureIndex(seen, settings.leastSeen);
    const number = (hash: number) => index.of(hash);
    report(`voter ${half + 1}`);
    const weights = fitChain(
      seen.map(example => numberedExample(example, number)),
      newState(index.size),
      fitSettings(settings, settings.voterEpochs),
      next,
      report,
    );
    lessons.forEach((unseen, at) => {
      if (at % 2 === half) voted.push(withVotes(unseen, opinionsBy(weights, unseen.examples, number), list));
    });
  }
  return voted;
}

function opinionsBy(weights: Weights, examples: readonly Example[], number: (hash: number) => number): Opinion[] {
  const chain = new Chain(weights.transitions);
  return examples.map(example => {
    const { base, labels } = numberedExample(example, number);
    const scores = new Float32Array(labels.length * LABELS);
    addScores(base, weights.features, scores);
    return chain.opinion(scores, labels.length);
  });
}
