import { hashOf, LAST } from '../../src/core/pack/format';
import type { HashTable } from '../../src/core/pack/hashTable';

/** A table of these values; keys with the same hash must have been brought together before. */
export function hashTable(values: ReadonlyMap<number, number>): HashTable {
  const ordered = [...values].sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(ordered, ([hash]) => hash),
    values: Uint32Array.from(ordered, ([, value]) => value),
  };
}

/** Lists of people under keys, written one after the other into shared postings. */
export class Postings {
  private readonly written: number[] = [];

  /** Orders each list and gives the table that finds it. */
  add(lists: ReadonlyMap<string, Iterable<number>>, order: (a: number, b: number) => number): HashTable {
    const byHash = new Map<number, Set<number>>();
    for (const [key, people] of lists) {
      const hash = hashOf(key);
      const together = byHash.get(hash) ?? new Set<number>();
      for (const person of people) together.add(person);
      byHash.set(hash, together);
    }
    const starts = new Map<number, number>();
    for (const [hash, people] of [...byHash].sort(([a], [b]) => a - b)) {
      const list = [...people].sort(order);
      if (list.length === 1) {
        starts.set(hash, list[0]! + LAST);
        continue;
      }
      starts.set(hash, this.written.length);
      list.forEach((person, at) => {
        this.written.push(at === list.length - 1 ? person + LAST : person);
      });
    }
    return hashTable(starts);
  }

  finish(): Uint32Array {
    return Uint32Array.from(this.written);
  }
}
