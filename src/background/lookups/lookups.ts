/** A reader's question, answered: facts from Wikidata as a card, what is newer than the pack, an introduction from Wikipedia. */

import type { Pack } from '../../core/pack/pack';
import { cardOf } from '../../core/people/cards';
import { isQid, type Qid } from '../../core/wikidata/entity';
import type { ItemFacts, PersonFacts } from '../../core/wikidata/facts';
import { namesNeeded, personFrom, positionsNeeded } from '../../core/wikidata/person';
import type { IsoDate, Person } from '../../shared/model';
import type {
  ChecksReply,
  LookupAnswer,
  LookupProblem,
  LookupQuestion,
  LookupReply,
  Photo,
} from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import type { Database } from '../database';
import type { Answered, SentLine } from '../receipt';
import { createAsk } from './ask';
import type { Reason } from './batch';
import { createCache } from './cache';
import type { Gate } from './gate';
import { newer } from './newer';
import { createPhotos } from './photo';
import { countriesOf } from './places';
import { problemMessage } from './problems';
import { ranked } from './ranked';
import { createRelatedChecks } from './relatedChecks';
import { type Finding, rememberedIn } from './remembered';
import type { Summary } from './shapes';
import { createSource, type Source } from './source';
import { withPack } from './terms';

export interface Lookups {
  /** Never rejects for what the network does. Once the signal is aborted nothing is sent that nobody else waits for. */
  lookUp(question: LookupQuestion, signal?: AbortSignal): Promise<LookupReply>;
  /** Fact-checks about these words. */
  relatedChecks(words: string): Promise<ChecksReply>;
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
  /** Whether the reader wants photos. */
  readonly photos: () => Promise<boolean>;
  /** The reader's key for fact-checks; '' when there is none. */
  readonly checksKey: () => Promise<string>;
  readonly gate: Gate;
  /** Called for every request before it is sent. */
  record(line: SentLine): Promise<Answered>;
}

export function createLookups(needs: LookupNeeds): Lookups {
  const cache = createCache(needs);
  const ask = createAsk(needs);
  const remembered = rememberedIn({ cache, now: needs.now });
  const source = createSource({ cache, remembered, ask });
  const photo = createPhotos({ remembered, ask });

  const byName = async (name: string, near: string, reason: Reason): Promise<LookupReply> => {
    const found = await source.search(name, reason);
    if (!found.ok) return found;
    const { value, fetchedAt, cached } = found.value;
    if (typeof value === 'string') return notFound();
    return success({ choices: ranked(value, near), newer: [], fetchedAt: new Date(fetchedAt).toISOString(), cached });
  };

  return {
    async lookUp(question, signal) {
      const why = { key: `receipt_${question.asked}`, values: { name: question.name } };
      const reason: Reason = { why, urgency: 'reader', ...(signal && { signal }) };
      const way: Way = { source, photo, reason, needs };
      const { day, name } = question;
      if (question.by === 'title') return byTitle(question.title, day, way);
      const id = question.by === 'person' ? question.person : '';
      if (isQid(id)) return byId(id, day, way);
      // Whoever the pack has no number for may have an article, which says more than a name.
      const title = id && (await needs.pack()).person(id as Person['id'])?.enwiki;
      if (title) return byTitle(title, day, way);
      return byName(name, (question.by === 'name' && question.near) || '', reason);
    },
    relatedChecks: createRelatedChecks({ remembered, ask, key: needs.checksKey }),
    clear: cache.clear,
  };
}

interface Way {
  readonly source: Source;
  readonly photo: (file: string, reason: Reason) => Finding<Photo>;
  readonly reason: Reason;
  readonly needs: LookupNeeds;
}

/** An article's introduction is wanted anyway, and mostly says whom it is about. */
async function byTitle(title: string, day: IsoDate, way: Way): Promise<LookupReply> {
  const article = await way.source.summary(title, way.reason);
  const about = article.ok && typeof article.value.value === 'object' ? article.value.value.about : undefined;
  if (about) return byId(about, day, way);
  const found = await way.source.titled(title, way.reason);
  if (!found.ok) return found;
  const { value: id } = found.value;
  return isQid(id) ? byId(id, day, way) : notFound();
}

async function byId(id: Qid, day: IsoDate, way: Way): Promise<LookupReply> {
  const { source, photo, reason, needs } = way;
  const pack = await needs.pack();
  const known = pack.person(id as string as Person['id']);
  // Where the pack knows the article, its introduction is asked for at the same time.
  const early = known?.enwiki ? source.summary(known.enwiki, reason) : undefined;
  const found = await source.person(id, reason);
  if (!found.ok) return found;
  const { value: facts, fetchedAt, cached } = found.value;
  if (typeof facts === 'string' || !facts.human) return notFound();

  const late = facts.enwiki && facts.enwiki !== known?.enwiki ? source.summary(facts.enwiki, reason) : undefined;
  const picture = facts.image && (await needs.photos()) ? photo(facts.image, reason) : undefined;
  const country = countriesOf(pack);
  const around = await surroundings(facts, place => country(place) !== undefined, way);
  if (!around.ok) return around;
  const asked = personFrom(facts, {
    asOf: new Date(fetchedAt).toISOString().slice(0, 10),
    item: item => around.value.get(item),
    country,
  });
  const person = known ? withPack(known, asked) : asked;
  const [extract, portrait] = await Promise.all([introduction(facts, late ?? early), inTime(picture)]);
  return success({
    card: cardOf(person, pack, day),
    choices: [],
    newer: known ? newer(known, person) : [],
    ...(extract && { extract }),
    ...(portrait && { photo: portrait }),
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
  const found = await inTime(asked);
  if (!found) return undefined;
  const { text, url, about } = found;
  return about === undefined || about === facts.id ? { text, url, licence: 'CC BY-SA 4.0' } : undefined;
}

/** How long a card waits for what it can be read without. What comes later is kept, and shown the next time. */
const EXTRAS_MS = 3_000;

async function inTime<Value extends object>(asked: Finding<Value> | undefined): Promise<Value | undefined> {
  if (!asked) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), EXTRAS_MS);
  });
  const found = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  return found?.ok && typeof found.value.value === 'object' ? found.value.value : undefined;
}

function notFound(): LookupReply {
  return failure('not-found', problemMessage('not-found'));
}
