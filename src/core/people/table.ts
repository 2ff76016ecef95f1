/**
 * An open-addressing table that keeps eight bits of each key's hash instead of the key: small, and read straight from a
 * file. A key that is not in it is taken for one that is about once in 255 probes, which a statistical model bears well.
 */
export interface Table {
  /** One check per slot; 0 means the slot is empty. The length is a power of two. */
  readonly checks: Uint8Array;
}

/** The slot of a 32-bit hash, or -1. */
export function find({ checks }: Table, hash: number): number {
  const mask = checks.length - 1;
  const check = checkOf(hash);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = checks[slot]!;
    if (found === check) return slot;
    if (found === 0) return -1;
  }
}

/** The slot that a hash was given, or the one that already has its check; the table must have an empty slot left. */
export function place(table: Table, hash: number): number {
  const mask = table.checks.length - 1;
  let slot = hash & mask;
  const check = checkOf(hash);
  while (table.checks[slot] !== 0 && table.checks[slot] !== check) slot = (slot + 1) & mask;
  table.checks[slot] = check;
  return slot;
}

/** The upper bits of the hash, which the slot's number has not used; never 0. */
function checkOf(hash: number): number {
  return hash >>> 24 || 1;
}
