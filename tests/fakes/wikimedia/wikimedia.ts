/** A stand-in for Wikidata, Wikipedia, Commons and Google's fact-check search: exact shapes and headers, a log of what was asked, and faults to switch on. */

import { apiAnswer, error } from './api';
import { checksAnswer } from './factChecks';
import type { Fault, FaultSwitch } from './faults';
import { pictureAt } from './pictures';
import { sparqlAnswer } from './sparql';
import { summaryAnswer } from './summary';

interface Asked {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, by the clock of the test. */
  readonly at: number;
}

/** What goes over the wire, and how it ends. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** `break`: the connection breaks after the body; `stall`: it stays open; `never`: no answer at all. */
  readonly end: 'good' | 'break' | 'stall' | 'never' | 'refuse';
}

export interface Wikimedia {
  answer(asked: Asked): Reply;
  readonly requests: readonly Asked[];
  /** From now on, or for so many requests. Faults are taken in the order in which they were switched on. */
  fail(fault: Fault, where?: FaultSwitch): void;
  /** Everything is well again. */
  heal(): void;
}

export const HOSTS = [
  'www.wikidata.org',
  'en.wikipedia.org',
  'query.wikidata.org',
  'commons.wikimedia.org',
  'upload.wikimedia.org',
  'factchecktools.googleapis.com',
] as const;

export function createWikimedia(): Wikimedia {
  const requests: Asked[] = [];
  let faults: { readonly fault: Fault; readonly host: string | undefined; left: number }[] = [];
  return {
    requests,
    answer(asked) {
      requests.push(asked);
      if (asked.method === 'OPTIONS') return preflight(asked);
      const active = faults.find(({ host, left }) => left > 0 && (host === undefined || host === asked.host));
      if (!active) return goodAnswer(asked);
      active.left -= 1;
      return spoiled(goodAnswer(asked), active.fault, asked);
    },
    fail(fault, { host, times = Number.POSITIVE_INFINITY } = {}) {
      faults.push({ fault, host, left: times });
    },
    heal() {
      faults = [];
    },
  };
}

const API_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'private, must-revalidate, max-age=0',
  vary: 'Accept-Encoding,X-Subdomain,Treat-as-Untrusted,X-Forwarded-Proto,Cookie,Authorization,User-Agent',
};
const API_HOSTS: ReadonlySet<string> = new Set(['www.wikidata.org', 'commons.wikimedia.org']);
const EXPOSED = 'MediaWiki-API-Error, Retry-After, X-Database-Lag, MediaWiki-Login-Suppressed';

function goodAnswer(asked: Asked): Reply {
  const url = new URL(asked.path, `https://${asked.host}`);
  if (url.pathname === '/w/api.php' && API_HOSTS.has(asked.host)) {
    const json = apiAnswer(url.searchParams);
    const headers = { ...API_HEADERS, ...errorHeader(json), ...apiCors(url) };
    return reply(200, headers, json);
  }
  const title = /^\/api\/rest_v1\/page\/summary\/([^/]+)$/.exec(url.pathname)?.[1];
  if (title !== undefined && asked.host === 'en.wikipedia.org') return summaryReply(title);
  const picture = asked.host === 'upload.wikimedia.org' ? pictureAt(url.pathname) : undefined;
  if (picture) {
    const headers = { 'content-type': 'image/jpeg', 'access-control-allow-origin': '*' };
    return { status: 200, headers, body: picture, end: 'good' };
  }
  if (url.pathname === '/v1alpha1/claims:search' && asked.host === 'factchecktools.googleapis.com') {
    const { status, json } = checksAnswer(url.searchParams);
    return reply(
      status,
      { 'content-type': 'application/json; charset=UTF-8', 'access-control-allow-origin': '*' },
      json,
    );
  }
  if (url.pathname === '/sparql' && asked.host === 'query.wikidata.org') {
    const headers = {
      'content-type': 'application/sparql-results+json;charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
    };
    return reply(200, headers, sparqlAnswer(url.searchParams.get('query') ?? ''));
  }
  return reply(
    404,
    { 'content-type': 'text/html; charset=utf-8' },
    undefined,
    '<!DOCTYPE html><title>Not Found</title>',
  );
}

