import { expect, test } from 'vitest';
import { standing } from '../../src/core/people/offices';
import { realPack } from './realPack';

const pack = realPack();

test.each([
  { name: 'Emmanuel Macron', on: '2022-03-01', office: 'hos', of: 'fr' },
  { name: 'François Hollande', on: '2014-03-01', office: 'hos', of: 'fr' },
  { name: 'Kamala Harris', on: '2022-03-01', office: 'deputy_head', of: 'us' },
  { name: 'Recep Tayyip Erdoğan', on: '2020-03-01', office: 'hos', of: 'tr' },
  { name: 'Recep Tayyip Erdoğan', on: '2010-03-01', office: 'hog', of: 'tr' },
  { name: 'Charles III', on: '2023-06-01', office: 'hos', of: 'gb' },
  { name: 'Elizabeth II', on: '2010-06-01', office: 'hos', of: 'gb' },
  { name: 'Xi Jinping', on: '2020-06-01', office: 'hos', of: 'cn' },
])('$name stands first as $office of $of on $on', ({ name, on, office, of }) => {
  const person = pack.person(pack.named(name)[0]!)!;
  const { offices, then } = standing(person, on);
  const first = offices[then[0]!]!;
  expect([first.class, first.jurisdiction]).toEqual([office, of]);
  const same = then.filter(at => offices[at]!.class === office && offices[at]!.jurisdiction === of);
  expect(same).toHaveLength(1);
});

test('the director of the CIA has left with the curated end, and has one row', () => {
  const person = pack.person(pack.named('William J. Burns')[0]!)!;
  const directed = person.offices.filter(({ title }) => title === 'Director of the CIA');
  expect(directed.map(({ start, end }) => [start, end])).toEqual([['2021-03-19', '2025-01-20']]);
});

test('no title says its chamber twice', () => {
  for (const name of ['Nancy Pelosi', 'Hakeem Jeffries', 'Mike Johnson', 'Mitch McConnell'])
    for (const id of pack.named(name))
      for (const { title } of pack.person(id)!.offices) expect(title).not.toMatch(/\b(House|Senate) of the \1$/);
});
