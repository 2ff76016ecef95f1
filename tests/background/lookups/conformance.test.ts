/**
 * Recorded answers of Wikidata and Wikipedia are read rightly. They belong to other projects and are not kept here:
 * the test looks for them beside the checkout, or where DRAMATIS_RECORDINGS says.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHits, readSummary } from '../../../src/background/lookups/shapes';
import { standing } from '../../../src/core/people/offices';
import { type Entity, type Qid, readEntities } from '../../../src/core/wikidata/entity';
import { personFacts } from '../../../src/core/wikidata/facts';
import { personFrom } from '../../../src/core/wikidata/person';
import type { OfficeState } from '../../../src/shared/model';

const FOLDER = process.env.DRAMATIS_RECORDINGS ?? path.resolve('../shared/fixtures');
const isThere = existsSync(FOLDER);

describe.skipIf(!isThere)(`recorded answers${isThere ? '' : ` (skipped: there are none at ${FOLDER})`}`, () => {
  const [held, perhaps, undated] = [['held', 'acting', 'open'], ['perhaps'], ['undated']] as const;

  test.each([
    ['wbgetentities-Q7747', 'Q7747', '1996-06-01', ['Q1553195'], []],
    ['wbgetentities-Q7747', 'Q7747', '2000-03-01', ['Q27494237', 'Q4109060', 'Q4127082', 'Q842386'], []],
    ['wbgetentities-Q7747', 'Q7747', '2007-01-01', ['Q218295', 'Q4109060'], []],
    ['wbgetentities-Q7747', 'Q7747', '2008-05-07', [], ['Q218295', 'Q4109060']],
    ['wbgetentities-Q7747', 'Q7747', '2010-01-01', ['Q842386'], []],
    ['wbgetentities-Q7747', 'Q7747', '2012-05-07', ['Q218295', 'Q4109060'], ['Q842386']],
    ['wbgetentities-Q7747', 'Q7747', '2026-04-21', ['Q140686', 'Q218295', 'Q4109060'], []],
    ['wbgetentities-entity-Q646148', 'Q646148', '1977-06-01', [], ['Q12311817', 'Q64852347']],
    ['wbgetentities-entity-Q646148', 'Q646148', '1983-01-01', ['Q5449541', 'Q64852347'], ['Q12311817']],
    ['wbgetentities-entity-Q646148', 'Q646148', '1984-07-23', [], ['Q12311817', 'Q5449541', 'Q64852347']],
    ['wbgetentities-entity-Q646148', 'Q646148', '1990-06-01', ['Q1780230', 'Q651703'], []],
    ['entity-Q24015', 'Q24015', '2013-01-07', ['Q20801646'], ['Q7603658']],
    ['wbgetentities-Q254220', 'Q254220', '2012-06-01', ['Q17276321'], []],
    ['wbgetentities-Q254220', 'Q254220', '2020-06-01', [], []],
  ])('%s: what %s held on %s', (file, id, day, expected, maybe) => {
    const offices = officesOn(file, id, day);
    expect(offices(held)).toEqual(expected);
    expect(offices(perhaps)).toEqual(maybe);
  });

  test('statements without dates stay without', () => {
    const offices = officesOn('wbgetentities-Q7747', 'Q7747', '2010-01-01');
    expect(offices(undated)).toEqual(['Q140686', 'Q1553195', 'Q2072298', 'Q38715670', 'Q38715852']);
  });

  test('a deprecated statement is nowhere', () => {
    expect(personFacts(entity('wbgetentities-Q7747', 'Q7747')).positions.map(({ position }) => position)).not.toContain(
      'Q2350808',
    );
  });

  test.each([
    ['wbgetentities-Q7747', 'Q7747', { name: 'Vladimir Putin', born: '1952-10-07', enwiki: 'Vladimir_Putin' }],
    ['wbgetentities-entity-Q646148', 'Q646148', { name: 'Henning Christophersen', died: '2016-12-31', gender: 'm' }],
    ['wbgetentities-Q19816371', 'Q19816371', { name: 'Maria Vorontsova', gender: 'f', human: true }],
  ])('%s: who %s is', (file, id, facts) => {
    expect(personFacts(entity(file, id))).toMatchObject({ human: true, ...facts });
  });

  test('an entry that is no person is none', () => {
    expect(personFacts(entity('wbgetentities-Q5', 'Q5')).human).toBe(false);
  });

  test('an id that does not exist is missing, and an error is no answer', () => {
    const title = readEntities(recorded('wbgetentities-missing-title'));
    expect([...(title?.values() ?? [])]).toEqual(['missing']);
    expect(readEntities(recorded('error-generic'))).toBeUndefined();
    expect(readEntities(recorded('wbgetentities-error-errorformat-v2'))).toBeUndefined();
  });

  test('a merged entry is found under the id it has now', () => {
    expect([...(readEntities(recorded('entitydata-redirect-Q16231742')) ?? [])][0]?.[0]).toBe('Q3571994');
  });

  test('every person of the folder is read without loss of a position that has a value', () => {
    for (const [file, id] of PEOPLE) {
      const claims = rawEntity(file, id).claims?.P39 ?? [];
      const kept = claims.filter(claim => claim.rank !== 'deprecated' && claim.mainsnak.snaktype === 'value');
      expect(personFacts(entity(file, id)).positions, file).toHaveLength(kept.length);
    }
  });

  test('summaries give their text and their address', () => {
    const moscow = readSummary(recorded('summary-Moscow'));
    expect(moscow).toMatchObject({
      url: 'https://en.wikipedia.org/wiki/Moscow',
      text: expect.stringContaining('Moscow'),
    });
    expect(readSummary(recorded('summary-Tokyo'))).toMatchObject({ about: 'Q1490' });
  });

  test('a search of a wiki that is not Wikidata finds no ids', () => {
    const cassette = recorded('cassette-search') as { interactions: { response: { body: { string: string } } }[] };
    expect(readHits(JSON.parse(cassette.interactions[0]!.response.body.string))).toEqual([]);
  });
});

const PEOPLE = [
  ['wbgetentities-Q7747', 'Q7747'],
  ['wbgetentities-Q254220', 'Q254220'],
  ['wbgetentities-entity-Q646148', 'Q646148'],
  ['entity-Q24015', 'Q24015'],
  ['entity-Q5548742', 'Q5548742'],
  ['entity-Q16741842', 'Q16741842'],
  ['entity-Q11803853', 'Q11803853'],
  ['entity-Q5407668', 'Q5407668'],
  ['entity-Q6141825', 'Q6141825'],
  ['entity-Q454553', 'Q454553'],
  ['entity-Q26451743', 'Q26451743'],
] as const;

interface Raw {
  readonly modified?: string;
  readonly claims?: {
    readonly P39?: readonly { readonly rank: string; readonly mainsnak: { readonly snaktype: string } }[];
  };
}

function recorded(file: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, `${file}.json`), 'utf8'));
}

/** Some recordings are the bare entity. */
function envelope(file: string, id: string): { readonly entities: Readonly<Record<string, Raw>> } {
  const json = recorded(file) as { entities?: Readonly<Record<string, Raw>> };
  return { entities: json.entities ?? { [id]: json as Raw } };
}

function rawEntity(file: string, id: string): Raw {
  return envelope(file, id).entities[id]!;
}

function entity(file: string, id: string): Entity {
  const found = readEntities(envelope(file, id))?.get(id);
  if (!found || found === 'missing') throw new Error(`${file} has no ${id}`);
  return found;
}

/** The positions by number, in each of some states on a day; the holder's death is left out. */
function officesOn(file: string, id: string, day: string): (states: readonly OfficeState[]) => readonly string[] {
  const asOf = rawEntity(file, id).modified?.slice(0, 10) ?? '2026-04-21';
  const item = (position: Qid) => ({ id: position, name: position, jurisdictions: [], countries: [] });
  const { offices } = personFrom(personFacts(entity(file, id)), { asOf, item, country: () => undefined });
  const on = standing({ offices }, day);
  return states =>
    [...new Set(on.offices.filter(({ state }) => states.includes(state)).map(({ title }) => title))].sort();
}
