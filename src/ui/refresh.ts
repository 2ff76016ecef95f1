/** Puts a freshly drawn view in an old one's place and keeps what the reader had: open parts, scroll and focus. */
export function refresh(old: HTMLElement, fresh: HTMLElement): void {
  const root = old.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement && old.contains(root.activeElement) ? actOf(root.activeElement) : undefined;
  const open = new Set([...old.querySelectorAll('details[open]')].map(partOf));
  const { scrollTop } = old;
  for (const part of fresh.querySelectorAll('details')) if (open.has(partOf(part))) part.open = true;
  old.replaceWith(fresh);
  fresh.scrollTop = scrollTop;
  if (focused === undefined) return;
  const again = [...fresh.querySelectorAll<HTMLElement>('[data-act]')].find(element => actOf(element) === focused);
  (again ?? fresh.querySelector<HTMLElement>('[data-act="name"]'))?.focus({ preventScroll: true });
}

function partOf(element: Element): string | null {
  return element.getAttribute('data-part');
}

function actOf(element: Element): string | null {
  return element.getAttribute('data-act');
}
