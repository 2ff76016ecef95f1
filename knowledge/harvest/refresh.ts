/** Puts what was fetched over the sources: every row that changes, changes for a reason that is told. */

import { officeWeight } from '../../src/core/people/officeRank';
import { fold } from '../../src/core/text/fold';
import type { PersonFacts } from '../../src/core/wikidata/facts';
import type { IsoDate, OfficeClass } from '../../src/shared/model';
import { seatKey } from '../bootstrap/offices';
import type { AliasRow, OfficeRow, PersonRow } from '../sources';
import { isSameTerm } from '../terms';
import { type Gazetteer, newPersonRow, officeRows, WIKIDATA } from './rows';

export interface Tables {
  readonly people: readonly PersonRow[];
  readonly aliases: readonly AliasRow[];
  readonly offices: readonly OfficeRow[];
  /** People whom another file tells of: they get offices here, but no row of their own. */
  readonly elsewhere: ReadonlySet<string>;
}

export interface Fetched {
  /** What was asked for, and what came: facts under the number they have now, `missing`, or `unreadable`. */
  readonly people: ReadonlyMap<
    string,
    { readonly on: IsoDate; readonly facts: PersonFacts | 'missing' | 'unreadable' }
  >;
}

export type Change =
  | { readonly kind: 'office-new' | 'office-gone' | 'office-ended' | 'office-confirmed'; readonly office: OfficeRow }
  | { readonly kind: 'office-changed'; readonly office: OfficeRow; readonly was: OfficeRow }
  | { readonly kind: 'person-new'; readonly id: string; readonly name: string }
  | { readonly kind: 'died'; readonly id: string; readonly name: string; readonly on: string }
  | { readonly kind: 'merged'; readonly id: string; readonly into: string }
  | { readonly kind: 'deleted' | 'unreadable' | 'not-human'; readonly id: string };

export interface Refreshed {
  readonly tables: Tables;
  readonly changes: readonly Change[];
}

/** The same fetch over the same tables gives the same tables; over its own result it changes nothing. */
export function refresh(tables: Tables, fetched: Fetched, gazetteer: Gazetteer): Refreshed {
  const changes: Change[] = [];
  const { people, aliases, offices } = followMerges(tables, fetched, changes);
  const byId = new Map(people.map(row => [row.id, row]));
  const officesOf = grouped(offices);
  const newAliases: AliasRow[] = [];

  for (const [asked, { on, facts }] of fetched.people) {
    if (facts === 'missing' || facts === 'unreadable') {
      if (byId.has(asked)) changes.push({ kind: facts === 'missing' ? 'deleted' : 'unreadable', id: asked });
      continue;
    }
    const { id } = facts;
    const known = byId.get(id);
    const isKnown = known !== undefined || tables.elsewhere.has(id);
    if (!facts.human) {
      if (isKnown) changes.push({ kind: 'not-human', id });
      continue;
    }
    const rows = officeRows(facts, on, gazetteer);
    if (!isKnown && !isWorthAdding(facts, rows)) continue;
    const before = officesOf.get(id) ?? [];
    const isLegislator = !isKnown || before.some(one => one.class === 'legislator');
    const seats = rows.filter(row => isLegislator || row.class !== 'legislator');
    officesOf.set(id, refreshOffices(before, seats, on, changes));
    if (known) byId.set(id, refreshPerson(known, facts, on, changes));
    if (isKnown) {
      if (known && facts.name && facts.name !== known.name)
        newAliases.push({ id, alias: facts.name, source: WIKIDATA });
      continue;
    }
    byId.set(id, newPersonRow(facts, rows, on, gazetteer));
    changes.push({ kind: 'person-new', id, name: facts.name ?? id });
  }
  return {
    tables: {
      people: [...byId.values()],
      aliases: [...aliases, ...newAliases.filter(isNewAmong(aliases))],
      offices: [...officesOf.values()].flat(),
      elsewhere: tables.elsewhere,
    },
    changes,
  };
}

/** An old number that leads to a new one is the new one everywhere; two rows of one person become one. */
function followMerges({ people, aliases, offices, elsewhere }: Tables, fetched: Fetched, changes: Change[]): Tables {
  const target = new Map<string, string>();
  for (const [asked, { facts }] of fetched.people) {
    if (typeof facts === 'object' && facts.id !== asked && people.some(row => row.id === asked)) {
      target.set(asked, facts.id);
      changes.push({ kind: 'merged', id: asked, into: facts.id });
    }
  }
  if (target.size === 0) return { people, aliases, offices, elsewhere };
  const move = <Row extends { readonly id: string }>(row: Row): Row => ({ ...row, id: target.get(row.id) ?? row.id });
  const moved = new Map<string, PersonRow>();
  const names: AliasRow[] = [];
  // Rows that stay come first, so that what was merged into them only adds its name.
  for (const row of [...people.filter(({ id }) => !target.has(id)), ...people.filter(({ id }) => target.has(id))]) {
    const now = move(row);
    const there = moved.get(now.id);
    if (!there) moved.set(now.id, now);
    else if (there.name !== now.name) names.push({ id: now.id, alias: now.name, source: now.source });
  }
  return {
    people: [...moved.values()],
    aliases: withoutTwins([...aliases.map(move), ...names]),
    offices: withoutTwins(offices.map(move)),
    elsewhere,
  };
}

