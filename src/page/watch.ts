/** Mutations come in storms: this quiet is waited for, and no longer than the longest. */
const QUIET_MS = 200;
const LONGEST_MS = 1000;

/** Calls back after the page has changed, once for each storm; returns what stops it. Changes in `own` do not count. */
export function watchPage(document: Document, own: Element, changed: () => void): () => void {
  const window = document.defaultView!;
  let timer: number | undefined;
  let since = 0;
  const observer = new MutationObserver(records => {
    if (records.every(({ target }) => own.contains(target))) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > LONGEST_MS) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = undefined;
      changed();
    }, QUIET_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
}
