import type { PersonId } from '../../src/shared/model';
import { card, office } from './people';

export const FOREIGN_MINISTER = office({
  class: 'foreign',
  title: 'Minister of Foreign Affairs',
  start: '2018-08-20',
  end: '2022-04-10',
  state: 'held',
});

export const QURESHI = card(
  {
    person: 'Q983857' as PersonId,
    name: 'Shah Mahmood Qureshi',
    description: 'Pakistani politician',
    countries: [{ code: 'pk', name: 'Pakistan' }],
    party: 'Pakistan Tehreek-e-Insaf',
    born: '1956-06-22',
    enwiki: 'Shah_Mahmood_Qureshi',
    offices: [
      FOREIGN_MINISTER,
      office({
        class: 'legislator',
        title: 'Member of the National Assembly',
        start: '2013',
        state: 'perhaps',
        asOf: '2022-05',
        source: 'wd+fb',
      }),
      office({
        class: 'foreign',
        title: 'Minister of Foreign Affairs',
        start: '2008-03-31',
        end: '2011-02-09',
        state: 'no-longer',
        asOf: '2022-05',
      }),
    ],
  },
  [0],
);

export const LAVROV = card(
  {
    person: 'Q58217' as PersonId,
    name: 'Sergey Lavrov',
    description: 'Russian politician and diplomat',
    countries: [{ code: 'ru', name: 'Russia' }],
    born: '1950-03-21',
    enwiki: 'Sergey_Lavrov',
    offices: [
      office({
        class: 'foreign',
        title: 'Minister of Foreign Affairs',
        place: 'Russia',
        start: '2004-03-09',
        state: 'held',
      }),
      office({
        class: 'ambassador',
        title: 'Permanent Representative to the United Nations',
        place: 'Russia',
        start: '1994',
        end: '2004-07',
        state: 'no-longer',
      }),
    ],
    now: [0],
  },
  [0],
);

export const BLINKEN = card(
  {
    name: 'Antony Blinken',
    description: 'American diplomat',
    countries: [{ code: 'us', name: 'United States' }],
    born: '1962-04-16',
    offices: [
      office({
        class: 'foreign',
        title: 'Secretary of State',
        place: 'United States',
        start: '2021-01-26',
        end: '2025-01-20',
        state: 'held',
      }),
    ],
  },
  [0],
);

export const ABE = card({
  name: 'Shinzo Abe',
  description: 'Prime Minister of Japan 2012 to 2020',
  countries: [{ code: 'jp', name: 'Japan' }],
  born: '1954-09-21',
  died: '2022-07-08',
  offices: [
    office({
      class: 'hog',
      title: 'Prime Minister',
      place: 'Japan',
      start: '2012-12-26',
      end: '2020-09-16',
      state: 'no-longer',
    }),
  ],
});

export const MALALA = card({
  name: 'Malala Yousafzai',
  description: 'Pakistani education activist',
  kind: 'public',
  countries: [{ code: 'pk', name: 'Pakistan' }],
  born: '1997-07-12',
  enwiki: 'Malala_Yousafzai',
});

/** Made up: as long and as full as a card gets. */
export const LONG = card(
  {
    name: 'Bandaranayake Mudiyanselage Karunaratne Wickramasinghe-Somaratne',
    description: 'Secretary of State for International Development, Commonwealth Affairs and Overseas Territories',
    countries: [
      { code: 'lk', name: 'Sri Lanka' },
      { code: 'gb', name: 'United Kingdom' },
    ],
    born: '1956',
    offices: [
      office({
        class: 'finance',
        title: 'Minister of Finance',
        place: 'Sri Lanka',
        start: '2019-11-22',
        end: '2021-07-08',
        state: 'held',
      }),
      office({
        class: 'hog',
        title: 'Prime Minister',
        place: 'Sri Lanka',
        start: '2019-11-21',
        end: '2022-05-09',
        state: 'held',
      }),
      office({
        class: 'minister',
        title: 'Minister for Buddhasasana, Religious and Cultural Affairs',
        place: 'Sri Lanka',
        start: '2019',
        state: 'perhaps',
      }),
      office({
        class: 'hos',
        title: 'President',
        place: 'Sri Lanka',
        start: '2005-11-19',
        end: '2015-01-09',
        state: 'no-longer',
      }),
      office({ class: 'legislator', title: 'Member of Parliament', place: 'Sri Lanka', state: 'undated' }),
    ],
    now: [2],
  },
  [1, 0, 2],
);
