import type { IsoDate, OfficeClass, Person, PersonId } from '../../shared/model';
import { failure, type Result, success } from '../../shared/result';
import { fold, middleInitials, nameKey } from '../text/fold';
import { ByteReader, decodeUtf8 } from './bytes';
import {
  AS_OF_BYTES,
  AT,
  checksumOf,
  MAGIC,
  officeKey,
  SECTIONS,
  type Section,
  SOURCE_HASH_BYTES,
  VERSION,
} from './format';
import { countAt, type HashTable, peopleAt, valueUnder } from './hashTable';
import { rankHolders } from './holders';
import { BEARERS, type Holder, type HolderQuery, type Pack } from './pack';
import { openPlaces } from './places';
import { personFrom } from './rows';
import { search } from './search';
import { Vocabulary } from './vocabulary';

export type PackProblem = 'not-a-pack' | 'wrong-version' | 'damaged';

/**
 * Opens the bytes that `knowledge/build.ts` wrote, without copying them when they lie on a multiple of four. A failure's
 * message is for whoever builds Dramatis, in English.
 */
export function openPack(given: Uint8Array): Result<Pack, PackProblem, string> {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < AT.version || MAGIC.some((byte, at) => bytes[at] !== byte))
    return failure('not-a-pack', 'This file is not a Dramatis knowledge pack: run npm run build.');
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const damaged = failure('damaged', 'The knowledge pack is damaged: install Dramatis again, or run npm run build.');
  if (bytes.length < AT.sections + SECTIONS.length * 8) return damaged;
  const version = header.getUint32(AT.version, true);
  if (version !== VERSION)
    return failure(
      'wrong-version',
      `The knowledge pack is version ${version}, expected ${VERSION}: run npm run build.`,
    );
  if (header.getUint32(AT.length, true) !== bytes.length || bytes.length % 4 !== 0) return damaged;
  if (header.getUint32(AT.checksum, true) !== checksumOf(wordsOf(bytes, AT.length, bytes.length))) return damaged;
  return success(packFrom(bytes, header));
}

/** People kept decoded: more than an article brings up, a few megabytes at most. */
const REMEMBERED = 4000;

function packFrom(bytes: Uint8Array, header: DataView): Pack {
  const part = (name: Section): Uint8Array => {
    const at = AT.sections + SECTIONS.indexOf(name) * 8;
    const start = header.getUint32(at, true);
    return bytes.subarray(start, start + header.getUint32(at + 4, true));
  };
  const words = (name: Section): Uint32Array => {
    const section = part(name);
    return wordsOf(section, 0, section.length);
  };
  const table = (hashes: Section, values: Section): HashTable => ({ hashes: words(hashes), values: words(values) });

  const vocabulary = new Vocabulary(words('wordStarts'), part('words'));
  const stringStarts = words('stringStarts');
  const strings = part('strings');
  const decoded: string[] = [];
  const shared = (ref: number): string => {
    decoded[ref] ??= vocabulary.read(new ByteReader(strings, stringStarts[ref] ?? strings.length));
    return decoded[ref];
  };
  const qids = words('qids');
  const rowStarts = words('rowStarts');
  const rows = part('rows');
  const importance = part('importance');
  const postings = words('postings');
  const byName = table('nameHashes', 'nameLists');
  const bySurname = table('surnameHashes', 'surnameLists');
  const byGiven = table('givenHashes', 'givenCounts');
  const byOffice = table('officeHashes', 'officeLists');
  const places = openPlaces({
    countries: part('countries'),
    organisations: part('organisations'),
    places: part('places'),
  });

  const size = header.getUint32(AT.people, true);
  const remembered = new Map<number, Person>();
  /** Decoded once for an article that asks for the same people again and again. */
  const personAt = (at: number): Person => {
    const known = remembered.get(at);
    if (known) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const qid = at < qids.length ? (`Q${qids[at]}` as PersonId) : undefined;
    const person = personFrom({
      rows,
      start: rowStarts[at] ?? rows.length,
      qid,
      importance: importance[at] ?? 0,
      vocabulary,
      shared,
      place: places.place,
    });
    remembered.set(at, person);
    return person;
  };
  const idAt = (at: number): PersonId => (at < qids.length ? (`Q${qids[at]}` as PersonId) : personAt(at).id);
  const positionOf = (id: PersonId): number | undefined => {
    const qid = /^Q\d{1,10}$/.test(id) ? Number(id.slice(1)) : undefined;
    if (qid !== undefined) return search(qids.length, at => qids[at]! - qid);
    const local = search(size - qids.length, at => compare(personAt(qids.length + at).id, id));
    return local === undefined ? undefined : qids.length + local;
  };
  const list = (index: HashTable, key: string): number[] => peopleAt(postings, valueUnder(index, key));

  return {
    asOf: asciiAt(bytes, AT.asOf, AS_OF_BYTES) as IsoDate,
    version: header.getUint32(AT.version, true),
    sourceHash: asciiAt(bytes, AT.sourceHash, SOURCE_HASH_BYTES),
    size,
    ...places,

    person(id) {
      const at = positionOf(id);
      return at === undefined ? undefined : personAt(at);
    },

    named(name) {
      const key = nameKey(name);
      if (!key) return [];
      const exact = fold(name);
      const bearers = list(byName, key).map(personAt);
      const matches = bearers.flatMap(person => {
        const spellings = [person.name, ...person.aliases];
        if (spellings.some(spelling => fold(spelling) === exact)) return [{ id: person.id, exact: true }];
        return bearsName(spellings, name, key) ? [{ id: person.id, exact: false }] : [];
      });
      return [...matches.filter(match => match.exact), ...matches.filter(match => !match.exact)].map(match => match.id);
    },

    withSurname(surname) {
      return list(bySurname, nameKey(surname)).slice(0, BEARERS).map(idAt);
    },

    isGivenName(word) {
      return valueUnder(byGiven, fold(word)) ?? 0;
    },

    isSurname(word) {
      return countAt(postings, valueUnder(bySurname, nameKey(word)));
    },

    holders(query: HolderQuery): readonly Holder[] {
      const classes: readonly OfficeClass[] = query.classes ?? (query.class ? [query.class] : []);
      const people = new Set(classes.flatMap(one => list(byOffice, officeKey(one, query.jurisdiction))));
      return rankHolders([...people].map(personAt), { ...query, classes });
    },
  };
}

/** Spellings with the same key, unless both have middle initials and they differ: George W. is not George H. W. */
function bearsName(spellings: readonly string[], name: string, key: string): boolean {
  const initials = middleInitials(name);
  return spellings.some(spelling => {
    if (nameKey(spelling) !== key) return false;
    const theirs = middleInitials(spelling);
    return !initials || !theirs || initials === theirs;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wordsOf(bytes: Uint8Array, start: number, end: number): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset + start, (end - start) >> 2);
}

function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return decodeUtf8(bytes, at, at + length).replace(/\0+$/, '');
}
