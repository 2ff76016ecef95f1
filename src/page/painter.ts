import type { Settings } from '../shared/protocol';
import { highlightStyle } from './highlightStyle';
import { NOTE_PAINTS, type NotePaint, noteHighlightStyle } from './noteHighlightStyle';
import { adoptSheet } from './sheet';

/** Kinds of highlight; their keys in the page's registry carry our prefix. */
export type Paint = 'person' | 'role' | 'figure' | 'note' | 'active';

export type Look = Pick<Settings['highlight'], 'style' | 'palette'>;

export interface Painter {
  /** Replaces what is painted in one kind. */
  paint(kind: Paint | NotePaint, ranges: readonly AbstractRange[]): void;
  /** Changes how all that is painted looks. */
  dress(look: Look): void;
  /** Takes everything of ours off the page. */
  erase(): void;
}

const KINDS: readonly Paint[] = ['person', 'role', 'figure', 'note', 'active'];
/** Where two overlap the later one is seen; a note lies under the names in it. */
const PRIORITY: Record<Paint, number> = { note: 0, figure: 1, role: 2, person: 3, active: 4 };

/** False in a browser that cannot paint without changing the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** `host` holds the style where the browser takes it only as an element. */
export function newPainter(document: Document, host: HTMLElement, look: Look): Painter {
  let css = cssOf(look);
  /** Of the document, and of each shadow root where something is painted: not every browser lets style in there. */
  const dropSheets = new Map<Document | ShadowRoot, () => void>();
  const dressTree = (root: Document | ShadowRoot): void => {
    if (!dropSheets.has(root)) dropSheets.set(root, adoptSheet(root, css, host));
  };
  const undress = (): void => {
    for (const drop of dropSheets.values()) drop();
    dropSheets.clear();
  };
  dressTree(document);
  return {
    paint(kind, ranges) {
      if (ranges.length === 0) {
        CSS.highlights.delete(keyOf(kind));
        return;
      }
      const highlight = new Highlight();
      for (const range of ranges) {
        highlight.add(range);
        const root = range.startContainer.getRootNode();
        if (root instanceof ShadowRoot) dressTree(root);
      }
      highlight.priority = kind in PRIORITY ? PRIORITY[kind as Paint] : PRIORITY.note;
      CSS.highlights.set(keyOf(kind), highlight);
    },
    dress(changed) {
      const fresh = cssOf(changed);
      if (fresh === css) return;
      css = fresh;
      const roots = [...dropSheets.keys()];
      undress();
      roots.forEach(dressTree);
    },
    erase() {
      eraseHighlights();
      undress();
    },
  };
}

/** Takes our kinds out of the page's registry, whoever put them there; others' stay. */
function eraseHighlights(): void {
  for (const kind of [...KINDS, ...NOTE_PAINTS]) CSS.highlights.delete(keyOf(kind));
}

/** Takes off what a script of an older installation has left behind. */
export function eraseLeftovers(document: Document): void {
  eraseHighlights();
  const isOurs = ({ cssRules }: CSSStyleSheet): boolean =>
    [...cssRules].some(({ cssText }) => cssText.includes(`::highlight(${keyOf('active')})`));
  const sheets = [...document.adoptedStyleSheets];
  const others = sheets.filter(sheet => !isOurs(sheet));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
}

function cssOf(look: Look): string {
  return highlightStyle(look) + noteHighlightStyle(look);
}

function keyOf(kind: Paint | NotePaint): string {
  return `dramatis-${kind}`;
}
