import { dateToNumber } from '../../src/core/pack/format';
import { localKey } from '../../src/core/pack/localKey';
import { CLASSES, ENWIKI, GENDERS, KINDS } from '../../src/core/pack/rows';
import type { OfficeClass, PersonKind } from '../../src/shared/model';
import type { OfficeRow, PersonRow } from '../sources';
import type { ByteWriter } from './bytes';
import type { SharedStrings } from './strings';
import type { Words } from './words';

/** A person with all that is known of them. */
export interface Entry {
  readonly person: PersonRow;
  readonly aliases: readonly string[];
  readonly offices: readonly OfficeRow[];
}

/** Every string of an entry that goes into the shared table. */
export function sharedBy({ person, offices }: Entry): readonly string[] {
  return [
    ...codes(person.countries),
    person.party,
    person.source,
    person.asof,
    ...offices.flatMap(office => [office.title, office.jurisdiction, office.asof, office.source]),
  ];
}

/** Every text that an entry has to itself. */
export function writtenBy({ person, aliases }: Entry): readonly string[] {
  return [person.name, ...aliases, writtenTitle(person), person.description];
}

/** Writes one row; core/pack/rows reads the same fields in the same order. */
export function encodePerson(
  { person, aliases, offices }: Entry,
  { shared, words }: { readonly shared: SharedStrings; readonly words: Words },
  row: ByteWriter,
): void {
  const enwiki = enwikiMode(person);
  const gender = GENDERS.indexOf(person.gender === 'm' || person.gender === 'f' ? person.gender : undefined);
  const kind = oneOf(KINDS, person.kind as PersonKind);
  const hasOwnKey = !isQid(person.id) && person.id !== localKey(person.name, codes(person.countries)[0]);
  words.write(person.name, row);
  row.number(gender | (kind << 2) | (enwiki << 4) | (person.description ? 64 : 0) | (hasOwnKey ? 128 : 0));
  if (hasOwnKey) row.text(person.id);
  row.number(dateToNumber(person.birth));
  row.number(dateToNumber(person.death));
  row.number(codes(person.countries).length);
  for (const code of codes(person.countries)) row.number(shared.ref(code));
  row.number(shared.ref(person.party));
  row.number(shared.ref(person.source));
  row.number(shared.ref(person.asof));
  row.number(aliases.length);
  for (const alias of aliases) words.write(alias, row);
  if (enwiki === ENWIKI.written) words.write(writtenTitle(person), row);
  if (person.description) words.write(person.description, row);
  row.number(offices.length);
  for (const office of offices) {
    row.number(oneOf(CLASSES, office.class as OfficeClass) * 2 + (office.acting ? 1 : 0));
    row.number(shared.ref(office.title));
    row.number(shared.ref(office.jurisdiction));
    row.number(dateToNumber(office.start));
    row.number(dateToNumber(office.end));
    row.number(shared.ref(office.asof));
    row.number(shared.ref(office.source));
  }
}

export function codes(countries: string): readonly string[] {
  return countries.split(',').filter(Boolean);
}

/** Whether an id is Wikidata's; all others are local keys. */
export function isQid(id: string): boolean {
  return /^Q\d+$/.test(id);
}

function writtenTitle(person: PersonRow): string {
  return enwikiMode(person) === ENWIKI.written ? person.enwiki.replaceAll('_', ' ') : '';
}

function enwikiMode({ enwiki, name }: PersonRow): number {
  if (!enwiki) return ENWIKI.none;
  return enwiki === '=' || enwiki === name ? ENWIKI.sameAsName : ENWIKI.written;
}

function oneOf<T>(known: readonly T[], value: T): number {
  const at = known.indexOf(value);
  if (at < 0) throw new Error(`unknown: ${String(value)}; expected one of ${known.join(', ')}`);
  return at;
}
