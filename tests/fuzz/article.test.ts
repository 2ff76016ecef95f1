import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/article/readArticle';
import { STORY } from '../page/pages';
import { newsText } from './newsText';
import { runs } from './runs';

const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'a',
  'ul',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'tr',
  'td',
  'br',
  'img',
  'noscript',
  'template',
  'iframe',
  'script',
  'style',
  'svg',
  'math',
  'pre',
  'h2',
  'section',
  'aside',
  'details',
  'custom-tag',
  'textarea',
  'select',
  'font',
  'center',
];
const ATTRIBUTES = [
  '',
  ' class="comment"',
  ' id="content"',
  ' hidden',
  ' style="display:none"',
  ' class="byline"',
  ' itemprop="articleBody"',
  ' href="javascript:1"',
  ' dir="rtl"',
  ' contenteditable',
];

const markup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map(tag => `</${tag}>`),
      fc.constantFrom(...STORY).map(text => `<p>${text}</p>`),
      newsText,
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(''));

const head = fc.constantFrom(
  '',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":{"a":[1]},"author":[[[]]],"headline":5}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"9999-99-99T99:99"}]}</script>',
  '<script type="application/ld+json">{</script><meta property="article:published_time" content="yesterday">',
  '<base href="javascript:alert(1)"><link rel="canonical" href="::">',
);

test('any markup is an article or none; the page stays as it was and every span leads to live text', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(head, markup, (headMarkup, body) => {
      const { document } = new JSDOM(
        `<!doctype html><html><head><title>t</title>${headMarkup}</head><body>${body}</body></html>`,
        {
          url: 'https://news.example/2021/04/07/a',
        },
      ).window;
      const before = document.documentElement.outerHTML;
      const reading = readArticle(document, new Date('2026-01-01'));
      expect(document.documentElement.outerHTML).toBe(before);
      if (!reading.ok) return;
      const { article, map } = reading.value;
      let end = -1;
      for (const block of article.blocks) {
        expect(block.start).toBe(end + 1);
        expect(block.end).toBeGreaterThan(block.start);
        const range = map.range(block);
        if (range) expect(document.contains(range.startContainer)).toBe(true);
        end = block.end;
      }
      expect(end).toBe(article.text.length);
    }),
    runs(50),
  );
});
