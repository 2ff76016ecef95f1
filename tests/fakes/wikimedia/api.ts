/** The action API: the questions that Dramatis puts to Wikidata and Commons, and its errors, as it answers them. */

import { entityJson, type Json } from './entityJson';
import { ENTITIES, REDIRECTS } from './facts';
import { imageAnswer } from './pictures';

/** What a module of the API makes of the parameters; an error has status 200 as well. */
export function apiAnswer(parameters: URLSearchParams): Json {
  switch (parameters.get('action')) {
    case 'wbgetentities':
      return entitiesAnswer(parameters);
    case 'query':
      return parameters.get('prop') === 'imageinfo' ? imageAnswer(parameters) : searchAnswer(parameters);
    default:
      return error('unknown_action', `Unrecognized value for parameter "action": ${parameters.get('action')}.`);
  }
}

export function error(code: string, text: string, more: Json = {}): Json {
  return {
    error: { code, info: text, ...more, docref: 'See https://www.wikidata.org/w/api.php for API usage.' },
    servedby: 'mw-api-ext.test',
  };
}

const IDS_LIMIT = 50;
const ALL = 'info|sitelinks|aliases|labels|descriptions|claims|datatype';

function entitiesAnswer(parameters: URLSearchParams): Json {
  const ids = [...new Set(list(parameters.get('ids') ?? ''))];
  if (ids.length > IDS_LIMIT) {
    return error('toomanyvalues', `Too many values supplied for parameter "ids". The limit is ${IDS_LIMIT}.`);
  }
  const bad = ids.find(id => !/^[QPL][1-9]\d{0,9}$/.test(id));
  if (bad !== undefined) return error('no-such-entity', `Could not find an entity with the ID "${bad}".`, { id: bad });
  const [languages, sites] = ['languages', 'sitefilter'].map(name => {
    const value = parameters.get(name);
    return value === null ? undefined : new Set(list(value));
  });
  const wanted = { props: new Set(list(parameters.get('props') ?? ALL)), languages, sites };
  const missing = parameters.get('formatversion') === '2' ? true : '';
  const title = parameters.get('titles');
  if (title !== null) {
    const [id, entity] = Object.entries(ENTITIES).find(([, { enwiki }]) => enwiki === title) ?? [];
    const unknown = { '-1': { site: parameters.get('sites'), title, missing } };
    return { entities: id && entity ? { [id]: entityJson(id, entity, wanted) } : unknown, success: 1 };
  }
  const entities = ids.map(id => {
    // A second redirect is not followed.
    const target = REDIRECTS[id] ?? id;
    const entity = ENTITIES[target];
    if (!entity) return [id, { id, missing }];
    const redirects = target === id ? {} : { redirects: { from: id, to: target } };
    return [id, { ...entityJson(target, entity, wanted), ...redirects }];
  });
  return { entities: Object.fromEntries(entities), success: 1 };
}

function searchAnswer(parameters: URLSearchParams): Json {
  const query = parameters.get('srsearch') ?? '';
  const isPeopleOnly = query.includes('haswbstatement:P31=Q5');
  const words = query
    .replace(/haswbstatement:\S+/g, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  // The search looks into everything that an entry says, not into its names alone.
  const hits = Object.entries(ENTITIES).filter(([, entity]) => {
    const text = [entity.label, entity.description, ...(entity.aliases ?? [])].join(' ').toLowerCase();
    const isPerson = entity.instanceOf?.includes('Q5') ?? false;
    return words.every(word => text.includes(word)) && (isPerson || !isPeopleOnly);
  });
  return {
    batchcomplete: true,
    query: {
      searchinfo: { totalhits: hits.length },
      search: hits
        .slice(0, Number(parameters.get('srlimit') ?? '10'))
        .map(([title]) => ({ ns: 0, title, pageid: Number(title.slice(1)) % 1_000_000 })),
    },
  };
}

function list(value: string): readonly string[] {
  return value.split('|').filter(Boolean);
}
