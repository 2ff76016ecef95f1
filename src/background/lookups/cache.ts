/** Answers kept on this computer: each kind with its lifetime, the least recently used making room. */

import * as v from 'valibot';
import type { Aged, Database } from '../database';

type Kind = 'person' | 'position' | 'name' | 'summary' | 'title' | 'search' | 'photo' | 'checks';

/** `missing`: the source has nothing of that name; `malformed`: it answered with something that could not be read. */
export type Nothing = 'missing' | 'malformed';

export interface Kept<Value> {
  /** Nothing that is known to be nothing is kept too, so that it is not asked for again and again. */
  readonly value: Value | Nothing;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  /** `fresh`: as good as asked now; `stale`: shown while it is asked again; `old`: shown only when asking fails. */
  readonly age: 'fresh' | 'stale' | 'old';
}

/** A kind of answer: its lifetimes, and the check of what was stored. */
export interface Shelf<Value> {
  readonly kind: Kind;
  readonly check: (json: unknown) => json is Value;
  /** True of what may be otherwise tomorrow: it is fresh for some hours only. */
  readonly goesOn?: (value: Value) => boolean;
}

export interface Cache {
  get<Value>(shelf: Shelf<Value>, id: string): Promise<Kept<Value> | undefined>;
  set<Value>(shelf: Shelf<Value>, id: string, value: Value | Nothing): Promise<void>;
  clear(): Promise<void>;
}

export interface CacheNeeds {
  readonly database: () => Promise<Database>;
  readonly now: () => number;
}

/** How much is kept; `size` is in UTF-16 units of JSON, near enough to bytes. */
export interface Room {
  readonly records: number;
  readonly size: number;
}

const ROOM: Room = { records: 2_000, size: 20_000_000 };

export function createCache({ database, now }: CacheNeeds, room = ROOM): Cache {
  let writes = 0;
  return {
    async get<Value>(shelf: Shelf<Value>, id: string) {
      const db = await database();
      const key = keyOf(shelf.kind, id);
      const stored = await db.read('lookups', key);
      if (stored === undefined) return undefined;
      const read = readRecord(shelf, stored);
      const age = read && ageOf(shelf, read, now());
      if (!read || !age) {
        await db.remove('lookups', [key]);
        return undefined;
      }
      if (Math.abs(now() - read.usedAt) > DAY) await db.write('lookups', { ...read, usedAt: now() } as Aged);
      return { value: read.value, fetchedAt: read.fetchedAt, age };
    },
    async set(shelf, id, value) {
      const db = await database();
      const record: CacheRecord = { key: keyOf(shelf.kind, id), value, fetchedAt: now(), usedAt: now() };
      await db.write('lookups', record);
      writes += 1;
      if (writes % TRIM_EVERY === 1) await trim(db, room);
    },
    clear: async () => (await database()).clear('lookups'),
  };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Until when an answer is fresh, stale, and at all of use. Who holds an office changes overnight; what it is called, hardly. */
const LIFETIMES: Readonly<Record<Kind, readonly [fresh: number, stale: number, old: number]>> = {
  person: [DAY, 7 * DAY, 90 * DAY],
  position: [30 * DAY, 90 * DAY, 365 * DAY],
  name: [30 * DAY, 90 * DAY, 365 * DAY],
  summary: [DAY, 7 * DAY, 30 * DAY],
  title: [7 * DAY, 30 * DAY, 90 * DAY],
  search: [7 * DAY, 7 * DAY, 30 * DAY],
  // Licences of pictures are mended now and then.
  photo: [30 * DAY, 90 * DAY, 90 * DAY],
  checks: [DAY / 2, DAY / 2, 7 * DAY],
};

/** Until when somebody in office is fresh: what ended this morning is to be known tonight. */
const OPEN_FRESH = 6 * HOUR;

/** Who has no entry today may have one tomorrow, and a name is found as soon as somebody writes it down. */
function nothingLasts(kind: Kind, nothing: Nothing): number {
  return nothing === 'malformed' ? 10 * 60_000 : kind === 'search' ? DAY / 2 : DAY;
}

const TRIM_EVERY = 100;

/** Changes with the shape of what is stored: records of another shape are not found, and make room in time. */
const SHAPE = 2;

function keyOf(kind: Kind, id: string): string {
  return `${SHAPE} ${kind} ${id}`;
}

interface CacheRecord extends Aged {
  readonly value: unknown;
  readonly fetchedAt: number;
}

const envelope = v.object({ key: v.string(), value: v.unknown(), fetchedAt: v.number(), usedAt: v.number() });
const nothing = v.picklist(['missing', 'malformed']);

function readRecord<Value>(
  shelf: Shelf<Value>,
  stored: unknown,
): (CacheRecord & { readonly value: Value | Nothing }) | undefined {
  if (!v.is(envelope, stored)) return undefined;
  const { value } = stored;
  return v.is(nothing, value) || shelf.check(value) ? { ...stored, value } : undefined;
}

function ageOf<Value>(
  { kind, goesOn }: Shelf<Value>,
  { value, fetchedAt }: { readonly value: Value | Nothing; readonly fetchedAt: number },
  now: number,
): Kept<unknown>['age'] | undefined {
  const ms = now - fetchedAt;
  if (v.is(nothing, value)) return ms >= 0 && ms < nothingLasts(kind, value) ? 'fresh' : undefined;
  const [lasting, stale, old] = LIFETIMES[kind];
  const fresh = goesOn?.(value as Value) ? Math.min(OPEN_FRESH, lasting) : lasting;
  // From the future: the clock was set back, and how old it is nobody knows.
  if (ms < 0) return 'stale';
  return ms < fresh ? 'fresh' : ms < stale ? 'stale' : ms < old ? 'old' : undefined;
}

async function trim(db: Database, room: Room): Promise<void> {
  const records = (await db.readAll('lookups')).filter(record => v.is(envelope, record));
  const ofOtherShape = records.filter(({ key }) => !key.startsWith(`${SHAPE} `));
  const kept = records.filter(({ key }) => key.startsWith(`${SHAPE} `));
  const sizes = kept.map(record => JSON.stringify(record).length);
  let size = sizes.reduce((sum, one) => sum + one, 0);
  let gone = 0;
  while (kept.length - gone > room.records || size > room.size) size -= sizes[gone++] ?? size;
  await db.remove(
    'lookups',
    [...ofOtherShape, ...kept.slice(0, gone)].map(({ key }) => key),
  );
}
