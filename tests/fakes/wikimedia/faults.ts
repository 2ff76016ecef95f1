/** How a service or the way to it fails. Each is switched on for one host or for both, for so many requests. */

export type Fault =
  /** A 429; `retryAfter` as the header says it (seconds or an HTTP date). From the edge it has no CORS headers. */
  | { readonly kind: 'too-many'; readonly retryAfter?: string; readonly fromEdge?: boolean }
  /** Status 200, and an error in the body. */
  | { readonly kind: 'maxlag'; readonly retryAfter?: string }
  /** An error of the server, with a page; from the edge it has no CORS headers. */
  | { readonly kind: 'status'; readonly status: number; readonly fromEdge?: boolean }
  /** Never answers. */
  | { readonly kind: 'silence' }
  /** Headers and half of the body, then nothing more. */
  | { readonly kind: 'stall' }
  /** Headers and half of the body, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** Half of the body, and a clean end. */
  | { readonly kind: 'short' }
  /** The connection is refused. */
  | { readonly kind: 'refuse' }
  /** A body of that many bytes, never ending in JSON. */
  | { readonly kind: 'huge'; readonly bytes: number }
  /** A sign-in page with status 200 and without CORS headers, as hotels and trains send. */
  | { readonly kind: 'html' }
  /** The good answer, changed before it is sent. */
  | { readonly kind: 'change'; change(json: unknown): unknown }
  /** This text as the body of a JSON answer. */
  | { readonly kind: 'body'; readonly text: string };

export interface FaultSwitch {
  readonly host?: string;
  /** How many requests it takes; all of them where absent. */
  readonly times?: number;
}
