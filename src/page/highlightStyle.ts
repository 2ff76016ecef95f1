import type { Look, Paint } from './painter';

/**
 * How highlights look: washes and lines of middle tones, so that the page's own text colour stays readable on light and
 * on dark pages alike. Where the browser leaves lines out, the wash stays, whatever style is chosen.
 */
export function highlightStyle({ style, palette }: Look): string {
  const colours = PALETTES[palette];
  const strength = STRENGTHS[palette];
  const rule = (kind: Paint): string => {
    const wash = `rgb(${colours[kind]} / ${Math.round(WASHES[kind] * strength)}%)`;
    const line = `${LINES[kind]} rgb(${colours[kind]} / ${Math.min(100, Math.round(LINE_WASHES[kind] * strength))}%)`;
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

type Colours = Readonly<Record<Paint, string>>;

const CALM: Colours = {
  person: '196 58 122',
  role: '196 58 122',
  figure: '38 128 158',
  note: '176 132 20',
  active: '196 58 122',
};

/**
 * `distinct` takes blue, vermilion and bluish green of Okabe and Ito's set (2008), which stay apart without red or green
 * receptors, and gives each kind a line of its own.
 */
const PALETTES: Readonly<Record<Look['palette'], Colours>> = {
  calm: CALM,
  vivid: CALM,
  distinct: {
    person: '0 114 178',
    role: '0 114 178',
    figure: '213 94 0',
    note: '0 158 115',
    active: '0 114 178',
  },
};

const STRENGTHS: Readonly<Record<Look['palette'], number>> = { calm: 1, vivid: 1.8, distinct: 1.4 };

/** Per cent of opacity in the calm palette. */
const WASHES: Readonly<Record<Paint, number>> = { person: 14, role: 7, figure: 11, note: 16, active: 34 };
const LINE_WASHES: Readonly<Record<Paint, number>> = { person: 75, role: 75, figure: 65, note: 80, active: 100 };

const LINES: Readonly<Record<Paint, string>> = {
  person: '2px',
  role: 'dotted 2px',
  figure: '1px',
  note: 'dashed 2px',
  active: '2px',
};

/** Firefox has drawn lines of highlights since 149, and cannot be asked; drop when the oldest supported version is that. */
function drawsLines(): boolean {
  const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent)?.[1];
  return firefox === undefined || Number(firefox) >= 149;
}
