import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/article/readArticle';
import { told } from '../../src/ui/words';
import { type PageParts, pageOf } from './pages';

const NOW = new Date('2026-02-01T12:00:00Z');

function dateOf(parts: PageParts): string | undefined {
  const reading = readArticle(pageOf(parts), NOW);
  if (!reading.ok) throw new Error(told(reading.message));
  const { date } = reading.value.article;
  return date && `${date.iso} ${date.source}`;
}

const json = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (datePublished: string, more: object = {}): object => ({
  '@type': 'NewsArticle',
  datePublished,
  ...more,
});
const meta = (name: string, content: string): string => `<meta name="${name}" property="${name}" content="${content}">`;

describe('JSON-LD', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['an object', json(article('2021-04-07T16:05:00+05:00')), '2021-04-07'],
    ['the day in the offset it states', json(article('2021-04-07T23:30:00-08:00')), '2021-04-07'],
    ['an array', json([{ '@type': 'Organization' }, article('2021-04-07')]), '2021-04-07'],
    ['a @graph', json({ '@graph': [{ '@type': 'WebSite' }, article('2021-04-07')] }), '2021-04-07'],
    ['the main entity of a page', json({ '@type': 'WebPage', mainEntity: article('2021-04-07') }), '2021-04-07'],
    ['several types at once', json({ '@type': ['Article', 'Thing'], datePublished: '2021-04-07' }), '2021-04-07'],
    ['published, not modified', json(article('2021-04-07', { dateModified: '2022-01-01' })), '2021-04-07'],
    ['a comma too many', json('{"@type":"NewsArticle","datePublished":"2021-04-07",}'), '2021-04-07'],
    [
      'a string broken over lines',
      json('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2021-04-07"}'),
      '2021-04-07',
    ],
    ['a comment around it', json('<!-- {"@type":"NewsArticle","datePublished":"2021-04-07"} -->'), '2021-04-07'],
    ['beyond repair, but clear', json('{"@type":"NewsArticle" "datePublished":"2021-04-07" oops'), '2021-04-07'],
    ['a web page, where no article is named', json({ '@type': 'WebPage', datePublished: '2021-04-07' }), '2021-04-07'],
    [
      'the one of several whose address is the page’s',
      json([
        article('2020-01-02', { url: 'https://news.example/other' }),
        article('2021-04-07', { url: 'https://www.news.example/harbour/' }),
      ]),
      '2021-04-07',
    ],
    [
      'the one of several whose headline is the page’s',
      json([
        article('2020-01-02', { headline: 'Ferry fares rise' }),
        article('2021-04-07', { headline: 'Council votes for a new pier' }),
      ]),
      '2021-04-07',
    ],
    ['nothing of several strangers', json([article('2020-01-02'), article('2021-04-07')]), undefined],
    [
      'nothing of a list of other stories',
      json({ '@type': 'ItemList', itemListElement: [article('2020-01-02')] }),
      undefined,
    ],
    ['nothing of a video', json({ '@type': 'VideoObject', datePublished: '2020-01-02' }), undefined],
    [
      'nothing broken that speaks of several',
      json('{"@type":"NewsArticle" "datePublished":"2021-04-07" "datePublished":"2020-01-02"'),
      undefined,
    ],
  ];
  test.each(cases)('%s', (_, head, expected) => {
    expect(dateOf({ head })).toBe(expected && `${expected} json-ld`);
  });
});

describe('impossible days', () => {
  test.each([
    ['2021-02-30'],
    ['2031-01-01'],
    ['0001-01-01T00:00:00'],
    ['1970-01-01T00:00:00Z'],
    ['21'],
    ['soon'],
    [''],
  ])('are not believed: “%s”', value => {
    expect(dateOf({ head: json(article(value)) + meta('article:published_time', value) })).toBeUndefined();
  });

  test('give way to the next source', () => {
    expect(dateOf({ head: json(article('1970-01-01')) + meta('date', '2021-04-07') })).toBe('2021-04-07 meta');
  });
});

describe('metas', () => {
  test.each([
    ['article:published_time', '2021-04-07T16:05:00+05:00'],
    ['datePublished', '2021-04-07'],
    ['pubdate', '20210407'],
    ['publish-date', 'Wed, 07 Apr 2021 16:05:00 GMT'],
    ['sailthru.date', '2021-04-07 16:05:00'],
    ['parsely-pub-date', '2021-04-07T11:05:00Z'],
    ['DC.date.issued', '2021/04/07'],
    ['dcterms.created', '2021-04-07'],
    ['citation_publication_date', '2021/4/7'],
    ['date', 'April 7, 2021'],
    ['published_time', '1617793500'],
  ])('%s: %s', (name, content) => {
    expect(dateOf({ head: meta(name, content) })).toBe('2021-04-07 meta');
  });

  test('published comes before any other', () => {
    const head =
      meta('date', '2022-01-01') +
      meta('article:modified_time', '2022-02-02') +
      meta('article:published_time', '2021-04-07');
    expect(dateOf({ head })).toBe('2021-04-07 meta');
  });

  test.each(['article:modified_time', 'og:updated_time', 'last-modified', 'revised'])('%s says nothing', name => {
    expect(dateOf({ head: meta(name, '2021-04-07') })).toBeUndefined();
  });

  test('of a story are taken, of its video are not', () => {
    const video =
      '<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="datePublished" content="2021-04-09"></div>';
    const story = '<meta itemprop="datePublished" content="2021-04-07">';
    expect(dateOf({ under: video + story })).toBe('2021-04-07 meta');
  });
});

