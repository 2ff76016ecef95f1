import { expect, test } from 'vitest';
import { nameParts } from '../../../src/core/pack/nameParts';

const cases: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
  ['Sergey Lavrov', 'ru', ['lavrov'], 'sergey'],
  ['Ursula von der Leyen', 'de', ['von der leyen', 'leyen'], 'ursula'],
  ['Xi Jinping', 'cn', ['xi'], 'jinping'],
  ['Moon Jae-in', 'kr', ['moon'], 'jae in'],
  ['Nguyễn Phú Trọng', 'vn', ['nguyen', 'trong'], 'phu trong'],
  ['Carrie Lam', 'hk', ['lam'], 'carrie'],
  ['Leung Chun-ying', 'hk', ['leung'], 'chun ying'],
  ['Bashar al-Assad', 'sy', ['al assad', 'assad'], 'bashar'],
  ['Mohammed bin Salman', 'sa', ['bin salman', 'salman'], 'mohammed'],
  ['Andrés Manuel López Obrador', 'mx', ['lopez obrador', 'obrador', 'lopez'], 'andres'],
  ['Pedro Sánchez', 'es', ['sanchez'], 'pedro'],
  ['Rosena Allin-Khan', 'gb', ['allin khan'], 'rosena'],
  ['Robert F. Kennedy Jr.', 'us', ['kennedy'], 'robert'],
  ['Mervyn King, Baron King of Lothbury', 'gb', ['king'], 'mervyn'],
  ['Prachanda', 'np', ['prachanda'], undefined],
];

test.each(cases)('%s (%s) is looked up under %j', (name, country, surnames, given) => {
  expect(nameParts(name, country)).toEqual({ surnames, ...(given && { given }) });
});
