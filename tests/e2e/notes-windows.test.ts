import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointAt } from '../browsers/highlights';
import { cardText, clickInCard, clickName, start, waitUntilNoCard } from '../browsers/reader';
import { type Site, serve } from '../browsers/serve';
import { deskOn } from './faultsDesk';
import { inEachBrowser } from './inBrowsers';
import { openNotebook, read } from './notebookPage';
import { paintsOn, selectWords, typedText } from './notesDesk';

const ORIGINAL = readFileSync('tests/e2e/pages/finance.html', 'utf8');
const PASSAGE = 'a global minimum tax on companies of at least 15 percent';
const CHANGED = PASSAGE.replace('15', '25');
const OTHER = 'small countries must be able to compete';
const LEAD = /<p id="lead">.*?<\/p>/s;
const GONE = ORIGINAL.replace(LEAD, '<p id="lead">LONDON – The ministers met at Lancaster House on Saturday.</p>');

inEachBrowser('a note in more than one place', stage => {
  let site: Site;
  let html = ORIGINAL;
  let page: Page;

  beforeAll(async () => {
    site = await serve(() => ({ body: html, type: 'text/html; charset=utf-8' }));
    page = await shown('finance.html');
  });
  afterAll(() => site.close());

  const shown = async (path: string): Promise<Page> => {
    const opened = await stage.driver.newPage(`${site.url}${path}`);
    await opened.waitForSelector('article p');
    await (await start(stage.driver, opened)).close();
    return opened;
  };
  const visit = async (body: string): Promise<void> => {
    html = body;
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('article p');
    await (await start(stage.driver, page)).close();
  };
  /** The note's card as the popup shows it; closes the popup. */
  const inPopup = async (of: Page, words: RegExp): Promise<string> => {
    const popup = await start(stage.driver, of);
    await popup.click('[data-act="tab notes"]');
    await popup.waitFor(document => document.querySelector('[data-act^="note "]') !== null);
    await popup.click('[data-act^="note "]');
    await popup.waitFor((document, wanted) => new RegExp(wanted).test(document.body.textContent ?? ''), words.source);
    const links = await popup.waitFor(document =>
      [...document.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href).concat('end'),
    );
    const text = await popup.text();
    await popup.close();
    return `${text}\n${links.join('\n')}`;
  };

  test('is begun from the menu of the selection', async () => {
    await selectWords(page, PASSAGE);
    const at = await page.evaluate(() => {
      const { x, y, width, height } = document.getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await stage.driver.chooseInMenu(page, at, 'write-note');
    expect(await typedText(page)).toBe('');
    await page.keyboard.type('Above a margin only.');
    await clickInCard(page, '.chip:has([value="lacks-context"])');
    await clickInCard(page, '[data-act="save"]');
    await cardText(page, /Note saved/);
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
  });

  test('is offered on another address with the same text, is not painted there, and says where it was written', async () => {
    const copy = await shown('copy.html');
    await new Promise(later => setTimeout(later, 500));
    expect(await pointAt(copy, PASSAGE)).toBeFalsy();
    expect(await inPopup(copy, /Written on another address/)).toMatch(/finance\.html[\s\S]*Above a margin only/);
    await copy.close();
  });

  test('whose words are gone is listed with them, and with the way to an archived copy', async () => {
    await visit(GONE);
    const text = await inPopup(page, /Above a margin only/);
    expect(text).toContain(PASSAGE);
    expect(text).toMatch(/https:\/\/web\.archive\.org\/web\/\d+\/.*finance\.html/);
    await visit(ORIGINAL);
  });

  test('is moved by hand to other words, and back again', async () => {
    await visit(ORIGINAL.replace(PASSAGE, CHANGED));
    await paintsOn(page, CHANGED, keys => keys.includes('dramatis-note-changed'));
    await clickName(page, CHANGED);
    await clickInCard(page, '[data-act="note_move"]');
    await cardText(page, /Select the words that this note is about/);
    await selectWords(page, OTHER);
    await clickInCard(page, '.select-note:not([hidden])');
    const text = await cardText(page, /now on the words that you selected/);
    expect(text).toContain('Lacks context');
    expect(text).toContain(OTHER);
    await paintsOn(page, OTHER, keys => keys.includes('dramatis-note-doubt'));
    await paintsOn(page, CHANGED, keys => keys.length === 0);
    await clickInCard(page, '[data-act="undo"]');
    await paintsOn(page, CHANGED, keys => keys.includes('dramatis-note-changed'));
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
    await visit(ORIGINAL);
  });

  test('that is edited in two windows at once loses the words of neither', async () => {
    const other = await shown('finance.html');
    for (const [window, words] of [
      [page, 'Words of one window.'],
      [other, 'Words of the other.'],
    ] as const) {
      await window.bringToFront();
      await paintsOn(window, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
      await clickName(window, PASSAGE);
      await clickInCard(window, '[data-act="note_edit"]');
      expect(await typedText(window)).toMatch(/./);
      await retype(window, words);
    }
    await page.bringToFront();
    await clickInCard(page, '[data-act="save"]');
    await cardText(page, /Note saved[\s\S]*Words of one window|Words of one window[\s\S]*Note saved/);

    await other.bringToFront();
    // What was typed there outlives the saving here, also when its editor is closed and opened again.
    await other.keyboard.press('Escape');
    await waitUntilNoCard(other);
    await clickName(other, PASSAGE);
    if ((await cardText(other)).includes('Words of one window')) await clickInCard(other, '[data-act="note_edit"]');
    expect(await typedText(other)).toBe('Words of the other.');
    await clickInCard(other, '[data-act="save"]');
    await cardText(other, /also changed elsewhere/);
    await clickInCard(other, '[data-act="use versions"]');
    const both = await cardText(other, /Note saved/);
    expect(both).toContain('Words of one window.');
    expect(both).toContain('Words of the other.');
    await other.close();
  });

  test('is gone from open pages and from the notebook when everything is deleted', async () => {
    const notebook = await openNotebook(stage.driver);
    await read(notebook, '.rows', /Words of the other/);
    await page.bringToFront();
    await paintsOn(page, PASSAGE, keys => keys.includes('dramatis-note-doubt'));
    await page.keyboard.press('Escape');
    await selectWords(page, OTHER);
    await stage.driver.pressShortcut(page, 'write-note');
    await typedText(page);
    await retype(page, 'Never saved');
    await page.keyboard.press('Escape');
    await paintsOn(page, OTHER, keys => keys.includes('dramatis-note-unfinished'));
    await deskOn(notebook).deleteEverything();
    await paintsOn(page, PASSAGE, keys => !keys.some(key => key.startsWith('dramatis-note')));
    await paintsOn(page, OTHER, keys => !keys.some(key => key.startsWith('dramatis-note')));
    await notebook.bringToFront();
    await read(notebook, '.notebook-empty', /No notes yet/);
    await notebook.close();
  });
});

/** Writes words over what stands in the open editor, and waits until they are in the worker's keeping. */
async function retype(page: Page, words: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
  await new Promise(later => setTimeout(later, 600));
}
