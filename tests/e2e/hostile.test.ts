import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, type Popup } from '../browsers/driver';
import { pointAt } from '../browsers/highlights';
import {
  cardText,
  clickInCard,
  clickName,
  highlightedTexts,
  markup,
  traces,
  turn,
  waitUntilNoCard,
} from '../browsers/reader';
import { type Site, serve } from '../browsers/serve';
import { hostilePages, NAMES } from './hostilePages';
import { inEachBrowser } from './inBrowsers';
import { paintsOn, selectWords, typedText } from './notesDesk';

/** A page may keep the reading waiting longer than other tests' patience. */
const LONG_MS = 90_000;

let site: Site;
beforeAll(async () => {
  const pages = await hostilePages();
  site = await serve(path => pages[path]);
});
afterAll(() => site.close());

inEachBrowser('a hostile page', stage => {
  let page: Page;
  let problems: string[];

  const open = async (name: string): Promise<void> => {
    await page?.close();
    problems = [];
    page = await stage.driver.newPage();
    page.on('pageerror', error => problems.push(String(error)));
    await page.goto(`${site.url}${name}.html`);
  };
  /** The toolbar click; what the popup says once it has an answer, which is never the words of an exception. */
  const start = async (): Promise<string> => {
    const popup = await stage.driver.clickAction(page);
    const text = await answerOf(popup);
    expect(text).not.toMatch(/did not get an answer|Error|undefined|\[object|Expected/);
    await popup.close();
    return text;
  };
  const named = (...names: readonly string[]) =>
    highlightedTexts(page, texts => names.every(name => texts.includes(name)));
  const act = (code: string) => page.evaluate(`${code}; undefined`);
  const opensCard = async (name: string, words: RegExp) => {
    await clickName(page, name);
    await cardText(page, words);
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
  };

  test('with frozen prototypes has its names and its cards', async () => {
    await open('frozen');
    await start();
    await named(...NAMES);
    await opensCard('Jens Stoltenberg', /NATO|Norway|Norwegian/);
    expect(problems).toEqual([]);
  });

  test('whose tools all throw neither breaks the reading nor learns of it', async () => {
    await open('tampered');
    await act('tamper()');
    await start();
    await act('truce()');
    await named(...NAMES);
    const { x, y } = await eventually('a name', () => pointAt(page, 'Angela Merkel'));
    await act('caught.length = 0; tamper()');
    await page.mouse.click(x, y);
    await new Promise(done => setTimeout(done, 500));
    const caught = await page.evaluate('const seen = caught.length + ": " + caught[0]; truce(); seen');
    await cardText(page, /Chancellor/);
    expect(caught).toBe('0: undefined');
  });

  test('that is written while it loads, and written anew later, has its names and its cards', async () => {
    await open('written');
    await start();
    await named(...NAMES);
    await act('rewrite()');
    const texts = await named('Mario Draghi', 'Jens Stoltenberg');
    expect(texts).not.toContain('Joe Biden');
    await opensCard('Mario Draghi', /Italy|Italian/);
    expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 1 });
  });

  test('with its article in shadow roots has its names and its cards, follows it, and leaves it as it was', async () => {
    await open('shadow');
    const inside = () =>
      page.evaluate(() => {
        const story = document.querySelector('news-story')!.shadowRoot!;
        const roots = [story, ...[...story.querySelectorAll('story-part')].map(part => part.shadowRoot!)];
        return {
          html: roots.map(root => root.innerHTML),
          sheets: roots.flatMap(root => root.adoptedStyleSheets).length,
        };
      });
    const before = await inside();
    const unpainted = await page.screenshot();
    await start();
    await named(...NAMES);
    expect(Buffer.compare(await page.screenshot(), unpainted)).not.toBe(0);
    await opensCard('Jens Stoltenberg', /NATO|Norway|Norwegian/);
    await clickName(page, 'Boris Johnson');
    await page.waitForFunction(() => location.hash === '#followed');
    await waitUntilNoCard(page);
    const passage = 'came from the Group of Seven summit in Cornwall';
    await selectWords(page, passage, 'news-story');
    await clickInCard(page, '.select-note:not([hidden])');
    await typedText(page);
    await page.keyboard.type('They did.');
    await clickInCard(page, '[data-act="save"]');
    await cardText(page, /Note saved/);
    await paintsOn(page, passage, keys => keys.length > 0);
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
    await act(`add(later, 'late')`);
    await named('Mario Draghi');
    await act(`document.querySelector('news-story').shadowRoot.querySelector('#late').remove()`);
    await highlightedTexts(page, texts => !texts.includes('Mario Draghi'));
    const popup = await stage.driver.clickAction(page);
    await turn(popup, 'off');
    await popup.close();
    expect(await inside()).toEqual(before);
    expect(problems).toEqual([]);
  });

  test('with its article in a closed shadow root is no article, and says so', async () => {
    await open('closed');
    expect(await start()).toMatch(/reads like an article|too few for an article/);
    expect((await traces(page)).highlights).toBe(0);
  });

  test.each([
    ['of 5 MB with 2 million characters', 'long'],
    ['with 2 million characters without a space', 'unbroken'],
  ])(
    '%s has the names of its first part, and says that no more was read',
    async (_what, file) => {
      await open(file);
      expect(await start()).toContain('Only its first part was read');
      await named(...NAMES);
    },
    2 * LONG_MS,
  );

  test(
    'of 100,000 elements has its names',
    async () => {
      await open('crowded');
      // A worker may be ended while it waits for such a page, and the popup says so; the page goes on.
      await answerOf(await stage.driver.clickAction(page));
      await named(...NAMES);
    },
    2 * LONG_MS,
  );

  test(
    'nested 10,000 deep has the names that lie higher',
    async () => {
      await open('deep');
      await start();
      expect(await named(...NAMES)).not.toContain('Mario Draghi');
    },
    2 * LONG_MS,
  );

  test('whose layout never rests keeps its highlights and its open card', async () => {
    await open('restless');
    await start();
    const before = await named(...NAMES);
    await clickName(page, 'Angela Merkel');
    await cardText(page, /Chancellor/);
    await new Promise(done => setTimeout(done, 1000));
    expect(await cardText(page)).toMatch(/Chancellor/);
    expect(await named(...NAMES)).toEqual(expect.arrayContaining(before));
  });

  test('with hundreds of changes a second in its article stays as quick as it was, and has its names when they end', async () => {
    await open('storm');
    const blows = async (): Promise<number> => {
      const from = (await page.evaluate('blows')) as number;
      await new Promise(done => setTimeout(done, 3000));
      return ((await page.evaluate('blows')) as number) - from;
    };
    await act('begin()');
    const alone = await blows();
    await start();
    await named(...NAMES);
    expect(await blows()).toBeGreaterThan(alone / 3);
    await act('calm()');
    await named(...NAMES);
    await opensCard('Emmanuel Macron', /France|French/);
  });

  test('that is edited goes on being edited, and its markup is its own', async () => {
    await open('editable');
    await start();
    await named(...NAMES);
    const before = await page.evaluate(() => document.querySelector('article')!.innerHTML);
    const typed = 'Mario Draghi had come from Rome. ';
    await page.evaluate(() => {
      document.querySelector('article')!.focus();
      getSelection()!.collapse(document.querySelector('article p')!.firstChild, 0);
    });
    for (const letter of typed) await page.keyboard.sendCharacter(letter);
    await named('Mario Draghi', ...NAMES);
    await page.keyboard.sendCharacter('!');
    const after = await page.evaluate(() => document.querySelector('article')!.innerHTML);
    expect(after.replace(/&nbsp;|\u00a0/g, ' ')).toBe(before.replace('<p>', `<p>${typed}!`));
  });

  test('that takes our element off is not fought, and a card opens when it lets it', async () => {
    await open('removing');
    await start();
    await named(...NAMES);
    await clickName(page, 'Angela Merkel');
    await new Promise(done => setTimeout(done, 1500));
    const removed = (await page.evaluate('removed')) as number;
    expect(removed).toBeLessThan(10);
    await new Promise(done => setTimeout(done, 1500));
    expect(await page.evaluate('removed')).toBe(removed);
    await act('guard.disconnect()');
    await page.keyboard.press('Escape');
    await opensCard('Joe Biden', /President/);
    expect(problems).toEqual([]);
  });

  test('that hides our element by its style does not hide it', async () => {
    await open('hiding');
    await start();
    await opensCard('Angela Merkel', /Chancellor/);
  });

  test('that sends our own event to send us away keeps its highlights', async () => {
    await open('sending');
    await start();
    const before = await named(...NAMES);
    await new Promise(done => setTimeout(done, 500));
    expect(await named(...NAMES)).toEqual(before);
    await opensCard('Angela Merkel', /Chancellor/);
  });

  test('that makes up a click on a name opens nothing', async () => {
    await open('story');
    await start();
    const { x, y } = await eventually('a name', () => pointAt(page, 'Angela Merkel'));
    await page.evaluate(
      (x, y) => {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 };
        const target = document.elementFromPoint(x, y)!;
        for (const type of ['pointermove', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, at));
        target.dispatchEvent(new MouseEvent('click', at));
      },
      x,
      y,
    );
    await new Promise(done => setTimeout(done, 1000));
    await waitUntilNoCard(page);
    await opensCard('Angela Merkel', /Chancellor/);
  });

  test('with markup, turned, invisible and broken letters in names shows them as text', async () => {
    await open('names');
    const popup = await stage.driver.clickAction(page);
    const text = await answerOf(popup);
    expect(
      await popup.evaluate(document => document.querySelectorAll('.shown :is(img, script, b, iframe)').length),
    ).toBe(0);
    await popup.close();
    expect(text).not.toMatch(/[\u202a-\u202e]/);
    expect(text).not.toContain('Vladimir Putin');
    const texts = await highlightedTexts(page, texts => texts.some(text => text.includes('Boris Johnson')));
    const seen = texts.map(text => text.replace(/[\u200b\u2066-\u2069\u202a-\u202e]/g, ''));
    expect(seen).toEqual(expect.arrayContaining([...NAMES, 'Mario Draghi', 'Olaf Scholz', 'Pedro Sánchez']));
    await clickName(page, texts.find(text => text.includes('\u200b'))!);
    expect(await cardText(page, /Italy|Italian/)).not.toMatch(/[\u200b\u202a-\u202e]/);
    expect(await page.evaluate('typeof hurt')).toBe('undefined');
  });

  describe.each(['vue', 'svelte'])('drawn by %s', file => {
    test('has its highlights on new nodes and in new paragraphs, and is itself again afterwards', async () => {
      await open(file);
      await page.waitForSelector('article p');
      const before = await markup(page);
      await start();
      const all = await named(...NAMES);
      await page.evaluate(() => document.querySelector('article')?.setAttribute('data-old', ''));
      await page.click('#redraw');
      await page.waitForSelector('article:not([data-old])');
      expect(await highlightedTexts(page, texts => texts.length === all.length)).toEqual(all);
      const popup = await stage.driver.clickAction(page);
      await turn(popup, 'off');
      await popup.close();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await page.click('#later');
      await page.waitForFunction(() => document.querySelectorAll('article p').length === 5);
      const again = await stage.driver.clickAction(page);
      await turn(again, 'on');
      await again.close();
      await named('Mario Draghi', ...NAMES);
      expect(problems).toEqual([]);
    });
  });
});

