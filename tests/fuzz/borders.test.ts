import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkArticle, checkCorrection, checkDateCorrection, checkQuestion } from '../../src/background/checks';
import { readHits, readSummary } from '../../src/background/lookups/shapes';
import { openPack } from '../../src/core/pack/open';
import { openModel } from '../../src/core/people/model';
import { readEntities } from '../../src/core/wikidata/entity';
import { itemFacts, personFacts } from '../../src/core/wikidata/facts';
import { smallPackBytes } from '../core/pack/smallPack';
import { runs } from './runs';

/** JSON that a stranger could send: keys of prototypes, deep nests, and the field names that are asked for. */
const KEYS = [
  'entities',
  'Q1',
  'id',
  'labels',
  'en',
  'value',
  'claims',
  'P39',
  'mainsnak',
  'datavalue',
  'time',
  'precision',
  'qualifiers',
  'P580',
  'rank',
  'sitelinks',
  'enwiki',
  'title',
  'query',
  'search',
  'type',
  'extract',
  'titles',
  'canonical',
  'missing',
  '__proto__',
  'constructor',
  'toString',
  'text',
  'blocks',
  'start',
  'end',
  'kind',
  'name',
  'person',
  'scope',
  'on',
  'where',
  'by',
  'day',
  'asked',
  'url',
];
const LEAVES = [
  'Q1',
  'Q58217',
  '+2021-04-07T00:00:00Z',
  '+99999-00-00',
  'standard',
  'person',
  'is',
  'article',
  '2021-04-07',
  '\u0000',
  '<img onerror=x>',
  '\u202e',
  'preferred',
  'value',
  'somevalue',
];

const json = fc.letrec<{ readonly any: unknown }>(tie => ({
  any: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(...LEAVES, null, true, 0, -1, 11, 1e308),
    fc.string({ maxLength: 20 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).any;

test('any JSON from Wikidata or Wikipedia is read or refused, without an exception', () => {
  fc.assert(
    fc.property(json, value => {
      const answers = readEntities(value);
      for (const entity of answers?.values() ?? []) {
        if (entity === 'missing') continue;
        const facts = personFacts(entity);
        expect(facts.id).toMatch(/^Q[1-9]\d*$/);
        itemFacts(entity);
      }
      readEntities({ entities: value });
      readEntities({ entities: { Q1: { id: 'Q1', claims: value, labels: value } } });
      readSummary(value);
      expect((readHits(value) ?? []).length).toBeLessThanOrEqual(10);
    }),
    runs(200),
  );
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('any message is taken or refused with an error that says why, and nothing else', () => {
  fc.assert(
    fc.property(json, value => {
      for (const check of [checkArticle, checkCorrection, checkDateCorrection, checkQuestion]) {
        try {
          check(value);
        } catch (error) {
          expect((error as Error).name).toBe('ValiError');
        }
      }
    }),
    runs(100),
  );
});

test('any bytes in place of the pack or the tagger are refused, and a pack with one changed byte too', () => {
  const whole = smallPackBytes();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, flip) => {
      expect(openPack(bytes).ok).toBe(false);
      expect(openModel(bytes).ok).toBe(false);
      const damaged = whole.slice();
      damaged[at % damaged.length]! ^= flip;
      expect(openPack(damaged).ok).toBe(false);
      expect(openPack(whole.slice(0, at % whole.length)).ok).toBe(false);
    }),
    runs(50),
  );
});
