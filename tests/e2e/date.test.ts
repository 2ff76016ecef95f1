import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Popup } from '../browsers/driver';
import { cardText, clickInCard, clickName, start } from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';

inEachBrowser('the date of an article', stage => {
  let page: Page;

  const open = async () => {
    page = await stage.driver.newPage(`${stage.site.url}finance.html`);
    await page.waitForSelector('article p');
    return start(stage.driver, page);
  };
  const waitForDate = (popup: Popup, words: string) =>
    popup.waitFor((document, words) => document.querySelector('.article')?.textContent?.includes(words), words);

  beforeAll(async () => {
    const popup = await open();
    await waitForDate(popup, '5 June 2021, date from the page’s metadata');
    await popup.click('.article-date summary');
    await popup.evaluate(document => {
      document.querySelector<HTMLInputElement>('[data-act="date"]')!.value = '2019-08-01';
    });
    await popup.click('[data-act="set date"]');
    await waitForDate(popup, '1 August 2019, date set by you');
    await popup.close();
  });

  test('set by the reader in the popup, is the day that the card judges offices by', async () => {
    await clickName(page, 'Rishi Sunak');
    expect(await cardText(page, /On 1 August 2019/)).toMatch(/Chief Secretary to the Treasury|Chancellor/);
    await page.keyboard.press('Escape');
  });

  test('is remembered on the next visit, and given back on the card', async () => {
    await stage.driver.stopBackground();
    await (await open()).close();
    await clickName(page, 'Rishi Sunak');
    await cardText(page, /On 1 August 2019/);
    await clickInCard(page, '.article-date summary');
    await clickInCard(page, '[data-act="page date"]');
    expect(await cardText(page, /On 5 June 2021/)).toMatch(/Chancellor of the Exchequer/);
  });
});
