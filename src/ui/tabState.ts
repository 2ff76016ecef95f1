import type { Shown, StartProblem } from '../shared/protocol';
import type { Result } from '../shared/result';
import type { TabState } from './briefView';
import { say } from './words';

/** What a tab is at, by the worker's answer. */
export function stateOf(result: Result<Shown, StartProblem | 'off'>): TabState {
  if (result.ok) return { is: 'shown', shown: result.value };
  const { problem, message } = result;
  return problem === 'off' ? { is: 'off' } : { is: 'problem', problem, message };
}

/** What a tab is at when no answer came. */
export function unexpected(error: unknown): TabState {
  const words = error instanceof Error ? error.message : String(error);
  return { is: 'problem', problem: 'unexpected', message: say('popup_noAnswer', { words }) };
}
