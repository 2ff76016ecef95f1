import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cardText, clickInCard, clickName, start } from '../browsers/reader';
import type { Fault } from '../fakes/wikimedia/faults';
import { type Desk, deskOn } from './faultsDesk';
import { inEachBrowser } from './inBrowsers';

const WIKIDATA = 'www.wikidata.org';
const SUNAK = 'Q20055561';
const LABEL = '<img src=x onerror=alert(1)>Lord\u202e High\u0000\n Tester';

/** What the card says when the lookup fails, and what the cache then holds of the person. */
const FAILURES: readonly (readonly [string, Fault, says: RegExp, kept: unknown])[] = [
  ['a 429 that says for how long', { kind: 'too-many', retryAfter: '120' }, /left alone for 2 minutes/, undefined],
  ['a 429 that does not', { kind: 'too-many' }, /too many questions .* in a minute/, undefined],
  ['a 429 of the edge, without CORS', { kind: 'too-many', fromEdge: true }, /could not be reached/, undefined],
  ['a 503', { kind: 'status', status: 503 }, /trouble on its side/, undefined],
  ['a 503 of the edge', { kind: 'status', status: 503, fromEdge: true }, /could not be reached/, undefined],
  ['lagging servers, told with status 200', { kind: 'maxlag', retryAfter: '5' }, /left alone for 5 seconds/, undefined],
  ['silence', { kind: 'silence' }, /took too long/, undefined],
  ['a body that is cut', { kind: 'cut' }, /could not be reached/, undefined],
  ['half a body with a clean end', { kind: 'short' }, /no answer of Wikidata/, undefined],
  ['a body of 50 MB', { kind: 'huge', bytes: 50_000_000 }, /no answer of Wikidata/, undefined],
  ['a sign-in page, which a browser does not hand over', { kind: 'html' }, /could not be reached/, undefined],
  ['wrong types', { kind: 'body', text: '{"entities":7}' }, /cannot read/, 'malformed'],
  ['an entry that is missing', changed(missing), /may have been deleted/, 'missing'],
];

/** Answers that are odd and yet answer: what the card says, and what is kept of the person. */
const ODDITIES: readonly (readonly [string, Fault, says: RegExp, kept: object])[] = [
  ['markup and control characters in a label', changed(hostile), /<img src=x onerror=alert\(1\)>Lord High Tester/, {}],
  ['keys that would change every object', changed(prototype), /Wikidata, checked/, { name: 'Rishi Sunak' }],
  ['an entry merged into another', changed(merged), /Wikidata, checked/, { id: 'Q9199999998' }],
];

