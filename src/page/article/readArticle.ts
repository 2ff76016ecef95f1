import type { Article } from '../../shared/model';
import { failure, type Result, success } from '../../shared/result';
import { compose } from './compose';
import { isolate } from './isolate';
import { readJsonLd } from './jsonLd';
import { readMasthead } from './masthead';
import { publicationDate } from './publicationDate';
import type { TextMap } from './textMap';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
}

/** Words under which a page is a notice or an index, not an article. */
const FEWEST_WORDS = 40;

/**
 * Finds the article of a page without changing the page; needs no layout. `now` bounds its date.
 * The message of a failure says why the page is no article.
 */
export function readArticle(document: Document, now: Date = new Date()): Result<Reading, 'not-an-article'> {
  const isolated = isolate(document);
  if (!isolated) return failure('not-an-article', 'Nothing on this page reads like an article.');
  const { text, blocks, map } = compose(isolated);
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words < FEWEST_WORDS)
    return failure(
      'not-an-article',
      `Only ${words} words of running text were found on this page, too few for an article.`,
    );
  const jsonLd = readJsonLd(document);
  const date = publicationDate(document, jsonLd, now);
  const article: Article = {
    ...readMasthead(document, jsonLd, isolated.byline),
    ...(date && { date }),
    text,
    blocks,
  };
  return success({ article, map });
}
