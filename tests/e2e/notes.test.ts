import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardText, clickInCard, clickName, markup, start, waitUntilNoCard } from '../browsers/reader';
import { type Site, serve } from '../browsers/serve';
import { inEachBrowser } from './inBrowsers';
import { paintsOn, selectWords, typedText } from './notesDesk';

const ORIGINAL = readFileSync('tests/e2e/pages/finance.html', 'utf8');
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PASSAGE = 'a global minimum tax on companies of at least 15 percent';
const OTHER = 'small countries must be able to compete';

const withWords = (words: string): string => ORIGINAL.replace(PASSAGE, words);
const LEAD = /<p id="lead">.*?<\/p>/s;
const moved = ORIGINAL.replace(LEAD, '').replace('</article>', `${LEAD.exec(ORIGINAL)?.[0]}</article>`);
const gone = ORIGINAL.replace(LEAD, '<p id="lead">LONDON – The ministers met at Lancaster House on Saturday.</p>');

inEachBrowser('a note on a passage', stage => {
  let site: Site;
  let html = ORIGINAL;
  let page: Page;
  let before: string;

  beforeAll(async () => {
    site = await serve(() => ({ body: html, type: 'text/html; charset=utf-8' }));
    page = await stage.driver.newPage(`${site.url}finance.html`);
    await page.waitForSelector('article p');
    before = await markup(page);
    await (await start(stage.driver, page)).close();
  });
  afterAll(() => site.close());

  const visit = async (body: string): Promise<void> => {
    html = body;
    await page.reload();
    await page.waitForSelector('article p');
    await (await start(stage.driver, page)).close();
  };

  test('is begun with the button beside the selection, and typed out of the page’s hearing', async () => {
    await page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(type, () => Object.assign(window, { heard: true }));
      }
    });
    await selectWords(page, PASSAGE);
    await clickInCard(page, '.select-note:not([hidden])');
    await typedText(page);
    await page.keyboard.type('Only from where the profit is above a margin.');
    expect(await typedText(page)).toBe('Only from where the profit is above a margin.');
    expect(await page.evaluate(() => 'heard' in window)).toBe(false);
  });

  test('has an editor without faults for assistive technology', async () => {
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(
      `axe.run({ include: [['dramatis-card']] }, { rules: { region: { enabled: false } } })`,
    )) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  test('is saved with its verdict, shown on its card, and painted', async () => {
    await clickInCard(page, '.chip:has([value="lacks-context"])');
    await clickInCard(page, '[data-act="save"]');
    const text = await cardText(page, /Note saved/);
    expect(text).toContain('Lacks context');
    expect(text).toContain('Only from where the profit is above a margin.');
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt') && keys.includes('dramatis-note-open'));
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
    expect(await markup(page)).toBe(before);
  });

  test('is found again after a reload, and opens on a click in its words', async () => {
    await visit(ORIGINAL);
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
    await clickName(page, PASSAGE);
    expect(await cardText(page, /Lacks context/)).not.toMatch(/changed|another place/i);
  });

  test('is found where its paragraph was moved to', async () => {
    await visit(moved);
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
  });

  test('keeps its verdict over a harmless change, and says that there was one', async () => {
    const words = PASSAGE.replace('companies', 'the companies');
    await visit(withWords(words));
    await paintsOn(page, words, keys => keys.includes('dramatis-note-doubt'));
    await clickName(page, words);
    await cardText(page, /changed a little/);
  });

  test('never shows its verdict over another number', async () => {
    const words = PASSAGE.replace('15', '25');
    await visit(withWords(words));
    const keys = await paintsOn(page, words, keys => keys.includes('dramatis-note-changed'));
    expect(keys).toEqual(['dramatis-note-changed']);
    await clickName(page, words);
    const text = await cardText(page, /withheld/);
    expect(text).toContain(PASSAGE);
    expect(text).toContain(words);
  });

  test('is tied to the new words when the reader confirms, which can be taken back', async () => {
    const words = PASSAGE.replace('15', '25');
    await clickInCard(page, '[data-act="note_confirm"]');
    await paintsOn(page, words, keys => keys.includes('dramatis-note-doubt'));
    await cardText(page, /tied to the words/);
    await clickInCard(page, '[data-act="undo"]');
    await paintsOn(
      page,
      words,
      keys => keys.includes('dramatis-note-changed') && !keys.includes('dramatis-note-doubt'),
    );
  });

  test('is not painted when its words are gone', async () => {
    await visit(gone);
    await paintsOn(page, 'Rishi Sunak', () => true);
    await new Promise(done => setTimeout(done, 1500));
    const painted = await page.evaluate(() =>
      [...CSS.highlights.keys()].filter(key => key.startsWith('dramatis-note')),
    );
    expect(painted).toEqual([]);
  });

  test('is removed and brought back', async () => {
    await visit(ORIGINAL);
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
    await clickName(page, PASSAGE);
    await cardText(page, /Lacks context/);
    await clickInCard(page, '[data-act="note_remove"]');
    await cardText(page, /Note removed/);
    await paintsOn(page, PASSAGE, keys => !keys.some(key => key.startsWith('dramatis-note')));
    await clickInCard(page, '[data-act="undo"]');
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
  });

  test('that was not finished is there again: after Escape, and after a reload', async () => {
    await selectWords(page, OTHER);
    await stage.driver.pressShortcut(page, 'write-note');
    await typedText(page);
    await page.keyboard.type('Half a thou');
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
    await paintsOn(page, OTHER, keys => keys.includes('dramatis-note-unfinished'));
    await clickName(page, OTHER);
    expect(await typedText(page)).toBe('Half a thou');
    await visit(ORIGINAL);
    await paintsOn(page, OTHER, keys => keys.includes('dramatis-note-unfinished'));
    await clickName(page, OTHER);
    expect(await typedText(page)).toBe('Half a thou');
  });

  test('is saved although the worker was ended while it was written', async () => {
    await page.keyboard.press('End');
    await page.keyboard.type('ght, finished');
    await stage.driver.stopBackground();
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await cardText(page, /Note saved/);
    await visit(ORIGINAL);
    await paintsOn(page, OTHER, keys => keys.includes('dramatis-note-none'));
    await clickName(page, OTHER);
    await cardText(page, /Half a thought, finished/);
  });
});
