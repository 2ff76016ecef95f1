import { describe, expect, test } from 'vitest';
import { refresh } from '../../knowledge/harvest/refresh';
import type { Gazetteer } from '../../knowledge/harvest/rows';
import type { OfficeRow, PersonRow, PositionRow } from '../../knowledge/sources';
import type { Qid } from '../../src/core/wikidata/entity';
import type { PersonFacts, PositionFacts } from '../../src/core/wikidata/facts';

const ON = '2026-11-25';
const POSITIONS: Readonly<Record<string, Omit<PositionRow, 'qid'>>> = {
  Q1: { title: 'Minister of Foreign Affairs', jurisdiction: 'pk', class: 'foreign', holders: '1' },
  Q2: { title: 'Minister of Health', jurisdiction: 'pk', class: 'minister', holders: '1' },
  Q3: { title: 'Minister of Education', jurisdiction: 'pk', class: 'minister', holders: '1' },
  Q4: { title: 'Member of the National Assembly', jurisdiction: 'pk', class: 'legislator', holders: '1' },
};
const gazetteer: Gazetteer = {
  position: qid => POSITIONS[qid] && { qid, ...POSITIONS[qid] },
  country: () => undefined,
  item: () => undefined,
  organisations: [],
};

/** `class|title|start|end|acting|source`, of Pakistan; everything fetched is as of the day of the harvest. */
type Line = string;

function rowOf(line: Line, asof: string): OfficeRow {
  const [kind = '', title = '', start = '', end = '', acting = '', source = ''] = line.split('|');
  return { id: 'Q9', class: kind, title, jurisdiction: 'pk', start, end, acting, asof, source };
}

function lineOf({ class: kind, title, start, end, acting, source }: OfficeRow): Line {
  return [kind, title, start, end, acting, source].join('|');
}

const person: PersonRow = {
  id: 'Q9',
  name: 'Ada Beispiel',
  gender: '',
  birth: '1956',
  death: '',
  countries: 'pk',
  party: '',
  enwiki: '=',
  description: '',
  kind: 'official',
  importance: '50',
  source: 'wd',
  asof: '2022-08',
};

function refreshed(before: readonly Line[], positions: readonly PositionFacts[], facts: Partial<PersonFacts> = {}) {
  const found: PersonFacts = {
    id: 'Q9' as Qid,
    name: 'Ada Beispiel',
    aliases: [],
    human: true,
    citizenships: [],
    positions,
    ...facts,
  };
  return refresh(
    { people: [person], aliases: [], offices: before.map(line => rowOf(line, '2022-08-02')), elsewhere: new Set() },
    { people: new Map([['Q9', { on: ON, facts: found }]]) },
    gazetteer,
  );
}

const held = (position: string, start?: string, end?: string): PositionFacts => ({
  position: position as Qid,
  ...(start && { start }),
  ...(end && { end }),
});

describe('a row of an office', () => {
  const minister = 'foreign|Minister of Foreign Affairs';
  test.each<[string, readonly Line[], readonly PositionFacts[], readonly Line[]]>([
    [
      'of Wikidata gets the end',
      [`${minister}|2018-08-20|||wd`],
      [held('Q1', '2018-08-20', '2022-04-10')],
      [`${minister}|2018-08-20|2022-04-10||wd`],
    ],
    [
      'of Wikidata loses an end that it took back',
      [`${minister}|2018-08-20|2020-01-01||wd`],
      [held('Q1', '2018-08-20')],
      [`${minister}|2018-08-20|||wd`],
    ],
    [
      'keeps an end that somebody else knows',
      [`${minister}|2018-08-20|2020-01-01||wd+curated`],
      [held('Q1', '2018-08-20')],
      [`${minister}|2018-08-20|2020-01-01||wd+curated`],
    ],
    [
      'needs no inference once Wikidata has the end',
      [`${minister}|2018-08-20|2022-01||wd+succession`],
      [held('Q1', '2018-08-20', '2022-04-10')],
      [`${minister}|2018-08-20|2022-04-10||wd`],
    ],
    [
      'of somebody else is confirmed',
      [`${minister}|2018-08-20|2022-04-10||curated`],
      [held('Q1', '2018-08-18', '2022-04-10')],
      [`${minister}|2018-08-20|2022-04-10||curated+wd`],
    ],
    [
      'of somebody else gets a more precise date',
      [`${minister}|2018|||fb`],
      [held('Q1', '2018-08-18', '2022-04-10')],
      [`${minister}|2018-08-18|2022-04-10||fb+wd`],
    ],
    [
      'of somebody else stays when Wikidata has nothing of it',
      [`${minister}|2018-08-20|||fb`],
      [],
      [`${minister}|2018-08-20|||fb`],
    ],
    ['of Wikidata alone goes when Wikidata has nothing of it', [`${minister}|2018-08-20|||wd`], [], []],
    [
      'of two posts at once is told apart by its title',
      ['minister|Minister of Health|2010-01-01|||wd', 'minister|Minister of Education|2010-01-01|||wd'],
      [held('Q3', '2010-01-01', '2011-01-01'), held('Q2', '2010-01-01')],
      ['minister|Minister of Health|2010-01-01|||wd', 'minister|Minister of Education|2010-01-01|2011-01-01||wd'],
    ],
    [
      'of a second term is another row',
      [`${minister}|2008-03-31|2011-02-09||wd`],
      [held('Q1', '2008-03-31', '2011-02-09'), held('Q1', '2018-08-20')],
      [`${minister}|2008-03-31|2011-02-09||wd`, `${minister}|2018-08-20|||wd`],
    ],
    ['of a parliament is added only beside others', [], [held('Q4', '2010-01-01')], []],
  ])('%s', (_, before, positions, after) => {
    const { tables } = refreshed(before, positions);
    expect(tables.offices.map(lineOf)).toEqual(after);
  });

  test('is as of the day of the harvest when Wikidata tells of it, and of its own day when not', () => {
    const { tables } = refreshed([`${minister}|2018-08-20|||wd`, 'party|Leader|2001|||fb'], [held('Q1', '2018-08-20')]);
    expect(tables.offices.map(({ asof }) => asof)).toEqual([ON, '2022-08-02']);
  });
});

