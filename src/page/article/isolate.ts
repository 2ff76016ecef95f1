import { Readability } from '@mozilla/readability';
import { fillShadows, pairTexts } from './shadow';
import type { Steps } from './steps';

/** The part of a page that is its article, as a tree of copies, and the way back from each copied text to the live one. */
export interface Isolated {
  readonly root: Element;
  /** The live text node that a text node of `root` was copied from; undefined for text that was made up on the way. */
  live(copy: Text): Text | undefined;
  /** What stands as the author's name in the article, or ''. */
  readonly byline: string;
}

/** More elements than the longest pages have. */
const MOST_ELEMENTS = 250_000;

/** Finds the article without touching the page, whose open shadow roots are `shadows`; undefined when nothing reads like one. */
export function* isolate(
  document: Document,
  shadows: readonly ShadowRoot[],
): Steps<Isolated | undefined | 'too-large'> {
  const elements = [...shadows.map(root => root.querySelectorAll('*')), document.getElementsByTagName('*')];
  if (elements.reduce((sum, { length }) => sum + length, 0) > MOST_ELEMENTS) return 'too-large';
  try {
    return yield* isolateIn(document, shadows.length > 0);
  } catch (error) {
    // Copying and extraction go into themselves; some trees are deeper than the stack.
    if (error instanceof RangeError || (error as Error).name === 'InternalError') return 'too-large';
    throw error;
  }
}

function* isolateIn(document: Document, hasShadows: boolean): Steps<Isolated | undefined> {
  // Readability empties its input, so it gets a clone.
  const clone = document.cloneNode(true) as Document;
  const origins = new WeakMap<Text, Text>();
  const pair = (live: Text, copy: Text) => origins.set(copy, live);
  // No step may end before the texts are paired: the page could change in between.
  pairTexts(document, clone, pair);
  if (hasShadows) fillShadows(document, clone, pair);
  yield;
  if (!clone.body) return undefined;
  cutDeep(clone.body);
  keepNodesOnRetry(clone.body, origins);
  yield;
  const found = new Readability<Element>(clone, { serializer: kept, keepClasses: true }).parse();
  yield;
  if (!found?.content) return undefined;
  return { root: found.content, live: copy => origins.get(copy), byline: found.byline?.trim() ?? '' };
}

/** Parsers of browsers nest no deeper by themselves; scripts can, and extraction takes the square of the depth. */
const DEEPEST = 600;

/** Empties what lies deeper than is read. */
function cutDeep(root: Element): void {
  let node: Node = root;
  let depth = 0;
  for (;;) {
    if (depth === DEEPEST && node.nodeType === 1) (node as Element).replaceChildren();
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      depth--;
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

function kept(node: Node): Element {
  return node as Element;
}

/**
 * Readability tries again with laxer rules by putting the body's HTML back, which would make new text nodes and lose
 * the way back. So this one body answers with a token and puts copies of the nodes back.
 */
function keepNodesOnRetry(body: HTMLElement, origins: WeakMap<Text, Text>): void {
  let saved: Node | undefined;
  const copyOf = (from: Node): Node => {
    const copy = from.cloneNode(true);
    pairTexts(from, copy, (before, after) => {
      const live = origins.get(before);
      if (live) origins.set(after, live);
    });
    return copy;
  };
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      saved = copyOf(body);
      return '';
    },
    set: () => {
      if (saved) body.replaceChildren(...copyOf(saved).childNodes);
    },
  });
}
