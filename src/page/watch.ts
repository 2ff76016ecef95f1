/** Mutations come in storms: this quiet is waited for, and no longer than the longest. */
const QUIET_MS = 200;
const LONGEST_MS = 1000;

/** Calls back after the page has changed, once for each storm, with what was added; returns what stops it. Changes in `own` do not count. */
export function watchPage(document: Document, own: Element, changed: (added: readonly Node[]) => void): () => void {
  const window = document.defaultView!;
  let timer: number | undefined;
  let since = 0;
  let added: Node[] = [];
  const observer = new MutationObserver(records => {
    const others = records.filter(({ target }) => !own.contains(target));
    if (others.length === 0) return;
    for (const { addedNodes } of others) added.push(...addedNodes);
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > LONGEST_MS) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = undefined;
      const nodes = added;
      added = [];
      changed(nodes);
    }, QUIET_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
}
