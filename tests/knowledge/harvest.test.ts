import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HarvestOptions, harvest, REPORT } from '../../knowledge/harvest/harvest';
import { COLUMNS, type Table, writeTable } from '../../knowledge/sources';
import type { Fault } from '../fakes/wikimedia/faults';
import { fetchFrom } from '../fakes/wikimedia/fetch';
import { createWikimedia, type Wikimedia } from '../fakes/wikimedia/wikimedia';

const MERGED = 'Q9100000011';
const DELETED = 'Q9199999999';
const FAMILY = 'Q9100000004';
const ODD = 'Q9100000003';

let folder: string;
let wikimedia: Wikimedia;
let clock: number;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'harvest-'));
  wikimedia = createWikimedia();
  clock = Date.parse('2026-11-25T08:00:00Z');
  said = [];
  const write = (table: Table, lines: readonly string[], file: string = table) => {
    const rows = lines.map(line => Object.fromEntries(line.split('|').map((cell, at) => [COLUMNS[table][at], cell])));
    writeTable(path.join(folder, `${file}.tsv`), COLUMNS[table] as readonly never[], rows);
  };
  write('people', [
    'Q58217|Sergey Lavrov|m|1950||ru||=||official|79|wd|2022-08',
    'Q1543422|Shah Mehmood Qureshi|m|1956||pk||||official|74|wd|2022-08',
    `${DELETED}|Nobody Any More|||||||  |official|10|wd|2022-08`,
    `${FAMILY}|The Beispiel Family|||||||  |official|10|wd|2022-08`,
    'x-ru-somebody|Some Body|||||||  |official|10|fb|2022-08',
  ]);
  write('people', [`${MERGED}|Sergei Lavrow|m|||ru||||public|20|pantheon1|2013`], 'pantheon-people');
  write('aliases', ['Q58217|Sergei Lavrov|curated']);
  write('offices', [
    'Q58217|foreign|Minister of Foreign Affairs|ru|2004-03-09|||2025-06|curated',
    'Q58217|ambassador|Permanent Representative to the United Nations|ru|1994-09|2004-07-12||2022-08-02|wd',
    'Q1543422|foreign|Federal Minister of Foreign Affairs|pk|2018-08-20|||2022-08-02|wd',
    'Q1543422|governor|Mayor of Multan|pk|2000|2002||2022-08-02|wd',
    'Q1543422|party|Vice Chairman of a party|pk|2011|||2022-08-02|fb',
    `${DELETED}|minister|Minister of Nothing|ru|2001|2002||2022-08-02|wd`,
  ]);
  write('countries', [
    'ru|Russia|||||Q159||||x',
    'pk|Pakistan|||||Q843||||x',
    'jp|Japan|||||Q17||||x',
    'gb|United Kingdom|||||Q145||||x',
  ]);
  write('organisations', []);
  write('positions', [
    'Q1418873|Minister of Foreign Affairs|ru|foreign|1',
    'Q4374313|Permanent Representative to the United Nations|ru|ambassador|1',
    'Q2332457|Federal Minister of Foreign Affairs|pk|foreign|1',
    'Q274948|Prime Minister|jp|hog|1',
  ]);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly stopAfter?: number;
}

function run(options: Partial<HarvestOptions> = {}, { stopAfter = Number.POSITIVE_INFINITY }: Run = {}) {
  return harvest(
    { sources: folder, state: path.join(folder, 'state'), ...options },
    {
      fetch: fetchFrom({ answer: asked => wikimedia.answer({ ...asked, at: clock }) }),
      now: () => clock,
      random: () => 0.5,
      pause: async ms => {
        clock += ms;
      },
      agent: 'DramatisHarvest/test (somebody@example.org)',
      say: line => void said.push(line),
      timeoutMs: 30,
      isStopped: () => wikimedia.requests.length >= stopAfter,
    },
  );
}

