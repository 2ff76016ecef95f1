/** The longest answer that is read, in bytes. The entry of a head of state has half a megabyte. */
const BODY_LIMIT = 3_000_000;

export interface Body {
  /** `undefined` when the body is no JSON, or longer than what is read. */
  readonly json: unknown;
  /** Bytes read. */
  readonly bytes: number;
}

/** Reads an answer's body piece by piece, and no further than the limit. Rejects when the connection breaks. */
export async function readJson(response: Response, signal: AbortSignal): Promise<Body> {
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
  const reader = response.body?.getReader();
  if (!reader) return { json: undefined, bytes: 0 };
  const aborted = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(new Error('the answer took too long')), { once: true });
  });
  // Nobody may be waiting for it any more when it comes.
  aborted.catch(() => {});
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), aborted]);
    if (done) break;
    bytes += value.length;
    pieces.push(value);
    if (!isJson || bytes > BODY_LIMIT) {
      // What is no JSON is not wanted, however long it goes on.
      void reader.cancel().catch(() => {});
      return { json: undefined, bytes };
    }
  }
  return { json: parse(await new Blob(pieces as BlobPart[]).text()), bytes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
