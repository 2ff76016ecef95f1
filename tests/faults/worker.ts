/** The whole worker over a browser in memory: started anew as often as a test likes, every message passed as JSON. */

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import type { Channel } from '../../src/shared/channel';
import { fetchFrom } from '../fakes/wikimedia/fetch';
import { createWikimedia, type Wikimedia } from '../fakes/wikimedia/wikimedia';
import { Life, type Listener, live, living, PORT_CLOSED, quiet, through } from './life';

const ID = 'dramatis-id';
const ORIGIN = `chrome-extension://${ID}/`;
export const SENDERS = {
  page: { id: ID, url: 'https://news.example/harbour', frameId: 0, tab: { id: 1, incognito: false } },
  extension: { id: ID, url: `${ORIGIN}options/options.html`, tab: { id: 2, incognito: false } },
} as const;

/** What outlives a worker. */
export const kept = {
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  wikimedia: undefined as unknown as Wikimedia,
};

/** A computer on which Dramatis was just installed. */
export function newComputer(): void {
  live(undefined);
  globalThis.indexedDB = new IDBFactory();
  kept.local.clear();
  kept.session.clear();
  kept.wikimedia = createWikimedia();
}

/** Starts a worker that ends at that step, if it comes so far. */
export async function startWorker(endsAt?: number): Promise<Life> {
  const life = new Life(endsAt);
  live(life);
  vi.resetModules();
  await import('../../src/background/main');
  return life;
}

/** Lets what is left of a worker come to nothing, and starts the next. */
export async function nextWorker(endsAt?: number): Promise<Life> {
  await quiet();
  living()?.end();
  await quiet();
  return startWorker(endsAt);
}

type Remote<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

/** The worker as a page, or a page of the extension, sees it. A call fails as it does in browsers when the worker ends over it. */
export function far<Calls extends object>(channel: Channel<Calls>): Remote<Calls> {
  return new Proxy({} as Remote<Calls>, {
    get:
      (_, call) =>
      async (...args: unknown[]) => {
        const reply = (await send({ channel: channel.name, call, args }, SENDERS[channel.from])) as Reply | undefined;
        if (!reply?.ok) throw new Error(reply?.message ?? 'nobody answers');
        return reply.value;
      },
  });
}

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

function send(message: object, sender: object): Promise<unknown> {
  const life = living();
  if (!life || life.isDead) return Promise.reject(new Error(PORT_CLOSED));
  return new Promise((resolve, reject) => {
    life.calls.add(reject);
    if (!life.step()) return;
    for (const listener of life.listeners) {
      const answer = listener(asJson(message), asJson(sender) as object);
      if (!answer) continue;
      answer.then(value => life.step() && resolve(asJson(value)), reject);
      return;
    }
    resolve(undefined);
  });
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** All records of a database, as they are on the disk. */
export async function onDisk(name: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  if (!(await indexedDB.databases()).some(known => known.name === name)) return {};
  const before = living();
  live(undefined);
  const db = await openDB(name);
  const stores = [...db.objectStoreNames];
  const records = await Promise.all(stores.map(store => db.getAll(store)));
  db.close();
  live(before);
  return Object.fromEntries(stores.map((store, at) => [store, records[at] ?? []]));
}

/** `fetch` as the worker has it: it may end before the request leaves, before the answer comes, and before its body does. */
export const fetchOfLife: typeof fetch = async (input, options) => {
  const life = living();
  const { body, status, headers, url } = await through(() => fetchFrom(kept.wikimedia)(input, options));
  const reader = body?.getReader();
  const stepwise = new ReadableStream({
    async pull(controller) {
      const piece = await reader?.read();
      if (life && !life.step()) return new Promise<void>(() => undefined);
      if (piece?.value) controller.enqueue(piece.value);
      else controller.close();
      return undefined;
    },
  });
  const response = new Response(stepwise, { status, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
};

function area(values: Map<string, unknown>) {
  return {
    get: (name: string) => through(() => (values.has(name) ? { [name]: asJson(values.get(name)) } : {})),
    set: (added: object) =>
      through(() => {
        for (const [name, value] of Object.entries(added)) values.set(name, asJson(value));
      }),
    remove: (name: string) => through(() => void values.delete(name)),
    clear: () => through(() => values.clear()),
  };
}

const deaf = { addListener: () => undefined };

/** What the worker uses of the browser. One tab shows an article, and one the settings. */
export const browserInMemory = {
  runtime: {
    id: ID,
    getURL: (path: string) => ORIGIN + path,
    getManifest: () => ({ version: '0' }),
    onMessage: { addListener: (listener: Listener) => living()?.listeners.add(listener) },
    sendMessage: () => through(() => Promise.reject(new Error('Receiving end does not exist.'))),
    onInstalled: deaf,
    onStartup: deaf,
    onUpdateAvailable: deaf,
  },
  storage: { local: area(kept.local), session: area(kept.session) },
  permissions: {
    getAll: () => through(() => ({ origins: ['https://news.example/*'] })),
    contains: () => through(() => true),
    onAdded: deaf,
    onRemoved: deaf,
  },
  tabs: {
    TAB_ID_NONE: -1,
    onRemoved: deaf,
    query: () => through(() => [{ id: 1, incognito: false }]),
    get: (id: number) => through(() => ({ id, incognito: false })),
    sendMessage: () => through(() => Promise.reject(new Error('Receiving end does not exist.'))),
  },
  scripting: {
    executeScript: () => through(() => []),
    getRegisteredContentScripts: () => through(() => asJson(kept.session.get('scripts') ?? []) as object[]),
    unregisterContentScripts: () => through(() => void kept.session.delete('scripts')),
    registerContentScripts: (scripts: object[]) => through(() => void kept.session.set('scripts', asJson(scripts))),
  },
  windows: { onRemoved: deaf, getAll: () => through(() => []) },
  contextMenus: { onClicked: deaf },
  commands: { onCommand: deaf },
};

/** The pack of these tests knows nobody. */
export const emptyPack = { person: () => undefined, country: () => undefined, place: (code: string) => code };
