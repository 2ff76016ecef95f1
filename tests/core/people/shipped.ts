import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../../../knowledge/build';
import { readSources } from '../../../knowledge/sources';
import { openPack } from '../../../src/core/pack/open';
import type { Pack } from '../../../src/core/pack/pack';
import { openModel, type TaggerModel } from '../../../src/core/people/model';
import type { Article, Block } from '../../../src/shared/model';

/** The pack as it ships, built from its sources; takes seconds, so a test file asks once. */
export function shippedPack(): Pack {
  const opened = openPack(
    buildPack(readSources(fileURLToPath(new URL('../../../knowledge/sources', import.meta.url)))),
  );
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

export function shippedTagger(): TaggerModel {
  const opened = openModel(readFileSync(new URL('../../../knowledge/model/tagger.bin', import.meta.url)));
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

/** Plain text as an article: each line is a paragraph. */
export function articleOf(text: string, date?: string, more: Partial<Article> = {}): Article {
  const blocks = [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(
    ({ 0: line, index }): Block => ({ start: index, end: index + line.length, kind: 'paragraph' }),
  );
  return {
    url: 'https://news.example/story',
    title: '',
    site: '',
    byline: '',
    language: 'en',
    text,
    blocks,
    ...(date && { date: { iso: date, source: 'reader' } }),
    ...more,
  };
}
