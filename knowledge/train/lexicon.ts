import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashText } from '../../src/core/people/hash';
import { place } from '../../src/core/people/table';
import type { WordTable } from '../../src/core/people/wordTable';
import { NO_CLUSTER, WordBit, wordValue } from '../../src/core/people/wordTable';
import { isCapitalised, plain } from '../../src/core/text/shape';
import { tokenize } from '../../src/core/text/tokens';
import { parseTsv } from '../tsv';
import type { Annotated } from './corpora';

/** Words of names and places in the pack's sources. */
export interface NameWords {
  readonly given: ReadonlySet<string>;
  readonly surname: ReadonlySet<string>;
  readonly area: ReadonlySet<string>;
}

export function readNameWords(sources: string): NameWords {
  const rows = (file: string) => parseTsv(readFileSync(path.join(sources, file), 'utf8'));
  const given = new Map<string, number>();
  const surname = new Map<string, number>();
  for (const { name = '' } of rows('people.tsv')) {
    const words = wordsOf(name);
    if (words.length < 2) continue;
    count(given, words[0]!);
    count(surname, words.at(-1)!);
  }
  const area = new Set<string>();
  const addArea = (names = '') => {
    for (const word of wordsOf(names.replaceAll('|', ' ')))
      if (word.length > 3 && !PLAIN_WORDS.has(word)) area.add(word);
  };
  for (const { name, adjectives, demonyms, capital } of rows('countries.tsv'))
    [name, adjectives, demonyms, capital].forEach(addArea);
  for (const { name } of rows('subdivisions.tsv')) addArea(name);
  return { given: frequent(given), surname: frequent(surname), area };
}

/** What is known of each word, best-known words first. */
export interface WordFacts {
  /** Words in order of frequency. */
  readonly words: readonly string[];
  readonly clusterOf: Uint16Array;
  readonly coarse: Uint8Array;
  readonly names: NameWords;
}

export function buildWordTable(
  { words, clusterOf, coarse, names }: WordFacts,
  texts: readonly Annotated[],
  bits: number,
): WordTable {
  const table: WordTable = { checks: new Uint8Array(2 ** bits), values: new Uint16Array(2 ** bits), coarse };
  const put = (word: string, cluster: number, rank: number) => {
    const hash = hashText(word);
    if (wordValue(table, hash) >= 0) return;
    const flags =
      (names.given.has(word) ? 1 << WordBit.Given : 0) |
      (names.surname.has(word) ? 1 << WordBit.Surname : 0) |
      (names.area.has(word) ? 1 << WordBit.Area : 0);
    table.values[place(table, hash)] = cluster | (rank << WordBit.Rank) | flags;
  };
  words.forEach((word, at) => {
    put(
      plain(word),
      clusterOf[at]!,
      RANKS.findIndex(limit => at < limit),
    );
  });
  for (const set of [names.given, names.surname, names.area])
    for (const word of set) put(word, NO_CLUSTER, RANKS.length - 1);
  markCommon(table, words, texts);
  return table;
}

const RANKS = [1000, 6000, 20_000, Number.POSITIVE_INFINITY];
const LEAST_BEARERS = 3;
const PLAIN_WORDS = new Set(
  'and the islands island republic state states united kingdom democratic saint south north east west new city federal central district capital region occupied ocean territory southern northern western eastern'.split(
    ' ',
  ),
);

/** Marks words that the texts write small more often than not; an unseen word goes by its cluster. */
function markCommon(table: WordTable, words: readonly string[], texts: readonly Annotated[]): void {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of texts) {
    for (const tokens of tokenize(text)) {
      tokens.forEach((token, at) => {
        const word = text.slice(token.start, token.end);
        if (/\p{L}/u.test(word) && (at > 0 || !isCapitalised(word)))
          count(isCapitalised(word) ? capital : small, plain(word));
      });
    }
  }
  const share = new Float32Array(NO_CLUSTER + 1);
  const seen = new Float32Array(NO_CLUSTER + 1);
  const clusterOf = (word: string) => wordValue(table, hashText(plain(word))) & NO_CLUSTER;
  for (const word of new Set([...small.keys(), ...capital.keys()])) {
    if (wordValue(table, hashText(word)) < 0) continue;
    seen[clusterOf(word)]! += 1;
    if ((small.get(word) ?? 0) > (capital.get(word) ?? 0)) share[clusterOf(word)]! += 1;
  }
  for (const written of words) {
    const word = plain(written);
    const cluster = clusterOf(word);
    const smalls = small.get(word) ?? 0;
    const capitals = capital.get(word) ?? 0;
    const isCommon = smalls + capitals > 0 ? smalls > capitals : share[cluster]! > seen[cluster]! * 0.7;
    if (isCommon) table.values[place(table, hashText(word))]! |= 1 << WordBit.Common;
  }
}

function wordsOf(name: string): string[] {
  return plain(name)
    .split(/[^\p{L}']+/u)
    .filter(word => word.length > 1);
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function frequent(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts].filter(([, bearers]) => bearers >= LEAST_BEARERS).map(([word]) => word));
}
