/** The look-ups on a stage of their own: a stand-in for the services, a database in memory, a clock that tests move. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/background/database';
import { createGate } from '../../../src/background/lookups/gate';
import { createLookups, type Lookups } from '../../../src/background/lookups/lookups';
import type { Country } from '../../../src/core/pack/pack';
import type { Office, Person, PersonId } from '../../../src/shared/model';
import type { LookupAnswer, LookupQuestion, LookupReply, ReceiptLine } from '../../../src/shared/protocol';
import { fetchFrom } from '../../fakes/wikimedia/fetch';
import { createWikimedia, type Wikimedia } from '../../fakes/wikimedia/wikimedia';

export const NOON = Date.parse('2026-11-25T12:00:00Z');

export interface Stage {
  readonly wikimedia: Wikimedia;
  readonly receipt: readonly ReceiptLine[];
  readonly database: Database;
  /** What each request was sent with. */
  readonly options: readonly RequestInit[];
  lookups: Lookups;
  online: boolean;
  photos: boolean;
  checksKey: string;
  /** Asks and lets time pass until there is a reply. */
  ask(question: LookupQuestion): Promise<LookupReply>;
  /** A new worker over the same database. */
  restart(): void;
  /** Lets time pass. */
  pass(ms: number): Promise<void>;
  /** Keys of what the cache holds, without the shape's number. */
  kept(): Promise<readonly string[]>;
}

export interface StageOptions {
  readonly people?: readonly Person[];
  readonly database?: Database;
}

/** Call after `vi.useFakeTimers`, see `fakeClock`. */
export async function openStage({ people = [], database }: StageOptions = {}): Promise<Stage> {
  const wikimedia = createWikimedia();
  const receipt: ReceiptLine[] = [];
  const sentWith: RequestInit[] = [];
  const ask = fetchFrom(wikimedia);
  globalThis.indexedDB = new IDBFactory();
  const db = database ?? (await openDatabase());
  const create = () =>
    createLookups({
      fetch: (input, options = {}) => {
        sentWith.push(options);
        return ask(input, options);
      },
      now: Date.now,
      random: () => 0.5,
      online: () => stage.online,
      database: async () => db,
      pack: async () => packOf(people),
      agent: 'Dramatis/test (example.org)',
      photos: async () => stage.photos,
      checksKey: async () => stage.checksKey,
      gate: createGate({ database: async () => db, now: Date.now }),
      record: async line => {
        const at = receipt.push({ ...line, status: 0, bytes: 0 }) - 1;
        return async (status, bytes) => {
          receipt[at] = { ...line, status, bytes };
        };
      },
    });
  const stage: Stage = {
    wikimedia,
    receipt,
    database: db,
    options: sentWith,
    lookups: undefined as never,
    online: true,
    photos: false,
    checksKey: '',
    ask: question => settled(stage.lookups.lookUp(question)),
    restart() {
      stage.lookups = create();
    },
    pass: async ms => {
      await vi.advanceTimersByTimeAsync(ms);
      await quiet();
    },
    kept: async () => (await db.readAll('lookups')).map(record => String((record as { key: string }).key).slice(2)),
  };
  stage.restart();
  return stage;
}

/** Time stands still but for what tests let pass; IndexedDB goes on by itself. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON });
}

/** Moves the clock in small steps until the promise settles; fails after ten minutes of that clock. */
export async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  let isDone = false;
  const watched = promise.finally(() => {
    isDone = true;
  });
  watched.catch(() => {});
  for (let step = 0; step < 6_000 && !isDone; step += 1) {
    await quiet();
    if (!isDone) await vi.advanceTimersByTimeAsync(100);
  }
  if (!isDone) throw new Error('no reply within ten minutes');
  return watched;
}

/** Lets everything happen that waits for no clock. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

export const LAVROV = 'Q58217' as PersonId;
export const QURESHI = 'Q1543422' as PersonId;

export function aboutLavrov(day = '2021-04-07'): LookupQuestion {
  return { by: 'person', person: LAVROV, name: 'Sergey Lavrov', day, asked: 'pressed' };
}

export function about(id: string, name = 'somebody', day = '2021-04-07'): LookupQuestion {
  return { by: 'person', person: id as PersonId, name, day, asked: 'pressed' };
}

/** The answer, or a test that fails with the problem's name. */
export function answered(reply: LookupReply): LookupAnswer {
  if (!reply.ok) throw new Error(`${reply.problem}: ${reply.message.key}`);
  return reply.value;
}

export function officeOf(office: Partial<Office>): Office {
  return {
    class: 'foreign',
    title: 'Minister of Foreign Affairs',
    jurisdiction: 'pk',
    place: 'Pakistan',
    asOf: '2020-06-01',
    source: 'wd',
    ...office,
  };
}

export function personOf(person: Partial<Person>): Person {
  return {
    id: QURESHI,
    name: 'Shah Mahmood Qureshi',
    aliases: [],
    description: 'Pakistani politician',
    kind: 'official',
    countries: ['pk'],
    importance: 70,
    offices: [],
    source: 'wd',
    asOf: '2020-06-01',
    ...person,
  };
}

const COUNTRIES: Readonly<Record<string, readonly [qid: string, name: string]>> = {
  ru: ['Q159', 'Russia'],
  pk: ['Q843', 'Pakistan'],
  gb: ['Q145', 'United Kingdom'],
  no: ['Q20', 'Norway'],
  jp: ['Q17', 'Japan'],
  ua: ['Q212', 'Ukraine'],
};

function packOf(people: readonly Person[]) {
  const country = (code: string): Country | undefined => {
    const [qid, name] = COUNTRIES[code] ?? [];
    return qid && name ? { code, name, qid, otherNames: [], adjectives: [] } : undefined;
  };
  return {
    person: (id: PersonId) => people.find(person => person.id === id),
    country,
    place: (code: string) => country(code)?.name ?? code,
  };
}
