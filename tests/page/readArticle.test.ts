import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Reading, readArticle } from '../../src/page/article/readArticle';
import { told } from '../../src/ui/words';
import { pageOf, STORY } from './pages';

const NOW = new Date('2026-02-01T12:00:00Z');

function read(document: Document): Reading {
  const reading = readArticle(document, NOW);
  if (!reading.ok) throw new Error(told(reading.message));
  return reading.value;
}

/** Every block with its kind, as the article has it. */
function blocksOf({ article }: Reading): readonly string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

function paragraph(html: string): string {
  return [...STORY.map(text => `<p>${text}</p>`), html].join('');
}

describe('the text', () => {
  test('is the blocks, one a line, without the headline', () => {
    const { article } = read(pageOf());
    expect(article.text).toBe(STORY.join('\n'));
    expect(article.title).toBe('Council votes for a new pier');
  });

  test('covers every character with a block, but for the line feeds between', () => {
    const { article } = read(pageOf({ body: paragraph('<h2>Next</h2><ul><li>One of them<li>Two of them</ul>') }));
    let at = 0;
    for (const { start, end } of article.blocks) {
      expect(article.text.slice(at, start)).toBe(at === 0 ? '' : '\n');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(article.text.length);
  });

  test.each([
    ['white space as it is rendered', '<p>One \n   two\t three</p>', 'One two three'],
    ['no-break spaces as spaces', '<p>10&nbsp;000 boats&nbsp; and more</p>', '10 000 boats and more'],
    ['inline elements without a gap', '<p>Ma<b>ren</b> <i>Holt</i>’s</p>', 'Maren Holt’s'],
    [
      'soft hyphens and marks of direction left out',
      '<p>Coun&shy;cil&#x200b;lor &#x200f;Holt&#xfeff;</p>',
      'Councillor Holt',
    ],
    ['one br as a line feed', '<p>Maren Holt<br>Councillor</p>', 'Maren Holt\nCouncillor'],
    ['labels and names apart', '<p>Picture<span>Tomas Berg</span></p>', 'Picture Tomas Berg'],
    ['an emoji whole', '<p>Ferries ⛴️ and 👩‍🚒 crews</p>', 'Ferries ⛴️ and 👩‍🚒 crews'],
  ])('has %s', (_, html, expected) => {
    const { article } = read(pageOf({ body: paragraph(html) }));
    expect(article.text).toBe([...STORY, expected].join('\n'));
  });

  test('knows the kinds of its blocks', () => {
    const reading = read(
      pageOf({
        body: paragraph(`<h2>What comes next</h2><blockquote><p>A pier is a promise.</p></blockquote>
          <ul><li>The piles, in autumn</li><li>The deck, in spring</li></ul>
          <figure><img src="pier.jpg"><figcaption>The pier in 2019</figcaption></figure>
          <blockquote class="twitter-tweet"><p>The pier is back!</p>— Port Ellery (@ellery)
            <a href="https://twitter.com/ellery/status/12345">May 3, 2021</a></blockquote>`),
      }),
    );
    expect(blocksOf(reading).slice(3)).toEqual([
      'heading: What comes next',
      'quote: A pier is a promise.',
      'item: The piles, in autumn',
      'item: The deck, in spring',
      'caption: The pier in 2019',
      'post: The pier is back!',
      'post: — Port Ellery (@ellery) May 3, 2021',
    ]);
  });
});

describe('left out', () => {
  test.each([
    ['a share bar', '<ul class="tools"><li><a href="#f">Facebook</a></li><li><a href="#t">Twitter</a></li></ul>'],
    [
      'a list of other stories',
      `<ul><li><a href="/a">Ferry fares will rise again next year</a></li>
        <li><a href="/b">Lighthouse keeper honoured by the town</a></li></ul>`,
    ],
    ['a line that asks to sign up', '<p>Sign up for our newsletter</p>'],
    ['an advertisement’s label', '<div>Advertisement</div>'],
    ['a link to read more', '<p>Read more: <a href="/a">Ferry fares will rise again</a></p>'],
    ['a part called related', '<div class="related-links"><p>Ferry fares will rise</p></div>'],
  ])('is %s', (_, html) => {
    const { article } = read(pageOf({ body: paragraph(html) }));
    expect(article.text).toBe(STORY.join('\n'));
  });

  test.each([
    [
      'a list of linked names',
      '<ul><li><a href="/h">Maren Holt</a></li><li><a href="/b">Jon Berg</a></li></ul>',
      'Jon Berg',
    ],
    [
      'a sentence with links',
      '<p>See <a href="/a">the drawings</a> and <a href="/b">the minutes of May</a>.</p>',
      'minutes',
    ],
    [
      'a sentence that begins with “More”',
      '<p>More than <a href="/a">ninety boats</a> lie there now.</p>',
      'ninety boats',
    ],
  ])('is not %s', (_, html, kept) => {
    expect(read(pageOf({ body: paragraph(html) })).article.text).toContain(kept);
  });
});

describe('the way back to the page', () => {
  const bodies: readonly [string, string][] = [
    ['paragraphs', paragraph('')],
    ['lines in one div, parted by br', STORY.join('<br><br>')],
    ['divs for paragraphs', STORY.map(text => `<div>${text}</div>`).join('')],
    ['font tags', STORY.map(text => `<p><font color="red">${text}</font></p>`).join('')],
    ['a table for layout', `<table><tr><td>${STORY.map(text => `<p>${text}</p>`).join('')}</td></tr></table>`],
    ['headings of the first rank', paragraph('<h1>Another heading of the story</h1>')],
    ['pictures in noscript', paragraph('<p>Before <noscript><img src="a.jpg" alt=""></noscript> after</p>')],
    ['spans within spans', `<p><span>${STORY[0]}<span> ${STORY[1]}</span></span></p><p>${STORY[2]}</p>`],
  ];

  test.each(bodies)('leads every character of %s to live text', (_, body) => {
    const document = pageOf({ body });
    const { article, map } = read(document);
    expect(map.share).toBe(1);
    for (const word of article.text.matchAll(/\S+/g)) {
      const span = { start: word.index, end: word.index + word[0].length };
      const range = map.range(span);
      expect(range?.toString()).toBe(word[0]);
      expect(range?.startContainer.isConnected).toBe(true);
      expect(map.offsetOf(range!.startContainer, range!.startOffset)).toBe(span.start);
    }
  });

  test('survives that extraction tries again with laxer rules', () => {
    // Shorter than Readability's threshold, so that it puts the page back and tries anew, four times.
    const { map, article } = read(pageOf({ body: `<p>${STORY[0]}</p><p>${STORY[2]}</p>` }));
    expect(article.text).toContain(STORY[0]);
    expect(map.share).toBe(1);
  });

  test('leaves the page as it was', () => {
    const document = pageOf({ body: bodies.map(([, body]) => body).join('') });
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('ends where the page removed or changed a text node', () => {
    const document = pageOf();
    const { map } = read(document);
    const [first, second] = [...document.querySelectorAll('.story p')];
    first!.remove();
    second!.firstChild!.nodeValue = 'Other words.';
    expect(map.range({ start: 4, end: 11 })).toBeUndefined();
    const inSecond = STORY[0].length + 3;
    expect(map.range({ start: inSecond, end: inSecond + 5 })).toBeUndefined();
    const inThird = STORY[0].length + STORY[1].length + 2;
    expect(map.range({ start: inThird, end: inThird + 4 })?.toString()).toBe('Work');
  });
});

describe('no article', () => {
  test.each<[string, string, RegExp]>([
    ['an empty page', '<body></body>', /reads like an article|words/],
    ['a notice', '<body><p>We are closed for the winter.</p></body>', /too few/],
    [
      'an index of names',
      `<body><h1>Harbour people</h1>${Array.from({ length: 30 }, (_, i) => `<p>See <a href="/${i}">Maren Holt of berth ${i}, councillor, shipwright, keeper</a> and others</p>`).join('')}</body>`,
      /links to other pages/,
    ],
  ])('is %s, and says why', (_, html, why) => {
    const reading = readArticle(new JSDOM(html, { url: 'https://news.example/' }).window.document, NOW);
    expect(reading).toMatchObject({ ok: false, problem: 'not-an-article' });
    expect(reading.ok ? '' : told(reading.message)).toMatch(why);
  });

  test('is not a text without spaces between its words', () => {
    const text = '港口委员会周二投票决定重建东码头该码头在前年冬天的一场风暴中被冲走费用将在九年内分期支付。'.repeat(8);
    const { article } = read(pageOf({ title: '委员会投票重建码头', body: `<p>${text}</p>` }));
    expect(article.text).toBe(text);
  });
});

describe('what a page says of itself', () => {
  test('is taken from its data, its metas and its headline', () => {
    const { article } = read(
      pageOf({
        url: 'https://www.news.example/harbour?ref=feed#top',
        head: `<link rel="canonical" href="https://news.example/2025/harbour">
          <meta property="og:site_name" content="Harbour News"><meta name="author" content="By Ada Lind">`,
      }),
    );
    expect(article).toMatchObject({
      url: 'https://news.example/2025/harbour',
      site: 'Harbour News',
      byline: 'Ada Lind',
      language: 'en',
    });
  });

  test.each([
    ['a canonical address of another host', '<link rel="canonical" href="https://other.example/x">'],
    ['a canonical address that is the bare host', '<link rel="canonical" href="https://news.example/">'],
    ['a canonical address that is no web address', '<link rel="canonical" href="javascript:alert(1)">'],
  ])('is not %s', (_, head) => {
    expect(read(pageOf({ head })).article.url).toBe('https://news.example/harbour');
  });

  test('is the headline rather than the site’s name in the only h1', () => {
    const document = pageOf({ title: 'Pier to be rebuilt by the council | Harbour News' });
    document.querySelector('h1')!.textContent = 'Harbour News';
    const heading = document.createElement('h2');
    heading.textContent = 'Pier to be rebuilt by the council';
    document.querySelector('.story')!.before(heading);
    expect(read(document).article.title).toBe('Pier to be rebuilt by the council');
  });
});
