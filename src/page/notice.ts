import { closeButton } from '../ui/closeButton';
import { h } from '../ui/element';
import { newCardHost } from './cardHost';

/** Says a line in the window's corner until it is closed; gives back what takes it away. */
export function showNotice(document: Document, line: string): () => void {
  const host = newCardHost(document);
  const close = (): void => host.remove();
  host.show(h('div', { class: 'notice', role: 'alert' }, h('p', {}, line), closeButton(close)), {
    key: 'notice',
    label: line,
    anchor: () => [],
    rtl: false,
    focus: 'kept',
    words: null,
  });
  return close;
}
