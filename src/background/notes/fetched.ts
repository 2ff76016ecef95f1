import type { HypothesisProblem, HypothesisReport } from '../../shared/notes';
import { type Result, success } from '../../shared/result';
import { type Hypothesis, newHypothesis } from '../hypothesis/hypothesis';
import { keys } from '../keys';
import { addReceiptLine } from '../receipt';
import type { NoteStore } from './store';

/** The way to Hypothesis with the token that the reader has now. */
export async function hypothesis(): Promise<Hypothesis> {
  const { hypothesis: token } = await keys();
  return newHypothesis({ token, fetch: (...asked) => fetch(...asked), now: Date.now, record: addReceiptLine });
}

/** Fetches the annotations of an article and lays them over the notes that are there. */
export async function fetched(
  from: Hypothesis,
  store: NoteStore,
  address: string,
): Promise<Result<HypothesisReport, HypothesisProblem>> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return success({ done: 0, refused: [{ what: address, why: { key: 'hypothesis_noAddress' } }] });
  }
  const found = await from.fetchFor([address]);
  if (!found.ok) return found;
  const merged = await store.merge(found.value.notes);
  if (!merged.ok) return success({ done: 0, refused: [{ what: address, why: merged.message }] });
  const { added, changed, change } = merged.value;
  return success({ done: added.length + changed.length, refused: found.value.refused, change });
}
