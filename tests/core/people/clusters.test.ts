import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/core/people/clusters';
import { unmark } from './marked';

/** The labels of the groups, each with its mentions; names are marked with brackets, a clue follows a bar: `[Castro|hos]`. */
function groupsOf(marked: string): readonly string[] {
  const { text, names } = unmark(marked.replace(/\|[^\]]*\]/g, ']'));
  const clues = [...marked.matchAll(/\[[^\]|]*(?:\|([^\]]*))?\]/g)].map(match => (match[1] ? [match[1]] : []));
  const sightings = names.map((name, at) => ({ ...name, confidence: 1, clues: clues[at] ?? [] }));
  return gather(text, sightings, (a, b) => a === b).map(
    group =>
      `${group.label}: ${group.mentions.map(({ start, end, form }) => `${text.slice(start, end)} ${form}`).join(', ')}`,
  );
}

describe('one group for one person', () => {
  const cases: readonly (readonly [what: string, text: string, ...groups: string[]])[] = [
    [
      'full name, surname, given name',
      '[Sergey Lavrov] came. [Lavrov] spoke. [Sergey] left.',
      'Sergey Lavrov: Sergey Lavrov full, Lavrov surname, Sergey given',
    ],
    [
      'a surname before the full name',
      '[Lavrov] came. Later [Sergey Lavrov] left.',
      'Sergey Lavrov: Lavrov surname, Sergey Lavrov full',
    ],
    [
      'the fullest name is the label',
      '[George Bush] or [George W. Bush]',
      'George W. Bush: George Bush full, George W. Bush full',
    ],
    [
      'capitals give way to a written name',
      '[SERGEY LAVROV] or [Sergey Lavrov]',
      'Sergey Lavrov: SERGEY LAVROV full, Sergey Lavrov full',
    ],
    [
      'two of one family by given name',
      '[Fidel Castro] fell ill. [Raúl Castro] took over. [Fidel] rested. [Raúl] worked.',
      'Fidel Castro: Fidel Castro full, Fidel given',
      'Raúl Castro: Raúl Castro full, Raúl given',
    ],
    [
      'a shared surname goes to whom was named last',
      '[Fidel Castro] fell ill. [Raúl Castro] took over. [Castro] is 76.',
      'Fidel Castro: Fidel Castro full',
      'Raúl Castro: Raúl Castro full, Castro surname',
    ],
    [
      'an office tells them apart',
      '[Fidel Castro|a] fell ill, said [Raúl Castro|b]. [Castro|a] rests.',
      'Fidel Castro: Fidel Castro full, Castro surname',
      'Raúl Castro: Raúl Castro full',
    ],
    [
      'so does Mr or Mrs',
      'Mr [Barack Obama] waved. Mrs [Michelle Obama] smiled. Mr [Obama] spoke.',
      'Barack Obama: Barack Obama full, Obama surname',
      'Michelle Obama: Michelle Obama full',
    ],
    ['Mrs is nobody who is Mr', 'Mr [Obama] waved and Mrs [Obama] smiled.', 'Obama: Obama full', 'Obama: Obama full'],
    [
      'a couple is neither',
      '[Barack Obama] came. Mr and Mrs [Obama] left.',
      'Barack Obama: Barack Obama full',
      'Obama: Obama full',
    ],
    [
      'a surname outweighs a given name',
      '[James Brown] met [Etta James]. [James] sang.',
      'James Brown: James Brown full',
      'Etta James: Etta James full, James surname',
    ],
    [
      'reversed order',
      '[Fumio Kishida] is back. [Kishida Fumio] bowed.',
      'Fumio Kishida: Fumio Kishida full, Kishida Fumio full',
    ],
    ['a nickname', '[William Clinton] ran. [Bill] won.', 'William Clinton: William Clinton full, Bill nickname'],
    [
      'a name borne earlier',
      '[Ruth Hollis], née [Becker], taught. [Ruth Becker] came in 1950. [Becker] left.',
      'Ruth Hollis: Ruth Hollis full, Becker surname, Ruth Becker full, Becker surname',
    ],
    [
      'a word too many in one place is no label',
      '[Ines Quiroga Leaves] was the headline. [Ines Quiroga] left, and so [Ines Quiroga] is out.',
      'Ines Quiroga: Ines Quiroga Leaves full, Ines Quiroga full, Ines Quiroga full',
    ],
    ['strangers stay strangers', '[Ann Lee] met [Bo Diaz].', 'Ann Lee: Ann Lee full', 'Bo Diaz: Bo Diaz full'],
  ];
  test.each(cases)('%s', (_, text, ...groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
});

describe('the gender of a group', () => {
  const genderOf = (marked: string) => {
    const { text, names } = unmark(marked);
    return gather(
      text,
      names.map(name => ({ ...name, confidence: 1, clues: [] })),
      () => false,
    )[0]!.gender;
  };
  test.each([
    ['Mrs [Warren] called.', 'f'],
    ['[Warren] called. She was angry.', 'f'],
    ['[Warren] called and said he was angry.', 'm'],
    ['[Warren] called [Ann Lee]. She was angry.', undefined],
    ['[Warren] called.\nShe was angry, Ann said.', undefined],
    ['[Warren] called. He ran. [Warren] fell. Her leg broke.', undefined],
  ])('%s → %s', (text, gender) => {
    expect(genderOf(text)).toBe(gender);
  });
});
