import { expect, test } from 'vitest';
import { readSources } from '../../knowledge/sources';
import { sourceWords } from '../../src/ui/sources';

test('every source of the pack has a name that a reader can look for', () => {
  const { people, offices } = readSources('knowledge/sources');
  const codes = new Set([...people, ...offices].flatMap(({ source }) => source.split('+')));
  expect(codes.size).toBeGreaterThan(5);
  expect([...codes].filter(code => sourceWords(code) === code)).toEqual([]);
});

test.each([
  ['wd+fb', 'Wikidata, The World Factbook'],
  ['pantheon1+pantheon2025', 'Pantheon'],
  ['wd+curated', 'Wikidata, compiled by hand'],
  ['wd+succession', 'Wikidata, compiled by hand'],
])('%s is "%s"', (source, words) => {
  expect(sourceWords(source)).toBe(words);
});
