import type { Office, OfficeClass, Person, PersonId, PersonKind } from '../../shared/model';
import { ByteReader } from './bytes';
import { describeOffice } from './describe';
import { numberToDate } from './format';
import { localKey } from './localKey';
import type { Vocabulary } from './vocabulary';

/** Office classes by their number in the file; new ones are added at the end. */
export const CLASSES: readonly OfficeClass[] = [
  'hos',
  'hog',
  'deputy_head',
  'foreign',
  'finance',
  'defence',
  'interior',
  'justice',
  'minister',
  'central_bank',
  'intl',
  'speaker',
  'military',
  'spokesperson',
  'opposition',
  'legal',
  'party',
  'governor',
  'first_lady',
  'ceo',
  'ambassador',
  'junior',
  'legislator',
  'other',
];

export const KINDS: readonly PersonKind[] = ['official', 'public', 'private', 'unknown'];

/** Bits of the first number of a row, from the lowest: two of gender, two of kind, two of `enwiki`, one of description, one of a written key. */
export const GENDERS = [undefined, 'm', 'f'] as const;
export const ENWIKI = { none: 0, sameAsName: 1, written: 2 } as const;

export interface RowSource {
  readonly rows: Uint8Array;
  readonly start: number;
  /** Absent of somebody under a local key, which follows from the name or stands in the row. */
  readonly qid: PersonId | undefined;
  readonly importance: number;
  readonly vocabulary: Vocabulary;
  readonly shared: (ref: number) => string;
  readonly place: (code: string) => string;
}

/** Decodes one person; knowledge/encode.ts writes the same fields in the same order. */
export function personFrom({ rows, start, qid, importance, vocabulary, shared, place }: RowSource): Person {
  const row = new ByteReader(rows, start);
  const name = vocabulary.read(row);
  const bits = row.number();
  const writtenKey = bits & 128 ? row.text() : '';
  const gender = GENDERS[bits & 3];
  const born = numberToDate(row.number());
  const died = numberToDate(row.number());
  const countries = many(row, () => shared(row.number()));
  const party = shared(row.number());
  const source = shared(row.number());
  const asOf = shared(row.number());
  const aliases = many(row, () => vocabulary.read(row));
  const enwiki = enwikiFrom((bits >> 4) & 3, name, () => vocabulary.read(row));
  const written = bits & 64 ? vocabulary.read(row) : '';
  const offices = many(row, () => officeFrom(row, shared, place));
  return {
    id: qid ?? ((writtenKey || localKey(name, countries[0])) as PersonId),
    name,
    aliases,
    description: written || describeOffice(offices),
    kind: KINDS[(bits >> 2) & 3]!,
    ...(gender && { gender }),
    ...(born && { born }),
    ...(died && { died }),
    countries,
    ...(party && { party }),
    ...(enwiki && { enwiki }),
    importance,
    offices,
    source,
    asOf,
  };
}

function officeFrom(row: ByteReader, shared: RowSource['shared'], place: RowSource['place']): Office {
  const bits = row.number();
  const title = shared(row.number());
  const jurisdiction = shared(row.number());
  const start = numberToDate(row.number());
  const end = numberToDate(row.number());
  return {
    class: CLASSES[bits >> 1] ?? 'other',
    title,
    jurisdiction,
    place: place(jurisdiction),
    ...(start && { start }),
    ...(end && { end }),
    ...(bits & 1 && { acting: true }),
    asOf: shared(row.number()),
    source: shared(row.number()),
  };
}

function enwikiFrom(mode: number, name: string, read: () => string): string {
  if (mode === ENWIKI.sameAsName) return name.replaceAll(' ', '_');
  return mode === ENWIKI.written ? read().replaceAll(' ', '_') : '';
}

function many<T>(row: ByteReader, read: () => T): T[] {
  const values: T[] = [];
  for (let left = row.done ? 0 : row.number(); left > 0; left--) values.push(read());
  return values;
}
