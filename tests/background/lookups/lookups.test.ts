import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heldPerhaps } from '../../../src/core/people/offices';
import type { PersonId } from '../../../src/shared/model';
import { newerWords } from '../../../src/ui/newerWords';
import { told } from '../../../src/ui/words';
import { about, aboutLavrov, answered, fakeClock, officeOf, openStage, personOf, QURESHI } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

describe('a person looked up by number', () => {
  test('comes as a card with offices on the day and now, an introduction, and the time of asking', async () => {
    const stage = await openStage();
    const answer = answered(await stage.ask(aboutLavrov()));
    expect(answer.card).toMatchObject({
      person: 'Q58217',
      name: 'Sergey Lavrov',
      kind: 'official',
      born: '1950-03-21',
      countries: [{ code: 'ru', name: 'Russia' }],
      enwiki: 'Sergey_Lavrov',
      source: 'wikidata',
      asOf: '2026-11-25',
    });
    const { offices, then, now } = answer.card!;
    expect(then.map(at => offices[at]!.title)).toEqual(['Minister of Foreign Affairs']);
    expect(now.map(at => offices[at])).toMatchObject([
      { class: 'foreign', jurisdiction: 'ru', place: 'Russia', start: '2004-03-09', state: 'held', asOf: '2026-11-25' },
    ]);
    expect(answer.extract).toEqual({
      text: expect.stringContaining('Russian diplomat'),
      url: 'https://en.wikipedia.org/wiki/Sergey_Lavrov',
      licence: 'CC BY-SA 4.0',
    });
    expect(answer).toMatchObject({
      choices: [],
      newer: [],
      cached: false,
      fetchedAt: expect.stringMatching(/^2026-11-25T12:00:/),
    });
  });

  test('costs three requests, and none when asked again the same day', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    expect(stage.wikimedia.requests.map(({ host }) => host).sort()).toEqual([
      'en.wikipedia.org',
      'www.wikidata.org',
      'www.wikidata.org',
    ]);
    const again = answered(await stage.ask(aboutLavrov()));
    expect(again.cached).toBe(true);
    expect(stage.wikimedia.requests).toHaveLength(3);
  });

  test('is told of by all statements but deprecated ones, whatever is preferred', async () => {
    const stage = await openStage();
    const on = async (day: string) => {
      const { offices, then } = answered(await stage.ask(about('Q359480', 'Fumio Kishida', day))).card!;
      return then.map(at => offices[at]!.title);
    };
    expect(await on('2014-01-01')).toEqual(['Minister for Foreign Affairs']);
    expect(await on('2022-01-01')).toEqual(['Prime Minister']);
    expect(await on('2025-01-01')).toEqual([]);
  });

  test('keeps dates as coarse as they are, and takes a term for the dates of a member', async () => {
    const stage = await openStage();
    const { card } = answered(await stage.ask(about('Q9100000003', 'Berta Exempel', '1996-05-05')));
    expect(card).toMatchObject({ born: '1950' });
    expect(
      card!.offices.map(({ title, start, end, acting, state }) => [title, start, end, acting ?? false, state]),
    ).toEqual([
      ['Prime Minister', '2014-01-01', '2014-02-01', true, 'not-yet'],
      ['Member of the Provincial Assembly', '1997-02-17', '1999-10-12', false, 'not-yet'],
      ['Minister of Foreign Affairs', '1995', '1997-06', false, 'held'],
      ['Chancellor of the Exchequer', undefined, undefined, false, 'undated'],
      ['Prime Minister', undefined, '2010-05-06', false, 'perhaps'],
      ['Prime Minister', undefined, undefined, false, 'undated'],
    ]);
    expect(card!.now).toEqual([]);
    expect(card!.offices.some(office => office.title === 'President' || !office.title)).toBe(false);
    expect(card!.then.every(at => heldPerhaps(card!.offices[at]!.state))).toBe(true);
  });

  test('who is dead holds nothing, though nobody closed the office', async () => {
    const stage = await openStage();
    const { card } = answered(await stage.ask(about('Q9100000006', 'Carla Muster', '2021-04-07')));
    expect(card).toMatchObject({ died: '2020-03', now: [], offices: [{ state: 'no-longer' }] });
    expect(card?.then).toEqual([]);
  });

  test('is never what the source keeps under that number but is no person', async () => {
    const stage = await openStage();
    expect(await stage.ask(about('Q9100000004'))).toMatchObject({ ok: false, problem: 'not-found' });
  });

  test('is who a merged entry leads to', async () => {
    const stage = await openStage();
    const answer = answered(await stage.ask(about('Q9100000011', 'Sergey Lavrov')));
    expect(answer.card).toMatchObject({ person: 'Q58217', name: 'Sergey Lavrov' });
  });

  test('does not hold today what the pack knows to have ended, though Wikidata has no end', async () => {
    const ended = officeOf({
      start: '2019-05-20',
      end: '2024-05-20',
      class: 'hos',
      title: 'President',
      jurisdiction: 'ua',
    });
    const stage = await openStage({ people: [personOf({ id: 'Q3874799' as PersonId, offices: [ended] })] });
    const { card, newer } = answered(await stage.ask(about('Q3874799', 'somebody', '2021-04-07')));
    expect(card!.offices).toMatchObject([
      { start: '2019-05-20', end: '2024-05-20', state: 'held', source: 'wikidata+wd' },
    ]);
    expect(card!.now).toEqual([]);
    expect(newer).toEqual([]);
  });

  test('says what the pack does not know yet', async () => {
    const stage = await openStage({
      people: [personOf({ offices: [officeOf({ start: '2018-08-20' })], enwiki: 'Shah_Mahmood_Qureshi' })],
    });
    const answer = answered(await stage.ask(about(QURESHI, 'Shah Mahmood Qureshi')));
    expect(answer.newer.map(one => newerWords(one).join(''))).toEqual([
      'No longer Minister of Foreign Affairs of Pakistan since 10 April 2022',
    ]);
  });
});

