import { describe, expect, test } from 'vitest';
import { castOf } from '../../../src/core/people/people';
import { tagNames } from '../../../src/core/people/tagger';
import { unmark } from './marked';
import { articleOf, shippedPack, shippedTagger } from './shipped';
import { TRAPS } from './traps';

const pack = shippedPack();
const model = shippedTagger();

/** Every mention of an article's cast, in order. */
function namesIn(text: string): readonly string[] {
  const { clusters } = castOf(articleOf(text, '2018-05-02'), tagNames(text, model), { pack, corrections: [] });
  return clusters
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [what: string, text: string, ...names: string[]])[] = [
  ['the title of a game', 'The puzzle game “Oswald” sold well. Players say that Oswald is hard.'],
  ['a film after its kind', 'She starred in the 2004 film “Matilda” before Matilda became a musical.'],
  ['a film before its kind', 'Her mother loved the “Evelyn” movie, and cried.'],
  ['a film without quotation marks', 'He wrote the film Gertrude in two weeks.'],
  ['a word by itself in quotation marks', 'The cult hit “Wanda” is back, and “Wanda” is louder than ever.'],
  ['a film that somebody made is a film, the maker is a person', 'The film Peter Weir made was long.', 'Peter Weir'],
  ['a nickname is a name', 'The gangster known as “Vito” was arrested in Palermo.', 'Vito'],
  ['a title alone', 'Sheriff’s deputies searched the house on Tuesday.'],
  ['a laboratory', 'Work at the Feynman Laboratory stopped on Monday.'],
  ['a theorem', 'Students learn the Hartman theorem and the Kepler conjecture.'],
  ['a theatre', 'The play opens at the Goodman Theatre in June.'],
  ['a law of nature', 'Under Murphy’s law everything breaks.'],
  ['a policy', 'Voters liked Obamacare more than they admitted.'],
  ['a prize', 'She wore an Oscar dress and won an Emmy for the part.'],
];

const found: readonly (readonly [what: string, text: string, ...names: string[]])[] = [
  ['somebody of the pack whom the tagger passes over', 'Elon Musk said the company would pay.', 'Elon Musk'],
  ['two with foreign letters', 'Jonas Gahr Støre met Edgars Rinkēvičs.', 'Jonas Gahr Støre', 'Edgars Rinkēvičs'],
  ['a title is left out, pack or not', 'Mullah Baradar came to Doha.', 'Baradar'],
  [
    'a particle that the full name has',
    'Ines de Quiroga moved in. The signs that Quiroga, or de Quiroga, made are lost.',
    'Ines de Quiroga',
    'Quiroga',
    'de Quiroga',
  ],
  [
    'a name that is introduced',
    'The police named Kal Boran Idris. Boran Idris fled.',
    'Kal Boran Idris',
    'Boran Idris',
  ],
];

describe('whole names', () => {
  test.each(found)('%s', (_, text, ...names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('who is a person, and who is a thing of that name', () => {
  test.each(cases)('%s', (_, text, ...names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('of a hundred things that look like people, at most five are taken for people', () => {
  const sentences = Object.values(TRAPS).flat().map(unmark);
  const taken = sentences.flatMap(({ text, traps }) => {
    const { clusters } = castOf(articleOf(text, '2022-05-02'), tagNames(text, model), { pack, corrections: [] });
    const mentions = clusters.flatMap(cluster => cluster.mentions);
    return traps.filter(trap => mentions.some(({ start, end }) => start < trap.end && trap.start < end));
  });
  const all = sentences.reduce((sum, { traps }) => sum + traps.length, 0);
  expect(taken.length / all, taken.map(({ text }) => text).join(', ')).toBeLessThanOrEqual(0.05);
});
