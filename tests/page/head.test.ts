import { expect, test } from 'vitest';
import { newHeads } from '../../src/page/article/head';
import { readArticle } from '../../src/page/article/readArticle';
import { told } from '../../src/ui/words';
import { pageOf, STORY } from './pages';

const HEAD = `<link rel="canonical" href="/harbour"><meta property="og:site_name" content="Harbour News">
  <meta property="article:published_time" content="2021-03-04">`;
const NEXT = STORY.map(text => text.toUpperCase());

const read = (document: Document, heads: ReturnType<typeof newHeads>) => {
  const reading = readArticle(document, new Date('2022-01-01'), heads);
  if (!reading.ok) throw new Error(told(reading.message));
  return reading.value.article;
};
/** The page draws other words under another address, as one that is never loaded anew does. */
const goTo = (document: Document, address: string, texts: readonly string[]) => {
  document.defaultView?.history.pushState(null, '', address);
  document
    .querySelector('.story')
    ?.replaceChildren(...texts.map(text => Object.assign(document.createElement('p'), { textContent: text })));
};

test('a head that stayed from the article before gives the next one neither date nor address', () => {
  const heads = newHeads();
  const document = pageOf({ head: HEAD });
  expect(read(document, heads)).toMatchObject({ url: 'https://news.example/harbour', date: { iso: '2021-03-04' } });
  goTo(document, '/ferries', NEXT);
  const next = read(document, heads);
  expect(next).toMatchObject({ url: 'https://news.example/ferries', site: 'Harbour News' });
  expect(next.date).toBeUndefined();
});

test('the first article has its date again when the reader goes back to it', () => {
  const heads = newHeads();
  const document = pageOf({ head: HEAD });
  read(document, heads);
  goTo(document, '/ferries', NEXT);
  read(document, heads);
  goTo(document, '/harbour', STORY);
  expect(read(document, heads).date?.iso).toBe('2021-03-04');
});

test.each([
  [
    'the page draws a new head',
    (document: Document) => {
      goTo(document, '/ferries', NEXT);
      document.querySelector('meta[property$="time"]')?.setAttribute('content', '2021-05-06');
      document.querySelector('link')?.setAttribute('href', '/ferries');
    },
    { url: 'https://news.example/ferries', date: { iso: '2021-05-06', source: 'meta' } },
  ],
  [
    'only the address changes',
    (document: Document) => goTo(document, '/harbour?comments', STORY),
    {
      url: 'https://news.example/harbour',
      date: { iso: '2021-03-04', source: 'meta' },
    },
  ],
  [
    'the article grows',
    (document: Document) => goTo(document, '/harbour/2', [...STORY, ...NEXT]),
    {
      url: 'https://news.example/harbour',
      date: { iso: '2021-03-04', source: 'meta' },
    },
  ],
] as const)('the head counts when %s', (_, change, expected) => {
  const heads = newHeads();
  const document = pageOf({ head: HEAD });
  read(document, heads);
  change(document);
  expect(read(document, heads)).toMatchObject(expected);
});
