import { database } from '../database';
import { knowledge } from '../knowledge';
import { addReceiptLine } from '../receipt';
import { createLookups, type Lookups } from './lookups';

/** The look-ups of this worker. */
export const lookups: Lookups = createLookups({
  fetch: (...question) => fetch(...question),
  now: Date.now,
  random: Math.random,
  online: () => navigator.onLine,
  database,
  pack: async () => (await knowledge()).pack,
  record: addReceiptLine,
});
