import type { KeptDraft } from '../shared/drafts';
import type { Span } from '../shared/model';
import type { LocatedNote, NoteId } from '../shared/notes';
import { verdictStands } from '../ui/noteWords';
import { verdictGroup } from '../ui/verdicts';
import type { TextMap } from './article/textMap';
import type { Point } from './hit';
import type { NotePaint } from './noteHighlightStyle';

/** Words that a note is about, or one that is not finished. Other than names, they may overlap. */
export type NoteMark = Span & { readonly paints: readonly NotePaint[] } & (
    | { readonly kind: 'note'; readonly note: NoteId }
    | { readonly kind: 'unfinished'; readonly draft: string }
  );

/** What of an article's notes is painted, in text order: not those whose words are gone, nor those of another address. */
export function noteMarks(
  notes: readonly LocatedNote[],
  drafts: readonly KeptDraft[],
  text: string,
): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  for (const one of notes) {
    if (one.located.state === 'orphan' || one.elsewhere) continue;
    const { span } = one.located;
    const paints: readonly NotePaint[] = verdictStands(one)
      ? [`note-${verdictGroup(one.note.verdict)}`, `note-${one.note.status}`]
      : ['note-changed'];
    marks.push({ ...span, kind: 'note', note: one.note.id, paints });
  }
  for (const { key, note, draft } of drafts) {
    const span = note ? undefined : placeOf(text, draft.passage.exact, draft.passage.position.start);
    if (span) marks.push({ ...span, kind: 'unfinished', draft: key, paints: ['note-unfinished'] });
  }
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The key of the card that opens on noted words. */
export function cardKey(mark: NoteMark): string {
  return mark.kind === 'note' ? `note ${mark.note}` : `editor ${mark.draft}`;
}

/** Where words stand, nearest to where they stood. */
export function placeOf(text: string, exact: string, at: number): Span | undefined {
  if (exact === '') return undefined;
  const places: number[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) places.push(start);
  const start = places.sort((one, other) => Math.abs(one - at) - Math.abs(other - at))[0];
  return start === undefined ? undefined : { start, end: start + exact.length };
}

/** The innermost noted words under a point of the viewport. */
export function noteMarkAt({ x, y }: Point, painted: ReadonlyMap<NoteMark, Range>, map: TextMap): NoteMark | undefined {
  const isUnder = (range: Range): boolean =>
    [...range.getClientRects()].some(box => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  return [...painted]
    .filter(([mark, range]) => map.holds(mark) && isUnder(range))
    .map(([mark]) => mark)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}
