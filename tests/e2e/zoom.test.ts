import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardPlace, cardText, highlightedTexts, start, waitUntilNoCard } from '../browsers/reader';
import { zoomTab } from './extension';
import { inEachBrowser } from './inBrowsers';
import { expectPlaced } from './placed';

inEachBrowser('the card in a tab that the reader zooms to 200 per cent stands beside its words', stage => {
  let page: Page;

  const open = async (file: string, name: string) => {
    page = await stage.driver.newPage();
    // A size of its own would stand in the way of the browser's zoom.
    await page.setViewport(null);
    await page.goto(stage.site.url + file);
    await (await start(stage.driver, page)).close();
    await highlightedTexts(page, texts => texts.includes(name));
    const own = await stage.driver.extensionPage('options/options.html');
    await own.evaluate(zoomTab, page.url(), 2);
    await own.close();
    await page.bringToFront();
    await page.waitForFunction('devicePixelRatio === 2');
  };
  const walk = async (steps: number) => {
    let at = '';
    for (let n = 0; n < steps; n += 1) {
      await stage.driver.pressShortcut(page, 'next-mention');
      at = await cardPlace(page, at);
      await expectPlaced(page);
    }
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
  };

  test('on a page', async () => {
    await open('places.html', 'Angela Merkel');
    await walk(4);
  });

  test('in a dialog', async () => {
    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).showModal());
    let text = '';
    let at = '';
    for (let n = 0; n < 5 && !text.startsWith('Justin Trudeau'); n += 1) {
      await stage.driver.pressShortcut(page, 'next-mention');
      at = await cardPlace(page, at);
      text = await cardText(page);
    }
    expect(text).toContain('Justin Trudeau');
    await expectPlaced(page);
    await page.close();
  });

  test('on a page that runs from right to left', async () => {
    await open('rtl.html', 'Angela Merkel');
    await walk(2);
  });
});
