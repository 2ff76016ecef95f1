import { expect, test } from 'vitest';
import { mentionName } from '../../src/page/mentionName';
import type { Cluster, ClusterId, OfficeOnDay, PersonCard, PersonId } from '../../src/shared/model';

const office: OfficeOnDay = {
  class: 'foreign',
  title: 'Minister of Foreign Affairs',
  jurisdiction: 'ru',
  place: 'Russia',
  start: '2004-03-09',
  asOf: '2025-06-01',
  source: 'made up for this test',
  state: 'held',
};
const card: PersonCard = {
  person: 'Q58217' as PersonId,
  name: 'Sergey Lavrov',
  description: 'Russian diplomat',
  kind: 'official',
  countries: [],
  offices: [office],
  // biome-ignore lint/suspicious/noThenProperty: a list, which `await` does not mistake for a promise
  then: [0],
  now: [0],
  source: 'made up for this test',
  asOf: '2025-06-01',
};
const clusterOf = (more: Partial<Cluster>): Cluster => ({
  id: 'c1' as ClusterId,
  label: 'Lavrov',
  kind: 'official',
  mentions: [
    { start: 0, end: 6, form: 'surname', confidence: 1 },
    { start: 20, end: 26, form: 'surname', confidence: 1 },
  ],
  candidates: [],
  ...more,
});
const briefOf = (cluster: Cluster, day?: string) => ({
  people: [cluster],
  roleMentions: [{ start: 10, end: 15, cluster: cluster.id, confidence: 1 }],
  ...(day !== undefined && { date: { iso: day, source: 'meta' as const } }),
});

test.each([
  [
    'an official with the office on that day',
    briefOf(clusterOf({ card }), '2021-04-07'),
    { start: 20, end: 26 },
    'Sergey Lavrov, Minister of Foreign Affairs of Russia (on 7 April 2021), mention 3 of 3',
  ],
  [
    'a role, as a mention of who holds it',
    briefOf(clusterOf({ card }), '2021-04-07'),
    { start: 10, end: 15 },
    'Sergey Lavrov, Minister of Foreign Affairs of Russia (on 7 April 2021), mention 2 of 3',
  ],
  [
    'somebody on a page without a date',
    briefOf(clusterOf({ card })),
    { start: 0, end: 6 },
    'Sergey Lavrov, mention 1 of 3',
  ],
  ['somebody unknown', briefOf(clusterOf({}), '2021-04-07'), { start: 0, end: 6 }, 'Lavrov, mention 1 of 3'],
])('names %s', (_, brief, span, expected) => {
  expect(mentionName(brief, span)).toBe(expected);
});

test('names nobody where nobody is meant', () => {
  expect(mentionName(briefOf(clusterOf({})), { start: 30, end: 33 })).toBeUndefined();
});
