import type { Article, Block } from '../../shared/model';
import type { Pack } from '../pack/pack';
import type { TaggedName } from './clusters';
import { formOf, parseName } from './names';

/** From this confidence on a name is taken as the tagger gives it. */
const SURE_ENOUGH = 0.5;

/**
 * The names that an article's cast is made of: what the tagger is sure of, and of the rest what the article
 * or the pack speaks for. Bylines and embedded posts are not the article's own words.
 */
export function namesToKeep(article: Article, tagged: readonly TaggedName[], pack: Pack): readonly TaggedName[] {
  const { text } = article;
  const own = tagged.filter(name => !isForeign(article.blocks, name));
  const written = (name: TaggedName) => text.slice(name.start, name.end);
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

function isForeign(blocks: readonly Block[], { start }: TaggedName): boolean {
  const block = blocks.find(one => one.start <= start && start < one.end);
  return block?.kind === 'byline' || block?.kind === 'post';
}

function isPlaceOrBody(words: string, pack: Pack): boolean {
  return pack.organisationNamed(words) !== undefined || pack.countryNamed(words) !== undefined;
}
