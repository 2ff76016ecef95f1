import { browser } from '../platform/browser';
import { RemoteError, remote } from '../platform/rpc';
import type { Span } from '../shared/model';
import { backgroundToPage, type Shown, type StartProblem } from '../shared/protocol';
import { failure, type Result } from '../shared/result';

/**
 * Runs Dramatis on a tab's page and in those of its frames that the browser lets it into; where it runs already, says
 * what is shown. A frame's article speaks for the tab only where the page around it has none.
 */
export async function start(tabId: number): Promise<Result<Shown, StartProblem>> {
  let frames: readonly number[];
  try {
    frames = await join(tabId);
  } catch {
    return failure('page-not-allowed', { key: 'article_notAllowed' });
  }
  const [own, ...others] = await Promise.all([
    page(tabId).start(),
    ...frames.map(frame => quietly(() => page(tabId, frame).start())),
  ]);
  return own!.ok ? own! : (others.find(started => started?.ok) ?? own!);
}

/** Starts Dramatis in frames that a page has got since. */
export async function startFrames(tabId: number): Promise<void> {
  const frames = await join(tabId).catch(() => []);
  await Promise.all(frames.map(frame => quietly(() => page(tabId, frame).start())));
}

export async function stop(tabId: number): Promise<void> {
  await Promise.all((await framesOf(tabId)).map(frame => quietly(() => page(tabId, frame).stop())));
}

/** Switches the highlights of a tab on or off. */
export async function toggle(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  const on = await Promise.all(frames.map(frame => quietly(() => page(tabId, frame).isOn())));
  await (on.includes(true) ? stop(tabId) : start(tabId));
}

/** What a tab shows: asks a page where Dramatis runs already, and starts it elsewhere unless the reader switched it off. */
export async function open(tabId: number): Promise<Result<Shown, StartProblem | 'off'>> {
  const [isOff, isOn] = await Promise.all([quietly(() => page(tabId).isOff()), quietly(() => page(tabId).isOn())]);
  if (isOff) return failure('off', { key: 'popup_off' });
  return isOn ? page(tabId).start() : start(tabId);
}

export async function reveal(tabId: number, span: Span): Promise<void> {
  await quietly(async () => page(tabId, await shownFrame(tabId)).reveal(span));
}

/** Opens the card of the next or previous mention; starts Dramatis first where it does not run yet. */
export async function step(tabId: number, by: 1 | -1): Promise<void> {
  const started = await start(tabId);
  if (started.ok) await quietly(async () => page(tabId, await shownFrame(tabId)).step(by));
}

export async function briefAgain(tabId: number): Promise<Result<Shown, StartProblem>> {
  return page(tabId, await shownFrame(tabId)).briefAgain();
}

/** Tells every open page that the reader's settings are others now. */
export async function tellSettings(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined || id === browser.tabs.TAB_ID_NONE) return;
      for (const frame of await framesOf(id)) await quietly(() => page(id, frame).settingsChanged());
    }),
  );
}

/** The frame whose article the tab shows: 0, the page itself, unless only a frame of it has an article. */
export async function shownFrame(tabId: number): Promise<number> {
  if (await quietly(() => page(tabId).isOn())) return 0;
  const frames = await framesOf(tabId);
  const on = await Promise.all(frames.map(frame => quietly(() => page(tabId, frame).isOn())));
  return frames[on.indexOf(true)] ?? 0;
}

function page(tabId: number, frameId = 0) {
  return remote(backgroundToPage, tabId, frameId);
}

/**
 * Puts the page's script into a tab, once into each frame, and returns the ids of the frames beside the page itself. Throws
 * where the browser forbids it. Frames are taken as they are: one that never loads would keep all waiting, and one that
 * loads later is told of (`frameLoaded`).
 */
async function join(tabId: number): Promise<readonly number[]> {
  const files = ['page.js'];
  const own = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  if (own.length === 0) throw new Error('the page itself is closed to extensions');
  const [, ...frames] = await framesOf(tabId);
  await Promise.all(
    frames.map(frame =>
      browser.scripting
        .executeScript({ target: { tabId, frameIds: [frame] }, files, injectImmediately: true })
        // A frame that has gone meanwhile is none.
        .catch(() => undefined),
    ),
  );
  return frames;
}

/** The frames of a tab that scripts can be in, the page itself first; only that where the browser forbids to look. */
async function framesOf(tabId: number): Promise<readonly number[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting
    .executeScript({ target, func: () => undefined, injectImmediately: true })
    .catch(() => []);
  return [0, ...results.map(({ frameId }) => frameId).filter(frame => frame !== 0)];
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
