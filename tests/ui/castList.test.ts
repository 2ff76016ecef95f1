// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Brief } from '../../src/shared/model';
import { castList, castSaid, inOrder } from '../../src/ui/castList';
import { h } from '../../src/ui/element';
import { matches } from '../../src/ui/search';
import { BLINKEN, LAVROV, MALALA, QURESHI } from '../gallery/cards';
import { lavrov, privatePerson, qureshi, unknown, unsure } from '../gallery/cast';
import { linked, metByRole } from '../gallery/drawing';
import { briefOf, card, cluster, office } from '../gallery/people';

const actions = () => ({ toggle: vi.fn(), reveal: vi.fn() });
const view = (brief: Brief) => ({ brief, people: inOrder(brief), card: () => h('section', { class: 'card' }) });
const rows = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.person')];

test('puts officials first, then the known, then the rest by how often they are named, of equals the unsure', () => {
  const malala = linked(MALALA);
  const people = [privatePerson, unknown, unsure, malala, lavrov, qureshi];
  expect(inOrder(briefOf(people)).map(({ label }) => label)).toEqual([
    'Shah Mahmood Qureshi',
    'Sergey Lavrov',
    'Malala Yousafzai',
    'Tomasz Wierzbicki',
    'David Davis',
    'Ayesha Bibi',
  ]);
});

test('lets a weighty office outdo a few mentions', () => {
  const president = linked(
    card({ name: 'Head', offices: [office({ class: 'hos', title: 'President', state: 'held' })] }, [0]),
  );
  const mayor = {
    ...linked(card({ name: 'Mayor', offices: [office({ class: 'other', title: 'Mayor', state: 'held' })] }, [0])),
  };
  const oftenNamed = { ...mayor, mentions: cluster({ label: 'Mayor' }, 5).mentions };
  expect(inOrder(briefOf([oftenNamed, president])).map(({ label }) => label)).toEqual(['Head', 'Mayor']);
});

test('says the office on the date, the doubt and the number of mentions in each row', () => {
  const role = metByRole(BLINKEN);
  const perhaps = linked(
    card({ ...LAVROV, name: 'Perhaps', offices: [{ ...QURESHI.offices[0]!, state: 'perhaps' }] }, [0]),
  );
  const all = briefOf([qureshi, unsure, role.cluster, perhaps], { roleMentions: role.brief.roleMentions });
  const said = rows(castList(view(all), actions())).map(row => row.textContent);
  expect(said).toEqual([
    'Shah Mahmood QureshiMinister of Foreign Affairs of Pakistan7×',
    'PerhapsPerhaps Minister of Foreign Affairs of Pakistan2×',
    'Antony BlinkenBy roleSecretary of State of the United States1×',
    'David DavisWho?Perhaps David Davis, or David T. C. Davies2×',
  ]);
});

test.each([
  ['not yet in office', [office({ title: 'President', state: 'not-yet' })], 'Not yet President'],
  [
    'in office before and again since',
    [office({ title: 'President', state: 'not-yet' }), office({ title: 'Mayor', state: 'no-longer' })],
    'No longer Mayor',
  ],
  ['out of office for good', [office({ title: 'Mayor', state: 'no-longer' })], 'What the pack says'],
])('says of somebody %s what they were then', (_, offices, line) => {
  const person = linked(card({ name: 'Somebody', description: 'What the pack says', offices }, []));
  expect(castList(view(briefOf([person])), actions()).querySelector('.person-office')!.textContent).toContain(line);
});

test('reveals by the name and opens by the arrow', () => {
  const act = actions();
  const root = castList({ ...view(briefOf([qureshi, lavrov])), open: qureshi.id }, act);
  root.querySelector<HTMLElement>('.person-name')!.click();
  expect(act.reveal).toHaveBeenCalledWith(qureshi);
  const [open, closed] = root.querySelectorAll<HTMLElement>('.turn');
  expect([open, closed].map(turn => turn!.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
  closed!.click();
  expect(act.toggle).toHaveBeenCalledWith(lavrov);
  expect(root.querySelectorAll('.card')).toHaveLength(1);
});

test('tells a screen reader the office with the name', () => {
  const name = castList(view(briefOf([qureshi])), actions()).querySelector('.person-name')!;
  const root = name.closest('.person')!;
  expect(root.querySelector(`[id="${name.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
    'Minister of Foreign Affairs of Pakistan',
  );
});

test.each([
  ['nunez', true],
  ['NÚÑEZ jo', true],
  ['nunez qureshi', false],
  ['', true],
])('“%s” finds José Núñez: %s', (typed, found) => {
  expect(matches(typed, castSaid(cluster({ label: 'José Núñez' })))).toBe(found);
});

test('a search finds the office and the country', () => {
  expect(matches('foreign aff', castSaid(qureshi))).toBe(true);
  expect(matches('pakistan', castSaid(qureshi))).toBe(true);
});
