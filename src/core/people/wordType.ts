import { isAllCapitals, isCapitalised, openingShapeOf, plain, shapeOf } from '../text/shape';
import { Cue, listedCues } from './cues';
import { hashText } from './hash';
import type { WordTable } from './wordTable';
import { NO_CLUSTER, WordBit, wordValue } from './wordTable';

/** Everything about a word that does not depend on where it stands. */
export interface WordType {
  readonly text: string;
  readonly plain: string;
  readonly isLetters: boolean;
  readonly isCapital: boolean;
  readonly isCapitals: boolean;
  readonly isInitial: boolean;
  readonly endsSentence: boolean;
  readonly isQuote: boolean;
  readonly isCommon: boolean;
  readonly cues: number;
  /** −1 for a word without one. */
  readonly cluster: number;
  readonly coarse: number;
  /** 0 (commonest) to 3; 4 for a word the table does not have. */
  readonly rank: number;
  /** Hashes of the plain word, of the word as written, and of its shapes. */
  readonly hash: number;
  readonly exact: number;
  readonly shape: number;
  readonly opening: number;
  /** Hashes of the first one to four letters, and of the last one to four. */
  readonly heads: readonly number[];
  readonly tails: readonly number[];
}

/** Makes word types and remembers them: a text has far fewer words than tokens. */
export class Vocabulary {
  readonly #table: WordTable;
  readonly #known = new Map<string, WordType>();

  constructor(table: WordTable) {
    this.#table = table;
  }

  typeOf(text: string): WordType {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const type = wordType(text, this.#table);
    this.#known.set(text, type);
    return type;
  }
}

/** Stands before the first and after the last word of a line. */
export const EDGE: WordType = {
  text: '',
  plain: '',
  isLetters: false,
  isCapital: false,
  isCapitals: false,
  isInitial: false,
  endsSentence: false,
  isQuote: false,
  isCommon: false,
  cues: 0,
  cluster: -2,
  coarse: -2,
  rank: 5,
  hash: 1,
  exact: 1,
  shape: 1,
  opening: 1,
  heads: [0, 0, 0, 0],
  tails: [0, 0, 0, 0],
};

/** Keeps the memory of one worker bounded, however many articles it reads. */
const MOST_KNOWN = 50_000;
const LONGEST_READ = 60;

function wordType(text: string, table: WordTable): WordType {
  const word = plain(text.slice(0, LONGEST_READ));
  const hash = hashText(word);
  const value = wordValue(table, hash);
  const known = value >= 0;
  const cluster = known ? value & NO_CLUSTER : NO_CLUSTER;
  const isCapital = isCapitalised(text);
  return {
    text,
    plain: word,
    isLetters: /\p{L}/u.test(text),
    isCapital,
    isCapitals: isAllCapitals(text),
    isInitial: isCapital && (text.length === 1 || /^\p{Lu}\.$/u.test(text)),
    endsSentence: /^[.!?…]$/.test(text),
    isQuote: /^["“”„«»'‘’`]$/.test(text),
    isCommon: known && (value >> WordBit.Common) % 2 === 1,
    cues: listedCues(word) | (known ? tableCues(value) : 0),
    cluster: cluster === NO_CLUSTER ? -1 : cluster,
    coarse: cluster === NO_CLUSTER ? -1 : table.coarse[cluster]!,
    rank: known ? (value >> WordBit.Rank) & 3 : 4,
    hash,
    exact: hashText(text),
    shape: hashText(shapeOf(text.slice(0, LONGEST_READ))),
    opening: hashText(openingShapeOf(text)),
    heads: [1, 2, 3, 4].map(length => hashText(`^${word.slice(0, length)}`)),
    tails: [1, 2, 3, 4].map(length => hashText(`${word.slice(-length)}$`)),
  };
}

function tableCues(value: number): number {
  return (
    (value & (1 << WordBit.Given) ? Cue.Given : 0) |
    (value & (1 << WordBit.Surname) ? Cue.Surname : 0) |
    (value & (1 << WordBit.Area) ? Cue.Area : 0)
  );
}
