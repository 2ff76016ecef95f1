import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { eventually } from '../browsers/driver';
import { cardText, highlightedTexts, start, traces, waitUntilNoCard } from '../browsers/reader';
import { inEachBrowser } from './inBrowsers';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

inEachBrowser('walking by key', stage => {
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.newPage(`${stage.site.url}finance.html`);
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { id: 'field' });
      document.querySelector('nav')?.append(field);
      field.focus();
    });
    await (await start(stage.driver, page)).close();
    await highlightedTexts(page, texts => texts.includes('Rishi Sunak'));
    await page.bringToFront();
    await page.focus('#field');
  });

  /** What has the focus in our host, and whether it lies over highlighted words. */
  const focused = () =>
    page.evaluate(() => {
      const button = document.querySelector('dramatis-card')?.shadowRoot?.activeElement;
      const box = button?.getBoundingClientRect();
      const words = [...(CSS.highlights.get('dramatis-active') ?? [])][0];
      const at = words instanceof Range ? words.getClientRects()[0] : undefined;
      const isOver = box && at && Math.abs(box.x - at.x) < 1 && Math.abs(box.y - at.y) < 1;
      return { name: button?.getAttribute('aria-label') ?? '', isOver: Boolean(isOver) && box!.width > 0 };
    });
  const walk = async (command: string, wanted: RegExp) => {
    await stage.driver.pressShortcut(page, command);
    let last: Awaited<ReturnType<typeof focused>> | undefined;
    const read = async () => {
      last = await focused();
      return wanted.test(last.name);
    };
    await eventually(`the focus says ${wanted}`, read).catch(error => {
      throw new Error(`${error.message}; it says: ${last?.name}`);
    });
    expect((await focused()).isOver).toBe(true);
  };

  test('a screen reader is told once how many names there are', async () => {
    await eventually('the line', () =>
      page.evaluate(() =>
        /found \d+ names/.test(
          document.querySelector('dramatis-card')?.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '',
        ),
      ),
    );
  });

  test('each step lays the focus over the name, with person, office, day and place', async () => {
    await walk('next-mention', /^Rishi Sunak, Chancellor of the Exchequer.* \(on 5 June 2021\), mention 1 of \d+$/);
    await walk('next-mention', /mention 2 of \d+$/);
    await walk('previous-mention', /^Rishi Sunak, .*mention 1 of \d+$/);
  });

  test('the button and the card keep the rules of accessibility', async () => {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as typeof window & {
        axe: { run(what: object): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run({ include: [['dramatis-card']] })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  test('Enter goes into the card, and what is typed there is kept from the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    });
    await page.keyboard.press('Enter');
    await eventually('the focus in the card', () =>
      page.evaluate(() => document.querySelector('dramatis-card')?.shadowRoot?.activeElement?.closest('.card') != null),
    );
    await page.keyboard.press('x');
    expect(await page.evaluate(() => document.body.getAttribute('data-key'))).toBeNull();
  });

  test('Escape closes the card, and the focus is where it was before', async () => {
    await page.keyboard.press('Escape');
    await waitUntilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('no letter alone does anything', async () => {
    for (const key of ['n', 'p', 'd', 'm'] as const) await page.keyboard.press(key);
    expect(await page.$eval('#field', field => (field as HTMLInputElement).value)).toBe('npdm');
    await waitUntilNoCard(page);
  });

  test('the toggle takes everything off, and puts it on again', async () => {
    await stage.driver.runCommand(page, 'toggle');
    await eventually('all is off', async () => (await traces(page)).hosts === 0);
    expect(await traces(page)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
    await stage.driver.runCommand(page, 'toggle');
    await highlightedTexts(page, texts => texts.includes('Rishi Sunak'));
  });

  test('a step on a page without highlights starts them first', async () => {
    page = await stage.driver.newPage(`${stage.site.url}late.html`);
    await stage.driver.pressShortcut(page, 'next-mention');
    expect(await cardText(page)).toContain('Joe Biden');
  });
});
