/** A reader's question, answered: facts from Wikidata as a card, what is newer than the pack, an introduction from Wikipedia. */

import type { Pack } from '../../core/pack/pack';
import { cardOf } from '../../core/people/cards';
import { isQid, type Qid } from '../../core/wikidata/entity';
import type { ItemFacts, PersonFacts } from '../../core/wikidata/facts';
import { namesNeeded, personFrom, positionsNeeded } from '../../core/wikidata/person';
import type { IsoDate, Person } from '../../shared/model';
import type { LookupAnswer, LookupProblem, LookupQuestion, LookupReply, ReceiptLine } from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import type { Database } from '../database';
import { createAsk } from './ask';
import type { Reason } from './batch';
import { createCache } from './cache';
import { createGate } from './gate';
import { newer } from './newer';
import { countriesOf } from './places';
import { problemInWords } from './problems';
import type { Summary } from './shapes';
import { createSource, type Finding, type Source } from './source';
import { withEndsOf } from './terms';

export interface Lookups {
  /** Never rejects for what the network does. */
  lookUp(question: LookupQuestion): Promise<LookupReply>;
  /** Forgets every answer that was kept. */
  clear(): Promise<void>;
}

export interface LookupNeeds {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly online: () => boolean;
  readonly database: () => Promise<Database>;
  readonly pack: () => Promise<Pick<Pack, 'person' | 'country' | 'place'>>;
  /** How Dramatis names itself to the services: name, version, and whom to turn to. */
  readonly agent: string;
  /** Called for every request that was sent. */
  record(line: ReceiptLine): Promise<void>;
}

export function createLookups(needs: LookupNeeds): Lookups {
  const cache = createCache(needs);
  const ask = createAsk({ ...needs, gate: createGate(needs) });
  const source = createSource({ ...needs, cache, ask });
  const byName = async (name: string, reason: Reason): Promise<LookupReply> => {
    const found = await source.search(name, reason);
    if (!found.ok) return found;
    const { value, fetchedAt, cached } = found.value;
    if (typeof value === 'string') return failure('not-found', problemInWords('not-found'));
    return success({ choices: value, newer: [], fetchedAt: new Date(fetchedAt).toISOString(), cached });
  };
  return {
    lookUp(question) {
      const reason: Reason = { why: WHY[question.asked](question.name), urgency: 'reader' };
      const id = question.by === 'person' ? question.person : '';
      return isQid(id) ? byId(id, question.day, { source, reason, needs }) : byName(question.name, reason);
    },
    clear: cache.clear,
  };
}

/** What the receipt says of each request. */
const WHY: Readonly<Record<LookupQuestion['asked'], (name: string) => string>> = {
  pressed: name => `you pressed Look up on ${name}`,
  opened: name => `you let opened cards be looked up, and opened that of ${name}`,
};

interface Way {
  readonly source: Source;
  readonly reason: Reason;
  readonly needs: LookupNeeds;
}

async function byId(id: Qid, day: IsoDate, { source, reason, needs }: Way): Promise<LookupReply> {
  const pack = await needs.pack();
  const known = pack.person(id as string as Person['id']);
  // Where the pack knows the article, its introduction is asked for at the same time.
  const early = known?.enwiki ? source.summary(known.enwiki, reason) : undefined;
  const found = await source.person(id, reason);
  if (!found.ok) return found;
  const { value: facts, fetchedAt, cached } = found.value;
  if (typeof facts === 'string' || !facts.human) return failure('not-found', problemInWords('not-found'));

  const late = facts.enwiki && facts.enwiki !== known?.enwiki ? source.summary(facts.enwiki, reason) : undefined;
  const country = countriesOf(pack);
  const around = await surroundings(facts, place => country(place) !== undefined, { source, reason, needs });
  if (!around.ok) return around;
  const asked = personFrom(facts, {
    asOf: new Date(fetchedAt).toISOString().slice(0, 10),
    item: item => around.value.get(item),
    country,
  });
  const person = known ? withEndsOf(known, asked) : asked;
  const extract = await introduction(facts, late ?? early);
  return success({
    card: cardOf(person, pack, day),
    choices: [],
    newer: known ? newer(known, person) : [],
    ...(extract && { extract }),
    fetchedAt: new Date(fetchedAt).toISOString(),
    cached,
  });
}

/** Everything the facts point to. Without the names of offices there is no card; without a party's name there is. */
async function surroundings(
  facts: PersonFacts,
  isCountry: (id: Qid) => boolean,
  { source, reason }: Way,
): Promise<Result<ReadonlyMap<Qid, ItemFacts>, LookupProblem>> {
  const positions = await all(positionsNeeded(facts), id => source.position(id, reason));
  const failed = positions.find(([, found]) => !found.ok)?.[1];
  if (failed && !failed.ok) return failed;
  const items = known(positions);
  const names = await all(namesNeeded(facts, items, isCountry), id => source.name(id, reason));
  return success(new Map([...items, ...known(names)]));
}

type FoundItem = readonly [Qid, Awaited<Finding<ItemFacts>>];

function all(ids: readonly Qid[], find: (id: Qid) => Finding<ItemFacts>): Promise<readonly FoundItem[]> {
  return Promise.all(ids.map(async id => [id, await find(id)] as const));
}

function known(found: readonly FoundItem[]): ReadonlyMap<Qid, ItemFacts> {
  return new Map(
    found.flatMap(([id, one]) => (one.ok && typeof one.value.value === 'object' ? [[id, one.value.value]] : [])),
  );
}

/** The article's introduction, unless it turns out to be about somebody else. */
async function introduction(facts: PersonFacts, asked: Finding<Summary> | undefined): Promise<LookupAnswer['extract']> {
  const found = await asked;
  if (!found?.ok || typeof found.value.value === 'string') return undefined;
  const { text, url, about } = found.value.value;
  return about === undefined || about === facts.id ? { text, url, licence: 'CC BY-SA 4.0' } : undefined;
}
