/** The longest answers that are read, in bytes. The entry of a head of state has half a megabyte. */
const LIMITS = { json: 3_000_000, picture: 60_000 } as const;
const TYPES = { json: /^application\/(?:[\w.+-]+\+)?json\b/i, picture: /^image\/(?:jpeg|png|webp)\b/i } as const;

export interface Body {
  /** Parsed JSON, or the bytes of a picture; `undefined` when it is neither, or longer than what is read. */
  readonly value: unknown;
  /** Bytes read. */
  readonly bytes: number;
}

/** Reads an answer's body piece by piece, and no further than the limit. Rejects when the connection breaks. */
export async function readBody(response: Response, signal: AbortSignal, wants: 'json' | 'picture'): Promise<Body> {
  const isWanted = TYPES[wants].test(response.headers.get('content-type') ?? '');
  const reader = response.body?.getReader();
  if (!reader) return { value: undefined, bytes: 0 };
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
    if (!isWanted || bytes > LIMITS[wants]) {
      // What is not wanted is not waited for, however long it goes on.
      void reader.cancel().catch(() => {});
      return { value: undefined, bytes };
    }
  }
  const body = new Blob(pieces as BlobPart[]);
  const value = wants === 'json' ? parse(await body.text()) : new Uint8Array(await body.arrayBuffer());
  return { value, bytes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
