/** A stand-in for api.hypothes.is: the shapes of its API, its checks of what is sent, a log, and faults to switch on. */

export interface HypothesisAsked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HypothesisFault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** No answer, ever. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'refuse' }
  /** A sign-in page with status 200, as hotels and trains send. */
  | { readonly kind: 'html' }
  /** Four megabytes of JSON. */
  | { readonly kind: 'huge' }
  | { readonly kind: 'body'; readonly text: string };

export interface HypothesisReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly end: 'good' | 'never' | 'refuse';
}

export interface HypothesisFake {
  answer(asked: HypothesisAsked): HypothesisReply;
  readonly requests: readonly HypothesisAsked[];
  /** What is stored, as the API shows it. */
  readonly annotations: Record<string, unknown>[];
  /** For so many requests. */
  fail(fault: HypothesisFault, times?: number): void;
}

export const TOKEN = '6879-a-developer-token';
export const GROUPS = [
  { id: '__world__', name: 'Public', type: 'open' },
  { id: 'Desk42', name: 'Our desk', type: 'private' },
] as const;

export function createHypothesis(): HypothesisFake {
  const requests: HypothesisAsked[] = [];
  const annotations: Record<string, unknown>[] = [];
  const faults: HypothesisFault[] = [];
  return {
    requests,
    annotations,
    answer(asked) {
      requests.push(asked);
      if (asked.method === 'OPTIONS') return { status: 200, headers: CORS, body: '', end: 'good' };
      const fault = faults.shift();
      return fault ? broken(fault) : answerTo(asked, annotations);
    },
    fail(fault, times = 1) {
      for (let left = times; left > 0; left--) faults.push(fault);
    },
  };
}

/** A `fetch` that asks the stand-in without any network. */
export function fetchFrom(fake: HypothesisFake): typeof fetch {
  return async (input, options = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.host !== 'api.hypothes.is') throw new TypeError(`nobody is at ${url.host}`);
    const reply = fake.answer({
      method: options.method ?? 'GET',
      path: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(options.headers)),
      body: String(options.body ?? ''),
    });
    if (reply.end === 'refuse') throw new TypeError('fetch failed');
    if (reply.end === 'never')
      return new Promise((_, fail) => {
        options.signal?.addEventListener('abort', () => fail(options.signal?.reason), { once: true });
      });
    return new Response(reply.body, { status: reply.status, headers: reply.headers });
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Authorization, Content-Type, X-Client-Id',
  'access-control-allow-methods': 'HEAD, GET, PATCH, POST, PUT, DELETE',
};

function answerTo(asked: HypothesisAsked, annotations: Record<string, unknown>[]): HypothesisReply {
  const { pathname, searchParams } = new URL(asked.path, 'https://api.hypothes.is');
  const isKnown = asked.headers.authorization === `Bearer ${TOKEN}`;
  if (asked.headers.authorization !== undefined && !isKnown)
    return json(401, { status: 'failure', reason: 'Invalid or missing authorization' });
  if (asked.method === 'GET' && pathname === '/api/profile/groups') return json(200, isKnown ? GROUPS.map(group) : []);
  if (asked.method === 'GET' && pathname === '/api/search') return json(200, found(searchParams, annotations, isKnown));
  if (asked.method === 'POST' && pathname === '/api/annotations') {
    const wrong = isKnown ? wrongWith(asked) : 'Not authorized';
    if (wrong !== undefined) return json(400, { status: 'failure', reason: wrong });
    const stored = asStored(JSON.parse(asked.body), annotations.length);
    annotations.push(stored);
    return json(200, stored);
  }
  return json(404, {
    status: 'failure',
    reason: 'Either the resource you requested doesn’t exist, or you are not currently authorized to see it.',
  });
}

