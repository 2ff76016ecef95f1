import { browser } from '../platform/browser';

/** Quiet on light and dark toolbars; white digits have a contrast of 5.6 on it. */
const COLOUR = '#6b5f66';

/** Marks the button of a tab that the browser closes to extensions, where nothing can be said on the page itself. */
export async function showRefusal(tabId: number): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: '!' });
    await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await action.setTitle({ tabId, title: browser.i18n.getMessage('popup_problemNotAllowed') });
  } catch {
    // The tab has been closed meanwhile.
  }
}

/** Writes how many people a tab's page names on the toolbar button; the browser takes it off when the tab goes elsewhere. */
export async function showCount(tabId: number, people: number, frameId = 0): Promise<void> {
  const { action } = browser;
  try {
    // A frame's count never stands in the place of the page's own.
    if (frameId !== 0 && (await action.getBadgeText({ tabId })) !== '') return;
    await action.setBadgeText({ tabId, text: people > 0 ? String(people) : '' });
    if (people === 0) return;
    await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab has been closed meanwhile.
  }
}
