import type { ChecksReply, LookupAnswer, RelatedCheck } from '../../src/shared/protocol';
import { personCard } from '../../src/ui/card';
import { say } from '../../src/ui/words';
import { QURESHI } from './cards';
import { qureshi, unknown } from './cast';
import { cardActions, cardOf, opened, type State } from './drawing';
import { briefOf, candidates, card } from './people';

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
    { kind: 'no-longer', office: QURESHI.offices[0]!, since: '2022-04-10' },
    {
      kind: 'office',
      office: { ...QURESHI.offices[0]!, title: 'Vice chairman of Pakistan Tehreek-e-Insaf', start: '2011' },
    },
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

const CHECKS: readonly RelatedCheck[] = [
  {
    claim: 'The pipeline will be paid for by Russia alone',
    claimant: 'A minister',
    publisher: 'Example Checks',
    title: 'No, the pipeline is not paid for by one side',
    url: 'https://checks.example/pipeline',
    date: '2021-04-09',
    rating: 'Mostly false',
  },
  {
    claim: 'Doses arrive in May',
    publisher: 'Second Desk',
    title: 'What is known of the doses',
    url: 'https://desk.example/doses',
    rating: 'Half true: some did',
  },
];

export const lookupStates: readonly State[] = [
  { name: 'lookup: working', draw: () => cardOf(qureshi, { lookup: { state: 'working' } }) },
  {
    name: 'lookup: failed',
    draw: () =>
      cardOf(qureshi, {
        lookup: {
          state: 'failed',
          message: say('lookup_problem_timeout'),
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
  {
    name: 'lookup: with a photo',
    draw: () => cardOf(qureshi, { lookup: { state: 'done', answer: { ...ANSWER, photo: photo() } } }),
  },
  checks('checks: before asking', undefined),
  checks('checks: found', { ok: true, value: CHECKS }),
  checks('checks: none', { ok: true, value: [] }),
  checks('checks: no key', { ok: false, problem: 'no-key', message: { key: 'lookup_checksKeyNeeded' } }),
  checks('checks: failed', { ok: false, problem: 'offline', message: { key: 'lookup_checksProblem_offline' } }),
];

/** The card of somebody about whom fact-checks were searched, with this reply; each under a name of its own. */
function checks(name: string, reply: ChecksReply | undefined): State {
  return {
    name,
    draw: () => {
      const actions = { ...cardActions, relatedChecks: async () => reply! };
      const cluster = { ...unknown, label: `Tomasz Wierzbicki ${name.slice(8)}` };
      const view = opened(personCard({ brief: briefOf([cluster]), cluster }, actions));
      if (reply) view.querySelector<HTMLElement>('[data-act="find checks"]')?.click();
      return view;
    },
  };
}

/** A drawing in place of a portrait, made on the spot. */
function photo(): NonNullable<LookupAnswer['photo']> {
  const canvas = document.createElement('canvas');
  canvas.width = 120;
  canvas.height = 160;
  const draw = canvas.getContext('2d')!;
  draw.fillStyle = '#c9d6df';
  draw.fillRect(0, 0, 120, 160);
  draw.fillStyle = '#52616b';
  draw.arc(60, 62, 30, 0, 7);
  draw.fill();
  draw.beginPath();
  draw.ellipse(60, 160, 52, 60, 0, 0, 7);
  draw.fill();
  return {
    bytes: canvas.toDataURL('image/png').split(',')[1]!,
    type: 'image/png',
    credit: 'Press Office of the Example Ministry',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    url: 'https://commons.wikimedia.org/wiki/File:Example.png',
  };
}
