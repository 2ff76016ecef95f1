import type { Feature } from '../../src/core/people/evidence';
import type { Weights } from './softmax';

/** What each feature should roughly add, judged before any fitting; the examples move it from there. */
export const PRIOR_WEIGHTS: Weights = {
  bias: -1,
  name: 1.5,
  alias: 1,
  variant: 0.2,
  mononym: -0.5,
  surname: -4,
  household: 2.5,
  standing: 2.6,
  importance: 4,
  commonness: -0.7,
  office: 3.5,
  officePlace: 1,
  officeOther: 1.5,
  officeMissing: -2,
  place: 1.2,
  placeBeside: 1,
  elsewhere: -1.2,
  dead: -3,
  tooYoung: -6,
  gender: 0.4,
  otherGender: -3,
  described: 1.2,
  trade: 1.5,
  otherTrade: -2,
  privateTrade: -4,
  age: 3,
  otherAge: -5,
  company: 0.6,
  serving: 0.8,
  topic: 0.7,
  party: 0.8,
  unsupported: -1.8,
  unsupportedCommon: -1,
  unsupportedAmongPrivate: -1.5,
};

/** Kept as judged: made-up paragraphs do not say how often the news names a famous person's namesake. */
export const JUDGED: ReadonlySet<Feature> = new Set([
  'unsupported',
  'unsupportedCommon',
  'unsupportedAmongPrivate',
  'standing',
  'topic',
]);
