/** What the reader said about names: kept until taken back, in private windows in memory only. */

import * as v from 'valibot';
import { nameKey } from '../core/text/fold';
import { stored } from '../platform/stored';
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

export function correctionsIn(open: () => Promise<Records>, now: () => number = Date.now): Corrections {
  const add = async (correction: Correction, others: readonly Entry[]): Promise<Entry> => {
    // Later than all others, although the clock may have been set back since they were made.
    const addedAt = Math.max(now(), (others.at(-1)?.addedAt ?? 0) + 1);
    const added: Entry = { key: keyOf(correction), correction, addedAt };
    await (await open()).write('corrections', added);
    return added;
  };
  /** After the write: whoever is ended in between has both, and the later one counts. */
  const removeOverruled = async (entries: readonly Entry[]) => {
    const keys = new Set(inForce(entries).map(({ key }) => key));
    const gone = entries.map(({ key }) => key).filter(key => !keys.has(key));
    if (gone.length > 0) await (await open()).remove('corrections', gone);
  };
  const all = async () => entriesOf(await (await open()).readAll('corrections'));
  const corrections = async () => inForce(await all()).map(({ correction }) => correction);
  return {
    corrections,
    async addCorrection(correction) {
      const others = await all();
      await removeOverruled([...others, await add(correction, others)]);
    },
    removeCorrection: async correction => (await open()).remove('corrections', [keyOf(correction)]),
    exportCorrections: async () =>
      JSON.stringify({ format: FORMAT, corrections: await corrections() } satisfies v.InferInput<typeof file>, null, 2),
    async importCorrections(text) {
      const read = parse(text);
      if (!read) {
        return failure('malformed', { key: 'options_notCorrections' });
      }
      const entries = [...(await all())];
      for (const correction of read) entries.push(await add(correction, entries));
      await removeOverruled(entries);
      return success(read.length);
    },
  };
}

const lasting = correctionsIn(database);
const ofSession = stored<readonly Entry[]>('privateCorrections', [], json => entriesOf(json), 'session');
let last: Promise<void> = Promise.resolve();

/** Those of private windows lie over the others, are in memory only, and leave the others as they are. */
const privately = correctionsIn(async () => ({
  readAll: async store => [...(await (await database()).readAll(store)), ...(await ofSession.get())],
  write: (_, added) => changeOfSession(entries => [...entries.filter(({ key }) => key !== added.key), added as Entry]),
  remove: (_, keys) => changeOfSession(entries => entries.filter(({ key }) => !keys.includes(key))),
}));

export const { exportCorrections, importCorrections } = lasting;

/** All, with those of private windows. */
export const { corrections } = privately;

/** Those that count in a window, and where what is said there goes. */
export function correctionsFor(isPrivate: boolean | undefined): Pick<Corrections, 'corrections' | 'addCorrection'> {
  return isPrivate ? privately : lasting;
}

export async function removeCorrection(correction: Correction): Promise<void> {
  await Promise.all([lasting.removeCorrection(correction), privately.removeCorrection(correction)]);
}

export function forgetPrivateCorrections(): Promise<void> {
  return changeOfSession(() => []);
}

/** One change after the other, so that none writes over another. */
function changeOfSession(run: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const mine = last.then(async () => ofSession.set(run(await ofSession.get())));
  last = mine.catch(() => undefined);
  return mine;
}

type Records = Pick<Database, 'readAll' | 'write' | 'remove'>;

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
const records = v.array(v.unknown());
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

/** What of the records can be read, the earliest first. */
function entriesOf(json: unknown): readonly Entry[] {
  const entries = v.parse(records, json).flatMap(entry => (v.is(record, entry) ? (entry as Entry) : []));
  return entries.sort((a, b) => a.addedAt - b.addedAt);
}

/** Without what a later one contradicts, or says again. */
function inForce(entries: readonly Entry[]): readonly Entry[] {
  const later = new Map<string, Entry[]>();
  const kept = [...entries].reverse().filter(entry => {
    const { correction } = entry;
    const about = `${nameKey(correction.name)} ${scopeKey(correction)}`;
    const others = later.get(about) ?? [];
    if (others.some(other => other.key === entry.key || contradicts(correction, other.correction))) return false;
    later.set(about, [...others, entry]);
    return true;
  });
  return kept.reverse();
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
