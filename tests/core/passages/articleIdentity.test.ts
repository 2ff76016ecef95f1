import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, describeNote, fingerprint, plainAddress } from '../../../src/core/passages/articleIdentity';
import { locate } from '../../../src/core/passages/locate';
import type { Article } from '../../../src/shared/model';

describe('an article has one address', () => {
  test.each([
    'https://news.example/a/b',
    'https://news.example/a/b/',
    'https://www.news.example/a/b#comments',
    'https://NEWS.example:443/a/b',
    'https://m.news.example/a/b',
    'https://mobile.news.example/a/b?',
    'https://amp.news.example/a/b',
    'https://news.example/a/b/amp',
    'https://news.example/a/b/amp/?utm_source=x',
    'https://news.example/amp/a/b',
    'https://news.example/a/b.amp',
    'https://news.example/a/b?amp',
    'https://news.example/a/b?amp=1&fbclid=2',
    'https://news.example/a/b?outputType=amp',
    'https://news.example/a/b?utm_source=a&UTM_MEDIUM=b&gclid=c&mc_cid=d#:~:text=x',
    'https://www.google.com/amp/s/www.news.example/a/b/amp',
    'https://www.google.co.uk/amp/s/amp.news.example/a/b',
    'https://news-example.cdn.ampproject.org/c/s/www.news.example/a/b?usqp=mq331',
    'https://news-example.cdn.ampproject.org/v/s/news.example/a/b',
    'https://web.archive.org/web/20210407120000/https://www.news.example/a/b',
    'https://user:secret@news.example/%61/b',
  ])('%s', url => {
    expect(canonicalAddress(url)).toBe('https://news.example/a/b');
  });
});

test.each([
  ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
  ['https://news.example/a?id=1', 'https://news.example/a'],
  ['https://news.example/a', 'https://sport.news.example/a'],
  ['https://news.example/a', 'https://news.example:8080/a'],
  ['https://news.example/camp', 'https://news.example/c'],
  ['https://news.example/A', 'https://news.example/a'],
  ['https://m.uk/a', 'https://uk/a'],
  ['https://news.example/', 'https://news.example/amp/a'],
])('%s is not %s', (one, other) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
});

test('an address of an address is that address, and none breaks it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), url => {
      expect(canonicalAddress(canonicalAddress(url))).toBe(canonicalAddress(url));
    }),
    { numRuns: 1_000 },
  );
});

test('an address that is given away tells nothing of the reader', () => {
  expect(plainAddress('https://www.news.example/a/?id=3&fbclid=me&utm_id=x#me')).toBe(
    'https://www.news.example/a/?id=3',
  );
});

test.each([
  ['She said: “No deal.”', 'she said "no deal"', true],
  ['It cost 10,000 crowns', 'It\u00a0cost\n10000 crowns', true],
  ['It cost 10,000 crowns', 'It cost 10,001 crowns', false],
  ['He will not go', 'He will go', false],
  ['one two', 'two one', false],
])('“%s” and “%s” have the same fingerprint: %s', (one, other, same) => {
  expect(fingerprint(one) === fingerprint(other)).toBe(same);
});

test('fingerprints of many texts differ', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => fingerprint(`Case ${at} opened on day ${at % 31}.`));
  expect(new Set(all).size).toBe(20_000);
});

test('a note is described by what finds it again', () => {
  const text = '😀 First paragraph.\nThe second one holds the words.\nThird.';
  const article: Article = {
    url: 'https://www.news.example/a?utm_source=x',
    title: 'A',
    site: 'News',
    byline: '',
    language: 'en',
    date: { iso: '2021-04-07', source: 'meta' },
    text,
    blocks: [
      { start: 0, end: 19, kind: 'paragraph' },
      { start: 20, end: 51, kind: 'paragraph' },
      { start: 52, end: 58, kind: 'paragraph' },
    ],
  };
  const span = { start: text.indexOf('the words'), end: text.indexOf('the words') + 9 };
  const { article: noted, passage } = describeNote(article, span, 'p:nth-of-type(2)');
  expect(noted).toEqual({
    address: 'https://news.example/a',
    url: article.url,
    title: 'A',
    site: 'News',
    date: '2021-04-07',
    fingerprint: fingerprint(text),
  });
  expect(passage).toMatchObject({
    exact: 'the words',
    element: 'p:nth-of-type(2)',
    paragraph: fingerprint('The second one holds the words.'),
    pairsBefore: 1,
  });
  expect(locate(text, passage)).toEqual({ state: 'exact', span });
  expect(describeNote(article, { start: 3, end: 8 }, '').passage).not.toHaveProperty('element');
});
