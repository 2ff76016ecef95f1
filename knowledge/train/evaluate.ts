import { bareSpan } from '../../src/core/people/boundaries';
import type { Span } from '../../src/shared/model';
import type { Annotated, Entity } from './corpora';

export type ErrorKind = 'type' | 'boundary' | 'spurious' | 'missed';

export interface Mistake {
  readonly kind: ErrorKind;
  readonly id: string;
  readonly name: string;
  /** The words around it on one line. */
  readonly context: string;
}

export interface Score {
  readonly found: number;
  readonly predicted: number;
  readonly gold: number;
  readonly mistakes: readonly Mistake[];
}

/** Compares names found with names marked, both without titles; only the very same span counts. */
export function score(documents: readonly Annotated[], tag: (text: string) => readonly Span[]): Score {
  let found = 0;
  let predicted = 0;
  let gold = 0;
  const mistakes: Mistake[] = [];
  for (const { id, text, entities, neutral = [] } of documents) {
    const people = entities.filter(({ type }) => type === 'PER').map(entity => bareSpan(text, entity));
    const names = tag(text).filter(name => !neutral.some(span => overlaps(span, name)));
    predicted += names.length;
    gold += people.length;
    const note = (kind: ErrorKind, span: Span) => mistakes.push({ kind, id, ...excerpt(text, span) });
    for (const name of names) {
      if (people.some(person => isSame(person, name))) found++;
      else note(falseKind(name, people, entities), name);
    }
    for (const person of people) if (!names.some(name => overlaps(name, person))) note('missed', person);
  }
  return { found, predicted, gold, mistakes };
}

export function precision({ found, predicted }: Score): number {
  return predicted === 0 ? 0 : found / predicted;
}

export function recall({ found, gold }: Score): number {
  return gold === 0 ? 0 : found / gold;
}

export function f1({ found, predicted, gold }: Score): number {
  return predicted + gold === 0 ? 0 : (2 * found) / (predicted + gold);
}

/** One line of a report. */
export function summary(name: string, result: Score): string {
  const percent = (share: number) => (100 * share).toFixed(2).padStart(6);
  const kinds = (['type', 'boundary', 'spurious', 'missed'] as const).map(
    kind => `${kind} ${result.mistakes.filter(mistake => mistake.kind === kind).length}`,
  );
  return `${name.padEnd(22)} P ${percent(precision(result))}  R ${percent(recall(result))}  F1 ${percent(f1(result))}  of ${result.gold}; ${kinds.join(', ')}`;
}

function falseKind(name: Span, people: readonly Span[], entities: readonly Entity[]): ErrorKind {
  if (people.some(person => overlaps(person, name))) return 'boundary';
  return entities.some(entity => entity.type !== 'PER' && overlaps(entity, name)) ? 'type' : 'spurious';
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function excerpt(text: string, { start, end }: Span) {
  const context = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return { name: text.slice(start, end), context: context.replaceAll('\n', ' ⏎ ') };
}
