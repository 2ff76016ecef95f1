/** A question that nobody waits for any more: its card was closed, or its page has gone. */

import { failure } from '../../shared/result';

/** What such a question comes to; nobody is there to read it. */
export function stopped() {
  return failure('stopped', { key: 'lookup_problem_stopped' });
}

/** Aborted when all of them are; `undefined` where one has no signal, so that it is never. */
export function whenAll(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const all = signals.flatMap(signal => signal ?? []);
  if (all.length < signals.length) return undefined;
  const controller = new AbortController();
  const look = (): void => {
    if (all.every(({ aborted }) => aborted)) controller.abort();
  };
  for (const signal of all) signal.addEventListener('abort', look, { once: true });
  look();
  return controller.signal;
}

/** Resolves after some time, or as soon as the signal is aborted. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
