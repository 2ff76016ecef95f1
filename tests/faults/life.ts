/** A worker's life, which ends at a chosen step: from then on nothing that it waits for comes, and nothing that it does counts. */

import 'fake-indexeddb/auto';

/** What a caller hears when the worker that had its question is gone. */
export const PORT_CLOSED = 'The message port closed before a response was received.';

export type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

export class Life {
  readonly listeners = new Set<Listener>();
  readonly calls = new Set<(error: Error) => void>();
  steps = 0;
  isDead = false;
  private readonly endsAt: number;
  readonly transactions: IDBTransaction[] = [];
  readonly openings: IDBOpenDBRequest[] = [];
  readonly timers: ReturnType<typeof setTimeout>[] = [];

  constructor(endsAt = Number.POSITIVE_INFINITY) {
    this.endsAt = endsAt;
  }

  /** Counts one asynchronous step; false when the worker does not live to see it. */
  step(): boolean {
    if (this.isDead) return false;
    this.steps += 1;
    if (this.steps === this.endsAt) this.end();
    return !this.isDead;
  }

  /** As the browser does it: unfinished transactions never were, connections are closed, whoever waits is told. */
  end(): void {
    this.isDead = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const transaction of this.transactions) quietly(() => transaction.abort());
    for (const opening of this.openings) {
      // Closed first: an upgrade that is aborted gives its connection away no more.
      const { transaction } = opening;
      quietly(() => opening.result.close());
      quietly(() => transaction?.abort());
    }
    for (const fail of this.calls) fail(new Error(PORT_CLOSED));
    this.listeners.clear();
  }
}

/** The worker that runs now; absent while a test itself looks into the database. */
let current: Life | undefined;

export function living(): Life | undefined {
  return current;
}

/** From here on, everything asynchronous belongs to this life. */
export function live(life: Life | undefined): void {
  current = life;
}

/** A call of the browser: two steps, for the worker may end before it left and before its answer came. */
export function through<Value>(run: () => Value | Promise<Value>): Promise<Value> {
  const life = current;
  return new Promise((resolve, reject) => {
    if (life && !life.step()) return;
    Promise.resolve()
      .then(run)
      .then(
        value => {
          if (!life || life.step()) resolve(value);
        },
        error => {
          if (!life || life.step()) reject(error);
        },
      );
  });
}

/** Lets everything happen that waits for no clock. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

type Heard = (event: Event) => void;

/** Puts lives under IndexedDB and the clock, for all tests of a file. */
export function putLivesUnder(): void {
  const target = Object.getPrototypeOf(IDBRequest.prototype) as EventTarget;
  const { addEventListener: add, removeEventListener: remove } = target;
  const heard = new WeakMap<object, Heard>();
  target.addEventListener = function (this: EventTarget, type: string, listener: unknown, ...rest: never[]) {
    const life = current;
    const own: Heard = event => {
      if (!life || hears(life, event)) (listener as Heard).call(this, event);
    };
    heard.set(listener as object, own);
    add.call(this, type, own, ...rest);
  };
  target.removeEventListener = function (this: EventTarget, type: string, listener: unknown, ...rest: never[]) {
    remove.call(this, type, heard.get(listener as object) ?? (listener as Heard), ...rest);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args);
    current?.transactions.push(begun);
    if (current?.isDead) quietly(() => begun.abort());
    return begun;
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    const opening = open.apply(this, args);
    current?.openings.push(opening);
    return opening;
  };
  const { setTimeout: wait } = globalThis;
  globalThis.setTimeout = ((...args: Parameters<typeof wait>) => {
    const timer = wait(...args);
    current?.timers.push(timer);
    if (current?.isDead) clearTimeout(timer);
    return timer;
  }) as typeof wait;
}

const STEPS = new Set(['success', 'complete', 'upgradeneeded']);

function hears(life: Life, event: Event): boolean {
  if (life.isDead || (STEPS.has(event.type) && !life.step())) {
    // What was on its way when the worker ended is not done in its name.
    const { transaction, result } = event.target as IDBOpenDBRequest;
    if (result instanceof IDBDatabase) quietly(() => result.close());
    if (event.type === 'upgradeneeded') quietly(() => transaction?.abort());
    return false;
  }
  return true;
}

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // It has ended already.
  }
}
