import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTsv } from '../tsv';

export type Row = Readonly<Record<string, string>>;

/** Reads `name.tsv` or `name.tsv.gz` of a folder. */
export function readTable(folder: string, name: string): readonly Row[] {
  const plain = path.join(folder, `${name}.tsv`);
  if (existsSync(plain)) return parseTsv(readFileSync(plain, 'utf8'));
  return parseTsv(gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8'));
}

/** A cell of a row that must have it. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`a row lacks the column ${column}: ${JSON.stringify(row).slice(0, 120)}`);
  return value;
}
