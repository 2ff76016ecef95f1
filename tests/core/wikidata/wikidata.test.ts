import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTsv } from '../../../knowledge/tsv';
import { isQid, readEntities } from '../../../src/core/wikidata/entity';
import { itemFacts, personFacts } from '../../../src/core/wikidata/facts';
import { officeClass } from '../../../src/core/wikidata/officeClass';
import { namesNeeded, personFrom, positionsNeeded } from '../../../src/core/wikidata/person';
import { plainText } from '../../../src/core/wikidata/plainText';
import { commonDate, isoDate } from '../../../src/core/wikidata/time';

describe('a date of Wikidata', () => {
  test.each<[string, number, string | undefined]>([
    ['+2004-03-09T00:00:00Z', 11, '2004-03-09'],
    ['+2004-03-09T12:30:00Z', 14, '2004-03-09'],
    ['+2004-03-00T00:00:00Z', 10, '2004-03'],
    ['+2004-03-17T00:00:00Z', 10, '2004-03'],
    ['+1977-00-00T00:00:00Z', 9, '1977'],
    ['+1995-01-01T00:00:00Z', 9, '1995'],
    ['+00000002013-05-01T00:00:00Z', 11, '2013-05-01'],
    ['+0476-09-04T00:00:00Z', 11, '0476-09-04'],
    ['+1990-00-00T00:00:00Z', 8, undefined],
    ['+12013-01-01T00:00:00Z', 9, undefined],
    ['-0044-03-15T00:00:00Z', 11, undefined],
    ['+2023-02-30T00:00:00Z', 11, '2023-02'],
    ['+2023-13-01T00:00:00Z', 11, '2023'],
    ['tomorrow', 11, undefined],
  ])('%s to precision %i is %s', (time, precision, date) => {
    expect(isoDate({ time, precision })).toBe(date);
  });

  test.each([undefined, null, 7, [], {}, { time: 7, precision: 11 }, { time: '+2004-03-09T00:00:00Z' }])(
    'is none: %j',
    value => {
      expect(isoDate(value)).toBeUndefined();
    },
  );

  test.each<[readonly string[], string | undefined]>([
    [[], undefined],
    [['2012-05-07'], '2012-05-07'],
    [['2012-05-07', '2012-05'], '2012-05'],
    [['2012-05-07', '2012-06-01'], '2012'],
    [['2012', '2013'], undefined],
  ])('stated as %j is known as %s', (dates, date) => {
    expect(commonDate(dates)).toBe(date);
  });
});

describe('plain text', () => {
  test.each<[unknown, string | undefined]>([
    ['  a\u0000b\n\tc  ', 'a b c'],
    ['\u202eabc\u202c\u2066d\u2069', 'abcd'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Ødegård · Гагарин · 习近平', 'Ødegård · Гагарин · 习近平'],
    ['a\ud800b', 'ab'],
    ['\u200b\u2060', undefined],
    [7, undefined],
    [null, undefined],
  ])('of %j is %j', (value, text) => {
    expect(plainText(value, 300)).toBe(text);
  });

  test('is bounded, well-formed and without controls, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (value, limit) => {
        const text = plainText(value, limit) ?? '';
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }),
    );
  });
});

