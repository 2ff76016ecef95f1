import { compareIds } from '../tsv';

/** Strings that many rows share, the most used first so that their references are one byte; the empty one is 0. */
export class SharedStrings {
  readonly all: readonly string[];
  private readonly refs: ReadonlyMap<string, number>;

  constructor(used: Iterable<string>) {
    const counts = new Map<string, number>();
    for (const text of used) counts.set(text, (counts.get(text) ?? 0) + 1);
    counts.delete('');
    const ordered = [...counts].sort(([a, times], [b, others]) => others - times || compareIds(a, b));
    this.all = ['', ...ordered.map(([text]) => text)];
    this.refs = new Map(this.all.map((text, ref) => [text, ref]));
  }

  ref(text: string): number {
    const ref = this.refs.get(text);
    if (ref === undefined) throw new Error(`not among the shared strings: ${text}`);
    return ref;
  }
}
