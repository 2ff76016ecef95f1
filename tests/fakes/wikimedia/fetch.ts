import type { Reply, Wikimedia } from './wikimedia';

/** A `fetch` that asks the stand-in without any network, in the time of the test's clock. */
export function fetchFrom(wikimedia: Pick<Wikimedia, 'answer'>): typeof fetch {
  const ask = async (input: string | URL | Request, options: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { signal } = options;
    signal?.throwIfAborted();
    const reply = wikimedia.answer({
      method: options.method ?? 'GET',
      host: url.hostname,
      path: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(options.headers)),
      at: Date.now(),
    });
    if (reply.end === 'refuse') throw new TypeError('fetch failed');
    if (reply.end === 'never') return untilAborted(signal);
    const location = reply.headers.location;
    if (reply.status === 302 && location !== undefined) return ask(new URL(location, url), options);
    return responseFrom(reply, url, signal ?? undefined);
  };
  return ask;
}

/** Pieces in which a body arrives, in bytes. */
const PIECE = 64 * 1024;

function responseFrom(reply: Reply, url: URL, signal: AbortSignal | undefined): Response {
  const bytes = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
        return undefined;
      }
      if (reply.end === 'break') return controller.error(new TypeError('terminated'));
      if (reply.end === 'stall') return untilAborted(signal);
      return controller.close();
    },
  });
  const response = new Response(body, { status: reply.status, headers: reply.headers });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
}
