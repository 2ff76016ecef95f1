// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { type Reading, readArticle } from '../../src/page/article/readArticle';
import { STORY } from './pages';

const HEADLINE = 'Council votes for a new pier';

beforeEach(() => {
  document.head.innerHTML = `<title>${HEADLINE}</title>`;
  document.body.innerHTML = '';
});

function paragraphs(texts: readonly string[]): string {
  return texts.map(text => `<p>${text}</p>`).join('');
}

/** An element with a shadow tree and with children of its own. */
function host(shadow: string, light = '', mode: ShadowRootMode = 'open'): HTMLElement {
  const element = document.createElement('news-part');
  element.innerHTML = light;
  element.attachShadow({ mode }).innerHTML = shadow;
  return element;
}

function read(): Reading {
  const reading = readArticle(document, new Date('2026-02-01T12:00:00Z'));
  if (!reading.ok) throw new Error(reading.message.key);
  return reading.value;
}

test.each<readonly [string, () => void]>([
  ['in a shadow root', () => document.body.append(host(`<h1>${HEADLINE}</h1><style>p {}</style>${paragraphs(STORY)}`))],
  [
    'in shadow roots within shadow roots',
    () => {
      const inner = STORY.map(text => host(`<p>${text}</p>`));
      const outer = host('<article></article>');
      outer.shadowRoot!.querySelector('article')!.append(...inner);
      document.body.append(outer);
    },
  ],
  ['slotted', () => document.body.append(host('<main><slot></slot></main>', paragraphs(STORY)))],
  [
    'slotted by name, in the order of the slots',
    () => {
      const [first, ...rest] = STORY;
      const light = `${paragraphs(rest)}<p slot="lead">${first}</p><p slot="none">Not shown anywhere.</p>`;
      document.body.append(host('<slot name="lead"></slot><slot></slot>', light));
    },
  ],
  [
    'partly what a slot has when nothing is slotted',
    () => document.body.append(host(`<slot name="x">${paragraphs(STORY)}</slot>`, '<p slot="y">Not shown.</p>')),
  ],
  [
    'slotted through two shadow trees',
    () => {
      const outer = host('<news-part><slot></slot></news-part>', paragraphs(STORY));
      outer.shadowRoot!.querySelector('news-part')!.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
      document.body.append(outer);
    },
  ],
])('an article %s is read as it is shown', (_, make) => {
  make();
  const before = document.documentElement.outerHTML;
  const { article, map } = read();
  expect(article.text).toBe(STORY.join('\n'));
  expect(article.title).toBe(HEADLINE);
  expect(map.share).toBe(1);
  for (const text of STORY) {
    const start = article.text.indexOf(text);
    expect(String(map.range({ start, end: start + text.length }))).toBe(text);
  }
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the map knows the shadow roots that hold the text, and what holds all of it', () => {
  const [first, ...rest] = STORY;
  const top = host(`<p>${first}</p>`);
  const below = host(paragraphs(rest));
  const article = document.createElement('article');
  article.append(top, below, host('<p>Ad</p>'));
  document.body.append(article);
  const { map } = read();
  expect(map.shadows()).toEqual([top.shadowRoot, below.shadowRoot]);
  expect(map.root()).toBe(article);
});

test('words that stand partly in one shadow root and partly in another have no range', () => {
  const [first, ...rest] = STORY;
  document.body.append(host(`<p>${first}</p>`), host(paragraphs(rest)));
  const { article, map } = read();
  expect(map.range({ start: first!.length - 3, end: first!.length + 4 })).toBeUndefined();
  expect(map.range({ start: 0, end: article.text.length })).toBeUndefined();
});

test('a closed shadow root stays the page’s own', () => {
  document.body.append(host(paragraphs(STORY), '', 'closed'));
  expect(readArticle(document)).toMatchObject({ ok: false, problem: 'not-an-article' });
});

test('shadow roots nested without end neither end the reading nor overflow', () => {
  const outer = host(paragraphs(STORY));
  let at = outer.shadowRoot!;
  for (let depth = 0; depth < 300; depth++) {
    const inner = host('');
    at.append(inner);
    at = inner.shadowRoot!;
  }
  document.body.append(outer);
  const reading = readArticle(document);
  if (reading.ok) expect(reading.value.article.text).toBe(STORY.join('\n'));
  else expect(reading.problem).toBe('not-an-article');
});
