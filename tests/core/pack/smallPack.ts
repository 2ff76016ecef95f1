import { buildPack } from '../../../knowledge/build';
import type { OfficeRow, PersonRow, Sources } from '../../../knowledge/sources';

export function personRow(row: Pick<PersonRow, 'id' | 'name'> & Partial<PersonRow>): PersonRow {
  return {
    gender: '',
    birth: '',
    death: '',
    countries: '',
    party: '',
    enwiki: '',
    description: '',
    kind: 'official',
    importance: '50',
    source: 'test',
    asof: '2025-06',
    ...row,
  };
}

export function officeRow(
  row: Pick<OfficeRow, 'id' | 'class' | 'title' | 'jurisdiction'> & Partial<OfficeRow>,
): OfficeRow {
  return { start: '', end: '', acting: '', asof: '2025-06', source: 'test', ...row };
}

/** A country of invented people, small enough to read. */
export const smallSources: Sources = {
  people: [
    personRow({
      id: 'Q10',
      name: 'Ada Vell',
      gender: 'f',
      birth: '1960-02-03',
      countries: 'ru,us',
      party: 'Green',
      enwiki: '=',
      importance: '90',
    }),
    personRow({
      id: 'Q11',
      name: 'Ivo Vell',
      gender: 'm',
      birth: '1971',
      death: '2020-05',
      countries: 'ru',
      enwiki: 'Ivo Vell (minister)',
      importance: '40',
    }),
    personRow({
      id: 'x-ru-oren-vell',
      name: 'Oren W. Vell',
      countries: 'ru',
      kind: 'public',
      description: 'Singer',
      importance: '60',
    }),
    personRow({ id: 'x-de-uta-von-der-mark', name: 'Uta von der Märk', countries: 'de' }),
  ],
  aliases: [{ id: 'Q10', alias: 'A. Vell the Elder', source: 'test' }],
  offices: [
    officeRow({
      id: 'Q10',
      class: 'foreign',
      title: 'Minister of Foreign Affairs',
      jurisdiction: 'ru',
      start: '2004-03-09',
    }),
    officeRow({
      id: 'Q11',
      class: 'foreign',
      title: 'Deputy Minister of Foreign Affairs',
      jurisdiction: 'ru',
      start: '2010',
      end: '2015-06',
      acting: '1',
    }),
    officeRow({
      id: 'Q11',
      class: 'foreign',
      title: 'Minister of Foreign Affairs',
      jurisdiction: 'ru',
      start: '1999',
      end: '2004-03-09',
    }),
    officeRow({
      id: 'x-de-uta-von-der-mark',
      class: 'intl',
      title: 'President of the League',
      jurisdiction: 'league',
      start: '2020-01-01',
    }),
  ],
  countries: [
    {
      code: 'ru',
      name: 'Russia',
      other_names: 'Russian Federation',
      adjectives: 'Russian',
      demonyms: '',
      capital: 'Moscow',
      qid: 'Q159',
      population: '146000000',
      population_year: '2024',
      currency: 'RUB',
      source: 'test',
    },
  ],
  organisations: [
    {
      code: 'league',
      name: 'The League',
      acronym: 'TL',
      other_names: 'League of Things',
      qid: '',
      enwiki: '=',
      source: 'test',
    },
  ],
  subdivisions: [{ code: 'gb-sct', name: 'Scotland', source: 'test' }],
  countryNames: [{ code: 'ru', name: 'Kremlin', as: 'metonym', source: 'test' }],
};

export function smallPackBytes(): Uint8Array {
  return buildPack(smallSources);
}
