/**
 * The shape of the pack's bytes, shared by its reader and its writer; docs/decisions/pack-format.md draws it.
 * Little-endian throughout; every section starts on a multiple of four bytes.
 */

/** "DRAMATIS" in ASCII. */
export const MAGIC: readonly number[] = [0x44, 0x52, 0x41, 0x4d, 0x41, 0x54, 0x49, 0x53];
export const VERSION = 2;

/** Byte offsets in the header. */
export const AT = {
  version: 8,
  checksum: 12,
  /** The checksum covers everything from here to the end. */
  length: 16,
  people: 20,
  /** ISO date, ASCII, padded with zeros. */
  asOf: 24,
  /** Hexadecimal, ASCII. */
  sourceHash: 36,
  /** Offset and byte length of each section. */
  sections: 52,
} as const;
export const AS_OF_BYTES = 12;
export const SOURCE_HASH_BYTES = 16;

/** Sections in file order; u32 sections are read as typed arrays straight from the file. */
export const SECTIONS = [
  /** u32: where each word starts in `words`, one more than there are words. */
  'wordStarts',
  /** UTF-8. */
  'words',
  /** u32: where each shared string starts in `strings`. */
  'stringStarts',
  /** Texts as numbers of words. */
  'strings',
  /** u32, ascending: the numbers of the QIDs of the first people. */
  'qids',
  /** u32: where each person's row starts in `rows`. */
  'rowStarts',
  'rows',
  /** u8 per person. */
  'importance',
  'nameHashes',
  'nameLists',
  'surnameHashes',
  'surnameLists',
  'givenHashes',
  'givenCounts',
  'officeHashes',
  'officeLists',
  /** u32 lists of people that `…Lists` point into; a list of one stands in `…Lists` itself. */
  'postings',
  'countries',
  'organisations',
  'places',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Set on the last person of a list, and on the only one. */
export const LAST = 0x8000_0000;

/** FNV-1a over UTF-16 units; never 0. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** Odd multipliers: each step is a bijection of every word in it, so a change within one word never goes unseen. */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;

/** Two words a step: opening waits for this loop before the engine has compiled it. */
export function checksumOf(words: Uint32Array): number {
  const pairs = words.length & ~1;
  let sum = 0x9e3779b9 | 0;
  for (let at = 0; at < pairs; at += 2) {
    sum = (Math.imul(sum ^ words[at]!, FIRST) + Math.imul(words[at + 1]!, SECOND)) | 0;
    sum ^= sum >>> 13;
  }
  if (pairs < words.length) sum = Math.imul(sum ^ words[pairs]!, FIRST);
  return sum >>> 0;
}

/** The key under which holders of an office are indexed. */
export function officeKey(officeClass: string, jurisdiction: string): string {
  return `${officeClass} ${jurisdiction}`;
}

const FIRST_YEAR = 1000;

/** A date of any precision as a small whole number; 0 is "not known". */
export function dateToNumber(iso: string | undefined): number {
  if (!iso) return 0;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return ((year - FIRST_YEAR) * 13 + month) * 32 + day + 1;
}

export function numberToDate(number: number): string | undefined {
  if (number === 0) return undefined;
  const day = (number - 1) % 32;
  const months = Math.floor((number - 1) / 32);
  const [year, month] = [Math.floor(months / 13) + FIRST_YEAR, months % 13];
  if (!month) return String(year);
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
