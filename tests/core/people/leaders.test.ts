import { expect, test } from 'vitest';
import { leadingClass } from '../../../src/core/people/leaders';

test.each([
  ['us', 'hos'],
  ['fr', 'hos'],
  ['ru', 'hos'],
  ['sa', 'hos'],
  ['de', 'hog'],
  ['gb', 'hog'],
  ['jp', 'hog'],
  ['in', 'hog'],
])('the leader of %s is its %s', (country, leads) => {
  expect(leadingClass(country)).toBe(leads);
});
