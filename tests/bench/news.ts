/** Text to measure with: invented stories that name people from everywhere, the same each time. */

import { chance } from '../../knowledge/train/chance';
import { newsStories, readCast } from '../../knowledge/train/newsStories';
import type { Article } from '../../src/shared/model';

const SEED = 7;
const STORIES_AT_ONCE = 200;

/** About so many words, in paragraphs. */
export function newsOf(words: number): string {
  const cast = readCast('knowledge/sources');
  const next = chance(SEED);
  const paragraphs: string[] = [];
  let left = words;
  while (left > 0) {
    for (const { text } of newsStories(STORIES_AT_ONCE, cast, next)) {
      if (left <= 0) break;
      paragraphs.push(text);
      left -= countWords(text);
    }
  }
  return paragraphs.join('\n');
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** A text as an article, its lines the blocks. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  const date = { iso: '2021-04-07', source: 'reader' } as const;
  return { url: '', title: '', site: '', byline: '', language: 'en', date, text, blocks };
}
