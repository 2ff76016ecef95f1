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
    // Older Firefox refuses constructed sheets from content scripts; drop when the oldest supported version takes them.
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof ShadowRoot ? root : host).append(style);
    return () => style.remove();
  }
}
