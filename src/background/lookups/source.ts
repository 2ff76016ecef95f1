/** Wikidata and Wikipedia as Dramatis knows them: what may be asked, from the cache where it is good, else from them. */

import { type Entity, type Qid, readEntities } from '../../core/wikidata/entity';
import { type ItemFacts, itemFacts, type PersonFacts, personFacts } from '../../core/wikidata/facts';
import type { LookupChoice, LookupProblem } from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import type { Answer, Question } from './ask';
import { type BatchAnswer, createBatch, type Reason } from './batch';
import type { Cache, Kept, Nothing, Shelf } from './cache';
import { UNREADABLE } from './problems';
import {
  CHOICES,
  nameShelf,
  personShelf,
  positionShelf,
  readHits,
  readSummary,
  type Summary,
  searchShelf,
  summaryShelf,
} from './shapes';

/** What was found, and when the source was asked for it. */
interface Found<Value> {
  readonly value: Value | Nothing;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly cached: boolean;
}

export type Finding<Value> = Promise<Result<Found<Value>, LookupProblem>>;

export interface Source {
  person(id: Qid, reason: Reason): Finding<PersonFacts>;
  /** A position or a parliamentary term, with its place and dates. */
  position(id: Qid, reason: Reason): Finding<ItemFacts>;
  /** The name of a party, a place or an organisation. */
  name(id: Qid, reason: Reason): Finding<ItemFacts>;
  /** The introduction of an article of the English Wikipedia, by its title with underscores. */
  summary(title: string, reason: Reason): Finding<Summary>;
  /** People who bear the name; nobody else. */
  search(name: string, reason: Reason): Finding<readonly LookupChoice[]>;
}

export interface SourceNeeds {
  readonly cache: Cache;
  readonly now: () => number;
  ask(question: Question): Promise<Answer>;
}

export function createSource({ cache, now, ask: send }: SourceNeeds): Source {
  /** The cache in front of a question: fresh answers at once, stale ones while it is asked again, old ones if asking fails. */
  function remembered<Value>(
    shelf: Shelf<Value>,
    fetch: (id: string, reason: Reason) => Promise<Result<Value | Nothing, LookupProblem>>,
  ): (id: string, reason: Reason) => Finding<Value> {
    const ask = async (id: string, reason: Reason): Finding<Value> => {
      const answer = await fetch(id, reason);
      if (!answer.ok) return answer;
      const isUnreadable = answer.value === 'malformed';
      // Asked again at once it would be no more readable; but what was read before is kept rather than that.
      if (!isUnreadable || !(await cache.get(shelf, id))) await cache.set(shelf, id, answer.value);
      return isUnreadable ? unreadable() : success({ value: answer.value, fetchedAt: now(), cached: false });
    };
    /** What is on its way is not asked for again; but nobody who waits is put off with what steps back for others. */
    const onTheWay = new Map<string, Finding<Value>>();
    const renew = (id: string, reason: Reason): Finding<Value> => {
      const key = `${reason.urgency} ${id}`;
      const finding = onTheWay.get(key) ?? ask(id, reason).finally(() => onTheWay.delete(key));
      onTheWay.set(key, finding);
      return finding;
    };
    return async (id, reason) => {
      const kept = await cache.get(shelf, id);
      if (kept && kept.age !== 'old') {
        if (kept.age === 'stale') void renew(id, { ...reason, urgency: 'refresh' }).catch(() => {});
        return fromKept(kept);
      }
      const renewed = await renew(id, reason);
      return !renewed.ok && kept ? success({ ...kept, cached: true }) : renewed;
    };
  }

  const entities = <Value>(props: string, asked: (ids: string) => string, read: (entity: Entity) => Value) =>
    createBatch<Value | Nothing>(async (ids, reason) =>
      readBatch(await send({ url: entitiesUrl(ids, props, reason), asked: asked(listed(ids)), ...reason }), ids, read),
    );

  const person = remembered(
    personShelf,
    entities('claims|labels|descriptions|aliases|sitelinks', ids => `facts about ${ids}`, personFacts),
  );
  const position = remembered(
    positionShelf,
    entities('claims|labels', ids => `the offices ${ids}`, itemFacts),
  );
  const name = remembered(
    nameShelf,
    entities('labels', ids => `the names of ${ids}`, itemFacts),
  );
  const candidate = entities(
    'labels|descriptions|aliases',
    ids => `names and descriptions of ${ids}`,
    entity => entity,
  );

  const summary = remembered(summaryShelf, async (title, reason) => {
    const answer = await send({ url: summaryUrl(title), asked: `the introduction of "${title}"`, ...reason });
    if (!answer.ok) return answer.problem === 'not-found' ? success<Nothing>('missing') : answer;
    const read = readSummary(answer.value);
    return success(read ?? 'malformed');
  });

  const search = remembered<readonly LookupChoice[]>(searchShelf, async (wanted, reason) => {
    const answer = await send({ url: searchUrl(wanted), asked: `people named "${wanted}"`, ...reason });
    if (!answer.ok) return answer;
    const hits = readHits(answer.value);
    if (!hits) return success<Nothing>('malformed');
    const found = await Promise.all(hits.map(id => candidate(id, reason)));
    const broken = found.find(one => !one.ok);
    if (broken && !broken.ok) return broken;
    const people = found.flatMap(one => (one.ok && typeof one.value === 'object' ? one.value : []));
    const choices = people.flatMap(entity => choiceOf(entity, wanted) ?? []);
    return success(choices.length > 0 ? choices : 'missing');
  });

  return { person, position, name, summary, search };
}