inEachBrowser(
  'as shipped, a page',
  stage => {
    let page: Page;

    beforeAll(async () => {
      page = await stage.driver.newPage(`${site.url}story.html`);
      const popup = await stage.driver.clickAction(page);
      await answerOf(popup);
      await popup.close();
      await highlightedTexts(page, texts => texts.includes('Angela Merkel'));
    });

    test('sees that a card is open, and cannot reach into it', async () => {
      await clickName(page, 'Angela Merkel');
      await eventually('a card', () =>
        page.evaluate(() => document.querySelector('dramatis-card')?.matches(':popover-open')),
      );
      const reached = await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('dramatis-card')!;
        const copy = host.cloneNode(true) as HTMLElement;
        const box = host.getBoundingClientRect();
        document.body.append(copy);
        getSelection()!.selectAllChildren(document.body);
        const found = {
          root: host.shadowRoot,
          children: host.childNodes.length,
          html: host.getHTML({ serializableShadowRoots: true }),
          copied: copy.shadowRoot === null && copy.childNodes.length === 0,
          deepest: document.elementFromPoint(box.x + 5, box.y + 5)?.shadowRoot ?? null,
          read: String(getSelection()).includes('Chancellor of Germany, '),
        };
        copy.remove();
        return found;
      });
      expect(reached).toEqual({ root: null, children: 0, html: '', copied: true, deepest: null, read: false });
    });

    test('finds no file of the extension to load', async () => {
      const own = await stage.driver.extensionPage('options/options.html');
      const address = await own.evaluate(() => chrome.runtime.getURL(''));
      await own.close();
      await page.bringToFront();
      const answers = await page.evaluate(
        async address =>
          Promise.all(
            ['page.js', 'manifest.json', 'popup/popup.html', 'icons/16.png'].map(file =>
              fetch(address + file).then(
                () => file,
                () => 'refused',
              ),
            ),
          ),
        address,
      );
      expect(new Set(answers)).toEqual(new Set(['refused']));
    });

    test('has no way to send the extension a message', async () => {
      const ways = await page.evaluate(() => {
        const world = globalThis as { chrome?: { runtime?: object }; browser?: unknown };
        return { browser: typeof world.browser, runtime: typeof world.chrome?.runtime };
      });
      expect(ways).toEqual({ browser: 'undefined', runtime: 'undefined' });
    });
  },
  { asShipped: true },
);

/** What the popup says once it has an answer. */
async function answerOf(popup: Popup): Promise<string> {
  const end = Date.now() + LONG_MS;
  while (!(await popup.evaluate(document => document.querySelector('.shown, .notice:not(.working)') !== null))) {
    if (Date.now() > end) throw new Error(`no answer in ${LONG_MS / 1000} s: ${await popup.text()}`);
    await new Promise(again => setTimeout(again, 200));
  }
  return popup.text();
}
