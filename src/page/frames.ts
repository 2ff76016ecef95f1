/** CSS pixels; a smaller frame holds an advertisement or a button, not an article. */
const LEAST = { width: 300, height: 200 };

/** False in a frame that no article is read in. */
export function hasRoomForArticle(window: Window): boolean {
  return window === window.top || (window.innerWidth >= LEAST.width && window.innerHeight >= LEAST.height);
}

/** Calls back when a frame that can hold an article has loaded, of this site or another; returns what stops it. */
export function watchFrames(document: Document, loaded: () => void): () => void {
  const onLoad = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    if (target.clientWidth >= LEAST.width && target.clientHeight >= LEAST.height) loaded();
  };
  document.addEventListener('load', onLoad, { capture: true });
  return () => document.removeEventListener('load', onLoad, { capture: true });
}
