import type { Browser, Page, Viewport } from 'puppeteer-core';

/** Opens pages; the first one in the empty tab that a browser starts with, so that it is not left over. */
export function pageOpener(browser: Browser, viewport: Viewport | undefined): (url?: string) => Promise<Page> {
  let isFirst = true;
  return async url => {
    const [empty] = isFirst ? await browser.pages() : [];
    isFirst = false;
    const page = empty ?? (await browser.newPage());
    // The empty tab of Firefox is older than the default viewport.
    if (viewport) await page.setViewport(viewport);
    if (url !== undefined) await page.goto(url);
    return page;
  };
}
