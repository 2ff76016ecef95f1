import type { Channel } from '../shared/channel';
import { browser, type Runtime } from './browser';

type Remote<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

type Handlers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? ((...args: Args) => Answer | Promise<Answer>) | ForCaller<Args, Answer | Promise<Answer>>
    : never;
};

/** A handler that is told who called. */
class ForCaller<Args extends unknown[], Answer> {
  readonly answer: (caller: Caller, ...args: Args) => Answer;
  constructor(answer: (caller: Caller, ...args: Args) => Answer) {
    this.answer = answer;
  }
}

/** Marks a handler that is told first who called: whatever a caller sends, it cannot stand in for that. */
export function forCaller<Args extends unknown[], Answer>(
  answer: (caller: Caller, ...args: Args) => Answer,
): ForCaller<Args, Answer> {
  return new ForCaller(answer);
}

/** Who called: the tab, for a content script. */
export interface Caller {
  readonly tabId: number | undefined;
  /** 0 for the page itself, another number for a frame of it; `undefined` for a caller without a tab. */
  readonly frameId: number | undefined;
  /** Whether that tab is in a private window; `undefined` for a caller without a tab. */
  readonly isPrivate: boolean | undefined;
  readonly url: string | undefined;
}

interface Request {
  readonly channel: string;
  readonly call: string;
  readonly args: readonly unknown[];
}

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** The far end threw, or nobody is there. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
}

/**
 * Answers a channel and returns what stops it. Call it while the script first runs: a waking worker drops messages
 * that have no listener yet. Calls from anybody but the channel's kind of caller get no answer.
 */
export function serve<Calls extends object>(channel: Channel<Calls>, handlers: Handlers<Calls>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    const request = message as Partial<Request> | undefined;
    if (request?.channel !== channel.name || callerKind(sender) !== channel.from) return undefined;
    const { call = '', args = [] } = request;
    if (typeof call !== 'string' || !Object.hasOwn(handlers, call) || !Array.isArray(args)) return undefined;
    const handler: unknown = handlers[call as keyof Calls];
    if (handler instanceof ForCaller) return reply(() => handler.answer(callerOf(sender), ...args));
    return reply(() => (handler as (...args: readonly unknown[]) => unknown)(...args));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * A typed stand-in for the far end: await a call as if it were local. With a tab id, the far end is that tab's page, or
 * with a frame's id that frame of it; 0 is the page itself.
 */
export function remote<Calls extends object>(channel: Channel<Calls>, tabId?: number, frameId = 0): Remote<Calls> {
  const send = (request: Request): Promise<unknown> =>
    tabId === undefined ? browser.runtime.sendMessage(request) : browser.tabs.sendMessage(tabId, request, { frameId });
  return new Proxy({} as Remote<Calls>, {
    get(_, call) {
      // Whatever has a `then` is taken for a promise by whoever awaits it.
      if (call === 'then') return undefined;
      return async (...args: unknown[]) => {
        const answer = (await send({ channel: channel.name, call: String(call), args })) as Reply | undefined;
        if (!answer) throw new RemoteError(`nobody answers ${channel.name}.${String(call)}`);
        if (!answer.ok) throw new RemoteError(answer.message);
        return answer.value;
      };
    },
  });
}

async function reply(run: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    console.error(error); // The stack stays here; only the message can cross.
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function callerOf({ tab, frameId, url }: Runtime.MessageSender): Caller {
  return { tabId: tab?.id, frameId, isPrivate: tab?.incognito, url };
}

/** `undefined` for whoever is none of ours. */
function callerKind(sender: Runtime.MessageSender): Channel<object>['from'] | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // A worker has no tab and may have no address; an extension's own page has the extension's address.
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? sender.tab === undefined;
  return own ? 'extension' : 'page';
}
