import { closeButton } from './closeButton';
import { h } from './element';

/** What a dialog shows, and what is called when it was closed in whatever way. */
export interface DialogView {
  readonly title: string;
  readonly body: HTMLElement;
  closed?(): void;
}

/**
 * Opens a dialog over the page; the browser keeps the focus inside and closes it with Escape. Returns what closes it.
 */
export function openDialog(host: HTMLElement, { title, body, closed }: DialogView): () => void {
  const dialog = h(
    'dialog',
    { class: 'notebook-dialog', 'aria-labelledby': 'dialog-title' },
    h(
      'header',
      {},
      h('h2', { id: 'dialog-title' }, title),
      closeButton(() => dialog.close()),
    ),
    body,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed?.();
  });
  host.append(dialog);
  dialog.showModal();
  return () => dialog.close();
}
