/**
 * When a request may leave: one at a time per host, two in all, a steady rate with short bursts, and not at all while
 * a host asked for silence or keeps failing. What a host asked for is stored, so that a new worker keeps to it.
 */

import * as v from 'valibot';
import type { Database } from '../database';

/** Whether a person waits for the answer, or an old answer is made new behind their back. */
export type Urgency = 'reader' | 'refresh';

/**
 * What a request came to: `busy` is a 429 or a lag error, `failed` an error of the server or the network, `none` nothing
 * that says something of the host: it was given up.
 */
export type Outcome =
  | { readonly kind: 'good' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'none' };

export interface Sent<Value> {
  readonly outcome: Outcome;
  readonly value: Value;
}

export interface Gate {
  /** Sends when it is the request's turn; `closed` when that would be later than its urgency allows. */
  pass<Value>(host: string, urgency: Urgency, send: () => Promise<Sent<Value>>): Promise<Value | Closed>;
}

export interface Closed {
  readonly closedUntil: number;
}

export function isClosed(value: unknown): value is Closed {
  return typeof value === 'object' && value !== null && 'closedUntil' in value;
}

/** Wikimedia allows a browser 200 requests a minute over all its services, and 3 at once. This keeps well below. */
const AT_ONCE = 2;
const BURST = 10;
const REFILL_MS = 2_000;
/** A 429 that does not say for how long. */
const SILENCE_MS = 60_000;
const LONGEST_SILENCE_MS = 3_600_000;
const FAILURES = 5;
const BROKEN_MS = 300_000;
/** How long a request may wait for a host to open. */
const PATIENCE_MS: Readonly<Record<Urgency, number>> = { reader: 3_000, refresh: 30_000 };

export interface GateNeeds {
  readonly database: () => Promise<Database>;
  readonly now: () => number;
}

export function createGate({ database, now }: GateNeeds): Gate {
  const hosts = new Map<string, Promise<Host>>();
  const queue: Waiting[] = [];
  let flying = 0;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const hostOf = (name: string): Promise<Host> => {
    const known = hosts.get(name) ?? readHost(name);
    hosts.set(name, known);
    return known;
  };
  async function readHost(name: string): Promise<Host> {
    const stored = await (await database()).read('hosts', name);
    const { closedUntil, refusals, failures } = v.is(hostRecord, stored) ? stored : UNTROUBLED;
    return { name, closedUntil, refusals, failures, isFlying: false, tokens: BURST, filledAt: now() };
  }

  function turn(): void {
    clearTimeout(alarm);
    queue.sort((a, b) => Number(a.urgency === 'refresh') - Number(b.urgency === 'refresh'));
    let soonest = Number.POSITIVE_INFINITY;
    for (const waiting of [...queue]) {
      const { host } = waiting;
      if (flying >= AT_ONCE) return;
      if (host.isFlying) continue;
      const wait = waitFor(host, now());
      const isTooLong = wait > PATIENCE_MS[waiting.urgency];
      if (wait > 0 && !isTooLong) {
        soonest = Math.min(soonest, wait);
        continue;
      }
      queue.splice(queue.indexOf(waiting), 1);
      if (isTooLong) waiting.refuse({ closedUntil: now() + wait });
      else waiting.start();
    }
    if (soonest < Number.POSITIVE_INFINITY) alarm = setTimeout(turn, soonest);
  }

  async function fly<Value>(host: Host, send: () => Promise<Sent<Value>>): Promise<Value> {
    flying += 1;
    host.isFlying = true;
    host.tokens -= 1;
    try {
      const { outcome, value } = await send();
      if (learn(host, outcome, now())) await remember(host);
      return value;
    } finally {
      flying -= 1;
      host.isFlying = false;
      turn();
    }
  }

  async function remember({ name, closedUntil, refusals, failures }: Host): Promise<void> {
    await (await database()).write('hosts', { key: name, closedUntil, refusals, failures } as HostRecord);
  }

  return {
    async pass(name, urgency, send) {
      const host = await hostOf(name);
      return new Promise((resolve, reject) => {
        queue.push({
          host,
          urgency,
          start: () => void fly(host, send).then(resolve, reject),
          refuse: resolve,
        });
        turn();
      });
    },
  };
}

interface Trouble {
  /** Milliseconds since 1970; 0 when open. */
  closedUntil: number;
  /** In a row. */
  refusals: number;
  failures: number;
}

interface Host extends Trouble {
  readonly name: string;
  isFlying: boolean;
  tokens: number;
  filledAt: number;
}

interface Waiting {
  readonly host: Host;
  readonly urgency: Urgency;
  start(): void;
  refuse(closed: Closed): void;
}

const UNTROUBLED: Trouble = { closedUntil: 0, refusals: 0, failures: 0 };
const hostRecord = v.object({
  key: v.string(),
  closedUntil: v.number(),
  refusals: v.number(),
  failures: v.number(),
});
type HostRecord = v.InferOutput<typeof hostRecord>;

/** Milliseconds until the host may be asked; fills its bucket on the way. */
function waitFor(host: Host, now: number): number {
  // A clock that was set back would keep a host closed for years.
  if (host.closedUntil > now + LONGEST_SILENCE_MS) host.closedUntil = 0;
  const filled = Math.max(0, Math.floor((now - host.filledAt) / REFILL_MS));
  if (now < host.filledAt) host.filledAt = now;
  host.tokens = Math.min(BURST, host.tokens + filled);
  host.filledAt += filled * REFILL_MS;
  const forToken = host.tokens > 0 ? 0 : host.filledAt + REFILL_MS - now;
  return Math.max(forToken, host.closedUntil - now, 0);
}

/** Takes an outcome into account; false when there is nothing new to remember. */
function learn(host: Host, outcome: Outcome, now: number): boolean {
  if (outcome.kind === 'none') return false;
  if (outcome.kind === 'good') {
    const wasTroubled = host.refusals > 0 || host.failures > 0;
    Object.assign(host, UNTROUBLED);
    return wasTroubled;
  }
  if (outcome.kind === 'busy') {
    const silence = outcome.retryAfterMs ?? SILENCE_MS * 2 ** host.refusals;
    host.closedUntil = now + Math.min(silence, LONGEST_SILENCE_MS);
    host.refusals += 1;
    return true;
  }
  host.failures += 1;
  // One more failure after the pause closes it again at once.
  if (host.failures >= FAILURES) host.closedUntil = now + BROKEN_MS;
  return true;
}
