import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/driver';
import { cardText, clickName, highlightedTexts, start, traces, waitUntilNoCard } from '../browsers/reader';
import { changeSettings } from './extension';
import { inEachBrowser } from './inBrowsers';

const SUMMIT = ['Angela Merkel', 'Emmanuel Macron', 'Mario Draghi'];
const TALKS = ['Rishi Sunak', 'Olaf Scholz', 'Justin Trudeau'];

inEachBrowser('a page that changes under its highlights', stage => {
  let page: Page;
  const open = async (file: string) => {
    page = await stage.driver.newPage(stage.site.url + file);
    await (await start(stage.driver, page)).close();
  };
  const only = (names: readonly string[], never: readonly string[]) =>
    highlightedTexts(
      page,
      texts => names.every(name => texts.includes(name)) && !never.some(name => texts.includes(name)),
    );

  describe('when it draws its next story itself', () => {
    beforeAll(() => open('paper.html?story=a'));

    test('highlights the names of the story that is shown', async () => {
      await only(SUMMIT, TALKS);
      await page.click('#b');
      await only(TALKS, SUMMIT);
    });

    test('judges offices by that story’s day, although the head still tells of the one before', async () => {
      await clickName(page, 'Rishi Sunak');
      expect(await cardText(page, /On 8 November 2022/)).toMatch(/Prime Minister/);
      await page.keyboard.press('Escape');
      await waitUntilNoCard(page);
    });

    test('takes everything off on a front page, and finds the story again on the way back', async () => {
      await page.click('#index');
      await highlightedTexts(page, texts => texts.length === 0);
      await page.evaluate(() => history.back());
      await only(TALKS, SUMMIT);
      await page.evaluate(() => history.back());
      await only(SUMMIT, TALKS);
      await clickName(page, 'Angela Merkel');
      expect(await cardText(page, /On 25 June 2021/)).toMatch(/Chancellor/);
      await page.keyboard.press('Escape');
    });

    test('keeps its highlights where only the address changes', async () => {
      const before = await only(SUMMIT, TALKS);
      await page.click('#query');
      await new Promise(done => setTimeout(done, 2000));
      expect(await only(SUMMIT, TALKS)).toEqual(before);
    });
  });

  describe('when more of the story comes', () => {
    beforeAll(() => open('late.html'));

    test('names in a part that was hidden are highlighted once it is shown', async () => {
      await only(['Joe Biden', 'Boris Johnson'], ['Angela Merkel']);
      await page.click('#more');
      await only(['Joe Biden', 'Angela Merkel', 'Emmanuel Macron'], []);
    });

    test('names in parts that come while scrolling are highlighted', async () => {
      await page.evaluate(() => scrollTo(0, 400));
      await only(['Joe Biden', 'Justin Trudeau'], []);
      await page.evaluate(() => scrollTo(0, 800));
      await only(['Joe Biden', 'Justin Trudeau', 'António Guterres'], []);
    });
  });

  describe('when the reader leaves it and goes back', () => {
    test('it has the same highlights, and cards still open', async () => {
      await open('late.html');
      const before = await only(['Joe Biden', 'Boris Johnson'], []);
      await page.evaluate(() =>
        addEventListener('pageshow', event => Object.assign(window, { kept: event.persisted })),
      );
      await page.goto(`${stage.site.url}paper.html`);
      await page.evaluate(() => history.back());
      await eventually('the page as it was kept', () =>
        page.evaluate(() => (window as { kept?: boolean }).kept === true).catch(() => false),
      );
      expect(await only(['Joe Biden', 'Boris Johnson'], [])).toEqual(before);
      await clickName(page, 'Joe Biden');
      await cardText(page, /President/);
      await page.keyboard.press('Escape');
    });
  });

  describe('when the article is in a frame', () => {
    const frameOf = () =>
      eventually('the frame', async () =>
        page.frames().find(frame => frame.parentFrame() && frame.url().endsWith('finance.html')),
      );
    const sizeIn = async () => (await frameOf()).evaluate(() => CSS.highlights.get('dramatis-person')?.size ?? 0);

    test('of the same site, its names are highlighted and listed, and lead to their place', async () => {
      page = await stage.driver.newPage(`${stage.site.url}frames.html?story=finance.html`);
      await frameOf();
      const popup = await start(stage.driver, page);
      expect(await popup.text()).toContain('Rishi Sunak');
      await eventually('highlights in the frame', sizeIn);
      await popup.click('.person-name:is([data-act])');
      await popup.close();
      const frame = await frameOf();
      await eventually('a card in the frame', () =>
        frame.evaluate(() => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('.card') != null),
      );
    });

    test('of the same site that comes later, its names are highlighted too', async () => {
      page = await stage.driver.newPage(`${stage.site.url}paper.html?story=a`);
      await (await start(stage.driver, page)).close();
      await only(SUMMIT, []);
      await page.evaluate(() => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'finance.html', width: 700, height: 500 });
        document.body.append(frame);
      });
      await eventually('highlights in the frame', sizeIn);
    });

    test('of another site without permission, nothing of it is read', async () => {
      const other = stage.site.url.replace('127.0.0.1', 'localhost');
      page = await stage.driver.newPage(`${stage.site.url}frames.html?story=${other}finance.html`);
      await frameOf();
      const popup = await start(stage.driver, page);
      await popup.waitFor(document => document.querySelector('.notice') !== null);
      await popup.close();
      expect(await sizeIn()).toBe(0);
    });
  });

  test('printed, it looks as it would without Dramatis', async () => {
    page = await stage.driver.newPage(`${stage.site.url}finance.html?print`);
    const picture = () => page.screenshot({ encoding: 'base64' });
    await stage.driver.showAs(page, 'print');
    const before = await picture();
    await stage.driver.showAs(page, 'screen');
    await (await start(stage.driver, page)).close();
    await only(['Rishi Sunak'], []);
    await clickName(page, 'Rishi Sunak');
    await cardText(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.evaluate(pixelsThatDiffer, before, await picture())).toBeGreaterThan(1000);
    await stage.driver.showAs(page, 'print');
    expect(await page.evaluate(pixelsThatDiffer, before, await picture())).toBeLessThan(20);
    await stage.driver.showAs(page, 'screen');
  });

  test('changed settings change the open page at once', async () => {
    await open('finance.html?settings');
    await only(['Rishi Sunak', '15 percent'], []);
    const highlight = { people: true, roles: true, figures: false, notes: true, style: 'under', palette: 'distinct' };
    const own = await stage.driver.extensionPage('options/options.html');
    await own.evaluate(changeSettings, { highlight, language: 'fr' });
    await page.bringToFront();
    await only(['Rishi Sunak'], ['15 percent']);
    const css = await page.evaluate(() =>
      [...document.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\n'),
    );
    expect(css).toContain('rgba(0, 114, 178');
    await own.evaluate(changeSettings, { highlight: { ...highlight, figures: true, style: 'both' }, language: 'auto' });
    await own.close();
    await page.bringToFront();
    await only(['Rishi Sunak', '15 percent'], []);
  });

  test('left behind by an update, it has no half of a Dramatis', async () => {
    await open('finance.html?update');
    const before = await only(['Rishi Sunak'], []);
    await stage.driver.reloadExtension();
    await page.bringToFront();
    if (stage.driver.kind === 'chromium') {
      await clickName(page, 'Rishi Sunak');
      await eventually('the highlights go, and a line says what to do', () =>
        page.evaluate(() => {
          const notice = document.querySelector('dramatis-card')?.shadowRoot?.querySelector('.notice');
          return CSS.highlights.size === 0 && /Reload this page/.test(notice?.textContent ?? '');
        }),
      );
    }
    // Firefox ends a script with its extension, so that it cannot say anything any more.
    await (await start(stage.driver, page)).close();
    expect(await only(['Rishi Sunak'], [])).toEqual(before);
    expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 1 });
    await clickName(page, 'Rishi Sunak');
    await cardText(page, /Chancellor of the Exchequer/);
  });
});

/** How many pixels of two PNG pictures are clearly not the same; letters may be smoothed otherwise where ranges end. */
async function pixelsThatDiffer(one: string, other: string): Promise<number> {
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  return a.reduce((sum, value, at) => sum + (Math.abs(value - (b[at] ?? 0)) > 40 ? 1 : 0), 0);
}
