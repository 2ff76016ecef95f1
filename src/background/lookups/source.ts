/** Wikidata and Wikipedia as Dramatis knows them: what may be asked, from the cache where it is good, else from them. */

import { type Entity, type Qid, readEntities } from '../../core/wikidata/entity';
import { type ItemFacts, itemFacts, type PersonFacts, personFacts } from '../../core/wikidata/facts';
import type { Message } from '../../shared/message';
import type { LookupChoice } from '../../shared/protocol';
import { success } from '../../shared/result';
import { entitiesUrl, searchUrl, summaryUrl, titledUrl } from './addresses';
import type { Answer, Question } from './ask';
import { type BatchAnswer, createBatch, type Reason } from './batch';
import type { Cache, Nothing } from './cache';
import type { Finding, Remembered } from './remembered';
import {
  nameShelf,
  personShelf,
  positionShelf,
  readHits,
  readSummary,
  type Summary,
  searchShelf,
  summaryShelf,
  titleShelf,
} from './shapes';

export interface Source {
  person(id: Qid, reason: Reason): Finding<PersonFacts>;
  /** A position or a parliamentary term, with its place and dates. */
  position(id: Qid, reason: Reason): Finding<ItemFacts>;
  /** The name of a party, a place or an organisation. */
  name(id: Qid, reason: Reason): Finding<ItemFacts>;
  /** The introduction of an article of the English Wikipedia, by its title with underscores. */
  summary(title: string, reason: Reason): Finding<Summary>;
  /** Who or what an article of the English Wikipedia is about, by its title. */
  titled(title: string, reason: Reason): Finding<Qid>;
  /** People who bear the name; nobody else. */
  search(name: string, reason: Reason): Finding<readonly LookupChoice[]>;
}

export interface SourceNeeds {
  readonly cache: Cache;
  readonly remembered: Remembered;
  ask(question: Question): Promise<Answer>;
}

export function createSource({ cache, remembered, ask: send }: SourceNeeds): Source {
  const entities = <Value>(props: string, what: string, read: (entity: Entity) => Value) =>
    createBatch<Value | Nothing>(async (ids, reason) =>
      readBatch(
        await send({
          url: entitiesUrl(ids, props, reason),
          asked: { key: `receipt_${what}`, values: { ids: listed(ids) } },
          ...reason,
        }),
        ids,
        read,
      ),
    );

  const person = remembered(personShelf, entities(OF_A_PERSON, 'facts', personFacts));
  const position = remembered(positionShelf, entities('claims|labels', 'offices', itemFacts));
  const name = remembered(nameShelf, entities('labels', 'names', itemFacts));
  const candidate = entities('labels|descriptions|aliases', 'candidates', entity => entity);

  const summary = remembered(summaryShelf, async (title, reason) => {
    const answer = await send({
      url: summaryUrl(title),
      asked: { key: 'receipt_introduction', values: { title } },
      ...reason,
    });
    if (!answer.ok) return answer.problem === 'not-found' ? success<Nothing>('missing') : answer;
    const read = readSummary(answer.value);
    return success(read ?? 'malformed');
  });

  const titled = remembered(titleShelf, async (title, reason) => {
    const answer = await send({
      url: titledUrl(title, OF_A_PERSON),
      asked: { key: 'receipt_about', values: { title } },
      ...reason,
    });
    if (!answer.ok) return answer;
    const [entity] = readEntities(answer.value)?.values() ?? [];
    if (entity === undefined || entity === 'missing') return success<Nothing>(entity ?? 'malformed');
    // All that is known of the person came along: it is not asked for again.
    await cache.set(personShelf, entity.id, personFacts(entity));
    return success(entity.id);
  });

  const search = remembered<readonly LookupChoice[]>(searchShelf, async (wanted, reason) => {
    const answer = await send({
      url: searchUrl(wanted),
      asked: { key: 'receipt_people', values: { name: wanted } },
      ...reason,
    });
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

  return { person, position, name, summary, titled, search };
}

const OF_A_PERSON = 'claims|labels|descriptions|aliases|sitelinks';

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
function listed(ids: readonly string[]): string | Message {
  const shown = ids.slice(0, SHOWN).join(', ');
  if (ids.length <= SHOWN) return shown;
  return { key: 'receipt_andMore', values: { ids: shown, count: ids.length - SHOWN } };
}
const SHOWN = 8;
