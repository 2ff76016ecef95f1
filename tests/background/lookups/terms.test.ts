import { expect, test } from 'vitest';
import { withPack } from '../../../src/background/lookups/terms';
import type { Office, Person, PersonId } from '../../../src/shared/model';

function office(part: Partial<Office>): Office {
  return {
    class: 'foreign',
    title: 'Minister of Foreign Affairs',
    jurisdiction: 'pk',
    place: 'Pakistan',
    asOf: '2025-06-01',
    source: 'pack',
    ...part,
  };
}

function person(offices: readonly Office[], part: Partial<Person> = {}): Person {
  return {
    id: 'Q1' as PersonId,
    name: 'Somebody',
    aliases: [],
    description: '',
    kind: 'official',
    countries: ['pk'],
    importance: 50,
    source: 'pack',
    asOf: '2025-06-01',
    offices,
    ...part,
  };
}

const found = office({ start: '2018-08-20', source: 'wikidata' });

test.each<readonly [string, readonly Office[], readonly (readonly [string, string | undefined])[]]>([
  [
    'an office of another time',
    [office({ start: '2008-03-31', end: '2011-02-11' })],
    [
      ['2018-08-20', undefined],
      ['2008-03-31', '2011-02-11'],
    ],
  ],
  [
    'an office of another kind',
    [office({ class: 'party', title: 'Vice chairman', start: '2011-12-04' })],
    [
      ['2018-08-20', undefined],
      ['2011-12-04', undefined],
    ],
  ],
  [
    'the end of a term, and does not say the term twice',
    [office({ start: '2018-08', end: '2022-04-10' })],
    [['2018-08-20', '2022-04-10']],
  ],
  ['nothing that the source has with other dates', [office({ start: '2019' })], [['2018-08-20', undefined]]],
])('the pack keeps %s', (_, pack, expected) => {
  const { offices } = withPack(person(pack), person([found]));
  expect(offices.map(({ start, end }) => [start, end])).toEqual(expected);
});

test('the pack’s party stands where the source names none', () => {
  expect(withPack(person([], { party: 'Party A' }), person([])).party).toBe('Party A');
  expect(withPack(person([], { party: 'Party A' }), person([], { party: 'Party B' })).party).toBe('Party B');
});
