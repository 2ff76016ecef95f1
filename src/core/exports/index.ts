/** Notes in and out as files: what other rooms use of it. */

export { canonicalAddress, plainAddress } from '../passages/articleIdentity';
export { exportCast } from './cast';
export { checkDraft, checkNote, checkWords } from './check';
export { exportNotes } from './exportNotes';
export { fragmentLink } from './fragment';
export { hypothesisAnnotation } from './hypothesis';
export { readHypothesis } from './hypothesisRead';
export { type Merge, mergeNotes } from './merge';
export { readNotes } from './read';
export type { Reading } from './reading';
