import { markLook } from '../ui/markLook';
import type { Look, Paint } from './painter';

/**
 * How highlights look: washes and lines of middle tones, so that the page's own text colour stays readable on light and
 * on dark pages alike. Where the browser leaves lines out, the wash stays, whatever style is chosen.
 */
export function highlightStyle({ style, palette }: Look): string {
  const rule = (kind: Paint): string => {
    const { wash, line } = markLook(kind, palette);
    const tint = style === 'under' && kind !== 'active' && drawsLines() ? '' : `background-color: ${wash};`;
    const under = style === 'tint' && kind !== 'active' ? '' : `text-decoration: underline ${line};`;
    return `::highlight(dramatis-${kind}) { ${tint} ${under} }`;
  };
  return `
@media screen {
  ${KINDS.map(rule).join('\n  ')}
}
@media screen and (forced-colors: active) {
  ::highlight(dramatis-person), ::highlight(dramatis-role), ::highlight(dramatis-figure), ::highlight(dramatis-note) {
    background-color: Mark;
    color: MarkText;
  }
  ::highlight(dramatis-active) {
    background-color: Highlight;
    color: HighlightText;
  }
}
`;
}

const KINDS: readonly Paint[] = ['person', 'role', 'figure', 'note', 'active'];

/** Firefox has drawn lines of highlights since 149, and cannot be asked; drop when the oldest supported version is that. */
function drawsLines(): boolean {
  const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent)?.[1];
  return firefox === undefined || Number(firefox) >= 149;
}
