import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPack } from '../../../knowledge/build';
import { openPack } from '../../../src/core/pack/open';
import type { Pack } from '../../../src/core/pack/pack';
import type { PersonId } from '../../../src/shared/model';
import { smallPackBytes, smallSources } from './smallPack';

function small(): Pack {
  const opened = openPack(smallPackBytes());
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}
const id = (text: string) => text as PersonId;

test('a person comes back as written, with every office, its place in words, its source and its day', () => {
  const pack = small();
  expect(pack.size).toBe(4);
  expect(pack.person(id('Q10'))).toEqual({
    id: 'Q10',
    name: 'Ada Vell',
    aliases: ['A. Vell the Elder'],
    description: 'Minister of Foreign Affairs, Russia (from 2004)',
    kind: 'official',
    gender: 'f',
    born: '1960-02-03',
    countries: ['ru', 'us'],
    party: 'Green',
    enwiki: 'Ada_Vell',
    importance: 90,
    source: 'test',
    asOf: '2025-06',
    offices: [
      {
        class: 'foreign',
        title: 'Minister of Foreign Affairs',
        jurisdiction: 'ru',
        place: 'Russia',
        start: '2004-03-09',
        asOf: '2025-06',
        source: 'test',
      },
    ],
  });
  expect(pack.person(id('Q11'))).toMatchObject({ died: '2020-05', enwiki: 'Ivo_Vell_(minister)', born: '1971' });
  expect(pack.person(id('Q11'))?.offices[0]).toMatchObject({ acting: true, start: '2010', end: '2015-06' });
  expect(pack.person(id('x-ru-oren-vell'))).toMatchObject({ kind: 'public', description: 'Singer', offices: [] });
});

test.each(['Q12', 'Q1', 'x-ru-nobody', 'Q', '', 'Q99999999999'])('nobody has the id "%s"', stranger => {
  expect(small().person(id(stranger))).toBeUndefined();
});

test('names are found in every spelling, exact bearers first', () => {
  const pack = small();
  expect(pack.named('ADA VELL')).toEqual(['Q10']);
  expect(pack.named('A Vell the Elder')).toEqual(['Q10']);
  expect(pack.named('Uta Von Der Maerk')).toEqual([]);
  expect(pack.named('Uta von der Mark')).toEqual(['x-de-uta-von-der-mark']);
  expect(pack.named('Oren Vell')).toEqual(['x-ru-oren-vell']);
  expect(pack.named('Oren X. Vell')).toEqual([]);
  expect(pack.named('')).toEqual([]);
});

test('surnames are found with and without particles, the most important bearer first', () => {
  const pack = small();
  expect(pack.withSurname('Vell')).toEqual(['Q10', 'x-ru-oren-vell', 'Q11']);
  expect(pack.withSurname('von der Märk')).toEqual(['x-de-uta-von-der-mark']);
  expect(pack.withSurname('Mark')).toEqual(['x-de-uta-von-der-mark']);
  expect([pack.isSurname('Vell'), pack.isGivenName('Ada'), pack.isGivenName('Vell'), pack.isSurname('Ada')]).toEqual([
    3, 1, 0, 0,
  ]);
});

test('holders of an office on a day: the minister before the deputy, nobody from another day', () => {
  const holders = (on: string, titleWords?: readonly string[]) =>
    small()
      .holders({ class: 'foreign', jurisdiction: 'ru', on, ...(titleWords && { titleWords }) })
      .map(({ person, state }) => [person, state]);
  expect(holders('2012-01-01')).toEqual([
    ['Q10', 'held'],
    ['Q11', 'acting'],
  ]);
  expect(holders('2012-01-01', ['deputy'])).toEqual([['Q11', 'acting']]);
  expect(holders('2002-01-01')).toEqual([['Q11', 'held']]);
  expect(holders('2026-01-01')).toEqual([['Q10', 'open']]);
  expect(holders('1990-01-01')).toEqual([]);
});

test('places: names, adjectives, capitals and metonyms with their kind', () => {
  const pack = small();
  expect(pack.countryNamed('the Russian Federation')).toEqual({ code: 'ru', as: 'name' });
  expect(pack.countryNamed('Russian')).toEqual({ code: 'ru', as: 'adjective' });
  expect(pack.countryNamed('Russians')).toEqual({ code: 'ru', as: 'adjective' });
  expect(pack.countryNamed('Moscow')).toEqual({ code: 'ru', as: 'capital' });
  expect(pack.countryNamed('Kremlin')).toEqual({ code: 'ru', as: 'metonym' });
  expect(pack.countryNamed('Atlantis')).toBeUndefined();
  expect(pack.country('ru')).toEqual({
    code: 'ru',
    name: 'Russia',
    otherNames: ['Russian Federation'],
    adjectives: ['Russian'],
    capital: 'Moscow',
    qid: 'Q159',
    currency: 'RUB',
    population: 146_000_000,
    populationYear: 2024,
  });
  expect(pack.organisationNamed('TL')?.code).toBe('league');
  expect(pack.organisationNamed('the League of Things')?.enwiki).toBe('The_League');
  expect([pack.place('ru'), pack.place('gb-sct'), pack.place('league'), pack.place('zz')]).toEqual([
    'Russia',
    'Scotland',
    'The League',
    'ZZ',
  ]);
});

test('the same sources give the same bytes, in whatever order their rows come', () => {
  const reversed = {
    ...smallSources,
    people: smallSources.people.toReversed(),
    offices: smallSources.offices.toReversed(),
  };
  expect(buildPack(smallSources)).toEqual(smallPackBytes());
  expect(buildPack(reversed)).toEqual(smallPackBytes());
});

test('a pack opens from any offset of a larger buffer', () => {
  const bytes = smallPackBytes();
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  const opened = openPack(shifted.subarray(3));
  expect(opened.ok && opened.value.named('Ada Vell')).toEqual(['Q10']);
});

test('another file is not a pack', () => {
  for (const bytes of [new Uint8Array(), new TextEncoder().encode('<html>'.repeat(100)), new Uint8Array(4096)])
    expect(openPack(bytes)).toMatchObject({ ok: false, problem: 'not-a-pack' });
});

test('a pack of another version is refused with both versions named', () => {
  const bytes = smallPackBytes();
  bytes[8] = 99;
  expect(openPack(bytes)).toMatchObject({
    ok: false,
    problem: 'wrong-version',
    message: expect.stringContaining('99'),
  });
});

test('a pack with one byte changed is refused', () => {
  const whole = smallPackBytes();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ change;
      expect(openPack(bytes).ok).toBe(false);
    }),
  );
});

test('a pack cut short or with bytes after it is refused', () => {
  const whole = smallPackBytes();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), length => {
      expect(openPack(whole.subarray(0, length)).ok).toBe(false);
    }),
  );
  expect(openPack(new Uint8Array([...whole, 0, 0, 0, 0])).ok).toBe(false);
});