describe('a person looked up by name', () => {
  const named = (name: string) => ({ by: 'name', name, day: '2021-04-07', asked: 'pressed' }) as const;

  test('is for the reader to pick, among people only', async () => {
    const stage = await openStage();
    const { card, choices } = answered(await stage.ask(named('Ada Beispiel')));
    expect(card).toBeUndefined();
    expect(choices).toEqual([
      { person: 'Q9100000001', name: 'Ada Beispiel', description: 'bears the same name as somebody else' },
      { person: 'Q9100000002', name: 'Ada Beispiel', description: 'and is somebody else' },
    ]);
  });

  test('is ranked by the words around the name, which stay here', async () => {
    const stage = await openStage();
    const near = 'the politician told the regional assembly';
    const { choices } = answered(await stage.ask({ ...named('Lavrov'), near }));
    expect(choices.map(({ name }) => name)).toEqual(['Oleg Lavrov', 'Sergey Lavrov']);
    expect(stage.wikimedia.requests.some(({ path }) => /regional|assembly/.test(path))).toBe(false);
  });

  test('may bear the name as another spelling, but not in the description alone', async () => {
    const stage = await openStage();
    const names = async (name: string) => answered(await stage.ask(named(name))).choices.map(choice => choice.name);
    expect(await names('Sergei Lavrov')).toEqual(['Sergey Lavrov']);
    expect(await names('Lavrov')).toEqual(['Sergey Lavrov', 'Oleg Lavrov']);
    expect(await stage.ask(named('diplomat'))).toMatchObject({ ok: false, problem: 'not-found' });
  });

  test('is found by name when the pack has no number', async () => {
    const stage = await openStage();
    const { choices } = answered(await stage.ask(about('x-ru-sergei-lavrov', 'Sergei Lavrov')));
    expect(choices.map(({ person }) => person)).toEqual(['Q58217']);
  });

  test('that nobody bears is not asked for again that day', async () => {
    const stage = await openStage();
    expect(await stage.ask(named('Zzyzx Nemo'))).toMatchObject({ ok: false, problem: 'not-found' });
    expect(await stage.ask(named('Zzyzx Nemo'))).toMatchObject({ ok: false, problem: 'not-found' });
    expect(stage.wikimedia.requests).toHaveLength(1);
  });

  test('cannot smuggle operators into the search', async () => {
    const stage = await openStage();
    await stage.ask(named('Lavrov" OR insource:/x/ -haswbstatement:P31=Q5'));
    const query = new URL(stage.wikimedia.requests[0]!.path, 'https://x').searchParams.get('srsearch');
    expect(query).not.toMatch(/["/\\]|insource:|-haswb|\bOR\b/);
    expect(query).toMatch(/ haswbstatement:P31=Q5$/);
  });
});

describe('a person looked up by the title of an article', () => {
  const titled = (title: string) =>
    ({ by: 'title', title, name: title.replaceAll('_', ' '), day: '2021-04-07', asked: 'pressed' }) as const;

  test.each([
    ['that says whom it is about', 'Sergey_Lavrov', 'Sergey Lavrov', 3],
    ['that leads to another', 'Sergei_Lavrov', 'Sergey Lavrov', 4],
    ['that tells several people apart is whom Wikidata has it for', 'Fumio_Kishida', 'Fumio Kishida', 3],
    ['without an introduction', 'Volodymyr_Zelenskyy', 'Volodymyr Zelenskyy', 3],
  ])('%s', async (_, title, name, requests) => {
    const stage = await openStage();
    expect(answered(await stage.ask(titled(title))).card?.name).toBe(name);
    const sent = stage.wikimedia.requests.filter(({ host }) => host !== 'en.wikipedia.org').length;
    expect(sent).toBeLessThanOrEqual(2);
    expect(stage.receipt.length).toBeLessThanOrEqual(requests);
    const before = stage.wikimedia.requests.length;
    expect(answered(await stage.ask(titled(title)))).toMatchObject({ cached: true, card: { name } });
    expect(stage.wikimedia.requests).toHaveLength(before);
  });

  test('that does not exist is not found', async () => {
    const stage = await openStage();
    expect(await stage.ask(titled('Zzyzx_Nemo'))).toMatchObject({ ok: false, problem: 'not-found' });
  });

  test('is found though Wikipedia fails', async () => {
    const stage = await openStage();
    stage.wikimedia.fail({ kind: 'html' }, { host: 'en.wikipedia.org' });
    const answer = answered(await stage.ask(titled('Sergey_Lavrov')));
    expect(answer.card?.person).toBe('Q58217');
    expect(answer.extract).toBeUndefined();
  });

  test('is how somebody is asked for whom the pack has no number for, but an article', async () => {
    const local = personOf({ id: 'x-ru-lavrov' as PersonId, enwiki: 'Sergey_Lavrov' });
    const stage = await openStage({ people: [local] });
    expect(answered(await stage.ask(about('x-ru-lavrov', 'S. Lavrov'))).card?.person).toBe('Q58217');
  });
});

describe('what leaves the computer', () => {
  test('is numbers and titles, to two hosts, without cookies, referrer or the address of the page', async () => {
    const sent: RequestInit[] = [];
    const stage = await openStage();
    const fetchOf = vi.spyOn(globalThis, 'fetch');
    await stage.ask(aboutLavrov());
    expect(fetchOf).not.toHaveBeenCalled();
    sent.push(...stage.options);
    expect(sent).toHaveLength(3);
    for (const options of sent) {
      expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
      expect(options.method ?? 'GET').toBe('GET');
      expect(Object.keys(options.headers as object).sort()).toEqual(['Accept', 'Api-User-Agent']);
    }
    const [person] = stage.wikimedia.requests.filter(({ host }) => host === 'www.wikidata.org');
    const parameters = new URL(person!.path, 'https://x').searchParams;
    expect(Object.fromEntries(parameters)).toEqual({
      action: 'wbgetentities',
      ids: 'Q58217',
      props: 'claims|labels|descriptions|aliases|sitelinks',
      languages: 'en|mul',
      sitefilter: 'enwiki',
      format: 'json',
      formatversion: '2',
      origin: '*',
    });
  });

  test('is on the receipt, line by line', async () => {
    const stage = await openStage();
    await stage.ask(aboutLavrov());
    expect(stage.receipt.map(({ host, asked, why, status }) => [host, told(asked), told(why), status])).toEqual([
      ['www.wikidata.org', 'Facts about Q58217', 'You pressed Look up on Sergey Lavrov', 200],
      ['en.wikipedia.org', 'The introduction of “Sergey_Lavrov”', 'You pressed Look up on Sergey Lavrov', 200],
      ['www.wikidata.org', 'The offices Q1418873, Q4374313', 'You pressed Look up on Sergey Lavrov', 200],
    ]);
    for (const line of stage.receipt) {
      expect(line.bytes).toBeGreaterThan(100);
      expect(line.at).toMatch(/^2026-11-25T12:00:0/);
    }
  });
});
