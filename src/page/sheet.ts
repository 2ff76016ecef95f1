/** Gives a sheet to the document or to the card's shadow root, also under `default-src 'none'`; returns what takes it away. */
export function adoptSheet(root: Document | ShadowRoot, css: string, host: HTMLElement): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
    };
  } catch {
    // Firefox before 150 may refuse constructed sheets from content scripts; drop when strict_min_version is above.
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof ShadowRoot ? root : host).append(style);
    return () => style.remove();
  }
}
