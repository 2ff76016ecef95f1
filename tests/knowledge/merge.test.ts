import { expect, test } from 'vitest';
import { mergeDuplicates } from '../../knowledge/bootstrap/duplicates';
import { applyClosures, putOver } from '../../knowledge/bootstrap/offices';
import { closeBySuccession } from '../../knowledge/bootstrap/succession';
import { contradictions } from '../../knowledge/checks';
import { merged } from '../../knowledge/merge';
import type { OfficeRow, PersonRow } from '../../knowledge/sources';
import { withoutRepeats } from '../../knowledge/terms';
import { formatTsv, parseTsv } from '../../knowledge/tsv';
import { officeRow, personRow, smallSources } from '../core/pack/smallPack';

const term = (id: string, start: string, end = '', more: Partial<OfficeRow> = {}): OfficeRow =>
  officeRow({ id, class: 'foreign', title: 'Minister of Foreign Affairs', jurisdiction: 'ru', start, end, ...more });
const bounds = (rows: readonly OfficeRow[]) => rows.map(({ id, start, end }) => [id, start, end]);

test('a closure ends exactly its row, and one without a row is an error', () => {
  const closure = { ...term('Q1', '2016-11-29', '2022-11-29'), successor: 'Somebody' };
  expect(bounds(applyClosures([term('Q1', '2016-11-29'), term('Q2', '2016-11-29')], [closure]))).toEqual([
    ['Q1', '2016-11-29', '2022-11-29'],
    ['Q2', '2016-11-29', ''],
  ]);
  expect(() => applyClosures([term('Q2', '2016-11-29')], [closure])).toThrow('Q1');
});

test('a curated term replaces the same term and leaves the others', () => {
  const below = [term('Q1', '2010-01-01'), term('Q1', '2018'), term('Q2', '2010-01-01')];
  const above = [term('Q1', '2010-01-20', '2015-05-05', { source: 'curated' })];
  expect(bounds(putOver(below, above))).toEqual([
    ['Q1', '2018', ''],
    ['Q2', '2010-01-01', ''],
    ['Q1', '2010-01-20', '2015-05-05'],
  ]);
});

test('an open term ends where the next holder of the seat starts, unless it is curated or held with an overlap', () => {
  expect(bounds(closeBySuccession([term('Q1', '2010-01-01'), term('Q2', '2014-03-04', '2018-01-01')]))).toEqual([
    ['Q1', '2010-01-01', '2014-03-04'],
    ['Q2', '2014-03-04', '2018-01-01'],
  ]);
  const curated = [term('Q1', '2010-01-01', '', { source: 'curated' }), term('Q2', '2014-03-04')];
  expect(bounds(closeBySuccession(curated))).toEqual(bounds(curated));
  const shared = ['Q1', 'Q2', 'Q3'].map(id => term(id, '2010-01-01', '2018-01-01'));
  expect(closeBySuccession([...shared, term('Q4', '2011-01-01'), term('Q5', '2012-01-01')])[3]?.end).toBe('');
});

test('repeats of a term are dropped, terms that follow each other are kept', () => {
  const rows = [
    term('Q1', '2012-05-16', '2012-06-18'),
    term('Q1', '2012-06-18', '2014-03-31'),
    term('Q1', '2012-06'),
    term('Q1', '2016', '2017', { source: 'fb' }),
    term('Q1', '2016-02-11', '2017-03-01'),
  ];
  expect(
    bounds(withoutRepeats(rows))
      .map(([, start]) => start)
      .sort(),
  ).toEqual(['2012-05-16', '2012-06-18', '2016-02-11']);
});

