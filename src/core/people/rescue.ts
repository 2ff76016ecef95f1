import type { Article, Block } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { Characters } from './characters';
import { isEponym } from './eponyms';
import { NameIndex } from './nameIndex';
import { formOf, type Name, parseName } from './names';
import { type NameSpan, SURE_ENOUGH } from './tagger';
import { isTitleHead, isTitlePart } from './titleWords';
import { Works } from './works';

/**
 * The names that an article's cast is made of: what the tagger is sure of, and of the rest what the article
 * or the pack speaks for. Bylines and embedded posts are not the article's own words.
 */
export function namesToKeep(article: Article, tagged: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const { text } = article;
  const works = new Works(text);
  const characters = new Characters(text, pack);
  const own = tagged.filter(name => !isForeign(article.blocks, name) && !isEponym(text, name));
  const written = (name: NameSpan) => text.slice(name.start, name.end);
  const full = new NameIndex<Name>();
  for (const name of own) {
    const parsed = parseName(written(name));
    if (name.confidence >= SURE_ENOUGH && !parsed.single && !works.has(text, name, false)) full.add(parsed, parsed);
  }
  return own.filter(name => {
    const parsed = parseName(written(name));
    const isSomebodys = parsed.single && full.near(parsed).some(other => formOf(parsed, other) !== undefined);
    if (works.has(text, name, isSomebodys) || (!name.title && characters.has(written(name), isSomebodys))) return false;
    if (!isSomebodys && isTitleAlone(written(name), pack)) return false;
    if (parsed.single && !isSomebodys && !name.title && isPlace(written(name), pack)) return false;
    if (name.confidence >= SURE_ENOUGH) return true;
    if (parsed.single) return full.near(parsed).some(other => formOf(parsed, other) === 'surname');
    return pack.named(written(name)).length > 0 && !isPlaceOrBody(written(name), pack);
  });
}

function isForeign(blocks: readonly Block[], { start }: NameSpan): boolean {
  const [block] = overlapping(blocks, { start, end: start + 1 });
  return block?.kind === 'byline' || block?.kind === 'post';
}

/** "Chad", "Zimbabweans": by themselves more often a country or its people than a person. */
function isPlace(word: string, pack: Pack): boolean {
  return pack.countryNamed(word) !== undefined || pack.countryNamed(word.replace(/s$/, '')) !== undefined;
}

/** "Sheriff" of "Sheriff's deputies"; but Prince is somebody's whole name. */
function isTitleAlone(words: string, pack: Pack): boolean {
  const all = words.split(/\s+/);
  return all.every(isTitleHead) || (all.length > 1 && all.every(word => isTitleHead(word) || isTitlePart(word)))
    ? pack.named(words).length === 0
    : false;
}

function isPlaceOrBody(words: string, pack: Pack): boolean {
  return isPlace(words, pack) || pack.organisationNamed(words) !== undefined;
}
