import { readFileSync } from 'node:fs';
import { buildPack } from '../../knowledge/build';
import { readSources } from '../../knowledge/sources';
import { parseTsv } from '../../knowledge/tsv';
import { openPack } from '../../src/core/pack/open';
import type { Pack } from '../../src/core/pack/pack';

/** The pack of the sources as they are committed. */
export const packBytes: Uint8Array = buildPack(readSources('knowledge/sources'));

export function realPack(): Pack {
  const opened = openPack(packBytes);
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

export interface NamedRow {
  readonly kind: string;
  readonly name: string;
  readonly other_spellings: string;
  /** Classes of office of which the person must have one, `|` between them; empty when none is asked. */
  readonly office: string;
}

export function namedRows(file: 'recall' | 'newsNames' | 'secondNames' | 'figureNames'): readonly NamedRow[] {
  return parseTsv(readFileSync(`tests/knowledge/${file}.tsv`, 'utf8')).map(row => ({
    kind: row.kind ?? '',
    name: row.name ?? '',
    other_spellings: row.other_spellings ?? '',
    office: row.office ?? '',
  }));
}
