import type { Message } from '../../shared/message';
import type { Article } from '../../shared/model';
import { failure, type Result, success } from '../../shared/result';
import { type Composed, compose } from './compose';
import { canonicalOf, type Heads, siteMetas } from './head';
import { findHeadline } from './headline';
import { isolate } from './isolate';
import { readJsonLd } from './jsonLd';
import { readMasthead } from './masthead';
import { readMetas } from './metas';
import { publicationDate } from './publicationDate';
import { shadowRootsOf } from './shadow';
import { atOnce, inTurns, type Steps } from './steps';
import type { TextMap } from './textMap';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
}

type ReadingOrNot = Result<Reading, 'not-an-article'>;

/** A page with fewer words is a notice or a caption. */
const FEWEST_WORDS = 40;
/** A page with more of its text in links is an index of articles. */
const MOST_LINKED = 0.6;

/**
 * Finds the article of a page without changing the page; needs no layout. `now` bounds its date; `heads` tells whether
 * the page's head still speaks of the article before. The message of a failure says why the page is no article.
 */
export function readArticle(document: Document, now: Date = new Date(), heads?: Heads): ReadingOrNot {
  return atOnce(steps(document, now, heads));
}

/** The same in turns with the page; what the page changes meanwhile shows in the map. */
export function readArticleInTurns(document: Document, now: Date, heads: Heads): Promise<ReadingOrNot> {
  return inTurns(steps(document, now, heads));
}

function* steps(document: Document, now: Date, heads: Heads | undefined): Steps<ReadingOrNot> {
  const shadows = shadowRootsOf(document);
  yield;
  const isolated = yield* isolate(document, shadows);
  if (isolated === 'too-large') {
    return failure('not-an-article', { key: 'article_tooLarge' });
  }
  if (!isolated) return failure('not-an-article', { key: 'article_nothing' });
  let jsonLd = readJsonLd(document);
  let metas = readMetas(document);
  yield;
  const scopes = [document, ...shadows] as const;
  let headline = findHeadline(scopes, jsonLd, metas);
  let canonical = canonicalOf(document);
  yield;
  const composed = yield* compose(isolated, headline.element);
  const problem = whyNoArticle(composed);
  if (problem) return failure('not-an-article', problem);
  const { text, blocks, map, isCut } = composed;
  if (heads?.isLeftBehind(document, text)) {
    jsonLd = { authors: [] };
    metas = siteMetas(metas);
    headline = findHeadline(scopes, jsonLd, metas);
    canonical = '';
  }
  const page = { document, jsonLd, metas, headline, canonical };
  yield;
  const date = publicationDate({ ...page, now, textStart: startOfText(composed) });
  yield;
  const masthead = readMasthead({ ...page, byline: isolated.byline });
  return success({
    article: { ...masthead, ...(date && { date }), text, blocks, ...(isCut && { firstPart: true }) },
    map,
  });
}

function whyNoArticle({ text, linked }: Composed): Message | undefined {
  const words = wordsIn(text);
  if (words < FEWEST_WORDS) return { key: 'article_fewWords', values: { count: words } };
  return linked > MOST_LINKED ? { key: 'article_links' } : undefined;
}

/** Scripts that write without spaces count two characters as a word. */
function wordsIn(text: string): number {
  const spaceless = text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu,
  );
  const spaced = text.match(
    /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu,
  );
  return (spaced?.length ?? 0) + Math.floor((spaceless?.length ?? 0) / 2);
}

/** UTF-16 units; the first block this long is running text, and datelines stand before it. */
const RUNNING_TEXT = 100;

function startOfText({ blocks, map }: Composed): Node | undefined {
  const first = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start >= RUNNING_TEXT);
  return first && map.range(first)?.startContainer;
}
