import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, clickName, highlightedTexts, start, waitUntilNoCard } from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';
import { expectPlaced, measure } from './placed';

inEachBrowser('the card stands beside its words', stage => {
  let page: Page;

  const open = async (file: string, names: readonly string[]) => {
    page = await stage.driver.newPage(stage.site.url + file);
    await (await start(stage.driver, page)).close();
    await highlightedTexts(page, texts => names.every(name => texts.includes(name)));
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
  };
  /** Opens a name's card, and expects it inside the window, to be seen, near its words and over none of them. */
  const expectBeside = async (name: string) => {
    await clickName(page, name);
    await cardText(page);
    await expectPlaced(page);
  };
  test('at the top, at an edge, in a box that scrolls, and at the bottom', async () => {
    await open('places.html', ['Angela Merkel', 'Mario Draghi', 'Emmanuel Macron', 'Boris Johnson']);
    for (const name of ['Angela Merkel', 'Mario Draghi', 'Emmanuel Macron', 'Boris Johnson']) {
      await expectBeside(name);
      await close();
    }
    await page.evaluate(() =>
      scrollTo(0, (document.querySelector('#low') as HTMLElement).offsetTop - innerHeight + 60),
    );
    await expectBeside('Boris Johnson');
    const { card, words } = await page.evaluate(measure);
    expect(card.bottom).toBeLessThanOrEqual(words[0]!.top);
    await close();
  });

  test('and follows them when the page or their box scrolls', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expectBeside('Emmanuel Macron');
    for (const scroll of ["document.querySelector('#box').scrollTop += 12", 'scrollBy(0, 30)']) {
      const before = await page.evaluate(measure);
      await page.evaluate(`${scroll}; new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))`);
      const after = await page.evaluate(measure);
      expect(after.words[0]!.top).not.toBe(before.words[0]!.top);
      await expectPlaced(page);
    }
    await close();
  });

  test('in a dialog that makes the rest of the page unreachable', async () => {
    await page.click('#open');
    await expectBeside('Justin Trudeau');
    await page.click('dramatis-card >>> [data-act="close"]');
    await waitUntilNoCard(page);
    expect(await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).open)).toBe(true);
    await expectBeside('Justin Trudeau');
    await close();
    expect(await page.evaluate(() => document.querySelector('dramatis-card')?.parentElement?.localName)).toBe('html');
    await page.click('#close');
  });

  test('when the page is enlarged to 200 per cent', async () => {
    await page.setViewport({ width: 600, height: 400, deviceScaleFactor: 2 });
    for (const name of ['Angela Merkel', 'Mario Draghi', 'Boris Johnson']) {
      await expectBeside(name);
      await close();
    }
  });

  test('on a page that enlarges itself or is moved by its own style', async () => {
    await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1 });
    for (const style of ['zoom: 2', 'transform: translate(30px, 20px)', 'filter: contrast(1)']) {
      await page.evaluate(style => document.documentElement.setAttribute('style', style), style);
      await expectBeside('Angela Merkel');
      await close();
    }
  });

  test('on a phone’s width', async () => {
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewport({ width: 320, height: 640 });
    await expectBeside('Boris Johnson');
    await close();
    await page.setViewport({ width: 1200, height: 800 });
  });

  test('on a page that runs from right to left', async () => {
    await open('rtl.html', ['Angela Merkel', 'Emmanuel Macron']);
    for (const name of ['Angela Merkel', 'Emmanuel Macron']) {
      await expectBeside(name);
      await close();
    }
  });

  test('in the frame after the click, and nothing of the page moves', async () => {
    page = await stage.driver.newPage(`${stage.site.url}finance.html?quick`);
    await page.evaluate(() => {
      const seen = Object.assign(window, { shifts: 0, drawn: [] as boolean[] });
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) seen.shifts += (entry as { value?: number }).value ?? 0;
        }).observe({ type: 'layout-shift' });
      }
      addEventListener(
        'click',
        () =>
          requestAnimationFrame(() => {
            const card = document.querySelector('dramatis-card')?.shadowRoot?.querySelector('.card');
            seen.drawn.push((card?.getBoundingClientRect().height ?? 0) > 0);
          }),
        { capture: true },
      );
    });
    const places = () => page.$$eval('body *', all => all.map(one => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await (await start(stage.driver, page)).close();
    await highlightedTexts(page, texts => texts.includes('Rishi Sunak'));
    await clickName(page, 'Rishi Sunak');
    await cardText(page);
    expect(await places()).toEqual(before);
    const seen = await page.evaluate(() => {
      const { shifts, drawn } = window as typeof window & { shifts: number; drawn: boolean[] };
      return { shifts, drawn };
    });
    expect(seen).toEqual({ shifts: 0, drawn: [true] });
  });
});
