import { describe, expect, test } from 'vitest';
import { newer } from '../../../src/background/lookups/newer';
import type { Office, Person } from '../../../src/shared/model';
import { newerWords } from '../../../src/ui/newerWords';
import { officeOf, personOf } from './stage';

const found = (offices: readonly Partial<Office>[], more: Partial<Person> = {}) =>
  personOf({
    asOf: '2026-11-25',
    offices: offices.map(office => officeOf({ asOf: '2026-11-25', ...office })),
    ...more,
  });
const packed = (offices: readonly Partial<Office>[], more: Partial<Person> = {}) =>
  personOf({
    asOf: '2022-08-02',
    offices: offices.map(office => officeOf({ asOf: '2022-08-02', ...office })),
    ...more,
  });

const health = { class: 'minister', title: 'Minister of Health' } as const;

describe('what is newer than the pack', () => {
  test.each<[string, Person, Person, readonly string[]]>([
    ['nothing, when both say the same', packed([{ start: '2018-08-20' }]), found([{ start: '2018-08-20' }]), []],
    [
      'an office that has ended since',
      packed([{ start: '2018-08-20' }]),
      found([{ start: '2018-08-20', end: '2022-04-10' }]),
      ['No longer Minister of Foreign Affairs of Pakistan since 10 April 2022'],
    ],
    [
      'an end known to the month only, and a start that differs by the day of the oath',
      packed([{ start: '2018-08-20' }]),
      found([{ start: '2018-08-18', end: '2022-04' }]),
      ['No longer Minister of Foreign Affairs of Pakistan since April 2022'],
    ],
    [
      'an office that began since, before the one that ended',
      packed([{ start: '2018-08-20' }]),
      found([
        { start: '2018-08-20', end: '2022-09-10' },
        { ...health, start: '2022-09-12' },
      ]),
      [
        'Minister of Health of Pakistan: since 12 September 2022',
        'No longer Minister of Foreign Affairs of Pakistan since 10 September 2022',
      ],
    ],
    [
      'an office that came and went',
      packed([]),
      found([{ ...health, start: '2023-01', end: '2024-02-03' }]),
      ['Minister of Health of Pakistan: January 2023 to 3 February 2024'],
    ],
    ['nothing of the time before the pack', packed([]), found([{ ...health, start: '2001', end: '2002' }]), []],
    [
      'an office that goes on and that the pack never had',
      packed([]),
      found([{ ...health, start: '2021-01-01' }]),
      ['Minister of Health of Pakistan: since 1 January 2021'],
    ],
    [
      'no seat in a parliament that the pack leaves out',
      packed([]),
      found([{ class: 'legislator', title: 'Member of the Senate', start: '2021-01-01' }]),
      [],
    ],
    [
      'no post that weighs little and that nobody may have closed',
      packed([]),
      found([{ class: 'other', title: 'Chair of a committee', start: '2012-07-16' }]),
      [],
    ],
    ['a death', packed([]), found([], { died: '2024-05-03' }), ['Died: 3 May 2024']],
    ['a death in some month', packed([]), found([], { died: '2024-05' }), ['Died: May 2024']],
    ['no death that the pack knows', packed([], { died: '2020' }), found([], { died: '2020-02-02' }), []],
    [
      'the right one of two terms of one office',
      packed([{ start: '2008-03-31', end: '2011-02-09' }, { start: '2018-08-20' }]),
      found([
        { start: '2008-03-31', end: '2011-02-09' },
        { start: '2018-08-20', end: '2022-04-10' },
      ]),
      ['No longer Minister of Foreign Affairs of Pakistan since 10 April 2022'],
    ],
    [
      'which of two posts held at once has ended',
      packed([
        { ...health, start: '2018-08-20' },
        { class: 'minister', title: 'Minister of Education', start: '2018-08-20' },
      ]),
      found([
        { class: 'minister', title: 'Federal Minister of Education', start: '2018-08-20', end: '2022-04-10' },
        { ...health, start: '2018-08-20' },
      ]),
      ['No longer Minister of Education of Pakistan since 10 April 2022'],
    ],
    [
      'an acting office told from the office itself',
      packed([{ start: '2018-08-20' }]),
      found([{ start: '2018-08-20' }, { start: '2023-01-01', acting: true, ...health }]),
      ['Acting Minister of Health of Pakistan: since 1 January 2023'],
    ],
  ])('%s', (_, pack, looked, sentences) => {
    expect(newer(pack, looked).map(one => newerWords(one).join(''))).toEqual(sentences);
  });
});
