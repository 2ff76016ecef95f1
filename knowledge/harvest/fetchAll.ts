/** Fetches everything that a refresh needs and that the journal has not got yet. */

import type { Entity } from '../../src/core/wikidata/entity';
import { itemFacts, personFacts } from '../../src/core/wikidata/facts';
import { positionsNeeded } from '../../src/core/wikidata/person';
import type { IsoDate } from '../../src/shared/model';
import { failure, type Result, success } from '../../src/shared/result';
import type { Entry, Fetched, Journal } from './journal';
import type { AskProblem, Polite } from './polite';
import { progressLine } from './progress';
import { entitiesUrl, holdersUrl, IDS_A_QUESTION, POSITIONS_A_QUERY, readAll, readHolders } from './questions';

export interface Wanted {
  /** Positions whose holders are looked for. */
  readonly positions: readonly string[];
  /** Positions that the sources can name, so that they need not be asked about. */
  readonly known: readonly string[];
  /** People who are asked about in any case. */
  readonly people: readonly string[];
  /** At most so many people. */
  readonly limit: number;
}

export interface FetchNeeds {
  readonly polite: Polite;
  readonly journal: Journal;
  readonly now: () => number;
  readonly say: (line: string) => void;
  /** True when the person at the terminal wants it to stop after the request that is under way. */
  readonly isStopped: () => boolean;
}

/** Why it is not complete; the journal has what there is, and the next run goes on from there. */
export type Unfinished = 'stopped' | 'unreachable';

export async function fetchAll(wanted: Wanted, needs: FetchNeeds): Promise<Result<undefined, Unfinished, string>> {
  const { journal } = needs;
  const queried = await inBatches(wanted.positions, needs, {
    what: 'positions',
    size: POSITIONS_A_QUERY,
    isDone: id => journal.positions.has(id),
    async ask(positions) {
      const answer = await needs.polite.ask(holdersUrl(positions), readHolders);
      if (answer.ok) journal.add([{ kind: 'holders', positions, people: answer.value }]);
      return answer;
    },
    giveUp: position => journal.add([{ kind: 'holders', positions: [position], people: [] }]),
  });
  if (!queried.ok) return queried;

  const people = peopleWanted(wanted, journal);
  const fetched = await inBatches(people, needs, {
    what: 'people',
    ...entities('claims|labels|descriptions|aliases|sitelinks', needs, (asked, on, facts) => ({
      kind: 'person',
      asked,
      on,
      facts: typeof facts === 'object' ? personFacts(facts) : facts,
    })),
    isDone: id => journal.people.has(id),
  });
  if (!fetched.ok) return fetched;

  return inBatches(itemsWanted(people, wanted, journal), needs, {
    what: 'offices',
    ...entities('claims|labels', needs, (asked, on, facts) => ({
      kind: 'item',
      asked,
      on,
      facts: typeof facts === 'object' ? itemFacts(facts) : facts,
    })),
    isDone: id => journal.items.has(id),
  });
}

/** Those who are asked about, in the order of their numbers: known people and holders. */
export function peopleWanted({ people, limit }: Wanted, { holders }: Journal): readonly string[] {
  const all = [...new Set([...people, ...holders])];
  return all.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).slice(0, limit);
}

/** Positions that the sources do not know yet, and the terms that have dates where a statement has none. */
function itemsWanted(people: readonly string[], wanted: Wanted, journal: Journal): readonly string[] {
  const known = new Set(wanted.known);
  const needed = people.flatMap(id => {
    const facts = journal.people.get(id)?.facts;
    return typeof facts === 'object' ? positionsNeeded(facts) : [];
  });
  return [...new Set(needed)].filter(id => !known.has(id));
}

/** Asks about entries and writes down what they are; with the day, which is the day their facts are known to be true. */
function entities(
  props: string,
  { polite, journal, now }: FetchNeeds,
  entry: (asked: string, on: IsoDate, found: Fetched<Entity>) => Entry,
): Pick<Work, 'size' | 'ask' | 'giveUp'> {
  const today = () => new Date(now()).toISOString().slice(0, 10);
  return {
    size: IDS_A_QUESTION,
    async ask(ids) {
      const answer = await polite.ask(entitiesUrl(ids, props), json => readAll(json, ids));
      if (answer.ok) journal.add(ids.map(id => entry(id, today(), answer.value.get(id) ?? 'missing')));
      return answer;
    },
    giveUp: id => journal.add([entry(id, today(), 'unreadable')]),
  };
}

interface Work {
  readonly what: string;
  readonly size: number;
  isDone(id: string): boolean;
  ask(ids: readonly string[]): Promise<Result<unknown, AskProblem, string>>;
  /** Called for the one id that spoils every answer it is in. */
  giveUp(id: string): void;
}

async function inBatches(
  all: readonly string[],
  { now, say, isStopped }: FetchNeeds,
  work: Work,
): Promise<Result<undefined, Unfinished, string>> {
  const start = now();
  const left = all.filter(id => !work.isDone(id));
  const startedWith = all.length - left.length;
  const batches = Array.from({ length: Math.ceil(left.length / work.size) }, (_, at) =>
    left.slice(at * work.size, (at + 1) * work.size),
  );
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    if (isStopped()) return failure('stopped', 'stopped');
    const answer = await work.ask(batch);
    if (!answer.ok && answer.problem === 'unreachable') return failure('unreachable', answer.message);
    if (!answer.ok && batch.length === 1) work.giveUp(batch[0]!);
    else if (!answer.ok) {
      // Asked for in halves, until the one is found that spoils it.
      const middle = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, middle), batch.slice(middle));
      continue;
    }
    const done = all.length - batches.reduce((sum, one) => sum + one.length, 0);
    say(progressLine(work.what, { done, of: all.length, startedWith, ms: now() - start }));
  }
  return success(undefined);
}
