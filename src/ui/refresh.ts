/** Puts a freshly drawn view in an old one's place and keeps what the reader had: open parts, scroll and focus. */
export function refresh(old: HTMLElement, fresh: HTMLElement): void {
  const root = old.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement && old.contains(root.activeElement) ? actOf(root.activeElement) : undefined;
  const open = new Set([...old.querySelectorAll('details[open]')].map(partOf));
  const scrolled = parts(old).map(part => [partOf(part), part.scrollTop] as const);
  for (const part of fresh.querySelectorAll('details')) if (open.has(partOf(part))) part.open = true;
  old.replaceWith(fresh);
  for (const [name, scrollTop] of scrolled) {
    const part = scrollTop > 0 ? parts(fresh).find(other => partOf(other) === name) : undefined;
    if (part) part.scrollTop = scrollTop;
  }
  if (focused === undefined) return;
  const again = [...fresh.querySelectorAll<HTMLElement>('[data-act]')].find(element => actOf(element) === focused);
  (again ?? fresh.querySelector<HTMLElement>('[data-act="name"]'))?.focus({ preventScroll: true });
}

/** What may be opened or scrolled: the view itself and its named parts. */
function parts(view: HTMLElement): readonly Element[] {
  return [view, ...view.querySelectorAll('[data-part]')];
}

function partOf(element: Element): string | null {
  return element.getAttribute('data-part');
}

function actOf(element: Element): string | null {
  return element.getAttribute('data-act');
}
