/** Attribute values: `true` writes an empty attribute, `false` and `undefined` none; a function listens to the event of that name. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** What may stand inside an element; `undefined` and `false` leave nothing. Strings become text, never markup. */
export type Child = Node | string | number | undefined | false;

const SVG = 'http://www.w3.org/2000/svg';

/** Builds an HTML element. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** Builds an SVG element. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill<Built extends Element>(element: Built, attributes: Attributes, children: readonly Child[]): Built {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) {
    if (child !== undefined && child !== false) element.append(typeof child === 'number' ? String(child) : child);
  }
  return element;
}
