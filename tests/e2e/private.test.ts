import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../browsers/driver';
import { cardText, clickInCard, clickName, highlightedTexts, start } from '../browsers/reader';
import { inMemory, onDisk, receiptHosts } from './extension';
import { inEachBrowser } from './inBrowsers';

/** What would tell on the reader: the page, whom they looked up, what they said and typed. */
const TRACES = ['/finance.html', 'Sunak', 'Q1', 'wikidata.org', 'half a thought'];

inEachBrowser(
  'a private window',
  stage => {
    let page: Page;
    let own: Page;
    let before: string;

    const openPopup = async (on: Page) => {
      await on.waitForSelector('article p');
      await (await start(stage.driver, on)).close();
      await highlightedTexts(on, texts => texts.includes('Rishi Sunak'));
    };

    beforeAll(async () => {
      own = await stage.driver.extensionPage('options/options.html');
      before = await own.evaluate(onDisk);
      page = await stage.driver.privatePage(`${stage.site.url}finance.html`);
      await openPopup(page);
    });
    afterAll(() => own.close());

    test('shows cards, looks up, and takes a date, a correction and the beginning of a note', async () => {
      await clickName(page, 'Rishi Sunak');
      await clickInCard(page, '[data-act="look up"]');
      await cardText(page, /Wikidata, checked/);
      await clickInCard(page, '.article-date summary');
      await page.evaluate(() => {
        const root = document.querySelector('dramatis-card')!.shadowRoot!;
        root.querySelector<HTMLInputElement>('[data-act="date"]')!.value = '2019-08-01';
      });
      await clickInCard(page, '[data-act="set date"]');
      await cardText(page, /On 1 August 2019/);
      await clickInCard(page, '[data-act="note"]');
      await clickInCard(page, 'textarea');
      await page.keyboard.type('half a thought');
      await eventually('the draft is kept in memory', async () =>
        (await own.evaluate(inMemory)).includes('half a thought'),
      );
      expect(await own.evaluate(receiptHosts)).toContain('www.wikidata.org');
    });

    test('leaves nothing of it on the disk', async () => {
      const after = await own.evaluate(onDisk);
      for (const trace of TRACES) if (!before.includes(trace)) expect(after).not.toContain(trace);
    });

    test('keeps it from the windows beside it', async () => {
      const beside = await stage.driver.newPage(`${stage.site.url}finance.html`);
      await openPopup(beside);
      await clickName(beside, 'Rishi Sunak');
      expect(await cardText(beside, /On /)).toContain('On 5 June 2021');
      expect(await cardText(beside)).not.toMatch(/half a thought|Wikidata, checked/);
      await beside.close();
    });

    test('and is forgotten when it is closed', async () => {
      await page.close();
      await eventually('all is forgotten', async () => {
        const memory = await own.evaluate(inMemory);
        return TRACES.every(trace => !memory.includes(trace));
      });
      expect(await own.evaluate(receiptHosts)).toEqual([]);
      const after = await own.evaluate(onDisk);
      for (const trace of TRACES) if (!before.includes(trace)) expect(after).not.toContain(trace);
    });
  },
  { privateWindows: true },
);
