/** Browsers end a worker that is asked nothing for 30 seconds; starting it and reading anew would make the next search slow. */
const ASK_MS = 20_000;
/** Who does nothing for so long reads something else: then the worker may rest. */
const AWAY_MS = 5 * 60_000;

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focus', 'scroll'] as const;

/** Keeps the worker ready for a search as long as somebody is at the page; returns what stops it. */
export function keepReady(window: Window, prepare: () => Promise<unknown>): () => void {
  const { document } = window;
  let seen = performance.now();
  let asked = performance.now();
  const ask = (): void => {
    asked = performance.now();
    // A worker that cannot read says so when it is asked for notes.
    void prepare().catch(() => undefined);
  };
  const isHere = (): void => {
    seen = performance.now();
    if (seen - asked > ASK_MS) ask();
  };
  const timer = window.setInterval(() => {
    if (document.visibilityState === 'visible' && performance.now() - seen < AWAY_MS) ask();
  }, ASK_MS);
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, isHere, { capture: true, passive: true });
  return () => {
    window.clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, isHere, { capture: true });
  };
}
