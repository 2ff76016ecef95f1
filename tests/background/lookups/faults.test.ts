import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LookupProblem } from '../../../src/shared/protocol';
import { told } from '../../../src/ui/words';
import type { Fault, FaultSwitch } from '../../fakes/wikimedia/faults';
import { about, aboutLavrov, answered, fakeClock, NOON, openStage, type Stage } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

const WIKIDATA = 'www.wikidata.org';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Case {
  readonly fault: Fault;
  readonly where?: FaultSwitch;
  readonly problem: LookupProblem;
  readonly message: RegExp;
  /** Requests to Wikidata until the reader has a reply. */
  readonly requests: number;
  /** What the cache holds of the person afterwards. */
  readonly kept?: 'malformed';
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'a 429 that says for how long',
    { fault: { kind: 'too-many', retryAfter: '120' }, problem: 'rate-limited', message: /2 minutes/, requests: 1 },
  ],
  [
    'a 429 that names the hour',
    {
      fault: { kind: 'too-many', retryAfter: new Date(NOON + 45_000).toUTCString() },
      problem: 'rate-limited',
      message: /4[45] seconds/,
      requests: 1,
    },
  ],
  [
    'a 429 that says nothing',
    { fault: { kind: 'too-many' }, problem: 'rate-limited', message: /in a minute/, requests: 1 },
  ],
  [
    'a 429 that goes on after a short pause',
    { fault: { kind: 'too-many', retryAfter: '2' }, problem: 'rate-limited', message: /2 seconds/, requests: 2 },
  ],
  [
    'lagging servers, told with status 200',
    { fault: { kind: 'maxlag', retryAfter: '5' }, problem: 'rate-limited', message: /5 seconds/, requests: 1 },
  ],
  ['a 503', { fault: { kind: 'status', status: 503 }, problem: 'server', message: /few minutes/, requests: 2 }],
  ['a 500 with a page', { fault: { kind: 'status', status: 500 }, problem: 'server', message: /trouble/, requests: 2 }],
  ['a 403', { fault: { kind: 'status', status: 403 }, problem: 'server', message: /trouble/, requests: 1 }],
  ['silence', { fault: { kind: 'silence' }, problem: 'timeout', message: /too long/, requests: 1 }],
  ['half an answer, then silence', { fault: { kind: 'stall' }, problem: 'timeout', message: /too long/, requests: 1 }],
  ['a connection that breaks', { fault: { kind: 'cut' }, problem: 'offline', message: /connection/, requests: 1 }],
  ['a refused connection', { fault: { kind: 'refuse' }, problem: 'offline', message: /connection/, requests: 1 }],
  ['a body cut short', { fault: { kind: 'short' }, problem: 'malformed', message: /sign in/, requests: 1 }],
  [
    'a body of 50 MB',
    {
      fault: { kind: 'huge', bytes: 50_000_000 },
      problem: 'malformed',
      message: /sign in/,
      requests: 1,
    },
  ],
  ['a sign-in page', { fault: { kind: 'html' }, problem: 'malformed', message: /sign in/, requests: 1 }],
  ...(
    [
      'null',
      '[]',
      '"text"',
      '{"entities":7}',
      '{"entities":[]}',
      '{"entities":{"Q58217":[]}}',
      '{"entities":{"Q58217":{"id":5}}}',
    ] as const
  ).map(
    text =>
      [
        `wrong types: ${text}`,
        { fault: { kind: 'body', text }, problem: 'malformed', message: /cannot read/, requests: 1, kept: 'malformed' },
      ] as const,
  ),
];

