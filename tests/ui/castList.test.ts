// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { castList, inOrder } from '../../src/ui/castList';
import { h } from '../../src/ui/element';
import { BLINKEN, LAVROV, MALALA, QURESHI } from '../gallery/cards';
import { lavrov, privatePerson, qureshi, unknown, unsure } from '../gallery/cast';
import { linked, metByRole } from '../gallery/drawing';
import { briefOf, card, cluster, office } from '../gallery/people';

const actions = () => ({ toggle: vi.fn(), reveal: vi.fn(), search: vi.fn() });
const view = { card: () => h('section', { class: 'card' }), search: '' };
const rows = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.person')];
const names = (root: HTMLElement): readonly string[] =>
  rows(root)
    .filter(row => !row.hidden)
    .map(row => row.querySelector('.person-name')?.textContent ?? '');

test('puts officials first, then the known, the unsure and the unknown', () => {
  const malala = linked(MALALA);
  const people = [privatePerson, unknown, unsure, malala, lavrov, qureshi];
  expect(inOrder(briefOf(people)).map(({ label }) => label)).toEqual([
    'Shah Mahmood Qureshi',
    'Sergey Lavrov',
    'Malala Yousafzai',
    'David Davis',
    'Tomasz Wierzbicki',
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
  const said = rows(castList({ ...view, brief: all }, actions())).map(row => row.textContent);
  expect(said).toEqual([
    'Shah Mahmood QureshiMinister of Foreign Affairs of Pakistan7×',
    'PerhapsPerhaps Minister of Foreign Affairs of Pakistan2×',
    'Antony BlinkenBy roleSecretary of State of the United States1×',
    'David DavisWho?Perhaps David Davis, or David T. C. Davies2×',
  ]);
});

test('reveals by the name and opens by the arrow', () => {
  const act = actions();
  const root = castList({ ...view, brief: briefOf([qureshi, lavrov]), open: qureshi.id }, act);
  root.querySelector<HTMLElement>('.person-name')!.click();
  expect(act.reveal).toHaveBeenCalledWith(qureshi);
  const [open, closed] = root.querySelectorAll<HTMLElement>('.turn');
  expect([open, closed].map(turn => turn!.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
  closed!.click();
  expect(act.toggle).toHaveBeenCalledWith(lavrov);
  expect(root.querySelectorAll('.card')).toHaveLength(1);
});

test('offers a search above eight people, which finds names, offices and letters without their accents', () => {
  const crowd = Array.from({ length: 8 }, (_, index) => cluster({ label: `Person ${index}` }));
  const jose = cluster({ label: 'José Núñez' });
  expect(castList({ ...view, brief: briefOf(crowd) }, actions()).querySelector('input')).toBeNull();
  const act = actions();
  const root = castList({ ...view, brief: briefOf([...crowd, jose, qureshi]) }, act);
  const input = root.querySelector('input')!;
  for (const [typed, found] of [
    ['nunez', ['José Núñez']],
    ['foreign aff', ['Shah Mahmood Qureshi']],
    ['nobody of that name', []],
  ] as const) {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
    expect(names(root)).toEqual(found);
  }
  expect(act.search).toHaveBeenLastCalledWith('nobody of that name');
});

test('keeps the search when it is drawn again', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => cluster({ label: `Person ${index}` }));
  expect(names(castList({ ...view, search: 'person 3', brief: briefOf(crowd) }, actions()))).toEqual(['Person 3']);
});
