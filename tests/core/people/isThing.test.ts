import { describe, expect, test } from 'vitest';
import { isThing } from '../../../src/core/people/things';

/** The name in square brackets is asked for. */
const things: readonly (readonly [what: string, marked: string])[] = [
  ['a company with somebody’s full name', 'Shares in [Ralph Lauren] fell, and profits too.'],
  ['a brand', 'The rival, [Zara], opened a shop. It sells shoes.'],
  ['a brand whose company bears a first name too', 'Workers at John Deere walked out. [Deere] made no offer.'],
  ['somebody in a story', 'Children dressed as [Harry Potter] and waited.'],
  ['a storm once it has been called one', 'Hurricane Ian hit Fort Myers. [Ian] weakened over land.'],
  ['a ship once it has been called one', 'The USS Cole left port. The [Cole] sank nothing.'],
  ['a figure of games', 'It is a Mario game. You do not steer [Mario], who runs.'],
  ['a town before its state', 'In [Jackson], Mississippi, the pumps failed.'],
  ['a town named so elsewhere', 'In Jackson, Mississippi, the pumps failed. [Jackson] waits.'],
  ['a month', '[June] was wet.'],
  ['a city', 'Dallas was spared, but [Austin] lost power.'],
  ['a party to a law case', 'The court overturned Roe v. [Wade] in June.'],
  ['the first name of a firm of two', '[Ernst] & Young audited the accounts.'],
  ['the second name of a firm of two', 'They bought ice cream of Ben & [Jerry]’s make.'],
];

const people: readonly (readonly [what: string, marked: string])[] = [
  ['a founder', 'The designer [Ralph Lauren] is 82. Ralph Lauren employs thousands.'],
  ['a namesake of a company with a title', 'Rep. [John Lewis] marched in Selma.'],
  ['a namesake with an age', '[Peter Parker], 43, was fined.'],
  ['somebody who shares a name with a brand', 'Premier Doug Ford spoke. [Ford] was cheered.'],
  ['somebody addressed', 'Mr Ford spoke. [Ford] was cheered.'],
  ['a first name that is a month', 'April Jones won. [April] wept.'],
  ['a namesake of a storm', 'Hurricane Ian came. Ian Rankin wrote on. [Ian] liked it. So did Mr Ian.'],
  ['a maker of games named in full', 'Hideo Kojima made it. It is a Kojima game, and [Kojima] is proud.'],
  ['one of a couple', 'Harry & [Meghan] spoke. Harry wept, and Meghan held his hand.'],
  ['a politician of a state', 'Sen. [Jackson], Mississippi Republican, objected.'],
  ['anybody else', '[Angela Merkel] resigned.'],
];

function asked(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isThing(marked.replace(/[[\]]/g, ''), { start, end });
}

describe('a name is a thing’s', () => {
  test.each(things)('%s', (_, marked) => {
    expect(asked(marked)).toBe(true);
  });
});

describe('a name is a person’s', () => {
  test.each(people)('%s', (_, marked) => {
    expect(asked(marked)).toBe(false);
  });
});

test.each(['Tesla. ', 'Ab & Cd & ', 'Morgan Stanley, ', 'Hurricane Ian ', 'Jackson, Mississippi ', 'Roe v. ', 'Al-'])(
  'all names of 100,000 characters of %j are looked at in little time',
  piece => {
    const text = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    for (const { 0: word, index } of text.matchAll(/\p{Lu}\p{L}+/gu))
      isThing(text, { start: index, end: index + word.length });
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
