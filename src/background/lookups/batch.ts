import type { Message } from '../../shared/message';
import type { LookupProblem } from '../../shared/protocol';
import { type Result, success } from '../../shared/result';
import type { Urgency } from './gate';
import { stopped, whenAll } from './stopping';

/** Why something is asked, for the receipt, and how soon it is wanted. */
export interface Reason {
  readonly why: Message;
  readonly urgency: Urgency;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** What came of each id; every one that was asked for is in it. */
export type BatchAnswer<Value> = Result<ReadonlyMap<string, Value>, LookupProblem>;

/** Wikidata takes this many ids in one question. */
export const IDS_A_QUESTION = 50;
/** How long an id waits for others to share its question. */
const WINDOW_MS: Readonly<Record<Urgency, number>> = { reader: 10, refresh: 2_000 };

/** Gathers ids that are asked for at nearly the same time into one question. */
export function createBatch<Value>(
  ask: (ids: readonly string[], reason: Reason) => Promise<BatchAnswer<Value>>,
): (id: string, reason: Reason) => Promise<Result<Value, LookupProblem>> {
  let waiting: Waiting<Value>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    clearTimeout(timer);
    const batch = waiting.filter(({ reason }) => !reason.signal?.aborted);
    for (const one of waiting) if (one.reason.signal?.aborted) one.settle(stopped());
    waiting = [];
    const [first] = batch;
    if (!first) return;
    // One person who waits makes all of it urgent.
    const { why, urgency } = (batch.find(one => one.reason.urgency === 'reader') ?? first).reason;
    const signal = whenAll(batch.map(({ reason }) => reason.signal));
    void ask([...new Set(batch.map(({ id }) => id))], { why, urgency, ...(signal && { signal }) }).then(
      answer => {
        for (const { id, settle } of batch) settle(answer.ok ? success(answer.value.get(id)!) : answer);
      },
      error => {
        for (const { fail } of batch) fail(error);
      },
    );
  }

  return (id, reason) =>
    new Promise((settle, fail) => {
      const isSooner = waiting.every(one => WINDOW_MS[reason.urgency] < WINDOW_MS[one.reason.urgency]);
      waiting.push({ id, reason, settle, fail });
      if (waiting.length >= IDS_A_QUESTION) return send();
      if (!isSooner) return undefined;
      clearTimeout(timer);
      timer = setTimeout(send, WINDOW_MS[reason.urgency]);
      return undefined;
    });
}

interface Waiting<Value> {
  readonly id: string;
  readonly reason: Reason;
  settle(answer: Result<Value, LookupProblem>): void;
  fail(error: unknown): void;
}
