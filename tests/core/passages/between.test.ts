import { expect, test } from 'vitest';
import { locate } from '../../../src/core/passages/locate';
import { describe } from '../../../src/core/passages/passage';

const around = (words: string) =>
  `Officials said on Monday that the fire had burned for a week. The blaze has destroyed about ${words} in the north of the country, the ministry said. Nobody was hurt.`;

function found(was: string, whole: string, is: string) {
  const before = around(whole);
  const start = before.indexOf(was);
  const after = around(is);
  const located = locate(after, describe(before, { start, end: start + was.length }));
  return {
    state: located.state,
    words: 'span' in located ? after.slice(located.span.start, located.span.end) : undefined,
    verdictHolds: 'verdictHolds' in located ? located.verdictHolds : undefined,
  };
}

test.each([
  ['24,000', '24,000 hectares of forest', '31,000 hectares of forest', '31,000', false],
  ['24,000', '24,000 hectares of forest', 'thirty-one thousand hectares of forest', 'thirty-one thousand', false],
  ['24,000 hectares', '24,000 hectares of forest', '31,000 acres of forest', '31,000 acres', false],
  ['Sergey Lavrov', 'what Sergey Lavrov had built', 'what Anna Berg had built', 'Anna Berg', false],
])('“%s” all of whose words became others is changed, and its verdict waits', (was, whole, is, words, verdictHolds) => {
  expect(found(was, whole, is)).toEqual({ state: 'changed', words, verdictHolds });
});

test('a passage that was taken out from between its neighbours is gone', () => {
  expect(found('24,000 hectares of forest', '24,000 hectares of forest', '').state).toBe('orphan');
});

test('a passage whose neighbours went with it is gone', () => {
  const before = around('24,000 hectares');
  const start = before.indexOf('24,000');
  const passage = describe(before, { start, end: start + 6 });
  expect(locate('Rain put out the last of the flames, and 31,000 people went home.', passage).state).toBe('orphan');
});