function refreshPerson(row: PersonRow, facts: PersonFacts, on: IsoDate, changes: Change[]): PersonRow {
  if (facts.died && !row.death) changes.push({ kind: 'died', id: row.id, name: row.name, on: facts.died });
  const enwiki = facts.enwiki?.replaceAll('_', ' ');
  return {
    ...row,
    gender: row.gender || (facts.gender ?? ''),
    birth: preciser(row.birth, facts.born),
    death: preciser(row.death, facts.died),
    enwiki: enwiki === undefined ? row.enwiki : enwiki === row.name ? '=' : enwiki,
    source: withSource(row.source, WIKIDATA),
    asof: on,
  };
}

/**
 * Rows that came from Wikidata are what it says now; rows of other sources are confirmed, or get the end that they lack.
 * An end that somebody else knows is kept where Wikidata has none.
 */
function refreshOffices(
  before: readonly OfficeRow[],
  fetched: readonly OfficeRow[],
  on: IsoDate,
  changes: Change[],
): OfficeRow[] {
  const left = [...fetched];
  const after: OfficeRow[] = [];
  for (const row of before) {
    const at = indexOfTerm(row, left);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    const sources = row.source.split('+');
    if (!match) {
      if (row.source === WIKIDATA) changes.push({ kind: 'office-gone', office: row });
      else after.push(row);
      continue;
    }
    const isWikidatas = sources[0] === WIKIDATA;
    const end = match.end || (row.source === WIKIDATA ? '' : row.end);
    const now: OfficeRow = {
      ...row,
      start: isWikidatas ? match.start : refined(row.start, match.start),
      end: isWikidatas ? end : refined(row.end, end),
      acting: isWikidatas ? match.acting : row.acting,
      asof: on,
      // Once Wikidata has the end, it need not be inferred any more.
      source: withSource(match.end ? row.source.replace('+succession', '') : row.source, WIKIDATA),
    };
    after.push(now);
    changes.push(changeOf(row, now));
  }
  for (const office of left) changes.push({ kind: 'office-new', office });
  return [...after, ...left];
}

function changeOf(was: OfficeRow, office: OfficeRow): Change {
  if (!was.end && office.end) return { kind: 'office-ended', office };
  const isSame = was.start === office.start && was.end === office.end && was.acting === office.acting;
  return isSame ? { kind: 'office-confirmed', office } : { kind: 'office-changed', office, was };
}

/** The same seat and term; or, where sources class or place an office differently, the same title and term. */
function indexOfTerm(row: OfficeRow, others: readonly OfficeRow[]): number {
  const sameSeat = others.findIndex(other => isSeat(row, other) && isSameTerm(row, other));
  if (sameSeat >= 0) return sameSeat;
  return others.findIndex(other => fold(other.title) === fold(row.title) && isSameTerm(row, other));
}

function isSeat(a: OfficeRow, b: OfficeRow): boolean {
  if (a.class === 'intl' && b.class === 'intl') return true;
  if (seatKey(a) !== seatKey(b)) return false;
  // One person holds several posts of these classes at a time, and their titles tell them apart.
  return !SEVERAL.has(a.class) || fold(a.title) === fold(b.title);
}

const SEVERAL: ReadonlySet<string> = new Set(['minister', 'junior', 'other', 'legislator', 'ambassador', 'legal']);

/** Officials of our time: with a date to go by, and not of parliaments, which would fill the pack. */
function isWorthAdding(facts: PersonFacts, rows: readonly OfficeRow[]): boolean {
  if (!facts.name || (facts.died && facts.died < SINCE)) return false;
  const weighty = rows.filter(row => officeWeight(row.class as OfficeClass) > officeWeight('legislator'));
  return weighty.some(({ start, end }) => (end || start) >= SINCE);
}

/** Articles that Dramatis reads are younger. */
const SINCE = '2000';

/** Of two dates that may mean the same, the more precise; else the one that was fetched. */
function preciser(known: string, found: string | undefined): string {
  if (!found) return known;
  return known.startsWith(found) ? known : found;
}

/** Another source's date stands, unless what was fetched says the same more precisely. */
function refined(known: string, found: string): string {
  return found.startsWith(known) ? found : known;
}

function withSource(sources: string, source: string): string {
  return sources.split('+').includes(source) ? sources : `${sources}+${source}`;
}

function grouped<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return byId;
}

function isNewAmong(known: readonly AliasRow[]): (row: AliasRow) => boolean {
  const names = new Set(known.map(({ id, alias }) => `${id}\t${alias}`));
  return ({ id, alias }) => !names.has(`${id}\t${alias}`);
}

function withoutTwins<Row extends object>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map(row => [JSON.stringify({ ...row, source: '' }), row])).values()];
}
