import type { Span } from '../../../src/shared/model';

/** A name marked in a paragraph; `who` is a Wikipedia title, or undefined for somebody who has no article. */
export interface MarkedName extends Span {
  readonly text: string;
  readonly who?: string;
}

export interface Unmarked {
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly traps: readonly (Span & { readonly text: string })[];
}

/** Takes the marks of `paragraphs.ts` out of a text. */
export function unmark(marked: string): Unmarked {
  let text = '';
  const names: MarkedName[] = [];
  const traps: (Span & { text: string })[] = [];
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const start = text.length;
    const inner = /^[[{]/.test(piece) ? piece.slice(1, -1) : undefined;
    const [name = '', title] = (inner ?? piece).split(inner === undefined ? /$^/ : '=');
    text += name;
    const span = { start, end: text.length, text: name };
    if (piece.startsWith('{')) traps.push(span);
    else if (inner !== undefined) names.push(title === undefined ? span : { ...span, who: title || name });
  }
  return { text, names, traps };
}

/** Whether two titles of Wikipedia articles are one but for spelling: case, accents, hyphens, a disambiguation. */
export function sameTitle(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/_?\([^)]*\)$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