/** The checks of h's schema. */
function wrongWith({ headers, body }: HypothesisAsked): string | undefined {
  if (!/json/.test(headers['content-type'] ?? '')) return 'Unsupported media type';
  const { uri, tags, text, group: to, permissions, target, document } = JSON.parse(body);
  if (typeof uri !== 'string' || uri === '') return "uri: 'uri' is a required property";
  if (text !== undefined && typeof text !== 'string') return 'text: is not of type string';
  if (tags !== undefined && !(Array.isArray(tags) && tags.every(tag => typeof tag === 'string' && tag.length <= 1_000)))
    return 'tags: too long';
  if (
    permissions !== undefined &&
    !(
      Array.isArray(permissions.read) &&
      permissions.read.every((who: unknown) => /^(acct:|group:).+$/.test(String(who)))
    )
  )
    return 'permissions.read: does not match';
  if (to !== undefined && !GROUPS.some(({ id }) => id === to)) return 'group: Invalid group specified';
  if (
    target !== undefined &&
    !target.every((one: { selector?: { type?: unknown }[] }) =>
      (one.selector ?? []).every(({ type }) => typeof type === 'string'),
    )
  )
    return "target.selector: 'type' is a required property";
  if (document?.title !== undefined && !Array.isArray(document.title)) return 'document.title: is not of type array';
  return undefined;
}

function asStored(sent: Record<string, unknown>, count: number): Record<string, unknown> {
  const time = new Date(Date.parse('2026-11-25T12:00:00Z') + count * 1_000).toISOString().replace('Z', '000+00:00');
  return {
    id: `Anno${count}`,
    created: time,
    updated: time,
    user: 'acct:mira@hypothes.is',
    user_info: { display_name: 'Mira' },
    tags: [],
    text: '',
    group: '__world__',
    document: {},
    references: undefined,
    hidden: false,
    flagged: false,
    links: { html: `https://hypothes.is/a/Anno${count}` },
    ...sent,
    permissions: {
      admin: ['acct:mira@hypothes.is'],
      update: ['acct:mira@hypothes.is'],
      delete: ['acct:mira@hypothes.is'],
      ...(sent.permissions as object),
    },
  };
}

function found(query: URLSearchParams, annotations: readonly Record<string, unknown>[], isKnown: boolean): object {
  const limit = Number(query.get('limit') ?? 20);
  const after = query.get('search_after');
  const matching = annotations
    .filter(
      ({ uri, group: of }) =>
        plainUri(String(uri)) === plainUri(query.get('uri') ?? '') && (isKnown || of === '__world__'),
    )
    .sort((left, right) => String(left.created).localeCompare(String(right.created)));
  const rest = matching.filter(({ created }) => after === null || String(created) > after);
  return { total: matching.length, rows: rest.slice(0, limit) };
}

/** Hypothesis takes no account of the scheme and the fragment. */
function plainUri(uri: string): string {
  return uri
    .replace(/^https?:/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function group({ id, name, type }: (typeof GROUPS)[number]): object {
  const html = `https://hypothes.is/groups/${id}`;
  return {
    id,
    name,
    type,
    links: { html },
    urls: { group: html },
    url: html,
    organization: 'org1',
    public: type === 'open',
    scoped: false,
  };
}

function json(status: number, body: unknown): HypothesisReply {
  return { status, headers: { ...CORS, 'content-type': 'application/json' }, body: JSON.stringify(body), end: 'good' };
}

function broken(fault: HypothesisFault): HypothesisReply {
  const good = {
    status: 200,
    headers: { ...CORS, 'content-type': 'application/json' },
    body: '',
    end: 'good',
  } as const;
  switch (fault.kind) {
    case 'silence':
      return { ...good, end: 'never' };
    case 'refuse':
      return { ...good, end: 'refuse' };
    case 'html':
      return { ...good, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' };
    case 'huge':
      return { ...good, body: `["${'x'.repeat(4_000_000)}"]` };
    case 'body':
      return { ...good, body: fault.text };
    case 'status':
      return {
        ...good,
        status: fault.status,
        headers: { ...good.headers, ...(fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter }) },
        body: '{}',
      };
  }
}
