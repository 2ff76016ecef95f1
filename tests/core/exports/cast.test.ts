import { expect, test } from 'vitest';
import { exportCast } from '../../../src/core/exports';
import type { Brief, Cluster, ClusterId, Figure, OfficeOnDay, PersonCard, PersonId } from '../../../src/shared/model';
import { NOW } from './samples';

const TEXT = 'Anna Holm spoke on Monday. Spending rises by £3.2bn <next> year. It was late.';
const OFFICE: OfficeOnDay = {
  class: 'finance',
  title: 'Minister of Finance',
  jurisdiction: 'xx',
  place: 'Norland',
  start: '2019-01-01',
  end: '2022-02-02',
  asOf: '2025-01-01',
  source: 'wd',
  state: 'held',
};
const CARD: PersonCard = {
  person: 'Q1' as PersonId,
  name: 'Anna Holm',
  description: 'politician of Norland',
  kind: 'official',
  countries: [],
  born: '1970-05-01',
  offices: [OFFICE],
  // biome-ignore lint/suspicious/noThenProperty: the offices of then
  then: [0],
  now: [],
  source: 'wd',
  asOf: '2025-01-01',
};

function person(confidence: number, card = CARD): Cluster {
  return {
    id: 'c1' as ClusterId,
    label: 'Anna Holm',
    kind: 'official',
    mentions: [{ start: 0, end: 9, form: 'full', confidence: 1 }],
    link: { person: card.person, confidence, why: [] },
    candidates: [],
    card,
  };
}

const FIGURE: Figure = { type: 'money', value: 3_200_000_000, unit: 'GBP', approx: false, start: 45, end: 51 };

function briefOf(change: Partial<Brief> = {}): Brief {
  return {
    title: 'Budget',
    url: 'https://news.example/budget',
    site: 'News',
    language: 'en',
    date: { iso: '2021-04-07', source: 'meta' },
    packAsOf: '2025-01-01',
    words: 14,
    people: [person(0.99)],
    roleMentions: [],
    figures: [FIGURE],
    dates: [],
    statements: [],
    ...change,
  };
}

const cards = (brief: Brief) =>
  exportCast(brief, TEXT, NOW)
    .text.trimEnd()
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .map(line => line.split('\t'));

test('asks who somebody was on the article’s date, and answers with the office of that day', () => {
  const [[guid, front, back, tags]] = cards(briefOf()) as [string[]];
  expect(front).toContain('Who was Anna Holm on 7 April 2021?');
  expect(back).toContain('Minister of Finance, Norland, 2019-01-01 – 2022-02-02');
  expect(back).toContain('Source: wd, as of 2025-01-01');
  expect(tags).toBe('dramatis dramatis::cast');
  expect(cards(briefOf())[0]![0]).toBe(guid);
});

test('asks for a figure in its sentence', () => {
  const [, [, front, back]] = cards(briefOf()) as [string[], string[]];
  expect(front).toContain('Spending rises by […] &lt;next&gt; year.');
  expect(front).not.toContain('Monday');
  expect(back).toBe('£3.2bn<br>3,200,000,000 GBP');
});

test('people who are not known for certain have no card, and it is said', () => {
  const brief = briefOf({ people: [person(0.7)], figures: [] });
  expect(cards(brief)).toEqual([]);
  expect(exportCast(brief, TEXT, NOW).remarks).toHaveLength(2);
});

test('an article without a date asks who somebody is', () => {
  const { date: _, ...undated } = briefOf();
  expect(cards(undated)[0]![1]).toContain('Who is Anna Holm?');
});
