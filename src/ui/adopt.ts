/** Gives the sheets to a document or a shadow root; constructed sheets pass every content security policy. */
export function adopt(root: Document | ShadowRoot, ...sheets: readonly string[]): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.map(sheetOf)];
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
