import { SPELLED } from '../../src/core/pack/vocabulary';
import { compareIds } from '../tsv';
import type { ByteWriter } from './bytes';

/** The words that texts share, the most used first so that their numbers are short; the counterpart of core/pack/vocabulary. */
export class Words {
  /** The words in the order of their numbers; the first, empty one stands for none. */
  readonly all: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(texts: Iterable<string>) {
    const counts = new Map<string, number>();
    for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const shared = [...counts].filter(([word, times]) => word && times > 1);
    const ordered = shared.sort(([a, times], [b, others]) => others - times || compareIds(a, b));
    this.all = ['', ...ordered.map(([word]) => word)];
    this.#numbers = new Map(this.all.map((word, number) => [word, number]));
  }

  write(text: string, out: ByteWriter): void {
    const words = wordsOf(text);
    out.number(words.length);
    for (const word of words) {
      const number = this.#numbers.get(word) ?? SPELLED;
      out.number(number);
      if (number === SPELLED) out.text(word);
    }
  }
}

/** Blanks too many are left out. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