describe('what the reader sees, and what is kept', () => {
  test.each(CASES)('%s', async (_, { fault, where, problem, message, requests, kept }) => {
    const stage = await openStage();
    stage.wikimedia.fail(fault, where);
    const reply = await stage.ask(aboutLavrov());
    expect(reply).toMatchObject({ ok: false, problem });
    expect(reply.ok ? '' : told(reply.message)).toMatch(message);
    expect(asked(stage)).toBe(requests);
    expect(await valueKept(stage)).toBe(kept);
    expect(stage.receipt).toHaveLength(stage.wikimedia.requests.length);
  });

  test.each(CASES)('all is well when it is over: %s', async (_, { fault, where, kept }) => {
    const stage = await openStage();
    stage.wikimedia.fail(fault, where);
    await stage.ask(aboutLavrov());
    stage.wikimedia.heal();
    await stage.pass(kept ? 11 * MINUTE : 3 * MINUTE);
    expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
  });

  test.each(CASES)('an old answer is shown where there is one: %s', async (_, { fault, where }) => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    await stage.pass(30 * DAY);
    stage.wikimedia.fail(fault, where);
    const answer = answered(await stage.ask(aboutLavrov()));
    expect(answer).toMatchObject({ cached: true, card: { name: 'Sergey Lavrov', asOf: '2026-11-25' } });
    expect(answer.fetchedAt).toMatch(/^2026-11-25/);
  });
});

describe('a fault that passes', () => {
  test.each<[string, Fault]>([
    ['a 429 of two seconds', { kind: 'too-many', retryAfter: '2' }],
    ['a 503', { kind: 'status', status: 503 }],
    ['a lag of a second', { kind: 'maxlag', retryAfter: '1' }],
  ])('is not noticed by the reader: %s', async (_, fault) => {
    const stage = await openStage();
    stage.wikimedia.fail(fault, { host: WIKIDATA, times: 1 });
    expect(answered(await stage.ask(aboutLavrov())).card?.name).toBe('Sergey Lavrov');
  });

  test('of Wikipedia costs the introduction and nothing else', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'html' }, { host: 'en.wikipedia.org' });
    const answer = answered(await stage.ask(aboutLavrov()));
    expect(answer.card?.name).toBe('Sergey Lavrov');
    expect(answer.extract).toBeUndefined();
  });

  test('while the names of offices are asked for is a problem, not a card without offices', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'change', change: json => json }, { host: WIKIDATA, times: 1 });
    stage.wikimedia.fail({ kind: 'silence' }, { host: WIKIDATA });
    expect(await stage.ask(aboutLavrov())).toMatchObject({ ok: false, problem: 'timeout' });
    stage.wikimedia.heal();
    expect(answered(await stage.ask(aboutLavrov())).card?.offices).toHaveLength(2);
  });
});

describe('a page of Wikipedia', () => {
  test.each([
    ['that lists several people is no introduction', 'Q359480'],
    ['without an introduction gives none', 'Q3874799'],
  ])('%s', async (_, id) => {
    const stage = await openStage();
    expect(answered(await stage.ask(about(id))).extract).toBeUndefined();
    expect(await stage.kept()).toContainEqual(expect.stringMatching(/^summary /));
  });
});

describe('entries that are gone', () => {
  test('are not found, and not asked for again that day', async () => {
    const stage = await openStage();
    const reply = await stage.ask(about('Q9199999999'));
    expect(reply).toMatchObject({ ok: false, problem: 'not-found' });
    expect(reply.ok ? '' : told(reply.message)).toMatch(/deleted/);
    await stage.ask(about('Q9199999999'));
    expect(asked(stage)).toBe(1);
    await stage.pass(DAY + MINUTE);
    await stage.ask(about('Q9199999999'));
    expect(asked(stage)).toBe(2);
  });

  test('by a second merge are not found, as Wikidata says', async () => {
    const stage = await openStage();
    expect(await stage.ask(about('Q9100000012'))).toMatchObject({ ok: false, problem: 'not-found' });
  });
});

