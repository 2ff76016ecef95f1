import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../page/article/readArticle';
import type { Article, Block, PublicationDate } from '../shared/model';
import { failure, type Result, success } from '../shared/result';

/** What the command line says about an article, over what the page says. */
export interface Given {
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
}

/** The article of a saved page, as the extension would read it. */
export function articleFromHtml(html: string, given: Given): Result<Article, 'not-an-article'> {
  const { window } = new JSDOM(html, { url: validUrl(given.url), virtualConsole: new VirtualConsole() });
  try {
    const reading = readArticle(window.document);
    if (!reading.ok) return failure('not-an-article', reading.message);
    const { article } = reading.value;
    return success({ ...article, ...overrides(given) });
  } finally {
    window.close();
  }
}

/** Plain text as an article: its lines are the blocks, its offsets stay those of the text given. */
export function articleFromText(text: string, given: Given): Article {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/\S(?:[^\n]*\S)?/g)) {
    blocks.push({ start: index, end: index + line.length, kind: 'paragraph' });
  }
  return { url: '', title: '', site: '', byline: '', language: 'en', text, blocks, ...overrides(given) };
}

function overrides({ url, date, title }: Given): Partial<Article> {
  const published: PublicationDate | undefined = date ? { iso: date, source: 'reader' } : undefined;
  return { ...(url && { url }), ...(title && { title }), ...(published && { date: published }) };
}

function validUrl(url: string | undefined): string {
  return url && URL.canParse(url) ? url : 'about:blank';
}
