import type { Pack } from '../pack/pack';
import type { NameSpan } from './tagger';

/**
 * The names of a text with their bounds as the pack has them: a word too many is cut off ("Sergey Lavrov Wednesday"),
 * one too few is taken in ("Haron Monis"), where that makes the full name of somebody and the name as found is nobody's.
 */
export function refit(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  return names.map((name, at) => {
    const written = text.slice(name.start, name.end);
    const isFull = /\s/.test(written);
    if (isFull && pack.named(written).length > 0) return name;
    return (
      (isFull && shortened(text, name, pack)) ||
      lengthened(text, name, { pack, before: names[at - 1]?.end ?? 0 }) ||
      name
    );
  });
}

function shortened(text: string, { title, ...name }: NameSpan, pack: Pack): NameSpan | undefined {
  const written = text.slice(name.start, name.end);
  const [first, last] = [/^\S+\s+/.exec(written)?.[0], /\s+\S+$/.exec(written)?.[0]];
  const isFullName = (start: number, end: number) => {
    const words = text.slice(start, end);
    return /\s/.test(words) && pack.named(words).length > 0;
  };
  if (last && !isNameWord(last, pack) && isFullName(name.start, name.end - last.length))
    return { ...name, ...(title && { title }), end: name.end - last.length };
  if (first && !isNameWord(first, pack) && isFullName(name.start + first.length, name.end))
    return { ...name, start: name.start + first.length };
  return undefined;
}

function lengthened(
  text: string,
  name: NameSpan,
  { pack, before }: { readonly pack: Pack; readonly before: number },
): NameSpan | undefined {
  const word = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]+ )$/u.exec(text.slice(before, name.start))?.[1];
  if (!word || name.title) return undefined;
  const start = name.start - word.length;
  return pack.named(text.slice(start, name.end)).length > 0 ? { ...name, start } : undefined;
}

function isNameWord(word: string, pack: Pack): boolean {
  return pack.isGivenName(word.trim()) > 0 || pack.isSurname(word.trim()) > 0;
}
