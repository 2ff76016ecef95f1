/** Makes the sources new from Wikidata: what to ask, asking it, and writing what changed. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isQid } from '../../src/core/wikidata/entity';
import { failure, type Result, success } from '../../src/shared/result';
import {
  type AliasRow,
  COLUMNS,
  type CountryRow,
  type OfficeRow,
  type OrganisationRow,
  type PersonRow,
  type PositionRow,
  writeTable,
} from '../sources';
import { parseTsv } from '../tsv';
import { fetchAll, peopleWanted, type Unfinished, type Wanted } from './fetchAll';
import { type Journal, openJournal } from './journal';
import { createPolite, type PoliteNeeds } from './polite';
import { timeInWords } from './progress';
import { IDS_A_QUESTION, POSITIONS_A_QUERY } from './questions';
import { type Change, refresh, type Tables } from './refresh';
import { report } from './report';
import type { Gazetteer } from './rows';

export interface HarvestOptions {
  /** The folder of the sources, which is read and written. */
  readonly sources: string;
  /** The folder of the journal. */
  readonly state: string;
  /** Only the holders of offices of these classes; everybody where absent. */
  readonly classes?: readonly string[];
  /** At most so many people. */
  readonly limit?: number;
  /** Says what it would ask, and asks nothing. */
  readonly isDryRun?: boolean;
  /** Writes what the journal has, and asks nothing. */
  readonly isWriteOnly?: boolean;
}

export interface HarvestNeeds extends PoliteNeeds {
  readonly isStopped: () => boolean;
}

/** The page that tells of the changes, beside the tables. */
export const REPORT = 'harvest.md';

/** What changed; nothing in a dry run. Unfinished, the sources are as they were and the journal has what came so far. */
export async function harvest(
  options: HarvestOptions,
  needs: HarvestNeeds,
): Promise<Result<readonly Change[], Unfinished, string>> {
  const { sources, state } = options;
  const tables = readTables(sources);
  const positions = rows<PositionRow>(sources, 'positions.tsv');
  const wanted = wantedBy(options, tables, positions);
  if (options.isDryRun) {
    for (const line of planOf(wanted)) needs.say(line);
    return success([]);
  }
  const journal = openJournal(state);
  if (!options.isWriteOnly) {
    const fetched = await fetchAll(wanted, { ...needs, polite: createPolite(needs), journal });
    if (!fetched.ok) return failure(fetched.problem, `${fetched.message}. ${resumeHint(wanted, journal)}`);
  }
  const { tables: after, changes } = refresh(tables, journal, gazetteerOf(sources, positions, journal));
  writeTables(sources, after);
  const today = new Date(needs.now()).toISOString().slice(0, 10);
  writeFileSync(path.join(sources, REPORT), report(changes, today));
  if (!options.isWriteOnly) journal.close(today);
  return success(changes);
}

function wantedBy(
  { classes, limit = Number.POSITIVE_INFINITY }: HarvestOptions,
  { people }: Tables,
  positions: readonly PositionRow[],
): Wanted {
  const isWanted = ({ class: kind }: PositionRow) => (classes ? classes.includes(kind) : kind !== 'legislator');
  return {
    positions: positions.filter(isWanted).map(({ qid }) => qid),
    known: positions.map(({ qid }) => qid),
    people: classes ? [] : people.map(({ id }) => id).filter(isQid),
    limit,
  };
}

/** What a question takes with its answer and the pause after it. */
const QUESTION_MS = 1_500;

function planOf({ positions, people, limit }: Wanted): readonly string[] {
  const queries = Math.ceil(positions.length / POSITIONS_A_QUERY);
  const batches = Math.ceil(Math.min(people.length, limit) / IDS_A_QUESTION);
  const count = (number: number) => number.toLocaleString('en');
  return [
    `${count(positions.length)} positions: ${count(queries)} queries for their holders`,
    `${count(people.length)} people known: ${count(batches)} questions at least, and more for those who are new`,
    `about ${timeInWords((queries + batches) * QUESTION_MS)} at least; nothing was asked`,
  ];
}

function resumeHint(wanted: Wanted, journal: Journal): string {
  const of = peopleWanted(wanted, journal);
  const done = of.filter(id => journal.people.has(id)).length;
  return `${done} of ${of.length} people are in the journal: run it again to go on, or with --write to write those`;
}

function readTables(folder: string): Tables {
  const others = readdirSync(folder).filter(name => name.endsWith('-people.tsv'));
  return {
    people: rows<PersonRow>(folder, 'people.tsv'),
    aliases: rows<AliasRow>(folder, 'aliases.tsv'),
    offices: rows<OfficeRow>(folder, 'offices.tsv'),
    elsewhere: new Set(others.flatMap(name => rows<PersonRow>(folder, name).map(({ id }) => id))),
  };
}

function writeTables(folder: string, { people, aliases, offices }: Tables): void {
  writeTable(path.join(folder, 'people.tsv'), COLUMNS.people, people);
  writeTable(path.join(folder, 'aliases.tsv'), COLUMNS.aliases, aliases);
  writeTable(path.join(folder, 'offices.tsv'), COLUMNS.offices, offices);
}

function gazetteerOf(folder: string, positions: readonly PositionRow[], { items }: Journal): Gazetteer {
  const byQid = new Map(positions.map(row => [row.qid, row]));
  const countries = new Map(rows<CountryRow>(folder, 'countries.tsv').map(row => [row.qid, row]));
  return {
    position: qid => byQid.get(qid),
    country: qid => countries.get(qid),
    item(qid) {
      const facts = items.get(qid)?.facts;
      return typeof facts === 'object' ? facts : undefined;
    },
    organisations: rows<OrganisationRow>(folder, 'organisations.tsv'),
  };
}

/** Rows of a file that this program or the bootstrap wrote. */
function rows<Row>(folder: string, name: string): readonly Row[] {
  return parseTsv(readFileSync(path.join(folder, name), 'utf8')) as readonly Row[];
}