describe('a row of a person', () => {
  test('gets a death and a more precise birth, and keeps its name', () => {
    const { tables, changes } = refreshed([], [], { born: '1956-06-22', died: '2024-05', name: 'Ada B. Beispiel' });
    expect(tables.people[0]).toMatchObject({ name: 'Ada Beispiel', birth: '1956-06-22', death: '2024-05', asof: ON });
    expect(tables.aliases).toEqual([{ id: 'Q9', alias: 'Ada B. Beispiel', source: 'wd' }]);
    expect(changes).toContainEqual({ kind: 'died', id: 'Q9', name: 'Ada Beispiel', on: '2024-05' });
  });

  test('does not lose a precise date to a coarse one', () => {
    const precise = { ...person, birth: '1956-06-22' };
    const facts: PersonFacts = {
      id: 'Q9' as Qid,
      aliases: [],
      human: true,
      citizenships: [],
      positions: [],
      born: '1956',
    };
    const { tables } = refresh(
      { people: [precise], aliases: [], offices: [], elsewhere: new Set() },
      { people: new Map([['Q9', { on: ON, facts }]]) },
      gazetteer,
    );
    expect(tables.people[0]?.birth).toBe('1956-06-22');
  });

  test.each<[string, Partial<PersonFacts>, boolean]>([
    ['a minister of our time', { positions: [held('Q1', '2018-08-20')] }, true],
    ['a minister of long ago', { positions: [held('Q1', '1971', '1975')] }, false],
    ['a member of parliament', { positions: [held('Q4', '2018')] }, false],
    ['a minister without dates', { positions: [held('Q1')] }, false],
    ['somebody who died before', { positions: [held('Q1', '1998')], died: '1999' }, false],
  ])('is new for %s: %j', (_, facts, isNew) => {
    const found: PersonFacts = {
      id: 'Q7' as Qid,
      name: 'New Person',
      aliases: [],
      human: true,
      citizenships: [],
      positions: [],
      ...facts,
    };
    const { tables } = refresh(
      { people: [person], aliases: [], offices: [], elsewhere: new Set() },
      { people: new Map([['Q7', { on: ON, facts: found }]]) },
      gazetteer,
    );
    expect(tables.people.some(({ id }) => id === 'Q7')).toBe(isNew);
  });

  test('is not made twice for somebody whom another file tells of', () => {
    const found: PersonFacts = {
      id: 'Q7' as Qid,
      name: 'New Person',
      aliases: [],
      human: true,
      citizenships: [],
      positions: [held('Q1', '2018')],
    };
    const { tables } = refresh(
      { people: [person], aliases: [], offices: [], elsewhere: new Set(['Q7']) },
      { people: new Map([['Q7', { on: ON, facts: found }]]) },
      gazetteer,
    );
    expect(tables.people.map(({ id }) => id)).toEqual(['Q9']);
    expect(tables.offices).toHaveLength(1);
  });
});
