import type { LookupProblem } from '../../shared/protocol';
import { failure, type Result } from '../../shared/result';
import type { Urgency } from './gate';
import { problemInWords } from './problems';

/** Why something is asked, for the receipt, and how soon it is wanted. */
export interface Reason {
  readonly why: string;
  readonly urgency: Urgency;
}

/** What came of each id; an id that is absent was not answered. */
export type BatchAnswer<Value> = Result<ReadonlyMap<string, Value>, LookupProblem>;

/** Wikidata takes this many ids in one question. */
export const IDS_A_QUESTION = 50;
/** How long an id waits for others to share its question. */
const WINDOW_MS: Readonly<Record<Urgency, number>> = { reader: 10, refresh: 2_000 };

/** Gathers ids that are asked for at nearly the same time into one question; an id that is on its way is not asked again. */
export function createBatch<Value>(
  ask: (ids: readonly string[], reason: Reason) => Promise<BatchAnswer<Value>>,
): (id: string, reason: Reason) => Promise<Result<Value, LookupProblem>> {
  const onTheWay = new Map<string, Promise<Result<Value, LookupProblem>>>();
  const waiting: Waiting<Value>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sendsAt = Number.POSITIVE_INFINITY;

  function send(): void {
    clearTimeout(timer);
    const batch = waiting.splice(0, IDS_A_QUESTION);
    sendsAt = Number.POSITIVE_INFINITY;
    const [first] = batch;
    if (!first) return;
    // One person who waits makes all of it urgent.
    const reason = batch.find(({ reason }) => reason.urgency === 'reader')?.reason ?? first.reason;
    const ids = batch.map(({ id }) => id);
    void ask(ids, reason).then(
      answer => {
        for (const { id, settle } of batch) settle(answerOf(answer, id));
      },
      error => {
        for (const { fail } of batch) fail(error);
      },
    );
    if (waiting.length > 0) send();
  }

  return (id, reason) => {
    const shared = onTheWay.get(id);
    if (shared) return shared;
    const answer = new Promise<Result<Value, LookupProblem>>((settle, fail) => {
      waiting.push({ id, reason, settle, fail });
    }).finally(() => onTheWay.delete(id));
    onTheWay.set(id, answer);
    const due = performance.now() + WINDOW_MS[reason.urgency];
    if (due < sendsAt) {
      sendsAt = due;
      clearTimeout(timer);
      timer = setTimeout(send, WINDOW_MS[reason.urgency]);
    }
    if (waiting.length >= IDS_A_QUESTION) send();
    return answer;
  };
}

interface Waiting<Value> {
  readonly id: string;
  readonly reason: Reason;
  settle(answer: Result<Value, LookupProblem>): void;
  fail(error: unknown): void;
}

function answerOf<Value>(answer: BatchAnswer<Value>, id: string): Result<Value, LookupProblem> {
  if (!answer.ok) return answer;
  const value = answer.value.get(id);
  return value === undefined ? failure('malformed', problemInWords('malformed')) : { ok: true, value };
}
