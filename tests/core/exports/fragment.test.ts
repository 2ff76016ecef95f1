import { expect, test } from 'vitest';
import { fragmentLink } from '../../../src/core/exports';
import { describe } from '../../../src/core/passages/passage';

const TEXT =
  'Prices rose by 4, said Anna-Maria Holm’s office & others.\nThe bank - it is old - declined to comment on what the minister had said in the morning.\nEnd.';

function link(words: string, url = 'https://a.example/b?c=1#old') {
  const start = TEXT.indexOf(words);
  return fragmentLink(url, describe(TEXT, { start, end: start + words.length }));
}

test.each([
  ['Prices rose by 4, said', 'Prices%20rose%20by%204%2C%20said,-Anna%2DMaria%20Holm%E2%80%99s%20office'],
  ['office & others', 'said%20Anna%2DMaria%20Holm%E2%80%99s-,office%20%26%20others,-.'],
  ['Holm', '4%2C%20said%20Anna%2DMaria-,Holm%E2%80%99s,-office%20%26%20others.'],
  ['rose b', 'Prices-,rose%20by,-4%2C%20said%20Anna%2DMaria'],
  [
    'declined to comment on what the minister had said',
    'declined%20to%20comment%20on%20what%20the%20minister%20had%20said',
  ],
  ['others.\nThe bank', 'Holm%E2%80%99s%20office%20%26-,others.,The%20bank,-%2D%20it%20is'],
])('“%s” is linked as it must be', (words, directive) => {
  expect(link(words)).toBe(`https://a.example/b?c=1#:~:text=${directive}`);
});

test('a long passage is given by its ends', () => {
  const long = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
  expect(fragmentLink('https://a.example/', describe(long, { start: 0, end: long.length }))).toBe(
    'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word115%20word116%20word117%20word118%20word119',
  );
});

test('halves of characters and blank passages make no broken link', () => {
  const passage = { exact: '\ud83d text', prefix: '', suffix: '', position: { start: 0, end: 6 } };
  expect(fragmentLink('https://a.example/', passage)).toBe('https://a.example/#:~:text=text');
  expect(fragmentLink('https://a.example/#x', { ...passage, exact: ' \n' })).toBe('https://a.example/');
});
