import type { Message } from '../../shared/message';
import type { LookupProblem } from '../../shared/protocol';

/** What happened and what to do. `waitMs` is how long the service asked to be left alone. */
export function problemMessage(problem: LookupProblem, waitMs?: number): Message {
  if (problem === 'rate-limited' && waitMs !== undefined) {
    return { key: 'lookup_problem_rate_limitedFor', values: { wait: waitMessage(waitMs) } };
  }
  return { key: `lookup_problem_${problem.replaceAll('-', '_')}` };
}

/** An answer that came, and that nobody can make sense of. */
export const UNREADABLE: Message = { key: 'lookup_problem_unreadable' };

/** "45 seconds", "2 minutes". */
export function waitMessage(ms: number): Message {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90
    ? { key: 'date_seconds', values: { count: seconds } }
    : { key: 'date_minutes', values: { count: Math.ceil(seconds / 60) } };
}
