import type { Message } from '../shared/message';
import { readBody } from './lookups/body';
import type { Answered, SentLine } from './receipt';

/** One request as it is sent. It carries no cookies and no referrer, and nothing of it is kept by the browser. */
export interface Sending {
  readonly url: URL;
  /** For the receipt: what is asked, and why. */
  readonly asked: Message;
  readonly why: Message;
  readonly timeoutMs: number;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
  readonly wants: 'json' | 'picture';
  readonly request: Pick<RequestInit, 'method' | 'body' | 'redirect'> & {
    readonly headers: Readonly<Record<string, string>>;
  };
}

export interface ExchangeNeeds {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Writes down what is about to be sent; nothing leaves before that is done. */
  record(line: SentLine): Promise<Answered>;
}

/**
 * An answer with its body, or what became of it: `wasReached` when its head came and its body did not, `wasStopped` when
 * the signal ended it.
 */
export type Exchanged =
  | { readonly came: true; readonly response: Response; readonly value: unknown }
  | { readonly came: false; readonly isLate: boolean; readonly wasReached: boolean; readonly wasStopped: boolean };

/** Sends a request once, with its line on the receipt, and reads the answer as far as it may be read. Never rejects for the network. */
export async function exchange(sending: Sending, { fetch, now, record }: ExchangeNeeds): Promise<Exchanged> {
  const { url, asked, why, timeoutMs, signal, wants, request } = sending;
  const answered = await record({ at: new Date(now()).toISOString(), host: url.hostname, asked, why });
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const timer = setTimeout(end, timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  let status = 0;
  try {
    const response = await fetch(url, {
      ...request,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: stop.signal,
    });
    status = response.status;
    const { value, bytes } = await readBody(response, stop.signal, response.ok ? wants : 'json');
    await answered(status, bytes);
    return { came: true, response, value };
  } catch {
    await answered(status, 0);
    const wasStopped = signal?.aborted === true;
    return { came: false, isLate: stop.signal.aborted && !wasStopped, wasReached: status > 0, wasStopped };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** Milliseconds for which a host asks to be left alone (`Retry-After`, seconds or a date), a second at least. */
export function retryAfter({ headers }: Response, now: number): number | undefined {
  const header = headers.get('retry-after');
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(ms, 1_000) : undefined;
}
