import { highlightStyle } from './highlightStyle';
import { adoptSheet } from './sheet';

/** Kinds of highlight; their keys in the page's registry carry our prefix. */
export type Paint = 'person' | 'role' | 'figure' | 'active';

export interface Painter {
  /** Replaces what is painted in one kind. */
  paint(kind: Paint, ranges: readonly AbstractRange[]): void;
  /** Takes everything of ours off the page. */
  erase(): void;
}

const KINDS: readonly Paint[] = ['person', 'role', 'figure', 'active'];
/** Where two overlap the later one is seen. */
const PRIORITY: Record<Paint, number> = { figure: 0, role: 1, person: 2, active: 3 };

/** False in a browser that cannot paint without changing the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** `host` holds the style where the browser takes it only as an element. */
export function newPainter(document: Document, host: HTMLElement): Painter {
  const dropSheet = adoptSheet(document, highlightStyle, host);
  return {
    paint(kind, ranges) {
      if (ranges.length === 0) {
        CSS.highlights.delete(keyOf(kind));
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITY[kind];
      CSS.highlights.set(keyOf(kind), highlight);
    },
    erase() {
      eraseHighlights();
      dropSheet();
    },
  };
}

/** Takes our kinds out of the page's registry, whoever put them there; others' stay. */
export function eraseHighlights(): void {
  for (const kind of KINDS) CSS.highlights.delete(keyOf(kind));
}

function keyOf(kind: Paint): string {
  return `dramatis-${kind}`;
}
