import { expect, test } from 'vitest';
import { titleRule } from '../../knowledge/bootstrap/titles';
import { realPack } from './realPack';

const people = [
  { name: 'Ingrid Solberg' },
  { name: 'Ada Quist' },
  { name: 'Ada Quist' },
  { name: 'Piet Hoorn', enwiki: 'Piet Hoorn (skater)' },
  ...Array.from({ length: 60 }, (_, at) => ({ name: `John Surname${at}` })),
  ...Array.from({ length: 20 }, (_, at) => ({ name: `Given${at} Baker` })),
];

test.each([
  { name: 'Ingrid Solberg', isTitle: true, why: 'nobody else bears it' },
  { name: 'Ada Quist', isTitle: false, why: 'two bear it' },
  { name: 'Piet Hoorn', isTitle: false, why: 'an article has it with a bracket' },
  { name: 'John Baker', isTitle: false, why: 'both words are common' },
  { name: 'John Solberg', isTitle: true, why: 'its surname is rare' },
  { name: 'Sting', isTitle: false, why: 'it is one word' },
])('$name is a title: $isTitle, since $why', ({ name, isTitle }) => {
  expect(titleRule(people)(name)).toBe(isTitle);
});

const pack = realPack();
test.each([
  { name: 'Margaret Hamilton', born: '1936', enwiki: 'Margaret Hamilton (software engineer)' },
  { name: 'Michael Collins', born: '1930', enwiki: 'Michael Collins (astronaut)' },
  { name: 'Chris Evans', born: '1981', enwiki: 'Chris Evans (actor)' },
  { name: 'Ben Wallace', born: '1974', enwiki: 'Ben Wallace (basketball)' },
  { name: 'Prince', born: '1958', enwiki: 'Prince (musician)' },
  { name: 'Emma Watson', born: '1990', enwiki: 'Emma Watson' },
])('$name, born $born, has the article $enwiki', ({ name, born, enwiki }) => {
  const titles = pack.named(name).flatMap(id => {
    const person = pack.person(id);
    return person?.born?.startsWith(born) ? [person.enwiki] : [];
  });
  expect(titles).toContain(enwiki.replaceAll(' ', '_'));
});
