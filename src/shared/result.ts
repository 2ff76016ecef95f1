/** What may fail in a way the caller decides about. Absence is `undefined`; a bug throws. */
export type Result<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem; readonly message: string };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** `message` is for a person: what happened, and what to do. */
export function failure<Problem extends string>(
  problem: Problem,
  message: string,
): { readonly ok: false; readonly problem: Problem; readonly message: string } {
  return { ok: false, problem, message };
}
