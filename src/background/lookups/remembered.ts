import type { LookupProblem } from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import type { Reason } from './batch';
import type { Cache, Kept, Nothing, Shelf } from './cache';
import { UNREADABLE } from './problems';

/** What was found, and when the source was asked for it. */
export interface Found<Value> {
  readonly value: Value | Nothing;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly cached: boolean;
}

export type Finding<Value> = Promise<Result<Found<Value>, LookupProblem>>;

/** Puts the cache in front of a question. */
export type Remembered = <Value>(
  shelf: Shelf<Value>,
  fetch: (id: string, reason: Reason) => Promise<Result<Value | Nothing, LookupProblem>>,
) => (id: string, reason: Reason) => Finding<Value>;

/** Fresh answers at once, stale ones while it is asked again behind the reader, old ones if asking fails. */
export function rememberedIn({ cache, now }: { readonly cache: Cache; readonly now: () => number }): Remembered {
  return function remembered<Value>(
    shelf: Shelf<Value>,
    fetch: (id: string, reason: Reason) => Promise<Result<Value | Nothing, LookupProblem>>,
  ) {
    const ask = async (id: string, reason: Reason): Finding<Value> => {
      const answer = await fetch(id, reason);
      if (!answer.ok) return answer;
      const isUnreadable = answer.value === 'malformed';
      // Asked again at once it would be no more readable; but what was read before is kept rather than that.
      if (!isUnreadable || !(await cache.get(shelf, id))) await cache.set(shelf, id, answer.value);
      return isUnreadable ? unreadable() : success({ value: answer.value, fetchedAt: now(), cached: false });
    };
    /** What is on its way is not asked for again; but nobody who waits is put off with what steps back for others. */
    const onTheWay = new Map<string, Flight<Value>>();
    const renew = (id: string, reason: Reason): Finding<Value> => {
      const key = `${reason.urgency} ${id}`;
      const known = onTheWay.get(key);
      if (known) return joined(known, reason.signal);
      const controller = new AbortController();
      const leave = (): void => {
        if (onTheWay.get(key) === flight) onTheWay.delete(key);
      };
      // Whoever asks after all have left asks anew.
      controller.signal.addEventListener('abort', leave, { once: true });
      const { why, urgency } = reason;
      const finding = ask(id, { why, urgency, signal: controller.signal }).finally(leave);
      const flight: Flight<Value> = { finding, controller, waiting: 0 };
      onTheWay.set(key, flight);
      return joined(flight, reason.signal);
    };
    return async (id, reason) => {
      const kept = await cache.get(shelf, id);
      if (kept && kept.age !== 'old') {
        if (kept.age === 'stale') void renew(id, { ...reason, urgency: 'refresh' }).catch(() => {});
        return fromKept(kept);
      }
      const renewed = await renew(id, reason);
      return !renewed.ok && kept ? success({ ...kept, cached: true }) : renewed;
    };
  };
}

/** A question that is under way, and how many wait for its answer. */
interface Flight<Value> {
  readonly finding: Finding<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/** Waits with the others; the question is dropped when the last of them has left. Whoever has no signal never leaves. */
function joined<Value>(flight: Flight<Value>, signal: AbortSignal | undefined): Finding<Value> {
  flight.waiting += 1;
  const leave = (): void => {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.controller.abort();
  };
  if (signal?.aborted) leave();
  else signal?.addEventListener('abort', leave, { once: true });
  return flight.finding.finally(() => signal?.removeEventListener('abort', leave));
}

function fromKept<Value>({ value, fetchedAt }: Kept<Value>): Result<Found<Value>, LookupProblem> {
  return value === 'malformed' ? unreadable() : success({ value, fetchedAt, cached: true });
}

function unreadable() {
  return failure('malformed', UNREADABLE);
}
