import { type Block, type BlockKind, MOST_READ } from '../../shared/model';
import { isClutter } from './clutter';
import { BLOCKS, SILENT } from './elements';
import type { Isolated } from './isolate';
import { kindOf } from './kinds';
import type { Steps } from './steps';
import { type Piece, type TextMap, textMap } from './textMap';

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
  /** Share of the characters that stand in links: 0 to 1. */
  readonly linked: number;
  /** True when there is more text than is read. */
  readonly isCut: boolean;
}

/** White space that a browser shows as one space; no-break spaces are among it, so that names compare equal. */
const SPACE = /^[ \t\n\r\f\v\u00a0]/;
/** Characters that show nothing: soft hyphens, zero-width spaces, marks of direction. They are left out. */
const RUNS =
  /[ \t\n\r\f\v\u00a0]+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[^ \t\n\r\f\v\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const UNSEEN = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * Reads an isolated article as text: white space as it is rendered, one line a block, `<br>` a line feed.
 * The headline is no part of it, though extraction may leave it in. Goes from node to node rather than into itself:
 * a page may be nested deeper than a stack is.
 */
export function* compose({ root, live }: Isolated, headline: Element | undefined): Steps<Composed> {
  const writer = newWriter();
  /** Of the elements around the node, outermost first. */
  const contexts: Context[] = [{ kind: 'paragraph', linked: false }];
  let node: Node | null = root.firstChild;
  for (let visited = 1; node && !writer.isFull(); visited++) {
    if (visited % NODES_PER_STEP === 0) yield;
    const context: Context = contexts.at(-1)!;
    if (node.nodeType === 3) visitText(node as Text, context);
    const inside: Context | undefined = node.nodeType === 1 ? enter(node as Element, context) : undefined;
    if (inside && node.firstChild) {
      contexts.push(inside);
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === 1) writer.edge(node as Element);
    while (!node.nextSibling && node.parentNode !== root) {
      node = node.parentNode as Element;
      contexts.pop();
      writer.edge(node as Element);
    }
    node = node.nextSibling;
  }
  return writer.finish();

  function visitText(copy: Text, context: Context): void {
    const node = live(copy);
    if (!node || !headline?.contains(node)) writer.write(copy, node, context);
  }

  /** What holds in the element; undefined when nothing of it is read. */
  function enter(element: Element, { kind, linked }: Context): Context | undefined {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') writer.breakLine();
    writer.edge(element);
    if (SILENT.has(name) || isClutter(element)) return undefined;
    return { kind: kindOf(element, kind), linked: linked || name === 'A' };
  }
}

const NODES_PER_STEP = 20;

/** What the elements around a text say of it. */
interface Context {
  readonly kind: BlockKind;
  readonly linked: boolean;
}

/** Where words come from: the live node, and what it held when it was copied, which it may not hold any more. */
interface Source {
  readonly node: Text | undefined;
  readonly data: string;
}

interface Writer {
  /** Appends a text node of the tree; `node` is the live one it was copied from. */
  write(copy: Text, node: Text | undefined, context: Context): void;
  breakLine(): void;
  /** Says that an element begins or ends here. */
  edge(element: Element): void;
  /** True when as much was written as is read of a page. */
  isFull(): boolean;
  finish(): Composed;
}

function newWriter(): Writer {
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let text = '';
  let open: { readonly start: number; readonly kind: BlockKind } | undefined;
  let lineBreaks = 0;
  let atEdge = false;
  let space: { readonly source: Source; readonly offset: number } | undefined;
  let characters = 0;
  let mapped = 0;
  let linked = 0;
  let isFull = false;

  const place = (words: string, source: Source, offset: number): void => {
    const { node, data } = source;
    const start = text.length;
    text += words;
    if (!node) return;
    const last = pieces.at(-1);
    const isNext = last?.node === node && last.end === start && last.offset + (start - last.start) === offset;
    if (isNext) pieces[pieces.length - 1] = { ...last, end: text.length };
    else pieces.push({ start, end: text.length, node, offset, data });
  };

  const endBlock = (): void => {
    if (open) blocks.push({ start: open.start, end: text.length, kind: open.kind });
    open = undefined;
    lineBreaks = 0;
    space = undefined;
  };

  const placeWords = (words: string, source: Source, offset: number, context: Context): void => {
    if (lineBreaks > 1) endBlock();
    if (!open) {
      if (text) text += '\n';
      open = { start: text.length, kind: context.kind };
    } else if (lineBreaks === 1) text += '\n';
    else if (space) place(' ', space.source, space.offset);
    // "<span>Credit</span><span>Ann Lee</span>" is shown apart by style, so it reads apart.
    else if (atEdge && /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(words)) text += ' ';
    atEdge = false;
    lineBreaks = 0;
    space = undefined;
    place(words, source, offset);
    characters += words.length;
    if (source.node) mapped += words.length;
    if (context.linked) linked += words.length;
  };

  return {
    write({ data }, node, context) {
      const source = { node, data };
      for (const { 0: run, index } of data.matchAll(RUNS)) {
        isFull = text.length + 1 + run.length > MOST_READ.text || blocks.length >= MOST_READ.blocks;
        if (isFull) return;
        if (SPACE.test(run)) space = { source, offset: index + run.length - 1 };
        else if (!UNSEEN.test(run)) placeWords(run, source, index, context);
      }
    },
    breakLine() {
      if (open) lineBreaks++;
    },
    edge(element) {
      if (BLOCKS.has(element.tagName.toUpperCase())) endBlock();
      else atEdge = true;
    },
    isFull: () => isFull,
    finish() {
      endBlock();
      const all = Math.max(1, characters);
      return { text, blocks, map: textMap(pieces, mapped / all), linked: linked / all, isCut: isFull };
    },
  };
}
