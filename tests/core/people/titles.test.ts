import { expect, test } from 'vitest';
import { bareSpan } from '../../../src/core/people/boundaries';
import { titlePrefix } from '../../../src/core/people/titles';

const prefixes: readonly (readonly [string, string])[] = [
  ['Foreign Minister', 'Shah Mahmood Qureshi'],
  ['Gen (retd)', 'Qamar Bajwa'],
  ['Secretary of State', 'Antony Blinken'],
  ['Former Prime Minister', 'Theresa May'],
  ['Deputy Chief Justice', 'Amina Okoro'],
  ['Dr.', 'Fauci'],
  ['King', 'Salman'],
  ['Judge', 'Smith'],
  ['', 'Don Smith'],
  ['', 'Dean Baquet'],
  ['', 'Shah Mahmood'],
  ['', 'Sheikh Hasina'],
  ['', 'Foreign Sergey'],
  ['', 'President'],
];
test.each(prefixes)('the title of "%s %s" is its beginning', (title, name) => {
  const words = `${title} ${name}`.trim().split(' ');
  expect(words.slice(0, titlePrefix(words)).join(' ')).toBe(title);
});

const bare: readonly (readonly [string, string])[] = [
  ['“Dr. Anthony Fauci’s', 'Anthony Fauci'],
  ['(Boris Johnson),', 'Boris Johnson'],
  ["Lula's", 'Lula'],
  ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
  ['George W.', 'George W.'],
  ['Sergey Lavrov Wednesday', 'Sergey Lavrov'],
  ['Angela Merkel.', 'Angela Merkel'],
];
test.each(bare)('the bare name in %s is %s', (mention, name) => {
  const { start, end } = bareSpan(mention, { start: 0, end: mention.length });
  expect(mention.slice(start, end)).toBe(name);
});
