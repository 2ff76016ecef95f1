import type { Pack } from '../pack/pack';
import type { NameSpan } from './tagger';

/**
 * The names of a text with their bounds as the pack has them: a word too many is cut off ("Sergey Lavrov Wednesday"),
 * one too few is taken in ("Haron Monis"), where that makes the full name of somebody and the name as found is nobody's;
 * a verb that the page's markup has glued to a surname is cut off ("Nora Quinnreports").
 */
export function refit(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const full = new Set(names.map(({ start, end }) => text.slice(start, end)).filter(written => /\s/.test(written)));
  return names.map((name, at) => {
    const written = text.slice(name.start, name.end);
    const isFull = /\s/.test(written);
    if (isFull && pack.named(written).length > 0) return name;
    return (
      (isFull && (unglued(text, name, pack) ?? shortened(text, name, pack))) ||
      lengthened(text, name, { pack, full, before: names[at - 1]?.end ?? 0 }) ||
      name
    );
  });
}

function unglued(text: string, name: NameSpan, pack: Pack): NameSpan | undefined {
  const written = text.slice(name.start, name.end);
  const [, surname, verb] = (ENDS_IN_VERB.test(written) && GLUED.exec(written)) || [];
  if (!surname || !verb || pack.isSurname(surname) === 0 || pack.isSurname(surname + verb) > 0) return undefined;
  return { ...name, end: name.end - verb.length };
}

const VERBS =
  'says|said|tells|told|writes|wrote|reports|reported|notes|noted|adds|added|argues|argued|explains|explained|asks|asked|who';
const ENDS_IN_VERB = new RegExp(`(?:${VERBS})$`);
const GLUED = new RegExp(`\\s(\\p{Lu}[\\p{L}’'-]*\\p{Ll})(${VERBS})$`, 'u');

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

interface Around {
  readonly pack: Pack;
  /** The full names of the article. */
  readonly full: ReadonlySet<string>;
  /** Where the name before ends. */
  readonly before: number;
}

function lengthened(text: string, name: NameSpan, { pack, full, before }: Around): NameSpan | undefined {
  const lead = text.slice(Math.max(before, name.start - REACH), name.start);
  const particles = PARTICLES.exec(lead)?.[1];
  if (particles && isTailOfOne(`${particles}${text.slice(name.start, name.end)}`, full))
    return { ...name, start: name.start - particles.length };
  const word = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]+ )$/u.exec(lead)?.[1];
  if (!word || name.title) return undefined;
  const start = name.start - word.length;
  const written = text.slice(start, name.end);
  const isNamed = pack.named(written).length > 0 || full.has(written) || INTRODUCED.test(lead);
  return isNamed ? { ...name, start } : undefined;
}

/** Characters before a name in which its first words may stand. */
const REACH = 120;
const PARTICLES = /(?:^|[^\p{L}])((?:(?:de|da|do|dos|du|di|del|della|van|von|der|den|la|le|bin|al|ten|ter) )+)$/iu;
/** "a man named Kal Boran Idris": what follows is a name from its first capital on. */
const INTRODUCED = /(?:named|identified as|name of|known as) \p{Lu}[\p{L}’'-]+ $/u;

/** "de Miranda" of "Luis de Miranda". */
function isTailOfOne(written: string, full: ReadonlySet<string>): boolean {
  const tail = ` ${written.toLowerCase()}`;
  return [...full].some(name => name.toLowerCase().endsWith(tail));
}

function isNameWord(word: string, pack: Pack): boolean {
  return pack.isGivenName(word.trim()) > 0 || pack.isSurname(word.trim()) > 0;
}
