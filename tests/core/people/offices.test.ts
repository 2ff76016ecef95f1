import { expect, test } from 'vitest';
import { stateOn } from '../../../src/core/people/offices';
import type { OfficeState } from '../../../src/shared/model';

interface Bounds {
  readonly start?: string;
  readonly end?: string;
  readonly acting?: boolean;
}

const cases: readonly (readonly [Bounds, string, OfficeState])[] = [
  [{ start: '2016-07-13', end: '2018-07-09' }, '2016-07-12', 'not-yet'],
  [{ start: '2016-07-13', end: '2018-07-09' }, '2016-07-13', 'held'],
  [{ start: '2016-07-13', end: '2018-07-09' }, '2018-07-08', 'held'],
  [{ start: '2016-07-13', end: '2018-07-09' }, '2018-07-09', 'perhaps'],
  [{ start: '2016-07-13', end: '2018-07-09' }, '2018-07-10', 'no-longer'],
  [{ start: '1995', end: '1997' }, '1994-12-31', 'not-yet'],
  [{ start: '1995', end: '1997' }, '1995-06-01', 'perhaps'],
  [{ start: '1995', end: '1997' }, '1996-06-01', 'held'],
  [{ start: '1995', end: '1997' }, '1997-01-01', 'perhaps'],
  [{ start: '1995', end: '1997' }, '1998-01-01', 'no-longer'],
  [{ start: '2020-03', end: '2020-11' }, '2020-03-15', 'perhaps'],
  [{ start: '2020-03', end: '2020-11' }, '2020-04-01', 'held'],
  [{ start: '2020-03', end: '2020-11' }, '2020-11-30', 'perhaps'],
  [{ start: '2004-03-09' }, '2021-04-07', 'held'],
  [{ start: '2004-03-09' }, '2025-06-30', 'held'],
  [{ start: '2004-03-09' }, '2025-07-01', 'open'],
  [{ start: '2024-03-07', acting: true }, '2024-04-01', 'acting'],
  [{ end: '1984' }, '1977-06-01', 'perhaps'],
  [{ end: '1984' }, '1985-01-01', 'no-longer'],
  [{}, '2020-01-01', 'undated'],
];

test.each(cases)('%j on %s is %s', (bounds, day, state) => {
  expect(stateOn({ ...bounds, asOf: '2025-06' }, day)).toBe(state);
});