function summaryReply(title: string): Reply {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET,HEAD',
    'access-control-allow-headers': 'accept, content-type, api-user-agent',
    'access-control-expose-headers': 'etag',
  };
  const answer = summaryAnswer(title);
  if (answer.status === 302) return reply(302, { ...cors, location: answer.location }, undefined, '');
  const type = answer.status === 404 ? 'application/problem+json' : 'application/json; charset=utf-8';
  return reply(answer.status, { ...cors, 'content-type': type, etag: 'W/"1300000000/0"' }, answer.json);
}

/** Only questions that say `origin=*` in their address are answered across origins. */
function apiCors(url: URL): Readonly<Record<string, string>> {
  if (url.searchParams.get('origin') !== '*') return {};
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-credentials': 'false',
    'access-control-expose-headers': EXPOSED,
  };
}

function preflight(asked: Asked): Reply {
  const isApi = asked.path.startsWith('/w/api.php');
  const isOpen = !isApi || new URL(asked.path, 'https://invalid').searchParams.get('origin') === '*';
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, HEAD',
    'access-control-allow-headers': 'Accept, Content-Type, Api-User-Agent',
    'access-control-max-age': '3600',
  };
  return reply(isOpen ? 200 : 403, isOpen ? cors : {}, undefined, '');
}

function errorHeader(json: object): Readonly<Record<string, string>> {
  const code = (json as { error?: { code?: string } }).error?.code;
  return code === undefined ? {} : { 'mediawiki-api-error': code };
}

function spoiled(good: Reply, fault: Fault, asked: Asked): Reply {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const wait = 'retryAfter' in fault && fault.retryAfter !== undefined ? { 'retry-after': fault.retryAfter } : {};
  switch (fault.kind) {
    case 'too-many':
      return reply(
        429,
        { ...(fault.fromEdge ? {} : good.headers), ...html, ...wait },
        undefined,
        '<!DOCTYPE html><title>Too Many Requests</title>',
      );
    case 'maxlag': {
      const json = error('maxlag', 'Waiting for all: 3.45 seconds lagged.', {
        host: 'all',
        lag: 3.45,
        type: 'wikibase-queryservice',
        queryserviceLag: 626,
      });
      return reply(200, { ...good.headers, 'mediawiki-api-error': 'maxlag', 'x-database-lag': '3', ...wait }, json);
    }
    case 'status':
      return reply(
        fault.status,
        { ...(fault.fromEdge ? {} : good.headers), ...html },
        undefined,
        `<!DOCTYPE html><title>Error ${fault.status}</title>`,
      );
    case 'silence':
      return { ...good, end: 'never' };
    case 'stall':
      return { ...good, body: half(good.body), end: 'stall' };
    case 'cut':
      return { ...good, body: half(good.body), end: 'break' };
    case 'short':
      return { ...good, body: half(good.body) };
    case 'refuse':
      return { ...good, end: 'refuse' };
    case 'huge':
      return { ...good, body: `{"entities":"${'x'.repeat(fault.bytes)}` };
    case 'html':
      return reply(200, html, undefined, `<!DOCTYPE html><title>Welcome aboard</title><p>Sign in to go online.</p>`);
    case 'change':
      return asked.path ? { ...good, body: JSON.stringify(fault.change(JSON.parse(String(good.body)))) } : good;
    case 'body':
      return { ...good, body: fault.text };
  }
}

function half(body: string | Uint8Array): string | Uint8Array {
  return body.slice(0, Math.floor(body.length / 2));
}

function reply(status: number, headers: Readonly<Record<string, string>>, json: unknown, text?: string): Reply {
  return { status, headers, body: text ?? JSON.stringify(json), end: 'good' };
}
