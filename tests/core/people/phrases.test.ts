import { expect, test } from 'vitest';
import type { CountryName, Organisation } from '../../../src/core/pack/pack';
import { findRolePhrases, type Places } from '../../../src/core/people/phrases';
import { roles } from '../../../src/core/people/roleWords';

const countries: Readonly<Record<string, CountryName>> = {
  Russia: { code: 'ru', as: 'name' },
  Russian: { code: 'ru', as: 'adjective' },
  Kremlin: { code: 'ru', as: 'metonym' },
  Moscow: { code: 'ru', as: 'capital' },
  Pakistan: { code: 'pk', as: 'name' },
  'United States': { code: 'us', as: 'name' },
  'U.S.': { code: 'us', as: 'name' },
  'South Korean': { code: 'kr', as: 'adjective' },
  'New Zealand': { code: 'nz', as: 'name' },
};
const organisations: Readonly<Record<string, Organisation>> = {
  NATO: { code: 'nato', name: 'NATO', otherNames: [] },
  'World Health Organization': { code: 'who', name: 'World Health Organization', acronym: 'WHO', otherNames: [] },
  WHO: { code: 'who', name: 'World Health Organization', acronym: 'WHO', otherNames: [] },
};
const places: Places = {
  countryNamed: words => countries[words],
  organisationNamed: words => organisations[words],
};

test.each([
  ['talks with the Russian foreign minister in Kyiv', 'the Russian foreign minister', 'ru'],
  ['the Russian FM said', 'the Russian FM', 'ru'],
  ["Pakistan's army chief came", "Pakistan's army chief", 'pk'],
  ['the president of the United States spoke', 'the president of the United States', 'us'],
  ["the U.S. president's car", 'the U.S. president', 'us'],
  ['the South Korean president', 'the South Korean president', 'kr'],
  ["New Zealand's prime minister", "New Zealand's prime minister", 'nz'],
  ['the Kremlin spokesman said', 'the Kremlin spokesman', 'ru'],
  ['the NATO secretary general', 'the NATO secretary general', 'nato'],
  ['the head of the World Health Organization', 'the head of the World Health Organization', 'who'],
  ['the WHO chief', 'the WHO chief', 'who'],
  ['the Federal Reserve chairman', 'the Federal Reserve chairman', 'us'],
  ['the governor of the Bank of England', 'the governor of the Bank of England', 'gb'],
  ['the European Commission president', 'the European Commission president', 'eu'],
  ["the EU's foreign policy chief", "the EU's foreign policy chief", 'eu'],
  ['the UN human rights chief', 'the UN human rights chief', 'ohchr'],
  ['the secretary of state', 'the secretary of state', 'us'],
  ['the foreign minister', 'the foreign minister', undefined],
  ['his Russian counterpart', 'his Russian counterpart', 'ru'],
  ['the embattled Russian president', 'the embattled Russian president', 'ru'],
])('reads a role: %s', (text, words, jurisdiction) => {
  const [phrase, ...others] = findRolePhrases(text, places);
  expect(others).toEqual([]);
  expect(phrase && text.slice(phrase.start, phrase.end)).toBe(words);
  expect(phrase?.jurisdiction).toBe(jurisdiction);
  expect(phrase?.definite).toBe(true);
});

test.each([
  'a foreign minister',
  'every president',
  'foreign ministers',
  'the next president',
  'the president of the company',
  'the prime minister candidate',
  'the leader',
  'the club chairman',
  'at 5 pm',
  'the student president',
])('reads no role: %s', text => {
  expect(findRolePhrases(text, places).filter(phrase => phrase.definite)).toEqual([]);
});

test('"former" puts the office behind them', () => {
  expect(findRolePhrases('the former Russian president', places)[0]).toMatchObject({
    former: true,
    jurisdiction: 'ru',
  });
  expect(findRolePhrases('ex-president of Russia', places)[0]).toMatchObject({ former: true, definite: false });
});

test('every phrase of the table is lower case and has classes', () => {
  for (const [phrase, role] of roles) {
    expect(phrase).toBe(phrase.toLowerCase());
    expect(role.classes.length).toBeGreaterThan(0);
  }
});
