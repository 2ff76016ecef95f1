/** What the reader said about names: kept until taken back. */

import * as v from 'valibot';
import { nameKey } from '../core/text/fold';
import type { Correction } from '../shared/model';
import { failure, type Result, success } from '../shared/result';
import { type Database, database } from './database';

export interface Corrections {
  /** In the order they were made. */
  corrections(): Promise<readonly Correction[]>;
  /** Takes the place of what was said of the same name in the same scope, where the two contradict. */
  addCorrection(correction: Correction): Promise<void>;
  removeCorrection(correction: Correction): Promise<void>;
  /** All corrections as a JSON file. */
  exportCorrections(): Promise<string>;
  /** Adds those of a file, and says how many. Nothing is added when one of them is malformed. */
  importCorrections(file: string): Promise<Result<number, 'malformed'>>;
}

export function correctionsIn(open: () => Promise<Database>, now: () => number = Date.now): Corrections {
  let last = 0;
  const all = async () => {
    const records = (await (await open()).readAll('corrections')).flatMap(json => (v.is(record, json) ? json : []));
    return records.sort((a, b) => a.addedAt - b.addedAt);
  };
  const add = async (correction: Correction) => {
    const db = await open();
    const others = await all();
    const overruled = others.filter(other => contradicts(other.correction as Correction, correction));
    await db.remove(
      'corrections',
      overruled.map(({ key }) => key),
    );
    last = Math.max(now(), last + 1);
    await db.write('corrections', { key: keyOf(correction), correction, addedAt: last } as Entry);
  };
  const corrections = async () => (await all()).map(({ correction }) => correction as Correction);
  return {
    corrections,
    addCorrection: add,
    removeCorrection: async correction => (await open()).remove('corrections', [keyOf(correction)]),
    exportCorrections: async () =>
      JSON.stringify({ format: FORMAT, corrections: await corrections() } satisfies v.InferInput<typeof file>, null, 2),
    async importCorrections(text) {
      const read = parse(text);
      if (!read) {
        return failure('malformed', 'This is no file of corrections made by Dramatis. Nothing was changed.');
      }
      for (const correction of read) await add(correction);
      return success(read.length);
    },
  };
}

export const { corrections, addCorrection, removeCorrection, exportCorrections, importCorrections } =
  correctionsIn(database);

interface Entry {
  readonly key: string;
  readonly correction: Correction;
  readonly addedAt: number;
}

const FORMAT = 'dramatis-corrections-1';
const FILE_LIMIT = 20_000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const person = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const scope = v.variant('on', [
  v.object({ on: v.picklist(['article', 'site']), where: v.pipe(v.string(), v.maxLength(2_000)) }),
  v.object({ on: v.literal('everywhere') }),
]);
const correction = v.variant('kind', [
  v.object({ kind: v.literal('is'), name, person, personName: v.optional(name), scope }),
  v.object({ kind: v.literal('is-not'), name, person, personName: v.optional(name), scope }),
  v.object({ kind: v.literal('not-a-person'), name, scope }),
]);
const record = v.object({ key: v.string(), correction, addedAt: v.number() });
const file = v.object({ format: v.literal(FORMAT), corrections: v.pipe(v.array(correction), v.maxLength(FILE_LIMIT)) });

function parse(text: string): readonly Correction[] | undefined {
  try {
    const read = v.safeParse(file, JSON.parse(text));
    return read.success ? (read.output.corrections as Correction[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Spellings of one name are one name here, as they are in an article. */
function keyOf(correction: Correction): string {
  const about = correction.kind === 'not-a-person' ? '' : correction.person;
  return JSON.stringify([scopeKey(correction), nameKey(correction.name), correction.kind, about]);
}

function scopeKey({ scope }: Correction): string {
  return scope.on === 'everywhere' ? 'everywhere' : `${scope.on} ${scope.where}`;
}

/** Of one name in one scope: a name is one person or none, and "is X" and "is not X" exclude each other. */
function contradicts(before: Correction, after: Correction): boolean {
  if (scopeKey(before) !== scopeKey(after) || nameKey(before.name) !== nameKey(after.name)) return false;
  if (before.kind === 'is-not' && after.kind === 'is-not') return false;
  if (before.kind === 'is-not' || after.kind === 'is-not') {
    if (before.kind === 'not-a-person' || after.kind === 'not-a-person') return false;
    return before.person === after.person;
  }
  return true;
}
