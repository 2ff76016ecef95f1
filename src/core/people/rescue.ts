import type { Article, Block } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { formOf, parseName } from './names';
import { type NameSpan, SURE_ENOUGH } from './tagger';

/**
 * The names that an article's cast is made of: what the tagger is sure of, and of the rest what the article
 * or the pack speaks for. Bylines and embedded posts are not the article's own words.
 */
export function namesToKeep(article: Article, tagged: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const { text } = article;
  const own = tagged.filter(name => !isForeign(article.blocks, name));
  const written = (name: NameSpan) => text.slice(name.start, name.end);
  const full = own
    .filter(name => name.confidence >= SURE_ENOUGH)
    .map(name => parseName(written(name)))
    .filter(name => !name.single);
  return own.filter(name => {
    if (name.confidence >= SURE_ENOUGH) return true;
    const parsed = parseName(written(name));
    if (parsed.single) return full.some(other => formOf(parsed, other) === 'surname');
    return pack.named(written(name)).length > 0 && !isPlaceOrBody(written(name), pack);
  });
}

function isForeign(blocks: readonly Block[], { start }: NameSpan): boolean {
  const block = blocks.find(one => one.start <= start && start < one.end);
  return block?.kind === 'byline' || block?.kind === 'post';
}

function isPlaceOrBody(words: string, pack: Pack): boolean {
  return pack.organisationNamed(words) !== undefined || pack.countryNamed(words) !== undefined;
}
