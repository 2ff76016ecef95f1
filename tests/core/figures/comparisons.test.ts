import { expect, test } from 'vitest';
import { withComparisons } from '../../../src/core/figures/comparisons';
import { findFigures } from '../../../src/core/figures/findFigures';
import { shippedPack } from '../people/shipped';

const pack = shippedPack();
const placesIn = (text: string, names: readonly string[] = []) =>
  withComparisons(findFigures(text), {
    text,
    names: names.map(name => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
    pack,
  }).map(({ comparisons = [] }) =>
    comparisons.flatMap(one => ('population' in one ? one.population.place : [])).join(),
  );

test.each([
  ['the country of its sentence', 'France met. Kenya will spend $2 billion. France left. French wine.', ['Kenya']],
  [
    'the country that the article is about',
    'Kenya voted. Kenyan roads are bad. The state will pay $2 billion.',
    ['Kenya'],
  ],
  ['nobody where two countries are named', 'Kenya and Uganda will share $2 billion.', ['']],
  ['nobody where the world is meant', 'Kenya said. Kenyan words. The world needs $2 billion.', ['']],
  ['nobody where no country is named', 'The company will spend $2 billion.', ['']],
])('a figure is compared with %s', (_, text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test('a person named like a country is none', () => {
  expect(placesIn('Chad Miller sold it for $2 billion.', ['Chad Miller'])).toEqual(['']);
});

test('a population says of which year and from where', () => {
  const [figure] = withComparisons(findFigures('Kenya has 2,000,000 refugees.'), {
    text: 'Kenya has 2,000,000 refugees.',
    names: [],
    pack,
  });
  expect(figure?.comparisons?.[0]).toMatchObject({
    kind: 'share',
    population: { place: 'Kenya', source: 'fb', asOf: expect.stringMatching(/^20\d\d$/) },
  });
});