function lines(table: string): readonly string[] {
  return readFileSync(path.join(folder, `${table}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
}

function tables(): string {
  return ['people', 'aliases', 'offices'].map(table => lines(table).join('\n')).join('\n\n');
}

async function refreshedWithoutFaults(): Promise<string> {
  const done = await run();
  expect(done.ok).toBe(true);
  return tables();
}

describe('a harvest', () => {
  test('makes the rows new: ends, confirmations, more precise dates, new people', async () => {
    await run();
    expect(lines('offices')).toEqual([
      'Q58217\tambassador\tPermanent Representative to the United Nations\tru\t1994-09-22\t2004-07-12\t\t2026-11-25\twd',
      'Q58217\tforeign\tMinister of Foreign Affairs\tru\t2004-03-09\t\t\t2026-11-25\tcurated+wd',
      'Q359480\tforeign\tMinister for Foreign Affairs\tjp\t2012-12-26\t2017-08-03\t\t2026-11-25\twd',
      'Q359480\thog\tPrime Minister\tjp\t2021-10-04\t2024-10-01\t\t2026-11-25\twd',
      'Q1543422\tforeign\tFederal Minister of Foreign Affairs\tpk\t2008-03-31\t2011-02-09\t\t2026-11-25\twd',
      'Q1543422\tforeign\tFederal Minister of Foreign Affairs\tpk\t2018-08-20\t2022-04-10\t\t2026-11-25\twd',
      'Q1543422\tparty\tVice Chairman of a party\tpk\t2011\t\t\t2022-08-02\tfb',
      `${ODD}\tfinance\tChancellor of the Exchequer\tgb\t\t\t\t2026-11-25\twd`,
      `${ODD}\tforeign\tFederal Minister of Foreign Affairs\tpk\t1995\t1997-06\t\t2026-11-25\twd`,
      `${ODD}\thog\tPrime Minister\tgb\t2014-01-01\t2014-02-01\t1\t2026-11-25\twd`,
      `${ODD}\thog\tPrime Minister\tjp\t\t2010-05-06\t\t2026-11-25\twd`,
      'Q9100000006\tforeign\tFederal Minister of Foreign Affairs\tpk\t2018-08-20\t\t\t2026-11-25\twd',
      `${DELETED}\tminister\tMinister of Nothing\tru\t2001\t2002\t\t2022-08-02\twd`,
    ]);
    expect(lines('people')).toContain(
      'Q58217\tSergey Lavrov\tm\t1950-03-21\t\tru\t\t=\t\tofficial\t79\twd\t2026-11-25',
    );
    expect(lines('people').find(line => line.startsWith('Q359480'))).toBe(
      'Q359480\tFumio Kishida\tm\t1957-07-29\t\tjp\t\t=\t\tofficial\t80\twd\t2026-11-25',
    );
    expect(lines('aliases')).toContain('Q1543422\tShah Mahmood Qureshi\twd');
  });

  test('keeps what it cannot judge, and tells of it', async () => {
    await run();
    const told = readFileSync(path.join(folder, REPORT), 'utf8');
    expect(lines('people').filter(line => /^(Q9199999999|Q9100000004|x-ru)/.test(line))).toHaveLength(3);
    expect(lines('offices').some(line => line.startsWith(DELETED))).toBe(true);
    expect(told).toMatch(new RegExp(`1 entries are gone from Wikidata.*\\n\\n- ${DELETED}`));
    expect(told).toMatch(new RegExp(`1 entries are about no person.*\\n\\n- ${FAMILY}`));
    expect(told).toContain('Q1543422 Federal Minister of Foreign Affairs, pk: 2018-08-20 to 2022-04-10');
    expect(told).toContain('Q1543422 Mayor of Multan, pk: 2000 to 2002');
  });

  test('follows an entry that was merged into another', async () => {
    const people = readFileSync(path.join(folder, 'people.tsv'), 'utf8');
    writeFileSync(
      path.join(folder, 'people.tsv'),
      `${people}${MERGED}\tSergei Lavrow\tm\t\t\tru\t\t\t\tpublic\t20\twd\t2013\n`,
    );
    await run();
    expect(lines('people').filter(line => /Lavro[vw]/.test(line))).toHaveLength(1);
    expect(lines('aliases')).toContain('Q58217\tSergei Lavrow\twd');
    expect(readFileSync(path.join(folder, REPORT), 'utf8')).toContain(`${MERGED} → Q58217`);
    expect(lines('offices').filter(line => line.startsWith('Q58217'))).toHaveLength(2);
  });

  test('over its own result changes nothing', async () => {
    const once = await refreshedWithoutFaults();
    expect(await refreshedWithoutFaults()).toBe(once);
  });

  test('asks one thing at a time, slowly, and says who it is', async () => {
    await run();
    for (const [at, { headers, path: asked, at: time }] of wikimedia.requests.entries()) {
      expect(headers['user-agent']).toContain('somebody@example.org');
      const parameters = new URL(asked, 'https://x').searchParams;
      if (parameters.has('action')) expect(parameters.get('maxlag')).toBe('5');
      if (at > 0) expect(time - wikimedia.requests[at - 1]!.at).toBeGreaterThanOrEqual(500);
    }
  });

  test('may be limited to classes of office and to a number of people', async () => {
    const done = await run({ classes: ['hog'], limit: 1 });
    expect(done.ok).toBe(true);
    const asked = wikimedia.requests.map(({ path: it }) => new URL(it, 'https://x').searchParams);
    expect(asked[0]?.get('query')).toContain('wd:Q274948');
    expect(asked[0]?.get('query')).not.toContain('wd:Q1418873');
    expect(asked[1]?.get('ids')).toBe('Q359480');
  });

  test('that fetched nothing leaves every byte where it was', async () => {
    const sources = () =>
      ['people', 'aliases', 'offices'].map(name => readFileSync(path.join(folder, `${name}.tsv`), 'utf8'));
    const before = sources();
    expect((await run({ isWriteOnly: true })).ok).toBe(true);
    expect(sources()).toEqual(before);
  });

  test('says beforehand what it would ask, and asks nothing', async () => {
    const before = tables();
    expect(await run({ isDryRun: true })).toEqual({ ok: true, value: [] });
    expect(said.join('\n')).toMatch(/4 positions: 1 queries[\s\S]*4 people known: 1 questions[\s\S]*nothing was asked/);
    expect(wikimedia.requests).toEqual([]);
    expect(tables()).toBe(before);
    expect(readdirSync(folder)).not.toContain('state');
  });
});

describe('services that misbehave', () => {
  test.each<[string, Fault, number]>([
    ['a 429 that says for how long', { kind: 'too-many', retryAfter: '120' }, 120_000],
    ['a 429 that says nothing', { kind: 'too-many' }, 1_000],
    ['lagging servers', { kind: 'maxlag', retryAfter: '5' }, 5_000],
    ['a 503', { kind: 'status', status: 503 }, 1_000],
    ['silence', { kind: 'silence' }, 1_000],
    ['half an answer, then silence', { kind: 'stall' }, 1_000],
    ['a broken connection', { kind: 'cut' }, 1_000],
    ['a refused connection', { kind: 'refuse' }, 1_000],
    ['an answer cut short', { kind: 'short' }, 1_000],
    ['a page instead of an answer', { kind: 'html' }, 1_000],
    ['an answer that leaves somebody out', { kind: 'body', text: '{"entities":{}}' }, 1_000],
  ])('are given time, and the result is the same: %s', async (_, fault, pauseMs) => {
    const good = await refreshedWithoutFaults();
    const calm = wikimedia.requests.length;
    for (const file of ['people', 'aliases', 'offices']) expect(lines(file).length).toBeGreaterThan(0);
    wikimedia = createWikimedia();
    wikimedia.fail(fault, { host: 'query.wikidata.org', times: 1 });
    wikimedia.fail(fault, { host: 'www.wikidata.org', times: 1 });
    expect(await refreshedWithoutFaults()).toBe(good);
    expect(wikimedia.requests.length).toBe(calm + 2);
    const [first, second] = wikimedia.requests;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(pauseMs);
    expect(said.some(line => /asking query\.wikidata\.org again in \d+ s \(try 2 of 8\)/.test(line))).toBe(true);
  });

  test('all the time are left alone, and the sources stay as they were', async () => {
    const before = tables();
    wikimedia.fail({ kind: 'status', status: 503 }, { host: 'www.wikidata.org' });
    const done = await run();
    expect(done).toMatchObject({ ok: false, problem: 'unreachable', message: expect.stringContaining('run it again') });
    expect(wikimedia.requests).toHaveLength(1 + 8);
    expect(tables()).toBe(before);
  });

  test('over one entry cost that entry, found by halving', async () => {
    writeFileSync(
      path.join(folder, 'people.tsv'),
      `${readFileSync(path.join(folder, 'people.tsv'), 'utf8')}${ODD}\tBerta Exempel\tf\t\t\tpk\t\t\t\tofficial\t20\twd\t2022\n`,
    );
    wikimedia.fail(
      {
        kind: 'change',
        change(json) {
          const { entities } = json as { entities?: Record<string, unknown> };
          return entities && ODD in entities ? { entities: 'too much' } : json;
        },
      },
      { host: 'www.wikidata.org' },
    );
    const done = await run();
    expect(done.ok && done.value).toContainEqual({ kind: 'unreadable', id: ODD });
    expect(lines('people').find(line => line.startsWith(ODD))).toContain('Berta Exempel\tf\t\t\tpk');
    expect(lines('offices').filter(line => line.startsWith('Q58217'))).toHaveLength(2);
  });
});

describe('an interrupted harvest', () => {
  test('goes on where it was, and comes to the same end', async () => {
    const whole = await interrupted();
    expect(whole.requestsOfBoth).toBe(whole.requestsOfOne);
    expect(whole.after).toBe(whole.inOne);
  });

  test('goes on after its last line was cut off in writing', async () => {
    const whole = await interrupted(file => {
      const size = readFileSync(file).length;
      truncateSync(file, size - 20);
    });
    expect(whole.after).toBe(whole.inOne);
    expect(whole.requestsOfBoth).toBeGreaterThan(whole.requestsOfOne);
  });

  test('keeps what it has, for whoever wants to write just that', async () => {
    const stopped = await run({}, { stopAfter: 2 });
    expect(stopped).toMatchObject({ ok: false, problem: 'stopped', message: expect.stringMatching(/\d of \d people/) });
    const asked = wikimedia.requests.length;
    expect((await run({ isWriteOnly: true })).ok).toBe(true);
    expect(wikimedia.requests).toHaveLength(asked);
    expect(lines('offices')).toContain(
      'Q1543422\tforeign\tFederal Minister of Foreign Affairs\tpk\t2018-08-20\t2022-04-10\t\t2026-11-25\twd',
    );
  });

  async function interrupted(harm: (journal: string) => void = () => {}) {
    const sources = readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name))] as const);
    const inOne = await refreshedWithoutFaults();
    const requestsOfOne = wikimedia.requests.length;
    for (const [name, bytes] of sources) writeFileSync(path.join(folder, name), bytes);
    wikimedia = createWikimedia();
    expect(await run({}, { stopAfter: 2 })).toMatchObject({ ok: false, problem: 'stopped' });
    harm(path.join(folder, 'state', 'journal.jsonl'));
    const after = await refreshedWithoutFaults();
    return { inOne, after, requestsOfOne, requestsOfBoth: wikimedia.requests.length };
  }
});
