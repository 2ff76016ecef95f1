import type { Shown, StartProblem } from '../shared/protocol';
import type { Result } from '../shared/result';
import type { TabState } from './briefView';
import { say, told } from './words';

/** What a tab is at, by the worker's answer. */
export function stateOf(result: Result<Shown, StartProblem | 'off'>): TabState {
  if (result.ok) return { is: 'shown', shown: result.value };
  const { problem, message } = result;
  return problem === 'off' ? { is: 'off' } : { is: 'problem', problem, message: told(message) };
}

/** What a tab is at when no answer came. */
export function unexpected(error: unknown): TabState {
  console.error(error);
  return { is: 'problem', problem: 'unexpected', message: say('popup_noAnswer') };
}
