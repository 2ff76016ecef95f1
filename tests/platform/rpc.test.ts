import { beforeEach, expect, test, vi } from 'vitest';
import { forCaller, remote, serve } from '../../src/platform/rpc';
import { channel } from '../../src/shared/channel';

const OWN = 'dramatis-id';
const ORIGIN = `chrome-extension://${OWN}/`;

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** The browser's messages, in memory: what listens is called with whatever sender a test plays. */
const messages = vi.hoisted(() => ({ listeners: new Set<Listener>(), sender: {} as object }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'dramatis-id',
      getURL: (path: string) => `chrome-extension://dramatis-id/${path}`,
      onMessage: {
        addListener: (listener: Listener) => messages.listeners.add(listener),
        removeListener: (listener: Listener) => messages.listeners.delete(listener),
      },
      sendMessage: (message: unknown) => send(message, messages.sender),
    },
  },
}));

/** The answer of whoever listens; undefined when nobody does. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const json = JSON.parse(JSON.stringify(message)) as unknown;
  for (const listener of messages.listeners) {
    const answer = listener(json, sender);
    if (answer) return answer;
  }
  return undefined;
}

interface Calls {
  read(site: string): string;
  whoAmI(): string;
  name(first: string, last?: string): string;
  fail(): void;
}

const forPages = channel<Calls>('for-pages', 'page');
const forOwn = channel<Calls>('for-own', 'extension');

const PAGE = { id: OWN, url: 'https://news.example/story', frameId: 0, tab: { id: 7, incognito: false } };
const POPUP = { id: OWN, url: `${ORIGIN}popup/popup.html` };
const WORKER = { id: OWN };
const OWN_TAB = { id: OWN, url: `${ORIGIN}options/options.html`, tab: { id: 8, incognito: false } };
const OTHER_EXTENSION = { id: 'another-id', url: 'chrome-extension://another-id/page.html' };

const asked: string[] = [];

const handlers = {
  read: (site: string) => {
    asked.push(site);
    return `notes of ${site}`;
  },
  whoAmI: forCaller(({ url }) => String(url)),
  name: forCaller(({ tabId }, first: string, last?: string) => `${first} ${last} in tab ${tabId}`),
  fail: () => {
    throw new Error('out of luck');
  },
};

beforeEach(() => {
  messages.listeners.clear();
  asked.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const request = (name: string, call: unknown, args: unknown = []) => ({ channel: name, call, args });

test.each([
  ['a page, on the channel of the extension', forOwn, PAGE],
  ['the popup, on the channel of pages', forPages, POPUP],
  ['the worker, on the channel of pages', forPages, WORKER],
  ['a page of the extension in a tab, on the channel of pages', forPages, OWN_TAB],
  ['another extension, on the channel of pages', forPages, OTHER_EXTENSION],
  ['another extension, on the channel of the extension', forOwn, OTHER_EXTENSION],
  ['another extension without an address', forOwn, { id: 'another-id' }],
  ['nobody known', forPages, {}],
  ['a page whose address only begins like ours', forOwn, { ...PAGE, url: 'chrome-extension://dramatis-id.evil/x' }],
])('%s, gets no answer, and nothing runs', async (_who, at, sender) => {
  serve(at, handlers);
  expect(await send(request(at.name, 'read', ['x']), sender)).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each([
  ['a page', forPages, PAGE],
  ['the popup', forOwn, POPUP],
  ['the worker', forOwn, WORKER],
  ['a page of the extension in a tab', forOwn, OWN_TAB],
])('%s is answered on its own channel', async (_who, at, sender) => {
  serve(at, handlers);
  expect(await send(request(at.name, 'read', ['x']), sender)).toEqual({ ok: true, value: 'notes of x' });
});

test.each([
  ['a call that there is not', request('for-pages', 'write', ['x'])],
  ['a name that every object has', request('for-pages', 'constructor')],
  ['another one', request('for-pages', 'toString')],
  ['the prototype', request('for-pages', '__proto__')],
  ['a list as the name of a call', request('for-pages', ['read'], ['x'])],
  ['no call', { channel: 'for-pages' }],
  ['arguments that are no list', request('for-pages', 'read', { length: 1, 0: 'x' })],
  ['arguments as a string', request('for-pages', 'read', 'x')],
  ['another channel', request('elsewhere', 'read', ['x'])],
  ['no request', 'read'],
  ['nothing', null],
])('%s gets no answer', async (_what, message) => {
  serve(forPages, handlers);
  expect(await send(message, PAGE)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('what a caller sends cannot stand in for who called', async () => {
  serve(forPages, handlers);
  const spoofed = { tabId: 1, frameId: 0, isPrivate: false, url: 'https://bank.example/' };
  expect(await send(request('for-pages', 'whoAmI', [spoofed]), PAGE)).toEqual({ ok: true, value: PAGE.url });
  expect(await send(request('for-pages', 'name', ['Ada']), PAGE)).toMatchObject({ value: 'Ada undefined in tab 7' });
  expect(await send(request('for-pages', 'name', ['Ada', 'L', spoofed]), PAGE)).toMatchObject({
    value: 'Ada L in tab 7',
  });
});

test('a far end that throws, or that is not there, is an error with its words', async () => {
  messages.sender = PAGE;
  const page = remote(forPages);
  await expect(page.read('x')).rejects.toThrow('nobody answers for-pages.read');
  const stop = serve(forPages, handlers);
  expect(await page.read('x')).toBe('notes of x');
  await expect(page.fail()).rejects.toThrow('out of luck');
  stop();
  await expect(page.read('x')).rejects.toThrow('nobody answers');
});

test('the far end can be handed on by an async function, and is not asked whether it is a promise', async () => {
  serve(forPages, handlers);
  messages.sender = PAGE;
  const page = await (async () => remote(forPages))();
  expect(await page.read('x')).toBe('notes of x');
  expect(asked).toEqual(['x']);
});
