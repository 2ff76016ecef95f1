import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWikimedia, type WikimediaServer } from './server';

let server: WikimediaServer;
beforeAll(async () => {
  server = await startWikimedia();
});
afterAll(() => server.close());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function get(host: string, path: string, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers: { host }, rejectUnauthorized: false },
      response => {
        const pieces: Buffer[] = [];
        response.on('data', piece => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

const WIKIDATA = 'www.wikidata.org';
const entity = (ids: string, more = '') => `/w/api.php?action=wbgetentities&format=json&ids=${ids}${more}`;

describe('the stand-in answers as the services do', () => {
  test('across origins only where the address says so', async () => {
    expect((await get(WIKIDATA, entity('Q58217'))).headers['access-control-allow-origin']).toBeUndefined();
    const open = await get(WIKIDATA, entity('Q58217', '&origin=*'));
    expect(open.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('Retry-After'),
    });
    expect(
      (await get(WIKIDATA, entity('Q58217', '&origin=*'), 'OPTIONS')).headers['access-control-allow-headers'],
    ).toMatch(/Api-User-Agent/);
    const summary = await get('en.wikipedia.org', '/api/rest_v1/page/summary/Sergey_Lavrov');
    expect(summary.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
    });
  });

  test.each<[string, string, object]>([
    ['an unknown number', entity('Q9199999999'), { entities: { Q9199999999: { id: 'Q9199999999', missing: '' } } }],
    [
      'an unknown number, new format',
      entity('Q9199999999', '&formatversion=2'),
      { entities: { Q9199999999: { missing: true } } },
    ],
    ['a malformed number among good ones', entity('Q58217%7Cbogus'), { error: { code: 'no-such-entity' } }],
    [
      'too many numbers',
      entity(Array.from({ length: 51 }, (_, at) => `Q${at + 1}`).join('%7C')),
      { error: { code: 'toomanyvalues' } },
    ],
    ['an unknown action', '/w/api.php?action=oscillate', { error: { code: 'unknown_action' } }],
    [
      'a merged entry',
      entity('Q9100000011', '&props=labels'),
      { entities: { Q9100000011: { id: 'Q58217', redirects: { from: 'Q9100000011', to: 'Q58217' } } } },
    ],
    ['an entry merged twice', entity('Q9100000012'), { entities: { Q9100000012: { missing: '' } } }],
  ])('%s', async (_, path, json) => {
    const got = await get(WIKIDATA, path);
    expect(got.status).toBe(200);
    expect(JSON.parse(got.body)).toMatchObject(json);
  });

  test('a summary that is elsewhere, and one that is nowhere', async () => {
    expect(await get('en.wikipedia.org', '/api/rest_v1/page/summary/Sergei_Lavrov')).toMatchObject({
      status: 302,
      headers: { location: 'Sergey_Lavrov' },
    });
    expect(await get('en.wikipedia.org', '/api/rest_v1/page/summary/Nobody')).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
    });
  });

  test('and fails as told, for as long as told', async () => {
    server.fail({ kind: 'too-many', retryAfter: '7' }, { times: 1 });
    expect(await get(WIKIDATA, entity('Q58217'))).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    server.fail({ kind: 'cut' }, { times: 1 });
    await expect(get(WIKIDATA, entity('Q58217'))).rejects.toThrow();
    expect((await get(WIKIDATA, entity('Q58217'))).status).toBe(200);
  });
});
