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
    const onTheWay = new Map<string, Finding<Value>>();
    const renew = (id: string, reason: Reason): Finding<Value> => {
      const key = `${reason.urgency} ${id}`;
      const finding = onTheWay.get(key) ?? ask(id, reason).finally(() => onTheWay.delete(key));
      onTheWay.set(key, finding);
      return finding;
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

function fromKept<Value>({ value, fetchedAt }: Kept<Value>): Result<Found<Value>, LookupProblem> {
  return value === 'malformed' ? unreadable() : success({ value, fetchedAt, cached: true });
}

function unreadable() {
  return failure('malformed', UNREADABLE);
}
