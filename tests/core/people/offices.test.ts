import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldPerhaps, standing, stateOn, termInWords } from '../../../src/core/people/offices';
import type { Office, OfficeState } from '../../../src/shared/model';

const row = (start?: string, end?: string, more: Partial<Office> = {}): Office => ({
  class: 'foreign',
  title: 'Minister of Foreign Affairs',
  jurisdiction: 'xx',
  place: 'Somewhere',
  ...(start && { start }),
  ...(end && { end }),
  asOf: '2022-07-01',
  source: 'test',
  ...more,
});

describe('the state of an office on a day', () => {
  const cases: readonly [what: string, office: Office, day: string, state: OfficeState, died?: string][] = [
    ['inside its bounds', row('2004-03-09', '2012-05-21'), '2007-01-01', 'held'],
    ['on its first day', row('2012-05-07', '2018-05-07'), '2012-05-07', 'held'],
    ['on its last day, the handover', row('2000-05-07', '2008-05-07'), '2008-05-07', 'perhaps'],
    ['the day after its end', row('2000-05-07', '2008-05-07'), '2008-05-08', 'no-longer'],
    ['the day before its start', row('2000-05-07', '2008-05-07'), '2000-05-06', 'not-yet'],
    ['between years of start and end', row('1995', '1997'), '1996-06-01', 'held'],
    ['in the year of its start', row('1977', '1984-07-23'), '1977-06-01', 'perhaps'],
    ['on the last day of the year of its start', row('1977', '1984-07-23'), '1977-12-31', 'held'],
    ['in the year of its end', row('1977-02-01', '1984'), '1984-07-23', 'perhaps'],
    ['in the month of its start', row('2015-04', '2018'), '2015-04-10', 'perhaps'],
    ['in the month of its end', row('2015-04', '2018-02'), '2018-02-28', 'perhaps'],
    ['after the month of its end', row('2015-04', '2018-02'), '2018-03-01', 'no-longer'],
    ['with an end and no start', row(undefined, '1984'), '1977-06-01', 'perhaps'],
    ['with an end and no start, afterwards', row(undefined, '1984'), '1985-01-01', 'no-longer'],
    ['with neither bound', row(), '1990-06-01', 'undated'],
    ['open, and looked at after the day', row('2018-08-20'), '2021-04-07', 'held'],
    ['open, and looked at before the day', row('2018-08-20'), '2024-04-07', 'open'],
    [
      'open, looked at in the month of the day',
      row('2018-08-20', undefined, { asOf: '2024-04' }),
      '2024-04-07',
      'held',
    ],
    ['acting', row('1999-12-31', '2000-05-07', { acting: true }), '2000-03-01', 'acting'],
    ['open, the holder dead before the day', row('2012'), '2013-03-06', 'no-longer', '2013-03-05'],
    ['open, the holder dead that day', row('2012'), '2013-03-05', 'perhaps', '2013-03-05'],
    ['ended later than the holder died', row('2012', '2014'), '2013-06-01', 'no-longer', '2013-03-05'],
    ['undated, the holder dead', row(), '2014-06-01', 'no-longer', '2013-03-05'],
  ];
  test.each(cases)('%s', (_, office, day, state, died) => {
    expect(stateOn(office, day, died)).toBe(state);
  });

  test('a term is held on no day outside the days it may mean', () => {
    const day = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const coarse = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    fc.assert(
      fc.property(coarse, coarse, day, (start, end, on) => {
        const state = stateOn(row(start, end), on);
        if (on.slice(0, start.length) < start || on.slice(0, end.length) > end) expect(heldPerhaps(state)).toBe(false);
        else expect(['held', 'perhaps']).toContain(state);
      }),
    );
  });
});

describe('the standing of a person', () => {
  const president = (start: string, end?: string) => row(start, end, { class: 'hos', title: 'President' });
  const premier = (start: string, end?: string) => row(start, end, { class: 'hog', title: 'Prime Minister' });

  test('terms that follow each other within a day are one', () => {
    const { offices } = standing(
      { offices: [president('2004-05-07', '2008-05-06'), president('2000-05-07', '2004-05-07')] },
      '2005-01-01',
    );
    expect(offices).toHaveLength(1);
    expect(offices[0]).toMatchObject({ start: '2000-05-07', end: '2008-05-06', state: 'held' });
  });

  test('a later return to the same office stays a term of its own', () => {
    const { offices, then } = standing(
      { offices: [president('2000-05-07', '2008-05-07'), president('2012-05-07')] },
      '2010-01-01',
    );
    expect(offices.map(office => office.state)).toEqual(['not-yet', 'no-longer']);
    expect(then).toEqual([]);
  });

  test('lists the latest first, and the weightiest first of what was held on the day and of what has no end', () => {
    const party = row('2001', undefined, { class: 'party', title: 'Leader of a party' });
    const { offices, then, now } = standing(
      { offices: [party, premier('2008-05-08', '2012-05-07'), president('2012-05-07')] },
      '2010-01-01',
    );
    expect(offices.map(office => office.title)).toEqual(['President', 'Prime Minister', 'Leader of a party']);
    expect(then.map(index => offices[index]!.title)).toEqual(['Prime Minister', 'Leader of a party']);
    expect(now.map(index => offices[index]!.title)).toEqual(['President', 'Leader of a party']);
  });

  test('nothing is held now by the dead, and nothing undated is', () => {
    expect(standing({ offices: [president('2012')], died: '2013-03-05' }, '2012-06-01').now).toEqual([]);
    expect(standing({ offices: [row()] }, '2012-06-01').now).toEqual([]);
  });
});

test.each([
  [row('2018-08-20', '2022-04-10'), 'in office 2018–2022'],
  [row('2018-08-20', '2018-12-10'), 'in office in 2018'],
  [row('2004-03-09'), 'in office since 2004'],
  [row(undefined, '2011'), 'in office until 2011'],
])('says a term in words (%#)', (office, words) => {
  expect(termInWords(office)).toBe(words);
});
