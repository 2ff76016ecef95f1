/** Pages that draw their article in shadow roots: read as they are shown. */

import { BLOCKS } from './elements';

/** What one copy says of its original, for each text. */
export type Pair = (live: Text, copy: Text) => void;

/** The open shadow roots of a page, outer ones before those in them. A closed one the page keeps to itself. */
export function shadowRootsOf(document: Document): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const collect = (elements: Iterable<Element>): void => {
    for (const { shadowRoot } of elements) if (shadowRoot) found.push(shadowRoot);
  };
  collect(document.getElementsByTagName('*'));
  for (const root of found) collect(root.querySelectorAll('*'));
  return found;
}

/** True when a node stands in another, also in a shadow tree in it. */
export function holds(outer: Node, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** The node around a node: of a shadow root its host. */
export function parentOf(node: Node): Node | undefined {
  return node.parentNode ?? hostOf(node);
}

/** The host of the shadow tree that a node stands in. */
function hostOf(node: Node): Element | undefined {
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}

/**
 * Puts what the shadow roots show into a copy of their page: each host holds its shadow tree, and each slot what is
 * slotted. What has no slot is not shown, and goes. `copy` is a clone of `live` without changes, in a document of its own,
 * where no script of the page runs for what is made.
 */
export function fillShadows(live: Document, copy: Document, pair: Pair): void {
  const hosts = hostsIn(live, copy);
  /** What took a slot's place; a slot may itself be slotted into a tree further in. */
  const filled = new Map<Node, readonly Node[]>();
  for (const { shadow, copied, lights } of hosts) {
    const tree = copy.createElement('div');
    for (const child of shadow.childNodes) tree.append(copy.importNode(child, true));
    pairTexts(shadow, tree, pair);
    hosts.push(...hostsIn(shadow, tree));
    for (const [slot, place] of slotsIn(shadow, tree)) {
      const slotted = slot.assignedNodes().flatMap(node => {
        const light = lights.get(node);
        return light ? (filled.get(light) ?? [light]) : [];
      });
      const nodes = slotted.length > 0 ? slotted : [...place.childNodes];
      filled.set(place, nodes);
      place.replaceWith(...nodes);
    }
    copied.replaceChildren(...tree.childNodes);
  }
  // Inner ones first, since what they are makes what the outer ones are.
  for (const { copied } of hosts.reverse()) if (isBlock(copied)) copied.replaceWith(asDiv(copied));
}

/** Visits the text nodes of two trees of the same shape, in step. */
export function pairTexts(live: Node, copy: Node, pair: Pair): void {
  inStep(live, copy, SHOW_TEXT, (one, other) => pair(one as Text, other as Text));
}

/** Components have no names that tell what is a paragraph and what a part of a line: what they hold does. */
function isBlock(host: Element): boolean {
  return !BLOCKS.has(host.tagName) && host.querySelector(ANY_BLOCK) !== null;
}

const ANY_BLOCK = [...BLOCKS].join();

function asDiv(host: Element): Element {
  const div = host.ownerDocument.createElement('div');
  div.id = host.id;
  div.className = host.className;
  div.append(...host.childNodes);
  return div;
}

// `NodeFilter`'s constants, which are no global everywhere.
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** A host: its shadow tree, its copy, and the copy of each of its own children. */
interface Host {
  readonly shadow: ShadowRoot;
  readonly copied: Element;
  readonly lights: ReadonlyMap<Node, Node>;
}

function hostsIn(live: Node, copy: Node): Host[] {
  const hosts: Host[] = [];
  inStep(live, copy, SHOW_ELEMENT, (host, copied) => {
    const { shadowRoot } = host as Element;
    if (!shadowRoot) return;
    const copies = copied.childNodes;
    const lights = new Map([...host.childNodes].map((child, index) => [child, copies[index]!]));
    hosts.push({ shadow: shadowRoot, copied: copied as Element, lights });
  });
  return hosts;
}

function slotsIn(live: Node, copy: Node): readonly [HTMLSlotElement, Element][] {
  const slots: [HTMLSlotElement, Element][] = [];
  inStep(live, copy, SHOW_ELEMENT, (one, other) => {
    if ((one as Element).localName === 'slot') slots.push([one as HTMLSlotElement, other as Element]);
  });
  return slots;
}

function inStep(live: Node, copy: Node, show: number, visit: (live: Node, copy: Node) => void): void {
  const walk = (root: Node): TreeWalker => (root.ownerDocument ?? (root as Document)).createTreeWalker(root, show);
  const left = walk(live);
  const right = walk(copy);
  for (;;) {
    const one = left.nextNode();
    const other = right.nextNode();
    if (!one || !other) return;
    visit(one, other);
  }
}
