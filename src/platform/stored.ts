import { browser } from './browser';

/** A value that outlives the worker. */
export interface StoredValue<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
}

/**
 * A named value of `storage.local`, which outlives the browser, or of `storage.session`, which is in memory and ends with
 * it. `check` returns the stored JSON typed, or throws; then, and where nothing is stored yet, the value is `initial`.
 */
export function stored<Value>(
  name: string,
  initial: Value,
  check: (json: unknown) => Value,
  area: 'local' | 'session' = 'local',
): StoredValue<Value> {
  return {
    async get() {
      const { [name]: json } = await browser.storage[area].get(name);
      if (json === undefined) return initial;
      try {
        return check(json);
      } catch {
        return initial;
      }
    },
    set: value => browser.storage[area].set({ [name]: value }),
  };
}
