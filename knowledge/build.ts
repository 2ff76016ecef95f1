import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AS_OF_BYTES,
  AT,
  checksumOf,
  hashOf,
  MAGIC,
  officeKey,
  SECTIONS,
  type Section,
  SOURCE_HASH_BYTES,
  VERSION,
} from '../src/core/pack/format';
import type { HashTable } from '../src/core/pack/hashTable';
import { nameParts } from '../src/core/pack/nameParts';
import { nameKey } from '../src/core/text/fold';
import { merged } from './merge';
import { ByteWriter } from './pack/bytes';
import { codes, type Entry, encodePerson, isQid, sharedBy, writtenBy } from './pack/encode';
import { encodeCountries, encodeOrganisations, encodePlaces } from './pack/places';
import { SharedStrings } from './pack/strings';
import { hashTable, Postings } from './pack/tables';
import { Words } from './pack/words';
import { readSources, type Sources } from './sources';

/** The day to which the sources as a whole are good: the curated layer's, which reaches furthest for most offices. */
export const PACK_AS_OF = '2025-06';

/** The pack's bytes; the same sources give the same bytes. Throws on a row it cannot read. */
export function buildPack(sources: Sources): Uint8Array {
  const entries = merged(sources);
  const order = (a: number, b: number) => importanceOf(entries[b]!) - importanceOf(entries[a]!) || a - b;
  const shared = new SharedStrings(entries.flatMap(sharedBy));
  const words = new Words([...entries.flatMap(writtenBy), ...shared.all]);
  const postings = new Postings();
  const names = postings.add(lists(entries, keysOfNames), order);
  const surnames = postings.add(lists(entries, keysOfSurnames), order);
  const offices = postings.add(lists(entries, keysOfOffices), order);
  const given = givenNames(entries);
  const { starts: rowStarts, bytes: rows } = oneAfterTheOther(entries, (entry, out) =>
    encodePerson(entry, { shared, words }, out),
  );
  const { starts: stringStarts, bytes: strings } = oneAfterTheOther(shared.all, (text, out) => words.write(text, out));
  const { starts: wordStarts, bytes: letters } = oneAfterTheOther(words.all, (word, out) =>
    out.raw(new TextEncoder().encode(word)),
  );
  const ids = entries.map(({ person }) => person.id);
  return file(entries.length, hashOfSources(sources), {
    wordStarts: bytesOf(wordStarts),
    words: letters,
    stringStarts: bytesOf(stringStarts),
    strings,
    qids: bytesOf(Uint32Array.from(ids.filter(isQid), id => Number(id.slice(1)))),
    rowStarts: bytesOf(rowStarts),
    rows,
    importance: Uint8Array.from(entries, importanceOf),
    nameHashes: bytesOf(names.hashes),
    nameLists: bytesOf(names.values),
    surnameHashes: bytesOf(surnames.hashes),
    surnameLists: bytesOf(surnames.values),
    givenHashes: bytesOf(given.hashes),
    givenCounts: bytesOf(given.values),
    officeHashes: bytesOf(offices.hashes),
    officeLists: bytesOf(offices.values),
    postings: bytesOf(postings.finish()),
    countries: encodeCountries(sources.countries, sources.countryNames),
    organisations: encodeOrganisations(sources.organisations),
    places: encodePlaces(sources.subdivisions),
  });
}

function file(people: number, sourceHash: string, sections: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  const headerLength = AT.sections + SECTIONS.length * 8;
  const length = SECTIONS.reduce((sum, name) => sum + padded(sections[name].length), padded(headerLength));
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  header.setUint32(AT.version, VERSION, true);
  header.setUint32(AT.length, length, true);
  header.setUint32(AT.people, people, true);
  bytes.set(new TextEncoder().encode(PACK_AS_OF).subarray(0, AS_OF_BYTES), AT.asOf);
  bytes.set(new TextEncoder().encode(sourceHash).subarray(0, SOURCE_HASH_BYTES), AT.sourceHash);
  let start = padded(headerLength);
  SECTIONS.forEach((name, index) => {
    header.setUint32(AT.sections + index * 8, start, true);
    header.setUint32(AT.sections + index * 8 + 4, sections[name].length, true);
    bytes.set(sections[name], start);
    start += padded(sections[name].length);
  });
  header.setUint32(AT.checksum, checksumOf(new Uint32Array(bytes.buffer, AT.length)), true);
  return bytes;
}

function lists(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, Set<number>> {
  const byKey = new Map<string, Set<number>>();
  entries.forEach((entry, at) => {
    for (const key of keysOf(entry)) {
      const list = byKey.get(key) ?? new Set<number>();
      byKey.set(key, list.add(at));
    }
  });
  return byKey;
}

function keysOfNames({ person, aliases }: Entry): readonly string[] {
  return [person.name, ...aliases].map(nameKey).filter(Boolean);
}

function keysOfSurnames({ person, aliases }: Entry): readonly string[] {
  const [country] = codes(person.countries);
  return [person.name, ...aliases.filter(alias => alias.includes(' '))].flatMap(name =>
    nameParts(name, country).surnames.map(nameKey).filter(Boolean),
  );
}

function keysOfOffices({ offices }: Entry): readonly string[] {
  return offices.map(office => officeKey(office.class, office.jurisdiction));
}

function givenNames(entries: readonly Entry[]): HashTable {
  const counts = new Map<number, number>();
  for (const { person } of entries) {
    const { given } = nameParts(person.name, codes(person.countries)[0]);
    if (given) counts.set(hashOf(given), (counts.get(hashOf(given)) ?? 0) + 1);
  }
  return hashTable(counts);
}

function oneAfterTheOther<T>(all: readonly T[], write: (one: T, out: ByteWriter) => void) {
  const out = new ByteWriter();
  const starts = Uint32Array.from([...all, undefined], one => {
    const start = out.length;
    if (one !== undefined) write(one, out);
    return start;
  });
  return { starts, bytes: out.finish() };
}

function importanceOf({ person }: Entry): number {
  return Math.min(Math.max(Math.round(Number(person.importance) || 0), 0), 100);
}

function hashOfSources(sources: Sources): string {
  const lines = Object.entries(sources).map(([table, rows]: [string, readonly object[]]) => [
    table,
    ...rows.map(row => JSON.stringify(row)).sort(),
  ]);
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, SOURCE_HASH_BYTES);
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? 'dist/pack.bin';
  const pack = buildPack(readSources(fileURLToPath(new URL('./sources', import.meta.url))));
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, pack);
  console.log(`${out}: ${pack.length.toLocaleString('en')} bytes, good to ${PACK_AS_OF}`);
}
