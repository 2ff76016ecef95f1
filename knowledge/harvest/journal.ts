/** What has been fetched so far, one JSON line each: an interrupted harvest goes on where it was. */

import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { ItemFacts, PersonFacts } from '../../src/core/wikidata/facts';
import type { IsoDate } from '../../src/shared/model';

/** `missing`: deleted, or never there; `unreadable`: asked for alone, and still no answer that can be read. */
export type Fetched<Facts> = Facts | 'missing' | 'unreadable';

export type Entry =
  | { readonly kind: 'holders'; readonly positions: readonly string[]; readonly people: readonly string[] }
  | { readonly kind: 'person'; readonly asked: string; readonly on: IsoDate; readonly facts: Fetched<PersonFacts> }
  | { readonly kind: 'item'; readonly asked: string; readonly on: IsoDate; readonly facts: Fetched<ItemFacts> };

export interface Journal {
  /** Positions whose holders were asked for. */
  readonly positions: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, Entry & { readonly kind: 'person' }>;
  readonly items: ReadonlyMap<string, Entry & { readonly kind: 'item' }>;
  add(entries: readonly Entry[]): void;
  /** Sets it aside under the day's name; the next harvest begins anew. */
  close(day: IsoDate): void;
}

/** Opens the journal in a folder, or begins one. A last line that was cut off in writing is dropped. */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'journal.jsonl');
  const positions = new Set<string>();
  const holders = new Set<string>();
  const people = new Map<string, Entry & { readonly kind: 'person' }>();
  const items = new Map<string, Entry & { readonly kind: 'item' }>();
  const take = (entry: Entry) => {
    if (entry.kind === 'person') people.set(entry.asked, entry);
    if (entry.kind === 'item') items.set(entry.asked, entry);
    if (entry.kind !== 'holders') return;
    for (const position of entry.positions) positions.add(position);
    for (const person of entry.people) holders.add(person);
  };
  if (existsSync(file)) for (const entry of readWhole(file)) take(entry);
  return {
    positions,
    holders,
    people,
    items,
    add(entries) {
      appendFileSync(file, entries.map(entry => `${JSON.stringify(entry)}\n`).join(''));
      for (const entry of entries) take(entry);
    },
    close(day) {
      if (existsSync(file)) renameSync(file, path.join(folder, `journal-${day}.jsonl`));
    },
  };
}

/** The whole lines of the file, which is cut after them. */
function readWhole(file: string): readonly Entry[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  // Written by this program alone, so its shape is taken as it is.
  return whole
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Entry);
}
