import { initialsOf, type Name } from './names';
import { shortFormsOf } from './nicknames';

/** Finds who may bear a name without comparing it with everybody's: a text of a book's length has thousands. */
export class NameIndex<Bearer> {
  /** Those who bear a word, initials or a short form, in the order in which they came. */
  readonly #bearers = new Map<string, Set<Bearer>>();
  readonly #order = new Map<Bearer, number>();

  add({ words, keys }: Name, bearer: Bearer): void {
    if (!this.#order.has(bearer)) this.#order.set(bearer, this.#order.size);
    for (const trace of [...keys, keys.join(''), initialsOf(words) ?? '', ...shortFormsOf(words[0] ?? '')]) {
      const bearers = this.#bearers.get(trace);
      if (bearers) bearers.add(bearer);
      else this.#bearers.set(trace, new Set([bearer]));
    }
  }

  /** Everybody whose name `formOf` or `sameName` may find like this one, first come first. */
  near({ words, keys }: Name): readonly Bearer[] {
    const found = new Set<Bearer>();
    for (const trace of [...keys, keys.join(''), words.join(''), words[0] ?? ''])
      for (const bearer of this.#bearers.get(trace) ?? []) found.add(bearer);
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }
}
