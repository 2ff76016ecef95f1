import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { cardText, clickName, highlightedTexts, markup, start, traces, turn } from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';

const NAMES = ['Joe Biden', 'Angela Merkel', 'Jens Stoltenberg', 'Emmanuel Macron', 'Justin Trudeau'];

inEachBrowser('a page that draws itself anew', stage => {
  let page: Page;
  let before: string;
  let all: readonly string[];
  const problems: string[] = [];

  beforeAll(async () => {
    page = await stage.driver.newPage();
    page.on('pageerror', error => problems.push(String(error)));
    await page.goto(`${stage.site.url}newsroom.html`);
    await page.waitForSelector('article p');
    before = await markup(page);
    await (await start(stage.driver, page)).close();
    all = await highlightedTexts(page, texts => NAMES.every(name => texts.includes(name)));
  });

  const press = (id: string) => page.evaluate(id => document.querySelector<HTMLElement>(`#${id}`)?.click(), id);

  test('highlights follow when every node is replaced', async () => {
    await page.evaluate(() => document.querySelector('article')?.setAttribute('data-old', ''));
    await press('redraw');
    await page.waitForSelector('article:not([data-old])');
    expect(await highlightedTexts(page, texts => texts.length === all.length)).toEqual(all);
  });

  test('a card opens on the new nodes', async () => {
    await clickName(page, 'Stoltenberg');
    expect(await cardText(page)).toContain('Jens Stoltenberg');
    await page.keyboard.press('Escape');
  });

  test('a paragraph that comes later is read too', async () => {
    await press('later');
    const texts = await highlightedTexts(page, texts => texts.includes('Mario Draghi') && texts.includes('Draghi'));
    expect(texts).toEqual(expect.arrayContaining(NAMES));
  });

  test('a paragraph that goes takes its highlights with it', async () => {
    await press('first');
    expect(await highlightedTexts(page, texts => !texts.includes('Draghi'))).toEqual(all);
  });

  test('React goes on without an error, and finds the page as it left it when it is over', async () => {
    const popup = await start(stage.driver, page);
    await turn(popup, 'off');
    expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await press('later');
    await page.waitForFunction(() => document.querySelectorAll('article p').length === 5);
    expect(problems).toEqual([]);
  });
});
