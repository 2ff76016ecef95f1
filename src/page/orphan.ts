import { browser } from '../platform/browser';
import { closeButton } from '../ui/closeButton';
import { h } from '../ui/element';
import { say } from '../ui/words';
import { newCardHost } from './cardHost';

/** True after the extension was updated or removed: its old scripts stay behind in open pages. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** Says in the window's corner what happened and what to do; goes at a press. */
export function showOrphanNotice(document: Document): void {
  const host = newCardHost(document);
  const line = say('page_orphan');
  const close = (): void => host.remove();
  host.show(h('div', { class: 'notice', role: 'alert' }, h('p', {}, line), closeButton(close)), {
    key: 'orphan',
    label: line,
    anchor: () => [],
    rtl: false,
    focus: 'kept',
    words: null,
  });
}
