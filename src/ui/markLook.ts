import type { Settings } from '../shared/protocol';

type Kind = 'person' | 'role' | 'figure' | 'note' | 'active';
type Palette = Settings['highlight']['palette'];

/** The wash behind a highlight and the line under it, as CSS values: a colour, and a width, style and colour. */
export function markLook(kind: Kind, palette: Palette): { readonly wash: string; readonly line: string } {
  const colour = PALETTES[palette][kind];
  const strength = STRENGTHS[palette];
  return {
    wash: `rgb(${colour} / ${Math.round(WASHES[kind] * strength)}%)`,
    line: `${LINES[kind]} rgb(${colour} / ${Math.min(100, Math.round(LINE_WASHES[kind] * strength))}%)`,
  };
}

type Colours = Readonly<Record<Kind, string>>;

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
const PALETTES: Readonly<Record<Palette, Colours>> = {
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

const STRENGTHS: Readonly<Record<Palette, number>> = { calm: 1, vivid: 1.8, distinct: 1.4 };

/** Per cent of opacity in the calm palette. */
const WASHES: Readonly<Record<Kind, number>> = { person: 14, role: 7, figure: 11, note: 16, active: 34 };
const LINE_WASHES: Readonly<Record<Kind, number>> = { person: 75, role: 75, figure: 65, note: 80, active: 100 };

const LINES: Readonly<Record<Kind, string>> = {
  person: '2px',
  role: 'dotted 2px',
  figure: '1px',
  note: 'dashed 2px',
  active: '2px',
};