const WIKIDATA = 'https://www.wikidata.org/w/api.php';
/** Most people's names are kept under `mul`, once for all languages. */
const LANGUAGES = 'en|mul';

function entitiesUrl(ids: readonly string[], props: string, { urgency }: Reason): URL {
  return apiUrl({
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: LANGUAGES,
    sitefilter: 'enwiki',
    // Work that nobody waits for steps back while the servers lag; a person is not made to wait for them.
    ...(urgency === 'refresh' && { maxlag: '5' }),
  });
}

/** People only, so that a street, a ship or a film of that name is no choice. */
function searchUrl(name: string): URL {
  // A name is words: what the search would take for an operator is left out, and so is the case that makes one of "or".
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’.-]+|(?<![\p{L}\p{M}\p{N}])-+/gu, ' ')
    .trim();
  return apiUrl({
    action: 'query',
    list: 'search',
    srsearch: `${words} haswbstatement:P31=Q5`,
    srnamespace: '0',
    srlimit: String(CHOICES),
    srprop: '',
  });
}

/** `origin=*` must be sent by hand: it opens the service to a worker without any permission for its host. */
function apiUrl(parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(WIKIDATA);
  for (const [name, value] of Object.entries({ ...parameters, format: 'json', formatversion: '2', origin: '*' })) {
    url.searchParams.set(name, value);
  }
  return url;
}

function summaryUrl(title: string): URL {
  return new URL(`https://en.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title)}`);
}

function readBatch<Value>(
  answer: Answer,
  ids: readonly string[],
  read: (entity: Entity) => Value,
): BatchAnswer<Value | Nothing> {
  if (!answer.ok) return answer;
  const entities = readEntities(answer.value);
  const found = new Map<string, Value | Nothing>();
  for (const id of ids) {
    const entity = entities?.get(id) ?? 'malformed';
    found.set(id, typeof entity === 'string' ? entity : read(entity));
  }
  return success(found);
}

/** The search looks into whole entries; only those who bear all words of the name are choices. */
function choiceOf(entity: Entity, wanted: string): LookupChoice | undefined {
  const words = foldedWords(wanted);
  const bears = [entity.label ?? '', ...entity.aliases].some(name => {
    const has = new Set(foldedWords(name));
    return words.every(word => has.has(word));
  });
  if (!bears || !entity.label) return undefined;
  return {
    person: entity.id as string as LookupChoice['person'],
    name: entity.label,
    description: entity.description ?? '',
  };
}

function foldedWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** At most a few ids in words, for the receipt. */
function listed(ids: readonly string[]): string {
  return ids.length <= SHOWN ? ids.join(', ') : `${ids.slice(0, SHOWN).join(', ')} and ${ids.length - SHOWN} more`;
}
const SHOWN = 8;

function fromKept<Value>({ value, fetchedAt }: Kept<Value>): Result<Found<Value>, LookupProblem> {
  return value === 'malformed' ? unreadable() : success({ value, fetchedAt, cached: true });
}

function unreadable() {
  return failure('malformed', UNREADABLE);
}
