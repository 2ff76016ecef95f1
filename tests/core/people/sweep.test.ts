import { expect, test } from 'vitest';
import { isEponym } from '../../../src/core/people/eponyms';
import { sweepShortNames } from '../../../src/core/people/sweep';
import { unmark } from './marked';
import { shippedPack } from './shipped';

const pack = shippedPack();

test.each([
  ['[Moon Jae-in] came, and Moon smiled. The moon rose.', ['Moon Jae-in', 'Moon']],
  ['[Sergey Lavrov] came. They saw Lavrov leave.', ['Sergey Lavrov', 'Lavrov']],
  ['[Theresa May] left in May, said May Brown.', ['Theresa May']],
  ['[Ada Stone] met Mr Stone Hill of Rolling Stone House.', ['Ada Stone']],
  ['[Ada Bold] came. Bold words.', ['Ada Bold']],
])('finds the surnames passed over: %s', (marked, expected) => {
  const { text, names } = unmark(marked);
  const swept = sweepShortNames(
    text,
    names.map(name => ({ ...name, confidence: 1 })),
    pack,
  );
  expect(swept.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['the [Charles de Gaulle] sailed', true],
  ['the carrier [Ronald Reagan] sailed', true],
  ['The [Emma Maersk] turned', true],
  ['the [Tony Blair] years', false],
  ['President [Charles de Gaulle] spoke', false],
  ['when [Emma Stone] came', false],
  ['the [Obama]', false],
])('%s is named after somebody: %s', (marked, eponym) => {
  const { text, names } = unmark(marked);
  expect(isEponym(text, { ...names[0]!, confidence: 1 })).toBe(eponym);
});
