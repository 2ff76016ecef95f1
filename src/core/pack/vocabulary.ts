import { type ByteReader, decodeUtf8 } from './bytes';

/** The words of a pack, the most used first; a text is written as the numbers of its words, and what is rare is spelled out. */
export class Vocabulary {
  readonly #starts: Uint32Array;
  readonly #letters: Uint8Array;
  readonly #decoded: string[] = [];

  /** `starts` has one entry more than there are words; word 0 is none. */
  constructor(starts: Uint32Array, letters: Uint8Array) {
    this.#starts = starts;
    this.#letters = letters;
  }

  /** Reads one text. */
  read(row: ByteReader): string {
    let text = '';
    for (let left = row.number(); left > 0 && !row.done; left--) {
      const word = row.number();
      text += `${text && ' '}${word === SPELLED ? row.text() : this.#word(word)}`;
    }
    return text;
  }

  #word(number: number): string {
    const known = this.#decoded[number];
    if (known !== undefined) return known;
    const word = decodeUtf8(this.#letters, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
    this.#decoded[number] = word;
    return word;
  }
}

/** Stands for a word that is spelled out behind it. */
export const SPELLED = 0;
