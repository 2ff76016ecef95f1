import type { Message } from './message';

/**
 * What may fail in a way the caller decides about. Absence is `undefined`; a bug throws. `message` is for a person: what
 * happened, and what to do. Only what is read at a terminal alone says it as English text.
 */
export type Result<Value, Problem extends string, Said = Message> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem; readonly message: Said };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Problem extends string, Said = Message>(
  problem: Problem,
  message: Said,
): { readonly ok: false; readonly problem: Problem; readonly message: Said } {
  return { ok: false, problem, message };
}
