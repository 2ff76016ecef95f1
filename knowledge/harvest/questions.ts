/** What the harvest asks: who holds or held some positions, and what is known of some entries. */

import { type EntityAnswers, isQid, readEntities } from '../../src/core/wikidata/entity';
import { field } from '../../src/core/wikidata/json';

/** Positions in one query: more would take the query service longer than it allows. */
export const POSITIONS_A_QUERY = 40;
/** Entries in one question, the most that Wikidata takes. */
export const IDS_A_QUESTION = 50;

/** People, living or dead, who hold or held any of the positions, whatever the rank of the statement. */
export function holdersUrl(positions: readonly string[]): URL {
  const url = new URL('https://query.wikidata.org/sparql');
  const query = [
    'SELECT DISTINCT ?person WHERE {',
    `  VALUES ?position { ${positions.map(id => `wd:${id}`).join(' ')} }`,
    '  ?person p:P39/ps:P39 ?position ; wdt:P31 wd:Q5 .',
    '}',
  ].join('\n');
  url.searchParams.set('format', 'json');
  url.searchParams.set('query', query);
  return url;
}

/** The people of an answer; `undefined` when it is none. */
export function readHolders(json: unknown): readonly string[] | undefined {
  const bindings = field(field(json, 'results'), 'bindings');
  if (!Array.isArray(bindings)) return undefined;
  const ids = bindings.map(row => String(field(field(row, 'person'), 'value')).replace(ENTITY, ''));
  return ids.every(isQid) ? ids : undefined;
}

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\//;

/** Everything that `personFacts` reads, or with `props` less. The servers' lag comes first: nobody waits for a harvest. */
export function entitiesUrl(ids: readonly string[], props: string): URL {
  const url = new URL('https://www.wikidata.org/w/api.php');
  const parameters = {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: 'en|mul',
    sitefilter: 'enwiki',
    maxlag: '5',
    format: 'json',
    formatversion: '2',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** An answer that tells of every id that was asked for; `undefined` when it leaves one out. */
export function readAll(json: unknown, ids: readonly string[]): EntityAnswers | undefined {
  const answers = readEntities(json);
  return answers && ids.every(id => answers.has(id)) ? answers : undefined;
}
