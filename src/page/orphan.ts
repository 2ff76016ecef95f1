import { browser } from '../platform/browser';
import { say } from '../ui/words';
import { showNotice } from './notice';

/** True after the extension was updated or removed: its old scripts stay behind in open pages. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** Says what happened and what to do; goes at a press. */
export function showOrphanNotice(document: Document): void {
  showNotice(document, say('page_orphan'));
}
