/** The query service: who holds or held some positions, the one question that the harvest puts to it. */

import type { Json } from './entityJson';
import { ENTITIES } from './facts';

export function sparqlAnswer(query: string): Json {
  const positions = new Set([...query.matchAll(/\bwd:(Q\d+)/g)].map(([, id]) => id));
  const bindings = Object.entries(ENTITIES)
    .filter(([, entity]) => entity.positions?.some(({ position }) => positions.has(position)))
    .map(([id]) => ({ person: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` } }));
  return { head: { vars: ['person'] }, results: { bindings } };
}
