import { expect, test } from 'vitest';
import { formOf, parseName, sameName } from '../../../src/core/people/names';

test.each([
  ['Sergei Lavrov', 'Sergey Lavrov', true],
  ['Moon Jae-in', 'Moon Jae In', true],
  ['Kim Jong-un', 'Kim Jong Un', true],
  ['Kishida Fumio', 'Fumio Kishida', true],
  ['JOSÉ MUJICA', 'Jose Mujica', true],
  ['Mahmood Qureshi', 'Shah Mahmood Qureshi', true],
  ['George Bush', 'George W. Bush', true],
  ['George W. Bush', 'George H. W. Bush', false],
  ['Bill Clinton', 'William Clinton', true],
  ['Bill Clinton', 'Hillary Clinton', false],
  ['Raúl Castro', 'Fidel Castro', false],
  ['J. Trudeau', 'Justin Trudeau', true],
  ['López Obrador', 'Andrés Manuel López Obrador', true],
  ['Bashar al-Assad', 'Bashar Assad', true],
  ['Robert F. Kennedy Jr.', 'Robert Kennedy', true],
  ['Joe Hart', 'Gary Hart', false],
])('%s and %s may be one person: %s', (a, b, same) => {
  expect(sameName(parseName(a), parseName(b))).toBe(same);
  expect(sameName(parseName(b), parseName(a))).toBe(same);
});

test.each([
  ['Lavrov', 'Sergey Lavrov', 'surname'],
  ['LAVROV', 'Sergey Lavrov', 'surname'],
  ['Sergey', 'Sergey Lavrov', 'given'],
  ['Assad', 'Bashar al-Assad', 'surname'],
  ['al-Assad', 'Bashar al-Assad', 'surname'],
  ['von der Leyen', 'Ursula von der Leyen', 'surname'],
  ['Le Pen', 'Marine Le Pen', 'surname'],
  ['Allin-Khan', 'Rosena Allin-Khan', 'surname'],
  ['Peña Nieto', 'Enrique Peña Nieto', 'surname'],
  ['Lula', 'Luiz Inácio Lula da Silva', 'given'],
  ['Moon', 'Moon Jae-in', 'surname'],
  ['Jae-in', 'Moon Jae-in', 'given'],
  ['JFK', 'John Fitzgerald Kennedy', 'initials'],
  ['MBS', 'Mohammed bin Salman', 'initials'],
  ['Bernie', 'Bernard Sanders', 'nickname'],
  ['Zelenskyy', 'Volodymyr Zelensky', 'surname'],
  ['Putin', 'Sergey Lavrov', undefined],
  ['Serge', 'Marine Le Pen', undefined],
])('what %s is to %s: %s', (mention, full, form) => {
  expect(formOf(parseName(mention), parseName(full))).toBe(form);
});
