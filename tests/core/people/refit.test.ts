import { expect, test } from 'vitest';
import { refit } from '../../../src/core/people/refit';
import { shippedPack } from './shipped';

const pack = shippedPack();

test.each([
  ['Nora Quinnreports that the pier stands', 'Nora Quinnreports', 'Nora Quinn'],
  ['as Peter Waltersaid on Monday', 'Peter Waltersaid', 'Peter Walter'],
  ['the actor Edward Nortonwho left', 'Edward Nortonwho', 'Edward Norton'],
  ['a speech by Luis Hernand of Vigo', 'Luis Hernand', 'Luis Hernand'],
  ['Amit Anand spoke', 'Amit Anand', 'Amit Anand'],
])('in "%s" the name found as %s is %s', (text, found, name) => {
  const start = text.indexOf(found);
  const [fitted] = refit(text, [{ start, end: start + found.length, confidence: 0.9 }], pack);
  expect(text.slice(fitted?.start, fitted?.end)).toBe(name);
});
