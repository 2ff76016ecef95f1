/** Mutations come in storms: this quiet is waited for, and no longer than the longest. */
const QUIET_MS = 200;
const LONGEST_MS = 1000;

export interface PageWatch {
  /** Watches a shadow root too; once is enough. */
  add(root: ShadowRoot): void;
  stop(): void;
}

/** Calls back after the page has changed, once for each storm, with what was added or shown. Changes in `own` do not count. */
export function watchPage(
  document: Document,
  own: () => Element | undefined,
  changed: (added: readonly Node[]) => void,
): PageWatch {
  const window = document.defaultView!;
  let timer: number | undefined;
  let since = 0;
  let added: Node[] = [];
  const observer = new MutationObserver(records => {
    const others = records.filter(record => !own()?.contains(record.target) && isTelling(record));
    if (others.length === 0) return;
    for (const { type, target, addedNodes } of others) {
      if (type === 'attributes') added.push(target);
      else for (const node of addedNodes) added.push(node);
    }
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
  const add = (root: Document | ShadowRoot): void =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden', 'style'],
      attributeOldValue: true,
    });
  add(document);
  return {
    add,
    stop() {
      observer.disconnect();
      window.clearTimeout(timer);
    },
  };
}

/** Of attributes only what shows a part that was left out of the article as hidden: pages animate styles all the time. */
function isTelling({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes') return true;
  const now = (target as Element).getAttribute(attributeName ?? '');
  if (attributeName === 'hidden') return oldValue !== null && now === null;
  if (attributeName === 'aria-hidden') return oldValue === 'true' && now !== 'true';
  return HIDING.test(oldValue ?? '') && !HIDING.test(now ?? '');
}

const HIDING = /display:\s*none|visibility:\s*hidden/;

/** Where the browser does not tell of a new address, it is looked at this often. */
const LOOK_MS = 1000;

/** Calls back when the page has taken another address without being loaded; returns what stops it. */
export function watchAddress(document: Document, changed: () => void): () => void {
  const window = document.defaultView!;
  const navigation = (window as { readonly navigation?: EventTarget }).navigation;
  let last = document.URL;
  const look = (): void => {
    if (document.URL === last) return;
    last = document.URL;
    changed();
  };
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  // Firefox before 147 has no such event.
  const timer = navigation ? undefined : window.setInterval(look, LOOK_MS);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
    window.clearInterval(timer);
  };
}
