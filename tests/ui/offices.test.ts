import { expect, test } from 'vitest';
import type { Office, OfficeClass } from '../../src/shared/model';
import { endWords, officeWords, termWords } from '../../src/ui/offices';

const office = (kind: OfficeClass, title: string, place: string, acting = false): Office => ({
  class: kind,
  title,
  place,
  acting,
  jurisdiction: 'xx',
  asOf: '2025-06-12',
  source: 'wd',
});

test.each([
  ['foreign', 'Minister of Foreign Affairs', 'Pakistan', 'Minister of Foreign Affairs of Pakistan'],
  ['hos', 'President', 'United States', 'President of the United States'],
  ['hog', 'Prime Minister', 'Netherlands', 'Prime Minister of the Netherlands'],
  ['hog', 'Prime Minister', 'Czech Republic', 'Prime Minister of the Czech Republic'],
  ['hos', 'President', 'Cyprus', 'President of Cyprus'],
  [
    'minister',
    'Minister for the Middle East, South Asia and the United Nations',
    'United Kingdom',
    'Minister for the Middle East, South Asia and the United Nations, United Kingdom',
  ],
  ['governor', 'Mayor of Moscow', 'Russia', 'Mayor of Moscow, Russia'],
  ['minister', 'Director of the CIA', 'United States', 'Director of the CIA, United States'],
  ['minister', 'Minister of the Interior', 'Finland', 'Minister of the Interior of Finland'],
  ['junior', 'Assistant Whip (HM Treasury)', 'United Kingdom', 'Assistant Whip (HM Treasury), United Kingdom'],
  [
    'ambassador',
    'Permanent Representative to the United Nations',
    'Russia',
    'Permanent Representative of Russia to the United Nations',
  ],
  ['legal', 'Chief Justice of the United States', 'United States', 'Chief Justice of the United States'],
  ['ambassador', 'ambassador to the United States', 'South Korea', 'Ambassador of South Korea to the United States'],
  ['intl', 'President of the European Commission', 'European Union', 'President of the European Commission'],
  ['intl', 'Secretary-General', 'United Nations', 'Secretary-General of the United Nations'],
  ['ceo', 'Chief Executive of Tesla', 'United States', 'Chief Executive of Tesla'],
  ['other', 'Special envoy', '', 'Special envoy'],
] as const)('%s "%s" with "%s" is "%s"', (kind, title, place, words) => {
  expect(officeWords(office(kind, title, place))).toBe(words);
});

test('says "acting" once', () => {
  expect(officeWords(office('hos', 'President', 'Peru', true))).toBe('Acting President of Peru');
  expect(officeWords(office('hos', 'Acting President', 'Peru', true))).toBe('Acting President of Peru');
});

test.each([
  [{ start: '2018-08-20', end: '2022-04-10' }, '20 August 2018 to 10 April 2022'],
  [{ start: '2018-08' }, 'since August 2018'],
  [{ end: '2022' }, 'until 2022'],
  [{}, 'dates unknown'],
])('says the term %o as "%s"', (term, words) => {
  expect(termWords(term)).toBe(words);
});

test('never says of an open end more than its as-of date allows', () => {
  expect(endWords({ start: '2018', asOf: '2022-05' })).toBe('no end known as of May 2022');
  expect(endWords({ asOf: '2022-05' })).toBe('dates unknown as of May 2022');
});
