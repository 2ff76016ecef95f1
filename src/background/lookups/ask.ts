/** One question to one host, from the address to checked JSON: everything that can go wrong on the way has a name here. */

import type { Message } from '../../shared/message';
import type { LookupProblem } from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import { type ExchangeNeeds, exchange, retryAfter } from '../exchange';
import { type Gate, isClosed, type Sent, type Urgency } from './gate';
import { problemMessage } from './problems';
import { pause, stopped } from './stopping';

/** Who may be asked, and whether they want to know which program asks. The extension's policy allows few others. */
const HOSTS: ReadonlyMap<string, { readonly wantsAgent: boolean }> = new Map([
  ['www.wikidata.org', { wantsAgent: true }],
  ['en.wikipedia.org', { wantsAgent: true }],
  ['commons.wikimedia.org', { wantsAgent: true }],
  ['upload.wikimedia.org', { wantsAgent: false }],
  ['factchecktools.googleapis.com', { wantsAgent: false }],
]);

export interface Question {
  readonly url: URL;
  /** For the receipt: what is asked, and why. */
  readonly asked: Message;
  readonly why: Message;
  readonly urgency: Urgency;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** JSON where absent; a picture's answer is its bytes, as `Uint8Array`. */
  readonly wants?: 'json' | 'picture';
}

/** `status` is HTTP's, where an answer came that is an error. */
export type Answer = Result<unknown, LookupProblem> & { readonly status?: number };

export interface AskNeeds extends ExchangeNeeds {
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
  /** False when the browser knows that there is no network; true proves nothing. */
  readonly online: () => boolean;
  readonly gate: Gate;
  /** Sent as `Api-User-Agent`, since a browser sets `User-Agent` itself. Names the program, never the reader. */
  readonly agent: string;
}

/** Longest time for an answer. Chromium ends a worker whose fetch takes 30 s. */
const TIMEOUT_MS: Readonly<Record<Urgency, number>> = { reader: 8_000, refresh: 20_000 };
/** Pauses before another try, each shortened by chance so that many readers do not come back at once. */
const RETRIES_MS: Readonly<Record<Urgency, readonly number[]>> = { reader: [1_000], refresh: [2_000, 8_000, 30_000] };
/** Longer silences than this are not sat out while a person waits. */
const SITTABLE_MS = 3_000;

/** Returns a function that asks one question. */
export function createAsk(needs: AskNeeds): (question: Question) => Promise<Answer> {
  const { gate, online, random } = needs;
  // A refusal at the edge may come without CORS headers: it looks like a broken network.
  const broken = new Map<string, number>();

  return async question => {
    if (!HOSTS.has(question.url.hostname)) throw new Error(`${question.url.hostname} may not be asked`);
    for (let attempt = 0; ; attempt += 1) {
      if (question.signal?.aborted) return stopped();
      if (!online()) return failed('offline');
      const sent = await gate.pass(question.url.hostname, question.urgency, () => send(question, needs, broken));
      if (isClosed(sent)) return failed('rate-limited', sent.closedUntil - needs.now());
      const longest = RETRIES_MS[question.urgency][attempt];
      if (!sent.again || longest === undefined) return sent.answer;
      if (question.urgency === 'reader' && (sent.retryAfterMs ?? 0) > SITTABLE_MS) return sent.answer;
      await pause(sent.retryAfterMs ?? Math.ceil(random() * longest), question.signal);
    }
  };
}

interface Attempt {
  readonly answer: Answer;
  /** Whether the same question may fare better a moment later. */
  readonly again: boolean;
  readonly retryAfterMs?: number;
}

const BROKEN_IN_A_ROW = 2;
const ACCEPTED = { json: 'application/json', picture: 'image/webp,image/jpeg,image/png' } as const;

async function send(question: Question, needs: AskNeeds, broken: Map<string, number>): Promise<Sent<Attempt>> {
  const { url, asked, why, urgency, signal, wants = 'json' } = question;
  // It waited its turn, and nobody waits for it now.
  if (signal?.aborted) return { outcome: { kind: 'none' }, value: { answer: stopped(), again: false } };
  const host = url.hostname;
  const exchanged = await exchange(
    {
      url,
      asked,
      why,
      timeoutMs: TIMEOUT_MS[urgency],
      wants,
      ...(signal && { signal }),
      request: {
        redirect: 'follow',
        headers: { ...(HOSTS.get(host)?.wantsAgent && { 'Api-User-Agent': needs.agent }), Accept: ACCEPTED[wants] },
      },
    },
    needs,
  );
  if (!exchanged.came && exchanged.wasStopped)
    return { outcome: { kind: 'none' }, value: { answer: stopped(), again: false } };
  if (exchanged.came || exchanged.wasReached) broken.delete(host);
  if (exchanged.came) return judge(exchanged.response, exchanged.value, needs.now());
  if (exchanged.isLate) return { outcome: { kind: 'failed' }, value: { answer: failed('timeout'), again: false } };
  const inARow = (broken.get(host) ?? 0) + 1;
  broken.set(host, inARow);
  const looksRefused = needs.online() && inARow >= BROKEN_IN_A_ROW;
  return {
    outcome: { kind: looksRefused ? 'busy' : 'failed' },
    // A person who waits hears of it at once, and presses again when the network is back.
    value: { answer: failed('offline'), again: !looksRefused && urgency === 'refresh' },
  };
}

/** What an answer that came says. Wikidata reports most errors with status 200. */
function judge(response: Response, value: unknown, now: number): Sent<Attempt> {
  const { status } = response;
  const retryAfterMs = retryAfter(response, now);
  const error = errorCode(value);
  if (status === 429 || error === 'maxlag' || error === 'ratelimited') {
    const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
    const answer = failed('rate-limited', retryAfterMs);
    return { outcome: { kind: 'busy', ...wait }, value: { answer, again: retryAfterMs !== undefined, ...wait } };
  }
  if (status >= 500 || status === 408 || (error && /^(?:internal_api_error|readonly|query-timed-out)/.test(error))) {
    return { outcome: { kind: 'failed' }, value: { answer: failed('server'), again: true } };
  }
  const calm = (answer: Answer): Sent<Attempt> => ({ outcome: { kind: 'good' }, value: { answer, again: false } });
  if (status === 404 || error === 'no-such-entity' || error === 'missingtitle') return calm(failed('not-found'));
  if (status >= 400) return calm({ ...failed('server'), status });
  if (error) return calm(failed('server'));
  return calm(value === undefined || !isFromHost(response) ? failed('malformed') : success(value));
}

/** Answers may be redirected, but not to somebody else. */
function isFromHost({ url }: Response): boolean {
  return url === '' || HOSTS.has(new URL(url).hostname);
}

/** Both forms of errors: `{error: {code}}` and `{errors: [{code}]}`. */
function errorCode(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { error, errors } = json as { error?: unknown; errors?: unknown };
  const first: unknown = error ?? (Array.isArray(errors) ? errors[0] : undefined);
  if (first === undefined) return undefined;
  const code = typeof first === 'object' && first !== null && 'code' in first ? first.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}

function failed(problem: LookupProblem, waitMs?: number): Answer {
  return failure(problem, problemMessage(problem, waitMs));
}