describe('hostile answers', () => {
  const changed = async (change: (json: Entities) => unknown) => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'change', change: json => change(json as Entities) }, { host: WIKIDATA, times: 1 });
    return { stage, reply: await stage.ask(aboutLavrov()) };
  };

  test('markup is text, and control and bidi characters are gone', async () => {
    const { reply } = await changed(({ entities }) => {
      entities.Q58217!.labels = { en: { language: 'en', value: '<b>Ser\u202egey</b>\u0000\nLav\u2066rov' } };
      entities.Q58217!.descriptions = { en: { language: 'en', value: `\u0007${'x'.repeat(5_000)}` } };
      return { entities };
    });
    const { card } = answered(reply);
    expect(card?.name).toBe('<b>Sergey</b> Lavrov');
    expect(card?.description).toHaveLength(300);
  });

  test('prototype keys change nothing', async () => {
    const { reply } = await changed(json => {
      const text = JSON.stringify(json).replace(
        '"type":"item"',
        '"__proto__":{"isAdmin":true},"constructor":{"x":1},"type":"item"',
      );
      return JSON.parse(text) as unknown;
    });
    expect(answered(reply).card?.name).toBe('Sergey Lavrov');
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('an odd statement costs itself, not the person', async () => {
    const { reply } = await changed(({ entities }) => {
      const claims = entities.Q58217!.claims as Record<string, unknown[]>;
      claims.P39!.unshift(
        null,
        7,
        {},
        { mainsnak: { snaktype: 'value' } },
        { mainsnak: { snaktype: 'other' }, rank: 'normal' },
      );
      claims.P569 = [
        { mainsnak: { snaktype: 'value', datavalue: { value: { time: '+2000-99-99T00:00:00Z', precision: 11 } } } },
      ];
      claims.P570 = [] as unknown[];
      claims.P27 = 'no list' as unknown as unknown[];
      return { entities };
    });
    const { card } = answered(reply);
    expect(card?.offices).toHaveLength(2);
    expect(card).toMatchObject({ born: '2000', countries: [] });
  });

  test('empty lists where empty objects are meant are empty', async () => {
    const { reply } = await changed(({ entities }) => {
      Object.assign(entities.Q58217!, { descriptions: [], aliases: [], sitelinks: [] });
      return { entities };
    });
    expect(answered(reply).card).toMatchObject({ name: 'Sergey Lavrov', description: '' });
  });

  test('an answer about somebody else is no answer', async () => {
    const { reply } = await changed(({ entities }) => ({ entities: { Q1: entities.Q58217 } }));
    expect(reply).toMatchObject({ ok: false, problem: 'malformed' });
  });

  test('errors are understood in both forms', async () => {
    for (const body of [
      { error: { code: 'internal_api_error_DBQueryError', info: '' } },
      { errors: [{ code: 'readonly', text: '', module: 'main' }] },
    ]) {
      const stage = await openStage();
      stage.wikimedia.fail({ kind: 'body', text: JSON.stringify(body) });
      expect(await stage.ask(aboutLavrov())).toMatchObject({ ok: false, problem: 'server' });
    }
  });
});

describe('without a network', () => {
  test('nothing is sent, and the reader hears it at once', async () => {
    const stage = await openStage();
    stage.online = false;
    expect(await stage.ask(aboutLavrov())).toMatchObject({ ok: false, problem: 'offline' });
    expect(stage.wikimedia.requests).toEqual([]);
  });

  test('what is kept is shown', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    stage.online = false;
    for (const days of [0, 3, 30]) {
      await stage.pass(days * DAY);
      expect(answered(await stage.ask(aboutLavrov()))).toMatchObject({ cached: true });
    }
  });
});

interface Entities {
  readonly entities: Record<string, Record<string, unknown>>;
}

function asked(stage: Stage): number {
  return stage.wikimedia.requests.filter(({ host }) => host === WIKIDATA).length;
}

/** What the cache says of Lavrov, besides facts. */
async function valueKept(stage: Stage): Promise<unknown> {
  const records = (await stage.database.readAll('lookups')) as readonly {
    readonly key: string;
    readonly value: unknown;
  }[];
  return records.find(({ key }) => key.endsWith('person Q58217'))?.value;
}