describe('entities', () => {
  test('are read from any JSON without an exception', () => {
    const json = fc.jsonValue({ maxDepth: 6 });
    const entity = fc.record({
      id: fc.constantFrom('Q1', 'P5', 7, null),
      labels: json,
      sitelinks: json,
      claims: fc.oneof(
        json,
        fc.dictionary(
          fc.constantFrom('P31', 'P39', 'P569', 'P102', 'P27', '__proto__'),
          fc.oneof(json, fc.array(json)),
        ),
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(json, fc.record({ entities: fc.dictionary(fc.string(), fc.oneof(json, entity)) })),
        answer => {
          for (const found of readEntities(answer)?.values() ?? []) {
            if (found === 'missing') continue;
            const facts = personFacts(found);
            itemFacts(found);
            positionsNeeded(facts);
            namesNeeded(facts, new Map(), () => false);
            personFrom(facts, { asOf: '2026-11-25', item: () => undefined, country: () => undefined });
          }
        },
      ),
    );
  });

  test.each(['Q0', 'Q', 'q5', 'P31', 'Q5 ', 'Q99999999999', 'x-ru-somebody', 'Q5|Q6', ''])(
    '%j is no number of an item',
    id => {
      expect(isQid(id)).toBe(false);
    },
  );
});

describe('the picture of a person', () => {
  const person = (files: readonly unknown[]) => {
    const claims = files.map(value => ({ mainsnak: { snaktype: 'value', datavalue: { value } }, rank: 'normal' }));
    return { entities: { Q1: { id: 'Q1', claims: { P18: claims } } } };
  };

  test.each<[readonly unknown[], string | undefined]>([
    [['A person.jpg'], 'A person.jpg'],
    [['Портрет 2004 (cropped).PNG', 'b.jpg'], 'Портрет 2004 (cropped).PNG'],
    [['A|B.jpg'], undefined],
    [['User:A.jpg'], undefined],
    [['../a.jpg'], undefined],
    [['speech.ogg', 'a.webp'], 'a.webp'],
    [[7, null, {}], undefined],
    [[], undefined],
  ])('of %j is %j', (files, image) => {
    const entity = readEntities(person(files))?.get('Q1');
    expect(typeof entity === 'object' ? personFacts(entity).image : 'unread').toBe(image);
  });
});

describe('the class of an office', () => {
  test.each([
    ['President of the United States', 'hos'],
    ['Vice President of the United States', 'deputy_head'],
    ['President of the European Commission', 'intl'],
    ['President of the Senate', 'speaker'],
    ['King of Spain', 'hos'],
    ['Governor General of Canada', 'hos'],
    ['Governor of California', 'governor'],
    ['Governor of the Bank of England', 'central_bank'],
    ['Chancellor of Germany', 'hog'],
    ['Deputy Prime Minister of Canada', 'deputy_head'],
    ['Taoiseach', 'hog'],
    ['Minister for Foreign Affairs', 'foreign'],
    ['United States Secretary of State', 'foreign'],
    ['Minister of Finance of Ukraine', 'finance'],
    ['Chancellor of the Exchequer', 'finance'],
    ['United States Secretary of Defense', 'defence'],
    ['Home Secretary', 'interior'],
    ['Minister of Justice of Brazil', 'justice'],
    ['Attorney General of Bangladesh', 'legal'],
    ['Minister of Health', 'minister'],
    ['Minister of State for Health', 'junior'],
    ['Assistant Minister to the Prime Minister', 'junior'],
    ['Deputy Chief Minister of Punjab', 'deputy_head'],
    ['Deputy Governor of Lagos State', 'governor'],
    ['Deputy of the National Congress', 'legislator'],
    ['White House Chief of Staff', 'minister'],
    ['Chief of Army Staff', 'military'],
    ['Secretary-General of the United Nations', 'intl'],
    ['ambassador of Russia to France', 'ambassador'],
    ['Permanent Representative of Russia to the United Nations', 'ambassador'],
    ['member of the German Bundestag', 'legislator'],
    ["People's Deputy of Ukraine", 'legislator'],
    ['Leader of the Opposition', 'opposition'],
    ['White House Press Secretary', 'spokesperson'],
    ['chairperson of the Labour Party', 'party'],
    ['chief executive officer', 'ceo'],
    ['First Lady of France', 'first_lady'],
    ['president of the chess federation', 'other'],
  ])('%s is %s', (title, kind) => {
    expect(officeClass(title)).toBe(kind);
  });

  test('is that of the sources for 24 of 25 positions', () => {
    const positions = parseTsv(readFileSync('knowledge/sources/positions.tsv', 'utf8'));
    const right = positions.filter(row => officeClass(row.title ?? '') === row.class);
    expect(right.length / positions.length).toBeGreaterThan(0.96);
  });

  test('a president of something smaller than a country is a governor', () => {
    expect(officeClass('President of Tatarstan', false)).toBe('governor');
  });
});
