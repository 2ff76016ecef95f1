/** Entities in the exact shape in which Wikidata's action API gives them. */

import { createHash } from 'node:crypto';
import type { FakeEntity, FakePosition } from './facts';

export type Json = Readonly<Record<string, unknown>>;

export interface Wanted {
  readonly props: ReadonlySet<string>;
  readonly languages: ReadonlySet<string> | undefined;
  readonly sites: ReadonlySet<string> | undefined;
}

/** `id` is the one it has now, which differs from the one asked for when it was merged. */
export function entityJson(id: string, entity: FakeEntity, { props, languages, sites }: Wanted): Json {
  const inLanguages = (terms: Json) =>
    Object.fromEntries(Object.entries(terms).filter(([language]) => !languages || languages.has(language)));
  const language = entity.labelIn ?? 'en';
  return {
    ...(props.has('info') && {
      pageid: Number(id.slice(1)) % 1_000_000,
      ns: 0,
      title: id,
      lastrevid: 2_400_000_000,
      modified: '2026-11-01T10:20:30Z',
    }),
    type: 'item',
    id,
    ...(props.has('labels') && {
      labels: inLanguages(entity.label ? { [language]: { language, value: entity.label } } : {}),
    }),
    ...(props.has('descriptions') && {
      descriptions: inLanguages(entity.description ? { en: { language: 'en', value: entity.description } } : {}),
    }),
    ...(props.has('aliases') && {
      aliases: inLanguages(entity.aliases ? { en: entity.aliases.map(value => ({ language: 'en', value })) } : {}),
    }),
    ...(props.has('claims') && { claims: claimsJson(id, entity) }),
    ...(props.has('sitelinks') && {
      sitelinks:
        entity.enwiki && (!sites || sites.has('enwiki'))
          ? { enwiki: { site: 'enwiki', title: entity.enwiki, badges: [] } }
          : {},
    }),
  };
}

function claimsJson(id: string, entity: FakeEntity): Json {
  const claims: Record<string, Json[]> = {};
  const add = (property: string, snak: Json, more: Json = {}) => {
    const place = claims[property] ?? [];
    claims[property] = place;
    const nth = String(place.length).padStart(12, '0');
    place.push({
      mainsnak: snak,
      type: 'statement',
      ...more,
      id: `${id}$00000000-${property}-${nth}`,
      rank: 'normal',
      ...rankOf(more),
    });
  };
  for (const kind of entity.instanceOf ?? []) add('P31', itemSnak('P31', kind));
  if (entity.gender) add('P21', itemSnak('P21', entity.gender === 'm' ? 'Q6581097' : 'Q6581072'));
  if (entity.born) add('P569', timeSnak('P569', entity.born));
  if (entity.died) add('P570', timeSnak('P570', entity.died));
  for (const country of entity.citizenships ?? []) {
    // The Soviet Union ended; an entry that says so is no citizenship of today.
    add('P27', itemSnak('P27', country), country === 'Q15180' ? qualified([timeSnak('P582', '1991-12-26')]) : {});
  }
  if (entity.image) add('P18', snak('P18', 'commonsMedia', { value: entity.image, type: 'string' }));
  if (entity.party) add('P102', itemSnak('P102', entity.party));
  for (const position of entity.positions ?? []) add('P39', itemSnak('P39', position.position), positionJson(position));
  if (entity.appliesTo) add('P1001', itemSnak('P1001', entity.appliesTo));
  if (entity.country) add('P17', itemSnak('P17', entity.country));
  if (entity.start) add('P580', timeSnak('P580', entity.start));
  if (entity.end) add('P582', timeSnak('P582', entity.end));
  return claims;
}

function positionJson({ start, end, acting, term, rank }: FakePosition): Json {
  return {
    ...qualified([
      ...(start ? [timeSnak('P580', start)] : []),
      ...(end ? [timeSnak('P582', end)] : []),
      ...(acting ? [itemSnak('P5102', 'Q4676846')] : []),
      ...(term ? [itemSnak('P2937', term)] : []),
    ]),
    ...(rank && { rank }),
  };
}

function rankOf({ rank }: Json): Json {
  return rank === undefined ? {} : { rank };
}

function qualified(snaks: readonly Json[]): Json {
  if (snaks.length === 0) return {};
  const qualifiers: Record<string, Json[]> = {};
  for (const snak of snaks) {
    const property = String(snak.property);
    qualifiers[property] = [...(qualifiers[property] ?? []), snak];
  }
  return { qualifiers, 'qualifiers-order': Object.keys(qualifiers) };
}

function itemSnak(property: string, id: string): Json {
  const value = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id };
  return snak(property, 'wikibase-item', { value, type: 'wikibase-entityid' });
}

function timeSnak(property: string, date: string): Json {
  if (date === 'unknown' || date === 'none') {
    const snaktype = date === 'unknown' ? 'somevalue' : 'novalue';
    return { snaktype, property, hash: hashOf([snaktype, property]), datatype: 'time' };
  }
  const [year, month, day] = date.split('-');
  const value = {
    // A bare year is written either way; nobody may read the digits below the precision.
    time: `+${year}-${month ?? '01'}-${day ?? (month ? '00' : '01')}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision: day ? 11 : month ? 10 : 9,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  };
  return snak(property, 'time', { value, type: 'time' });
}

function snak(property: string, datatype: string, datavalue: Json): Json {
  return { snaktype: 'value', property, hash: hashOf(datavalue), datavalue, datatype };
}

function hashOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex');
}