const same: readonly (readonly [string, Partial<PersonRow>, Partial<PersonRow>, boolean])[] = [
  ['one name, one country', { countries: 'tr' }, { countries: 'tr' }, true],
  [
    'one name in another spelling',
    { name: 'Sergey Ivlev', countries: 'ru' },
    { name: 'Sergei Ivlev', countries: 'ru' },
    true,
  ],
  ['one name, other countries', { countries: 'tr' }, { countries: 'az' }, false],
  ['one name, born far apart', { countries: 'tr', birth: '1950' }, { countries: 'tr', birth: '1980' }, false],
  ['one name, born in one year', { countries: 'tr', birth: '1950' }, { countries: 'az', birth: '1950' }, true],
];
test.each(same)('a QID and a local key: %s', (_, known, local, merges) => {
  const people = [
    personRow({ id: 'Q1', name: 'Ada Vell', ...known }),
    personRow({ id: 'x-tr-ada-vell', name: 'Ada Vell', ...local }),
  ];
  const result = mergeDuplicates({ people, aliases: [], offices: [term('x-tr-ada-vell', '2010-01-01')] });
  expect(result.people.map(person => person.id)).toEqual(merges ? ['Q1'] : ['Q1', 'x-tr-ada-vell']);
  expect(result.offices[0]?.id).toBe(merges ? 'Q1' : 'x-tr-ada-vell');
});

test('curated rows go over the others, whatever file comes first', () => {
  const curated = {
    ...personRow({ id: 'Q10', name: 'Ada Vell', source: 'curated' }),
    importance: '10',
    kind: '',
    asof: '',
  };
  for (const people of [
    [curated, ...smallSources.people],
    [...smallSources.people, curated],
  ]) {
    const [first] = merged({ ...smallSources, people });
    expect(first?.person).toMatchObject({
      id: 'Q10',
      importance: '10',
      party: 'Green',
      kind: 'official',
      source: 'test+curated',
    });
  }
});

test('rows of nobody stop the build', () => {
  expect(() => merged({ ...smallSources, offices: [term('Q999', '2010')] })).toThrow('Q999');
});

test('two ministers at once, an end before the start, a term after death and a title of two are contradictions', () => {
  const entry = (person: Partial<PersonRow>, offices: readonly OfficeRow[]) => ({
    person: personRow({ id: offices[0]!.id, name: offices[0]!.id, ...person }),
    aliases: [],
    offices,
  });
  const kinds = (...entries: readonly ReturnType<typeof entry>[]) => contradictions(entries).map(({ kind }) => kind);
  expect(
    kinds(entry({}, [term('Q1', '2010-01-01', '2014-01-01')]), entry({}, [term('Q2', '2012-01-01', '2016-01-01')])),
  ).toEqual(['two holders']);
  expect(kinds(entry({}, [term('Q1', '2010-01-01', '2014-01-01')]), entry({}, [term('Q2', '2014-01-20')]))).toEqual([]);
  expect(kinds(entry({}, [term('Q1', '2010-01-01', '2009-01-01')]))).toEqual(['ends before it starts']);
  expect(kinds(entry({ death: '2005' }, [term('Q1', '2010-01-01', '2012-01-01')]))).toEqual(['starts after death']);
  const titled = (id: string, enwiki: string) => entry({ enwiki }, [term(id, '2010-01-01', '2010-02-01')]);
  expect(kinds(titled('Q1', 'Mary Robinson'), titled('Q2', 'Mary Robinson'))).toContain('two of one title');
  expect(kinds(titled('Q1', ''), titled('Q2', ''))).not.toContain('two of one title');
});

test('TSV comes back as written, sorted by QID number and without repetition', () => {
  const rows = [
    { id: 'Q10', name: 'b' },
    { id: 'Q9', name: 'a\tb' },
    { id: 'x-a', name: 'c' },
    { id: 'Q10', name: 'b' },
  ];
  const text = formatTsv(['id', 'name'], rows);
  expect(text).toBe('id\tname\nQ9\ta b\nQ10\tb\nx-a\tc\n');
  expect(parseTsv(text)).toHaveLength(3);
  expect(() => parseTsv('a\tb\n1\n')).toThrow('line 2');
});
