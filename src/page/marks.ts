import type { Brief, ClusterId, Figure, Span } from '../shared/model';
import type { Settings } from '../shared/protocol';
import { isTelling } from './telling';

/** A span of the article that is painted, and what its card is about. */
export type Mark = Span &
  (
    | { readonly kind: 'person' | 'role'; readonly cluster: ClusterId }
    | { readonly kind: 'figure'; readonly figure: Figure }
  );

/** What of a brief is painted, in text order and disjoint: names before roles, roles before figures. */
export function marksOf(
  brief: Brief,
  text: string,
  { people, roles, figures }: Pick<Settings['highlight'], 'people' | 'roles' | 'figures'>,
): readonly Mark[] {
  const wanted: readonly Mark[] = [
    ...(people ? brief.people.flatMap(({ id, mentions }) => mentions.map(span => markOf('person', id, span))) : []),
    ...(roles ? brief.roleMentions.map(role => markOf('role', role.cluster, role)) : []),
    ...(figures
      ? brief.figures
          .filter(figure => isTelling(figure, text))
          .map((figure): Mark => ({ kind: 'figure', figure, start: figure.start, end: figure.end }))
      : []),
  ];
  const rank = { person: 0, role: 1, figure: 2 };
  const marks: Mark[] = [];
  /** 1 for each character that is painted already. */
  const painted = new Uint8Array(text.length);
  for (const mark of [...wanted].sort((a, b) => rank[a.kind] - rank[b.kind])) {
    if (mark.start >= mark.end || painted.subarray(mark.start, mark.end).includes(1)) continue;
    painted.fill(1, mark.start, mark.end);
    marks.push(mark);
  }
  return marks.sort((a, b) => a.start - b.start);
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function markOf(kind: 'person' | 'role', cluster: ClusterId, { start, end }: Span): Mark {
  return { kind, cluster, start, end };
}
