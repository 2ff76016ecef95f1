import { fragmentLink } from '../../core/exports';
import { browser } from '../../platform/browser';
import { remote } from '../../platform/rpc';
import { type LocatedNote, type Note, notesOnPage } from '../../shared/notes';
import { backgroundToPage } from '../../shared/protocol';
import { shownFrame } from '../pages';

/**
 * Shows a note where it stands: in a tab whose article has it already, else in a new tab, where the browser scrolls to the
 * words and Dramatis to the note as soon as it runs there. False when the browser does not open the address.
 */
export async function openNote(note: Note): Promise<boolean> {
  const tabs = await browser.tabs.query({ discarded: false });
  const shown = await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await reveal(id, note))));
  const tab = tabs[shown.indexOf(true)];
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return true;
  }
  try {
    const { id } = await browser.tabs.create({ url: fragmentLink(note.article.url, note.passage) });
    if (id !== undefined) void revealSoon(id, note);
    return true;
  } catch {
    return false;
  }
}

/** Tells every open page of the browser that notes have changed. Pages without Dramatis have nothing to do. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id = browser.tabs.TAB_ID_NONE }) =>
      quietly(remote(notesOnPage, id, await shownFrame(id)).notesChanged()),
    ),
  );
}

/** How often, and how long, a page that loads is asked whether Dramatis runs on it. */
const ASK_MS = 500;
const ASKS = 16;

async function revealSoon(tabId: number, note: Note): Promise<void> {
  for (let asked = 0; asked < ASKS; asked += 1) {
    await new Promise(again => setTimeout(again, ASK_MS));
    if (await reveal(tabId, note)) return;
  }
}

/** False where the note is not shown. */
async function reveal(tabId: number, { id }: Note): Promise<boolean> {
  const notes: readonly LocatedNote[] = (await quietly(remote(notesOnPage, tabId).notes())) ?? [];
  const located = notes.find(({ note }) => note.id === id)?.located;
  if (!located || located.state === 'orphan') return false;
  await quietly(remote(backgroundToPage, tabId).reveal(located.span));
  return true;
}

/** A page that is not there, or has no Dramatis, answers nothing. */
async function quietly<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  return call.catch(() => undefined);
}
