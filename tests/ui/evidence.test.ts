import { afterAll, expect, test } from 'vitest';
import type { Reason, Trade } from '../../src/shared/model';
import { LANGUAGES } from '../../src/shared/protocol';
import { reasonWords } from '../../src/ui/evidence';
import { speak } from '../../src/ui/words';
import { catalogue } from '../catalogue';

afterAll(() => speak(catalogue('en')));

const PAKISTAN = { code: 'pk', name: 'Pakistan' };
const ICC = { code: 'x-icc', name: 'International Criminal Court' };

/** One of each kind, so that a kind without words does not compile. */
const REASONS: { readonly [Kind in Reason['kind']]: Reason & { readonly kind: Kind } } = {
  'exact-name': { kind: 'exact-name', name: 'Shah Mahmood Qureshi' },
  alias: { kind: 'alias', name: 'Shah Mahmood Qureshi' },
  variant: { kind: 'variant', name: 'Shah Mahmood Qureshi' },
  mononym: { kind: 'mononym', name: 'Pelé' },
  surname: { kind: 'surname', name: 'Shah Mahmood Qureshi' },
  'often-in-news': { kind: 'often-in-news' },
  'household-name': { kind: 'household-name' },
  'common-name': { kind: 'common-name' },
  called: { kind: 'called', words: 'FM', office: { start: '2018-08-20', end: '2022-04-10' } },
  'no-such-office': { kind: 'no-such-office', words: 'mayor of Lahore' },
  'in-office': { kind: 'in-office' },
  'place-named': { kind: 'place-named', place: PAKISTAN, times: 9 },
  'place-not-named': { kind: 'place-not-named', place: ICC },
  beside: { kind: 'beside', words: 'of Pakistan' },
  compatriots: { kind: 'compatriots', place: PAKISTAN },
  colleagues: { kind: 'colleagues', trade: 'music' },
  'other-gender': { kind: 'other-gender', said: 'f' },
  died: { kind: 'died', on: '1999-02' },
  born: { kind: 'born', on: '2015' },
  age: { kind: 'age', years: 41 },
  'other-age': { kind: 'other-age', years: 22 },
  described: { kind: 'described', words: ['novelist', 'playwright'] },
  party: { kind: 'party', party: 'Labour' },
  trade: { kind: 'trade', trade: 'science' },
  'other-trade': { kind: 'other-trade', trade: 'football' },
  'private-trade': { kind: 'private-trade' },
  'said-by-reader': { kind: 'said-by-reader' },
  'held-office': { kind: 'held-office' },
};

/** Each of them, so that a trade without words does not compile. */
const TRADES: Readonly<Record<Trade, true>> = {
  football: true,
  sport: true,
  motor: true,
  coach: true,
  music: true,
  stage: true,
  writing: true,
  press: true,
  bench: true,
  court: true,
  police: true,
  church: true,
  science: true,
  medicine: true,
  business: true,
  politics: true,
  military: true,
  militant: true,
  art: true,
  campaign: true,
  space: true,
  staff: true,
  local: true,
  private: true,
};

const inWords = (reason: Reason): string =>
  reasonWords(reason, { ofPack: words => words, ofArticle: words => words }).join('');

test.each([
  [REASONS.called, 'Called “FM”; in office 2018–2022'],
  [{ ...REASONS.called, office: { start: '2022-01-03', end: '2022-04' } }, 'Called “FM”; in office in 2022'],
  [{ ...REASONS.called, office: { start: '2018' } }, 'Called “FM”; in office since 2018'],
  [{ ...REASONS.called, office: { end: '2018' } }, 'Called “FM”; in office until 2018'],
  [{ ...REASONS.called, office: {} }, 'Called “FM”; in office, dates unknown'],
  [{ ...REASONS['place-named'], times: 1 }, 'Pakistan is named once'],
  [REASONS['place-named'], 'Pakistan is named 9 times'],
  [REASONS.described, 'Described as novelist, playwright'],
] as const satisfies readonly (readonly [Reason, string])[])('%o reads %s', (reason, words) => {
  expect(inWords(reason)).toBe(words);
});

test('counts and countries are in the reader’s language', () => {
  const said = LANGUAGES.map(language => {
    speak(catalogue(language));
    return inWords({ ...REASONS['place-named'], times: 2 });
  });
  speak(catalogue('en'));
  expect(said).toEqual([
    'Pakistan is named 2 times',
    'Pakistán aparece 2 veces',
    'Cité 2 fois dans le texte : Pakistan',
    'Пакистан: упоминается 2 раза',
    'پاکستان کا ذکر 2 بار ہے',
  ]);
});

test.each(LANGUAGES)('every reason has words in %s', language => {
  speak(catalogue(language));
  const all = [
    ...Object.values(REASONS),
    ...Object.keys(TRADES).map((trade): Reason => ({ kind: 'trade', trade: trade as Trade })),
  ].map(inWords);
  expect(all.filter(words => /evidence_|[{}]/.test(words))).toEqual([]);
});
