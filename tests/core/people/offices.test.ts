import { describe, expect, test } from 'vitest';
import { standing, stateOn } from '../../../src/core/people/offices';
import type { Office } from '../../../src/shared/model';

const office = (more: Partial<Office>): Office => ({
  class: 'minister',
  title: 'Minister of Fisheries',
  jurisdiction: 'no',
  place: 'Norway',
  asOf: '2025-01-01',
  source: 'a list',
  ...more,
});

describe('an office without dates', () => {
  test.each([
    ['of the living is undated', '2010-01-01', undefined, 'undated'],
    ['of somebody who died later is undated too', '2010-01-01', '2019-05-03', 'undated'],
    ['of the dead is over', '2020-01-01', '2019-05-03', 'no-longer'],
  ] as const)('%s', (_, day, died, state) => {
    expect(stateOn(office({}), day, died)).toBe(state);
  });

  test('does not stand among those held on the day', () => {
    const { then } = standing({ offices: [office({})], died: '2019-05-03', countries: ['no'] }, '2010-01-01');
    expect(then).toEqual([]);
  });
});

test('of equal offices, the one at home comes first', () => {
  const abroad = office({ class: 'hos', title: 'King of Tuvalu', jurisdiction: 'tv', start: '2012-02-01' });
  const home = office({ class: 'hos', title: 'King of Norway', start: '1991-01-17' });
  const on = standing({ offices: [home, abroad], countries: ['no'] }, '2015-01-01');
  expect(on.then.map(index => on.offices[index]!.jurisdiction)).toEqual(['no', 'tv']);
});
