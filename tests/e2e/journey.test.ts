import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Popup } from '../browsers/driver';
import { highlights } from '../browsers/highlights';
import {
  cardPlace,
  cardText,
  clickInCard,
  clickName,
  highlightedTexts,
  markup,
  start,
  traces,
  turn,
  waitUntilNoCard,
} from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';
import { STORIES } from './stories';

for (const [what, story] of STORIES) {
  const { person } = story;

  inEachBrowser(`the whole way on ${what}`, stage => {
    let page: Page;
    let popup: Popup;
    let before: string;

    beforeAll(async () => {
      page = await stage.driver.newPage(stage.site.url + story.file);
      await page.waitForSelector('article p');
      before = await markup(page);
    });

    test('the toolbar click highlights the names of the article, and nothing beside it', async () => {
      popup = await start(stage.driver, page);
      const texts = await highlightedTexts(page, texts => story.names.every(name => texts.includes(name)));
      for (const name of story.never) expect(texts).not.toContain(name);
      const places = await highlights(page);
      expect(places.filter(({ within }) => !within.includes('article'))).toEqual([]);
    });

    test('the popup lists the cast with their offices on that day', async () => {
      await popup.waitFor(document => document.querySelector('.people') !== null);
      const text = await popup.text();
      expect(text).toContain(person.name);
      expect(text).toMatch(person.office);
    });

    test('the page is the same but for one host', async () => {
      expect(await markup(page)).toBe(before);
      expect((await traces(page)).hosts).toBeLessThanOrEqual(1);
    });

    test('a click on a name opens its card beside it, and Escape closes it', async () => {
      await popup.close();
      await clickName(page, person.surname);
      const text = await cardText(page);
      expect(text).toContain(person.name);
      expect(text).toContain(`On ${story.day}`);
      expect(text).toMatch(person.office);
      expect(text).toMatch(/as of /);
      await page.keyboard.press('Escape');
      await waitUntilNoCard(page);
    });

    test('the shortcuts walk from name to name', async () => {
      await stage.driver.pressShortcut(page, 'next-mention');
      const first = await cardPlace(page);
      await stage.driver.pressShortcut(page, 'next-mention');
      const second = await cardPlace(page, first);
      await stage.driver.pressShortcut(page, 'previous-mention');
      expect(await cardPlace(page, second)).toBe(first);
      await page.keyboard.press('Escape');
      await waitUntilNoCard(page);
    });

    test('a name chosen in the popup is revealed on the page with its card', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      popup = await start(stage.driver, page);
      await popup.click(`.person-name:is([data-act])`);
      await cardText(page);
      await popup.close();
      await page.keyboard.press('Escape');
      await waitUntilNoCard(page);
    });

    test('nothing has left the computer until now', () => {
      expect(stage.driver.outside()).toEqual([]);
    });

    test('Look up asks Wikidata, and says when it was asked', async () => {
      await clickName(page, person.surname);
      await clickInCard(page, '[data-act="look up"]');
      await cardText(page, /checked/i);
      expect(stage.wikimedia.requests.length).toBeGreaterThan(0);
      for (const host of stage.driver.outside()) expect(['www.wikidata.org', 'en.wikipedia.org']).toContain(host);
    });

    test('a second time it is answered from memory, also by a new worker, and says from when', async () => {
      const asked = stage.wikimedia.requests.length;
      await page.reload();
      await page.waitForSelector('article p');
      await stage.driver.stopBackground();
      await (await start(stage.driver, page)).close();
      await clickName(page, person.surname);
      await clickInCard(page, '[data-act="look up"]');
      await cardText(page, /kept from then/i);
      expect(stage.wikimedia.requests.length).toBe(asked);
    });

    test('switched off, the page is as it was', async () => {
      popup = await start(stage.driver, page);
      await turn(popup, 'off');
      expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('switched on again, it highlights the same', async () => {
      await turn(popup, 'on');
      await highlightedTexts(page, texts => story.names.every(name => texts.includes(name)));
      await popup.close();
    });
  });
}
