/** Asks a service that serves everybody: one question at a time, with pauses, and longer ones when it asks for them. */

import { failure, type Result, success } from '../../src/shared/result';

export interface PoliteNeeds {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Name, version and whom to turn to, as Wikimedia asks of every program. */
  readonly agent: string;
  /** Told of everything that makes it wait. */
  readonly say: (line: string) => void;
  /** Longest time for an answer. */
  readonly timeoutMs: number;
}

/**
 * `unreadable`: an answer came, more than once, that is none: smaller questions may do better;
 * `unreachable`: it was asked as often as is decent, and gave no answer.
 */
export type AskProblem = 'unreadable' | 'unreachable';

export interface Polite {
  /** `read` says `undefined` of an answer that makes no sense. */
  ask<Value>(url: URL, read: (json: unknown) => Value | undefined): Promise<Result<Value, AskProblem, string>>;
  /** Requests sent. */
  readonly sent: () => number;
}

/** Between the end of an answer and the next question. */
const BETWEEN_MS = 500;
const TRIES = 8;
const UNREADABLE_TRIES = 2;
/** The pause doubles with each try; chance shortens it, so that many programs do not come back together. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 300_000;

export function createPolite(needs: PoliteNeeds): Polite {
  let sent = 0;
  let quietUntil = 0;
  return {
    sent: () => sent,
    async ask(url, read) {
      let unreadable = 0;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        await needs.pause(Math.max(0, quietUntil - needs.now()));
        sent += 1;
        const answer = await send(url, needs);
        quietUntil = needs.now() + BETWEEN_MS;
        const value = answer.kind === 'json' ? read(answer.json) : undefined;
        if (value !== undefined) return success(value);
        if (answer.kind === 'json') unreadable += 1;
        if (unreadable >= UNREADABLE_TRIES)
          return failure('unreadable', `${url.hostname} gives no answer that can be read`);
        const wait = (answer.kind === 'wait' && answer.ms) || jittered(attempt, needs.random());
        quietUntil = needs.now() + wait;
        const why = answer.kind === 'json' ? 'an answer that cannot be read' : answer.why;
        needs.say(
          `${why}; asking ${url.hostname} again in ${Math.ceil(wait / 1_000)} s (try ${attempt + 2} of ${TRIES})`,
        );
      }
      return failure('unreachable', `${url.hostname} gave no answer in ${TRIES} tries`);
    },
  };
}

type Sent =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'wait'; readonly why: string; readonly ms?: number };

async function send(url: URL, { fetch, agent, now, timeoutMs }: PoliteNeeds): Promise<Sent> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { 'User-Agent': agent, Accept: 'application/json', 'Accept-Encoding': 'gzip' },
      signal: stop.signal,
    });
    const asked = retryAfter(response.headers.get('retry-after'), now());
    const wait = asked === undefined ? {} : { ms: asked };
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'wait', why: `status ${response.status}`, ...wait };
    }
    const json: unknown = JSON.parse(await response.text());
    const code = errorCode(json);
    if (code !== undefined && PASSING.test(code)) return { kind: 'wait', why: code, ...wait };
    return { kind: 'json', json };
  } catch (error) {
    // Cut short, or no JSON at all.
    if (error instanceof SyntaxError) return { kind: 'json', json: undefined };
    return { kind: 'wait', why: stop.signal.aborted ? `no answer in ${timeoutMs / 1_000} s` : 'a broken connection' };
  } finally {
    clearTimeout(timer);
  }
}

/** Errors, told with status 200, that are over in a while. */
const PASSING = /^(?:maxlag|ratelimited|readonly|internal_api_error)/;

function errorCode(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('error' in json)) return undefined;
  const { error } = json;
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** Seconds, or a date. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

function jittered(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return Math.ceil(longest * (0.5 + chance / 2));
}
