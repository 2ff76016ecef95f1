/** How far it is and how long it will take, in one line: `people 1,250 of 47,300 (2.6 %), 24 min left`. */
export function progressLine(what: string, { done, of, startedWith, ms }: Progress): string {
  const share = of === 0 ? 100 : (100 * done) / of;
  const line = `${what} ${done.toLocaleString('en')} of ${of.toLocaleString('en')} (${share.toFixed(1)} %)`;
  const fetched = done - startedWith;
  if (fetched <= 0 || done >= of) return line;
  return `${line}, ${timeInWords((ms / fetched) * (of - done))} left`;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** How many were done before this run. */
  readonly startedWith: number;
  /** Milliseconds since this run began with them. */
  readonly ms: number;
}

/** "40 s", "24 min", "3 h 05 min". */
export function timeInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
