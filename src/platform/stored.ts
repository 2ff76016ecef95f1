import { browser } from './browser';

/** A value that outlives the browser session. */
export interface StoredValue<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
}

/**
 * A named value of `storage.local`. `check` returns the stored JSON typed, or throws; then, and where nothing is stored
 * yet, the value is `initial`.
 */
export function stored<Value>(name: string, initial: Value, check: (json: unknown) => Value): StoredValue<Value> {
  return {
    async get() {
      const { [name]: json } = await browser.storage.local.get(name);
      if (json === undefined) return initial;
      try {
        return check(json);
      } catch {
        return initial;
      }
    },
    set: value => browser.storage.local.set({ [name]: value }),
  };
}
