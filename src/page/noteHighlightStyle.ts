import { NOTE_STATUSES, type NoteStatus } from '../shared/notes';
import { VERDICT_GROUPS, type VerdictGroup } from '../ui/verdicts';
import type { Look } from './painter';

/** Two layers for a note: the wash tells the verdict, the line the status. Changed words have neither of the two. */
export type NotePaint = `note-${VerdictGroup}` | `note-${NoteStatus}` | 'note-changed' | 'note-unfinished';

export const NOTE_PAINTS: readonly NotePaint[] = [
  ...VERDICT_GROUPS.map(group => `note-${group}` as const),
  ...NOTE_STATUSES.map(status => `note-${status}` as const),
  'note-changed',
  'note-unfinished',
];

/** Middle tones, readable under the page's own colours on light and dark; not green against red. */
const WASHES: Record<VerdictGroup, string> = {
  holds: '31 136 144',
  doubt: '176 132 20',
  fails: '196 84 54',
  opinion: '118 98 190',
  own: '84 120 164',
  none: '128 120 124',
};

const LINES: Record<NoteStatus, string> = { open: 'dashed 2px', 'in-review': 'dotted 2px', done: 'solid 2px' };
const LINE_COLOUR = '128 116 122';
/** Per cent of opacity. */
const WASH = { calm: 15, vivid: 28, distinct: 22 } as const;

/** How noted words look; where the browser leaves lines out, the wash stays. */
export function noteHighlightStyle({ style, palette }: Look): string {
  const isTinted = style !== 'under';
  const washes = VERDICT_GROUPS.map(
    group =>
      `::highlight(dramatis-note-${group}) { background-color: rgb(${WASHES[group]} / ${isTinted ? WASH[palette] : WASH[palette] / 2}%); }`,
  );
  const lines = NOTE_STATUSES.map(
    status =>
      `::highlight(dramatis-note-${status}) { text-decoration: underline ${LINES[status]} rgb(${LINE_COLOUR} / 80%); }`,
  );
  const kinds = NOTE_PAINTS.map(paint => `::highlight(dramatis-${paint})`).join(', ');
  return `
@media screen {
  ${washes.join('\n  ')}
  ${style === 'tint' ? '' : lines.join('\n  ')}
  ::highlight(dramatis-note-changed), ::highlight(dramatis-note-unfinished) {
    background-color: rgb(${LINE_COLOUR} / 7%);
    text-decoration: underline dotted 2px rgb(${LINE_COLOUR} / 90%);
  }
}
@media screen and (forced-colors: active) {
  ${kinds} { background-color: Mark; color: MarkText; }
}
`;
}
