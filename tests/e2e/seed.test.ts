import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { highlights } from '../browsers/highlights';
import { cardText, clickName, highlightedTexts, markup, start } from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';
import { hasSeed, SEED } from './site';

const NAMES = ['Sergey Lavrov', 'Shah Mahmood Qureshi', 'Qureshi'];

describe.skipIf(!hasSeed)(`the article at ${SEED}`, () => {
  inEachBrowser('read', stage => {
    let page: Page;
    let before: string;

    beforeAll(async () => {
      page = await stage.driver.newPage(`${stage.site.url}seed.html`);
      before = await markup(page);
      await (await start(stage.driver, page)).close();
    });

    test('both ministers are highlighted wherever they are named', async () => {
      const texts = await highlightedTexts(page, texts => NAMES.every(name => texts.includes(name)));
      const times = (name: string) => texts.filter(text => text === name).length;
      expect(NAMES.map(name => times(name))).toEqual([1, 2, 1]);
    });

    test.each([
      ['Sergey Lavrov', 0, /Sergey Lavrov/, 'Q58217'],
      ['Shah Mahmood Qureshi', 0, /Shah Mahmood (Hussain )?Qureshi/, 'Q1543422'],
      ['Shah Mahmood Qureshi', 1, /Shah Mahmood (Hussain )?Qureshi/, 'Q1543422'],
      ['Qureshi', 0, /Shah Mahmood (Hussain )?Qureshi/, 'Q1543422'],
    ])('%s (place %i) leads to the right foreign minister', async (words, nth, name, qid) => {
      await clickName(page, words, nth);
      const text = await cardText(page, /Foreign Affairs/);
      expect(text).toMatch(name);
      expect(text).toContain('On 7 April 2021');
      expect(text).toMatch(/Minister of Foreign Affairs/);
      expect(text).toMatch(/Source: .*as of /);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap(element => [...(element.shadowRoot?.querySelectorAll('a') ?? [])])
          .map(link => link.href),
      );
      expect(links.some(link => link.endsWith(`/${qid}`))).toBe(true);
      await page.keyboard.press('Escape');
    });

    test('the post, the share bar and the related links get no highlight', async () => {
      const places = await highlights(page);
      expect(places.filter(({ within }) => /aside|nav|footer|blockquote|div > a/.test(within))).toEqual([]);
      expect(places.every(({ within }) => within.includes('article'))).toBe(true);
    });

    test('the page is the same but for one host', async () => {
      expect(await markup(page)).toBe(before);
    });
  });
});
