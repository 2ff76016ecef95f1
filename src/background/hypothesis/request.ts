/** One request to Hypothesis, from the token to checked JSON. */

import * as v from 'valibot';
import type { Message } from '../../shared/message';
import type { HypothesisProblem } from '../../shared/notes';
import { failure, type Result, success } from '../../shared/result';
import { type ExchangeNeeds, exchange, retryAfter } from '../exchange';
import { waitMessage } from '../lookups/problems';
import { refusalShape } from './shapes';

export interface HypothesisNeeds extends ExchangeNeeds {
  /** The reader's API token; '' when there is none. */
  readonly token: string;
}

export interface HypothesisRequest {
  readonly path: string;
  /** Sent as JSON, by POST. */
  readonly body?: object;
  /** For the receipt: what is asked, and why. */
  readonly asked: Message;
  readonly why: Message;
}

/** `refused`: this one request was turned down, with the service's reason; the next may be taken. */
export type RequestProblem = HypothesisProblem | 'refused';

const HOST = 'api.hypothes.is';
const TIMEOUT_MS = 15_000;
/** The pause of who asks for one and does not say how long. */
const A_MINUTE_MS = 60_000;
/** A shorter silence than this is sat out once, since a person waits. */
const SITTABLE_MS = 5_000;

/** Asks, and once more when Hypothesis wants a short pause. */
export async function request(
  asked: HypothesisRequest,
  needs: HypothesisNeeds,
): Promise<Result<unknown, RequestProblem>> {
  if (needs.token === '') return problem('no-token');
  const first = await send(asked, needs);
  if (first.pauseMs === undefined || first.pauseMs > SITTABLE_MS) return first.result;
  await new Promise(resolve => setTimeout(resolve, first.pauseMs));
  return (await send(asked, needs)).result;
}

interface Attempt {
  readonly result: Result<unknown, RequestProblem>;
  /** How long the service asked to be left alone. */
  readonly pauseMs?: number;
}

async function send({ path, body, asked, why }: HypothesisRequest, needs: HypothesisNeeds): Promise<Attempt> {
  const exchanged = await exchange(
    {
      url: new URL(`https://${HOST}/api/${path}`),
      asked,
      why,
      timeoutMs: TIMEOUT_MS,
      wants: 'json',
      request: {
        method: body ? 'POST' : 'GET',
        // The token goes to this host and to no other.
        redirect: 'error',
        headers: {
          Authorization: `Bearer ${needs.token}`,
          Accept: 'application/vnd.hypothesis.v1+json',
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      },
    },
    needs,
  );
  if (!exchanged.came) return { result: problem(exchanged.isLate ? 'timeout' : 'offline') };
  return judge(exchanged.response, exchanged.value, needs.now());
}

function judge(response: Response, json: unknown, now: number): Attempt {
  const { status } = response;
  if (status === 429 || status === 503) {
    const pauseMs = retryAfter(response, now);
    return {
      result: failure('rate-limited', {
        key: 'hypothesis_rate_limited',
        values: { wait: waitMessage(pauseMs ?? A_MINUTE_MS) },
      }),
      ...(pauseMs !== undefined && { pauseMs }),
    };
  }
  if (status === 401) return { result: problem('not-allowed') };
  if (status >= 500) return { result: problem('server') };
  if (status >= 400)
    return {
      result: failure(
        'refused',
        reasonIn(json) ?? { key: 'hypothesis_refusedStatus', values: { status: String(status) } },
      ),
    };
  return { result: status >= 300 || json === undefined ? problem('malformed') : success(json) };
}

function reasonIn(json: unknown): Message | undefined {
  const read = v.safeParse(refusalShape, json);
  return read.success ? { key: 'hypothesis_refused', values: { reason: read.output.reason.slice(0, 300) } } : undefined;
}

export function problem<Problem extends Exclude<HypothesisProblem, 'rate-limited'>>(name: Problem) {
  return failure(name, { key: `hypothesis_${name.replaceAll('-', '_')}` });
}