inEachBrowser('a lookup that goes wrong', stage => {
  let page: Page;
  let desk: Desk;

  beforeAll(async () => {
    desk = deskOn(await stage.driver.extensionPage('options/options.html'));
    page = await stage.driver.newPage(`${stage.site.url}finance.html`);
    await page.waitForSelector('article p');
    await (await start(stage.driver, page)).close();
  });

  /** A new worker without a memory: no silence that a host asked for before is kept to. */
  beforeEach(async () => {
    stage.wikimedia.heal();
    stage.driver.setOffline(false);
    await desk.deleteEverything();
    await desk.stopWorker(stage.driver);
  });

  const lookUp = async (says: RegExp): Promise<string> => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await clickName(page, 'Rishi Sunak');
    await clickInCard(page, 'button[data-act="look up"]:not([aria-disabled])');
    return cardText(page, says);
  };
  const sent = () =>
    stage.wikimedia.requests.filter(({ host, method }) => host === WIKIDATA && method === 'GET').length;

  test.each(FAILURES)('%s: the card says so, and what is kept is no lie', async (_, fault, says, kept) => {
    stage.wikimedia.fail(fault, { host: WIKIDATA });
    expect(await lookUp(says)).toContain('Chancellor of the Exchequer');
    expect(await desk.kept(`person ${SUNAK}`)).toEqual(kept);
  });

  test('offline: the card says so, and a press is answered when the network is back', async () => {
    stage.driver.setOffline(true);
    await lookUp(/could not be reached/);
    expect(await desk.kept(`person ${SUNAK}`)).toBeUndefined();
    stage.driver.setOffline(false);
    await lookUp(/Wikidata, checked/);
    expect(await desk.kept(`person ${SUNAK}`)).toMatchObject({ id: SUNAK });
  });

  test('a host that asked for silence is not asked again, by another worker either', async () => {
    stage.wikimedia.fail({ kind: 'too-many', retryAfter: '600' }, { host: WIKIDATA, times: 1 });
    await lookUp(/left alone for 10 minutes/);
    const before = sent();
    await desk.stopWorker(stage.driver);
    await lookUp(/left alone for (?:9|10) minutes/);
    expect(sent()).toBe(before);
  });

  test.each(ODDITIES)('%s: text on the card, and no more', async (_, fault, says, kept) => {
    stage.wikimedia.fail(fault, { host: WIKIDATA });
    await lookUp(says);
    expect(await desk.kept(`person ${SUNAK}`)).toMatchObject(kept);
    expect(await elementsInCard(page, 'img[src="x"], script')).toBe(0);
  });

  test('what was kept is shown where the source fails, though it is old', async () => {
    await lookUp(/Wikidata, checked/);
    await desk.age(30);
    stage.wikimedia.fail({ kind: 'status', status: 503 }, { host: WIKIDATA });
    await lookUp(/kept from then/);
    expect(await desk.kept(`person ${SUNAK}`)).toMatchObject({ id: SUNAK });
  });

  test('what was kept at a time to come, since the clock was set back, is asked again behind the reader', async () => {
    await lookUp(/Wikidata, checked/);
    await desk.age(-400);
    const before = sent();
    await lookUp(/kept from then/);
    await expect.poll(sent, { timeout: 10_000 }).toBeGreaterThan(before);
  });

  test('a worker that dies on the way: the reader is told, or answered, and can ask again', async () => {
    stage.wikimedia.fail({ kind: 'silence' }, { host: WIKIDATA, times: 1 });
    const before = sent();
    const asking = lookUp(/Wikidata, checked|did not come back|could not be made|took too long/);
    await expect.poll(sent, { timeout: 10_000 }).toBeGreaterThan(before);
    await desk.stopWorker(stage.driver);
    await asking;
    await lookUp(/Wikidata, checked/);
    expect((await desk.receipt()).some(({ host, status }) => host === WIKIDATA && status === 0)).toBe(true);
  });
});

type Entities = Record<string, Record<string, unknown>>;

function changed(change: (entities: Entities) => unknown): Fault {
  return { kind: 'change', change: json => change((json as { entities: Entities }).entities) };
}

function missing(entities: Entities): unknown {
  return { entities: Object.fromEntries(Object.keys(entities).map(id => [id, { id, missing: true }])) };
}

/** A new office, whose name is an attempt. */
function hostile(entities: Entities): unknown {
  const { [SUNAK]: person, Q14211: office } = entities;
  const claims = person?.claims as Record<string, { qualifiers?: Record<string, unknown> }[]> | undefined;
  const last = claims?.P39?.at(-1)?.qualifiers;
  if (last) {
    const time = { time: '+2026-06-01T00:00:00Z', precision: 11 };
    last.P580 = [{ snaktype: 'value', datavalue: { value: time } }];
    delete last.P582;
  }
  if (office) office.labels = { en: { language: 'en', value: LABEL } };
  return { entities };
}

function prototype(entities: Entities): unknown {
  const text = JSON.stringify({ entities });
  return JSON.parse(text.replaceAll('"type":"item"', '"__proto__":{"name":"x"},"constructor":{"y":1},"type":"item"'));
}

function merged(entities: Entities): unknown {
  const { [SUNAK]: person } = entities;
  const to = 'Q9199999998';
  return person ? { entities: { [SUNAK]: { ...person, id: to, redirects: { from: SUNAK, to } } } } : { entities };
}

function elementsInCard(page: Page, selector: string): Promise<number> {
  return page.evaluate(selector => {
    const hosts = [...document.querySelectorAll('*')].filter(element => element.shadowRoot);
    return hosts.reduce((sum, host) => sum + (host.shadowRoot?.querySelectorAll(selector).length ?? 0), 0);
  }, selector);
}
