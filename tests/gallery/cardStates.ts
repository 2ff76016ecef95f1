import type { Brief, OfficeOnDay, OfficeState } from '../../src/shared/model';
import { personCard } from '../../src/ui/card';
import { figureCard } from '../../src/ui/figureCard';
import { ABE, BLINKEN, FOREIGN_MINISTER, LONG, MALALA, QURESHI } from './cards';
import { corrected, lavrov, likely, privatePerson, qureshi, unknown, unsure } from './cast';
import { cardActions, cardOf, linked, metByRole, opened, type State } from './drawing';
import { briefOf, card } from './people';
import { ARTICLE, scaledFigures, statements } from './text';

const both = briefOf([qureshi, lavrov], { statements: statements(qureshi.id, lavrov.id) });

export const cardStates: readonly State[] = [
  { name: 'card: held on the date, ended since', draw: () => cardOf(qureshi, { at: 1 }) },
  {
    name: 'card: everything open',
    draw: () => opened(personCard({ brief: both, cluster: qureshi, text: ARTICLE, at: 1 }, cardActions)),
  },
  { name: 'card: held, no end known', draw: () => cardOf(lavrov) },
  { name: 'card: likely', draw: () => cardOf(likely) },
  { name: 'card: likely, everything open', draw: () => opened(cardOf(likely)) },
  { name: 'card: corrected by the reader', draw: () => opened(cardOf(corrected)) },
  { name: 'card: corrected to somebody outside the pack', draw: () => cardOf({ ...unknown, link: corrected.link! }) },
  { name: 'card: two candidates', draw: () => cardOf(unsure) },
  { name: 'card: not in the pack', draw: () => cardOf(unknown) },
  { name: 'card: private person', draw: () => cardOf(privatePerson) },
  { name: 'card: by role only', draw: () => personCard(metByRole(BLINKEN), cardActions) },
  { name: 'card: public figure without office', draw: () => cardOf(linked(MALALA)) },
  { name: 'card: dead since', draw: () => cardOf(linked(ABE)) },
  { name: 'card: official of whom no office is known', draw: () => cardOf(linked(card({ ...QURESHI, offices: [] }))) },
  { name: 'card: article without a date', draw: () => cardOf(qureshi, { brief: undated(briefOf([qureshi])) }) },
  { name: 'card: long names and several offices', draw: () => opened(cardOf(linked(LONG))) },
];

/** One case per state of an office on the article's date. */
export const officeStates: readonly State[] = (
  [
    ['acting', { start: '2018-08-20', end: '2021-05-02', acting: true }],
    ['open', { start: '2018-08-20', asOf: '2021-02-01' }],
    ['perhaps', { start: '2021' }],
    ['undated', {}],
    ['not-yet', { start: '2021-05-03', end: '2022-04-10' }],
    ['no-longer', { start: '2018-08-20', end: '2021-03-01' }],
  ] as const satisfies readonly (readonly [OfficeState, Partial<OfficeOnDay>])[]
).map(([state, bounds]) => ({
  name: `office: ${state}`,
  draw: () => {
    const { start: _, end: __, ...unbound } = FOREIGN_MINISTER;
    const shown: OfficeOnDay = { ...unbound, ...bounds, state };
    const isThen = state === 'acting' || state === 'open' || state === 'perhaps';
    const isNow = shown.start !== undefined && shown.end === undefined;
    return cardOf(linked(card({ ...QURESHI, offices: [shown], now: isNow ? [0] : [] }, isThen ? [0] : [])));
  },
}));

const scaled = briefOf([qureshi, lavrov], {
  figures: scaledFigures,
  statements: statements(qureshi.id, lavrov.id),
  arithmetic: [{ kind: 'part', percent: 2, whole: 1, amount: 1e9, working: '40 % × 2,500,000,000 = 1,000,000,000' }],
});

export const figureStates: readonly State[] = scaledFigures.map(figure => ({
  name: `figure: ${figure.type}`,
  draw: () => figureCard({ brief: scaled, figure, text: ARTICLE }, cardActions),
}));

function undated({ date: _, ...brief }: Brief): Brief {
  return brief;
}
