import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { eventually } from '../browsers/driver';
import { cardText, clickName, highlightedTexts, markup, traces, waitUntilNoCard } from '../browsers/reader';
import { badgeOf, changeSettings, duplicateTab } from './extension';
import { inEachBrowser } from './inBrowsers';

inEachBrowser(
  'on sites that the reader allowed',
  stage => {
    let page: Page;
    let own: Page | undefined;
    afterEach(async () => {
      await own?.close();
      own = undefined;
      await page.close();
    });

    const open = async (file: string) => {
      page = await stage.driver.newPage(stage.site.url + file);
      return page;
    };
    const named = (...names: readonly string[]) =>
      highlightedTexts(page, texts => names.every(name => texts.includes(name)));
    /** What the toolbar button of the page's tab says. */
    const badge = async (wanted: RegExp) => {
      own ??= await stage.driver.extensionPage('options/options.html');
      const url = page.url();
      let last: unknown;
      const read = async () => {
        last = await own!.evaluate(badgeOf, url);
        return wanted.test(String(last));
      };
      await eventually(`the badge says ${wanted}`, read).catch(error => {
        throw new Error(`${error.message}; it says ${JSON.stringify(last)}`);
      });
      await page.bringToFront();
    };

    test('an article is highlighted by itself, and the button counts its people', async () => {
      await open('finance.html');
      await named('Rishi Sunak', 'Olaf Scholz');
      await badge(/^[5-9]$/);
      await page.goto(`${stage.site.url}paper.html?nothing`);
      await badge(/^$/);
    });

    test('a page that is no article stays as it was', async () => {
      await open('paper.html');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await new Promise(done => setTimeout(done, 1500));
      expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('an article drawn later, after a front page, is highlighted too', async () => {
      await open('paper.html');
      await page.click('#a');
      await named('Angela Merkel', 'Mario Draghi');
      expect(await markup(page)).not.toContain('dramatis');
    });

    test('a card opens after the worker was stopped', async () => {
      await open('finance.html');
      await named('Rishi Sunak');
      await stage.driver.stopBackground();
      await clickName(page, 'Rishi Sunak');
      await cardText(page, /Chancellor of the Exchequer/);
    });

    test('frames of this and of other sites are read', async () => {
      const other = stage.site.url.replace('127.0.0.1', 'localhost');
      for (const story of ['finance.html', `${other}finance.html`]) {
        page = await stage.driver.newPage(`${stage.site.url}frames.html?story=${encodeURIComponent(story)}`);
        const frame = await eventually('the frame', async () =>
          page.frames().find(frame => frame.parentFrame() && frame.url().endsWith('finance.html')),
        );
        await eventually(`highlights in ${story}`, () =>
          frame.evaluate(() => CSS.highlights.get('dramatis-person')?.size ?? 0),
        );
      }
    });

    test('a tab that is opened twice is highlighted twice', async () => {
      await open('finance.html?twice');
      await named('Rishi Sunak');
      own = await stage.driver.extensionPage('options/options.html');
      const before = await stage.driver.pages();
      await own.evaluate(duplicateTab, page.url());
      const copy = await eventually('the copy', async () =>
        (await stage.driver.pages()).find(other => !before.includes(other) && other.url() === page.url()),
      );
      await copy.bringToFront();
      await highlightedTexts(copy, texts => texts.includes('Rishi Sunak'));
      await copy.close();
    });

    test('after an update the page has one host and the same highlights', async () => {
      await open('finance.html');
      const before = await named('Rishi Sunak', 'Bruno Le Maire');
      await stage.driver.reloadExtension();
      await page.bringToFront();
      await named('Rishi Sunak', 'Bruno Le Maire');
      // Until the new script has come, a click only makes the old one notice that it was left behind.
      await eventually('a card of the new script', async () => {
        await clickName(page, 'Rishi Sunak');
        await new Promise(done => setTimeout(done, 1500));
        return page.evaluate(() => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('.card') != null);
      });
      await cardText(page, /Chancellor of the Exchequer/);
      expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 1 });
      await page.keyboard.press('Escape');
      await waitUntilNoCard(page);
      expect(await named('Rishi Sunak', 'Bruno Le Maire')).toEqual(before);
    });

    test('a site that is excepted is left alone', async () => {
      own = await stage.driver.extensionPage('options/options.html');
      await own.evaluate(changeSettings, { neverOn: ['127.0.0.1'] });
      await open('finance.html');
      await new Promise(done => setTimeout(done, 1500));
      expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
      await own.evaluate(changeSettings, { neverOn: [] });
    });
  },
  { allSites: true },
);

inEachBrowser('a site allowed and taken back while pages are open', stage => {
  test('starts the open article, and no page after that', async () => {
    const { changeSites } = stage.driver;
    // Chromium shows its question about sites only in a window; its part is tested with the build that demands them.
    if (!changeSites) return;
    const origins = ['http://127.0.0.1/*'];
    const page = await stage.driver.newPage(`${stage.site.url}finance.html`);
    await new Promise(done => setTimeout(done, 1000));
    expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
    await changeSites('add', origins);
    await highlightedTexts(page, texts => texts.includes('Rishi Sunak'));
    await page.reload();
    await highlightedTexts(page, texts => texts.includes('Rishi Sunak'));
    await changeSites('remove', origins);
    await new Promise(done => setTimeout(done, 500));
    await page.reload();
    await new Promise(done => setTimeout(done, 1500));
    expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
  });
});
