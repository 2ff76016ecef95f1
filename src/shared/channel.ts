/** A named direction. `from` is the only kind of caller that may use it; the door checks. */
export interface Channel<Calls extends object> {
  readonly name: string;
  readonly from: 'page' | 'extension';
  /** Carries the type only; never set. */
  readonly calls?: Calls;
}

export function channel<Calls extends object>(name: string, from: 'page' | 'extension'): Channel<Calls> {
  return { name, from };
}
