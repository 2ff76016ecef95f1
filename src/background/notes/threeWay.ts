import { type NoteDraft, type NoteSource, type NoteWords, noteWords } from '../../shared/notes';

/** What of a note a person can change: its words, and where it belongs. */
export type Contents = NoteWords & NoteDraft;

/**
 * Brings together two edits of one state. A field that one side changed takes that side's value; tags are merged one by
 * one, sources by their address. `undefined` when both changed the same thing to different values.
 */
export function threeWay(base: Contents, mine: Contents, theirs: Contents): Contents | undefined {
  const merged: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const found = pick(base[field], mine[field], theirs[field]);
    if (!found) return undefined;
    if (found.value !== undefined) merged[field] = found.value;
  }
  const place = pick(placeOf(base), placeOf(mine), placeOf(theirs));
  const sources = mergeSources(base.sources, mine.sources, theirs.sources);
  if (!place || !sources) return undefined;
  const tags = mergeTags(base.tags, mine.tags, theirs.tags);
  return { ...place.value, ...(merged as Pick<NoteWords, (typeof FIELDS)[number]>), tags, sources };
}

/** The changeable part of a note, and nothing else of it. */
export function contentsOf(note: Contents): Contents {
  return { ...placeOf(note), ...noteWords(note) };
}

export function isSame(left: unknown, right: unknown): boolean {
  return stable(left) === stable(right);
}

const FIELDS = ['verdict', 'text', 'claimant', 'claimDate', 'status', 'author'] as const;

function placeOf({ article, passage }: NoteDraft): NoteDraft {
  return { article, passage };
}

function pick<Value>(base: Value, mine: Value, theirs: Value): { readonly value: Value } | undefined {
  if (isSame(mine, theirs) || isSame(mine, base)) return { value: theirs };
  return isSame(theirs, base) ? { value: mine } : undefined;
}

function mergeTags(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const all = new Set([...mine, ...theirs]);
  return [...all].filter(tag => (mine.includes(tag) && theirs.includes(tag)) || !base.includes(tag)).sort();
}

function mergeSources(
  base: readonly NoteSource[],
  mine: readonly NoteSource[],
  theirs: readonly NoteSource[],
): readonly NoteSource[] | undefined {
  const whole = pick(base, mine, theirs);
  if (whole) return whole.value;
  const of = (sources: readonly NoteSource[], url: string) => sources.filter(source => source.url === url);
  const merged: NoteSource[] = [];
  for (const url of new Set([...theirs, ...mine].map(source => source.url))) {
    const found = pick(of(base, url), of(mine, url), of(theirs, url));
    if (!found) return undefined;
    merged.push(...found.value);
  }
  return merged;
}

/** JSON with the keys in order, so that equal values are equal texts. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
