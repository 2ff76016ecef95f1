import { expect, test } from 'vitest';
import { findRelativeDates } from '../../../src/core/dates/relative';

test.each([
  ['It happened yesterday.', 'yesterday', '2021-04-06'],
  ['It opens tomorrow.', 'tomorrow', '2021-04-08'],
  ['Exports fell last year.', 'last year', '2020'],
  ['Talks begin next month.', 'next month', '2021-05'],
  ['Talks began this week.', 'this week', '2021-04-05/2021-04-11'],
  ['She left three years ago.', 'three years ago', '2018'],
  ['She left 16 months ago.', '16 months ago', '2019-12'],
  ['She left a decade ago.', 'a decade ago', '201X'],
  ['It ends 10 days from now.', '10 days from now', '2021-04-17'],
])('%s', (text, exact, iso) => {
  const start = text.indexOf(exact);
  expect(findRelativeDates(text, '2021-04-07')).toEqual([{ start, end: start + exact.length, iso }]);
});

test('a distance from another day than the article’s is not guessed', () => {
  expect(findRelativeDates('He came back a week later, two years after the war.', '2021-04-07')).toEqual([]);
});

test('an article known only to its month anchors nothing', () => {
  expect(findRelativeDates('It happened yesterday.', '2021-04')).toEqual([]);
});
