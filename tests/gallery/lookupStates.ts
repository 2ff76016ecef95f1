import type { LookupAnswer } from '../../src/shared/protocol';
import { QURESHI } from './cards';
import { qureshi, unknown } from './cast';
import { cardOf, type State } from './drawing';
import { candidates, card } from './people';

const ANSWER: LookupAnswer = {
  card: card(
    {
      ...QURESHI,
      source: 'wikidata',
      asOf: '2026-11-25',
      offices: QURESHI.offices.map(row => ({ ...row, source: 'wikidata', asOf: '2026-11-25' })),
    },
    [0],
  ),
  choices: [],
  newer: [
    'Minister of Foreign Affairs of Pakistan ended on 10 April 2022',
    'Vice chairman of Pakistan Tehreek-e-Insaf since 2011',
  ],
  extract: {
    text: 'Shah Mahmood Qureshi is a Pakistani politician who served as Minister of Foreign Affairs from 2018 to 2022.',
    url: 'https://en.wikipedia.org/wiki/Shah_Mahmood_Qureshi',
    licence: 'CC BY-SA 4.0',
  },
  fetchedAt: '2026-11-25T13:20:00Z',
  cached: false,
};
const NOBODY: LookupAnswer = { choices: [], newer: [], fetchedAt: ANSWER.fetchedAt, cached: false };

export const lookupStates: readonly State[] = [
  { name: 'lookup: working', draw: () => cardOf(qureshi, { lookup: { state: 'working' } }) },
  {
    name: 'lookup: failed',
    draw: () =>
      cardOf(qureshi, {
        lookup: {
          state: 'failed',
          message: 'Wikidata did not answer within 10 seconds. Check the connection and try again.',
        },
      }),
  },
  { name: 'lookup: newer', draw: () => cardOf(qureshi, { lookup: { state: 'done', answer: ANSWER } }) },
  {
    name: 'lookup: from the cache, nothing newer',
    draw: () => cardOf(qureshi, { lookup: { state: 'done', answer: { ...ANSWER, newer: [], cached: true } } }),
  },
  {
    name: 'lookup: several of that name',
    draw: () => cardOf(unknown, { lookup: { state: 'done', answer: { ...NOBODY, choices: candidates } } }),
  },
  {
    name: 'lookup: found by name, not yet remembered',
    draw: () => cardOf(unknown, { lookup: { state: 'done', answer: ANSWER } }),
  },
  {
    name: 'lookup: nobody of that name',
    draw: () => cardOf(unknown, { lookup: { state: 'done', answer: NOBODY } }),
  },
];
