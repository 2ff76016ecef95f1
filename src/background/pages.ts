import { browser } from '../platform/browser';
import { RemoteError, remote } from '../platform/rpc';
import type { Span } from '../shared/model';
import { backgroundToPage, type Shown, type StartProblem } from '../shared/protocol';
import { failure, type Result } from '../shared/result';

/** Runs Dramatis on a tab's page, once; on a page where it runs already, says what is shown. */
export async function start(tabId: number): Promise<Result<Shown, StartProblem>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['page.js'] });
  } catch {
    return failure(
      'page-not-allowed',
      'The browser does not let extensions read this page (its own pages, extension stores, PDF files). Open a news article and try again.',
    );
  }
  return page(tabId).start();
}

export async function stop(tabId: number): Promise<void> {
  await quietly(() => page(tabId).stop());
}

/** False for a page on which Dramatis never ran. */
export async function isOff(tabId: number): Promise<boolean> {
  return (await quietly(() => page(tabId).isOff())) ?? false;
}

export async function reveal(tabId: number, span: Span): Promise<void> {
  await quietly(() => page(tabId).reveal(span));
}

/** Opens the card of the next or previous mention; starts Dramatis first where it does not run yet. */
export async function step(tabId: number, by: 1 | -1): Promise<void> {
  const started = await start(tabId);
  if (started.ok) await quietly(() => page(tabId).step(by));
}

export function briefAgain(tabId: number): Promise<Result<Shown, StartProblem>> {
  return page(tabId).briefAgain();
}

function page(tabId: number) {
  return remote(backgroundToPage, tabId);
}

/** A page that was closed, or never had Dramatis on it, has nothing to do: `undefined`. */
async function quietly<Answer>(call: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RemoteError || /Receiving end does not exist|message port closed/.test(String(error)))
      return undefined;
    throw error;
  }
}
