import { expect, test } from 'vitest';
import { dateWords, today, yearOf } from '../../src/ui/dates';

test.each([
  ['2021-04-07', '7 April 2021'],
  ['2021-04', 'April 2021'],
  ['2021', '2021'],
  ['2024-02-29', '29 February 2024'],
  ['spring', 'spring'],
  ['2021-13-40', '2021-13-40'],
  ['', ''],
])('says %s as precisely as it is known: %s', (iso, words) => {
  expect(dateWords(iso)).toBe(words);
});

test('puts a coarse date in the middle of what it leaves open', () => {
  expect(yearOf('2021')).toBe(2021.5);
  expect(yearOf('2021-01-01')).toBe(2021);
  expect(yearOf('2021-07')).toBeCloseTo(2021.54, 2);
});

test('writes the reader’s calendar date, not the one of another time zone', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 25, 0, 1))).toBe('2026-11-25');
});