describe('time elements', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['pubdate', '<time pubdate datetime="2021-04-07">Wednesday</time>', '2021-04-07 time'],
    ['datetime under the headline', '<p>By Ada <time datetime="2021-04-07T10:00">10 am</time></p>', '2021-04-07 time'],
    ['words only', '<time>7 April 2021</time>', '2021-04-07 time'],
    ['in a list without links', '<ul><li><time datetime="2021-04-07">Apr 7</time></li></ul>', '2021-04-07 time'],
    [
      'published, beside updated',
      '<time class="published" datetime="2021-04-07"></time><time class="updated" datetime="2021-05-01"></time>',
      '2021-04-07 time',
    ],
    ['“Updated” before it', 'Updated: <time datetime="2021-05-01">May 1</time>', undefined],
    ['two days, unnamed', '<time datetime="2021-04-07"></time><time datetime="2021-05-01"></time>', undefined],
  ];
  test.each(cases)('%s', (_, under, expected) => {
    expect(dateOf({ under })).toBe(expected);
  });

  test('of other stories say nothing', () => {
    const related = `<aside><time datetime="2021-04-07">Apr 7</time></aside><div class="related"><time datetime="2021-04-08"></time></div>
      <ul><li><a href="/x">Ferry fares will rise again next year</a> <time datetime="2021-04-09"></time></li></ul>`;
    expect(dateOf({ under: related })).toBeUndefined();
  });

  test('in the running text say nothing', () => {
    const body = `<p>${'The storm came in the night and took the pier with it. '.repeat(8)}</p><p>It was <time datetime="2019-01-08">8 January</time>, a Tuesday. ${'The town still speaks of it. '.repeat(9)}</p>`;
    expect(dateOf({ body })).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    ['https://news.example/2021/04/07/harbour', '2021-04-07 url'],
    ['https://news.example/world/2021/apr/07/harbour', '2021-04-07 url'],
    ['https://news.example/harbour-2021-04-07', '2021-04-07 url'],
    ['https://news.example/20210407/harbour', '2021-04-07 url'],
    ['https://news.example/harbour-20210407/', '2021-04-07 url'],
    ['https://news.example/2021/04/harbour', undefined],
    ['https://news.example/2021/13/07/harbour', undefined],
    ['https://news.example/story-98210407', undefined],
    ['https://news.example/harbour?date=2021-04-07', undefined],
  ])('%s', (url, expected) => {
    expect(dateOf({ url })).toBe(expected);
  });
});

describe('datelines', () => {
  test.each([
    ['April 7, 2021', '2021-04-07'],
    ['Wednesday, 7th April 2021, 4:05pm', '2021-04-07'],
    ['Apr. 7, 2021 at 4:05 PM', '2021-04-07'],
    ['07 Apr 2021', '2021-04-07'],
    ['07-Apr-2021 16:05', '2021-04-07'],
    ['Published: 7 April 2021 | Updated: 9 April 2021', '2021-04-07'],
    ['2021-04-07 16:05', '2021-04-07'],
    ['7.4.2021', '2021-04-07'],
    ['17/04/2021', '2021-04-17'],
    ['04/17/2021', '2021-04-17'],
    ['7 de abril de 2021', '2021-04-07'],
    ['7 avril 2021 à 16h05', '2021-04-07'],
    ['7 апреля 2021', '2021-04-07'],
    ['2021年4月7日', '2021-04-07'],
    ['04/07/2021', undefined],
    ['7 April', undefined],
    ['Updated 9 April 2021', undefined],
    ['7 April 2021 and 9 April 2021', undefined],
    ['7 Aprilscherz 20211', undefined],
  ])('%s', (line, expected) => {
    expect(dateOf({ under: `<p class="dateline">${line}</p>` })).toBe(expected && `${expected} byline`);
  });

  test('give way to a headline that names another day', () => {
    expect(
      dateOf({ title: 'Harbour weekly for April 8, 2021', under: '<p class="date">April 7, 2021</p>' }),
    ).toBeUndefined();
  });
});
