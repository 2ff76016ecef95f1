/** Steps of a path; a deeper one says little more. */
const DEEPEST = 12;

/** A CSS selector of an element, from the nearest one with an id of its own, else from the root. */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < DEEPEST; at = at.parentElement) {
    if (at.id !== '' && at.id.length < 100) return [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
    steps.unshift(stepOf(at));
  }
  return steps.join(' > ');
}

function stepOf(element: Element): string {
  const { localName, parentElement } = element;
  const name = CSS.escape(localName);
  const alike = [...(parentElement?.children ?? [])].filter(other => other.localName === localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}
