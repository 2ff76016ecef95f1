import type { Pack } from '../pack/pack';
import { HOUSEHOLD } from './candidates';
import { isDictionaryName } from './dictionaryNames';
import type { NameSpan } from './tagger';
import { wordsOf } from './words';

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
    if (isFull && !STARTS_SMALL.test(written) && pack.named(written).length > 0) return name;
    return (
      (isFull && (unshouted(text, name, pack) ?? unglued(text, name, pack) ?? shortened(text, name, pack))) ||
      lengthened(text, name, { pack, full, before: names[at - 1]?.end ?? 0 }) ||
      name
    );
  });
}

/** "SENATE ACQUITS TRUMP": words in capitals that are nobody's names, before a family name that everybody knows. */
function unshouted(text: string, name: NameSpan, pack: Pack): NameSpan | undefined {
  const written = text.slice(name.start, name.end);
  const [, lead, surname] = /^(.* )(\S+)$/.exec(written) ?? [];
  if (!lead || !surname || written !== written.toUpperCase()) return undefined;
  if (
    lead
      .trim()
      .split(' ')
      .some(word => isNameWord(word, pack))
  )
    return undefined;
  const isHousehold = pack.withSurname(surname).some(id => (pack.person(id)?.importance ?? 0) >= HOUSEHOLD);
  return isHousehold ? { ...name, start: name.start + lead.length } : undefined;
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
  const isStray = (word: string) =>
    isStrayWord(text, word, pack) || standsWithout(text, written.slice(0, -word.length - 1), word);
  if (last && !isNameWord(last, pack) && isStray(last.trim()) && isFullName(name.start, name.end - last.length))
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
  const tail = TAIL.exec(text.slice(name.end, name.end + 40))?.[0];
  if (tail) return { ...name, end: name.end + tail.length };
  const particles = PARTICLE.test(lead) ? PARTICLES.exec(lead)?.[1] : undefined;
  if (particles && isTailOfOne(`${particles}${text.slice(name.start, name.end)}`, full))
    return { ...name, start: name.start - particles.length };
  const word = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]+ )$/u.exec(lead)?.[1];
  if (!word || name.title) return undefined;
  const start = name.start - word.length;
  const written = text.slice(start, name.end);
  if (STARTS_SMALL.test(text.slice(name.start, name.end)) && isFirstWord(text, start, word.trim(), pack))
    return { ...name, start };
  const isFirstName =
    !/\s/.test(text.slice(name.start, name.end)) &&
    pack.isGivenName(word.trim()) > 2 &&
    !pack.countryNamed(word.trim()) &&
    !isDictionaryName(word.trim());
  const isNamed = isFirstName || pack.named(written).length > 0 || full.has(written) || INTRODUCED.test(lead);
  return isNamed ? { ...name, start } : undefined;
}

/** Characters before a name in which its first words may stand. */
const REACH = 120;
/** "dos Santos" has a given name before it, if any word with a capital is there. */
const STARTS_SMALL = /^(?:d[aeo]s?|del|van|von|der|bin|ibn|al) /;
const ONE_PARTICLE = '(?:de|da|do|dos|du|di|del|della|van|von|der|den|la|le|bin|al|ten|ter) ';
const PARTICLE = new RegExp(`${ONE_PARTICLE}$`, 'i');
const PARTICLES = new RegExp(`(?:^|[^\\p{L}])((?:${ONE_PARTICLE})+)$`, 'iu');
/** "Sophie | in 't Veld", "Ahmed | bin Salman": a particle that only joins names, and the name behind it. */
const TAIL =
  /^ (?:in ['’]t|van ['’]t|van (?:de[nr]?|het)|von (?:de[rnm]|und zu)|bin|bint|ibn|ould|uld) \p{Lu}[\p{L}’'-]+/u;
/** "a man named Kal Boran Idris": what follows is a name from its first capital on. */
const INTRODUCED = /(?:named|identified as|name of|known as) \p{Lu}[\p{L}’'-]+ $/u;

/** "de Miranda" of "Luis de Miranda". */
function isTailOfOne(written: string, full: ReadonlySet<string>): boolean {
  const tail = ` ${written.toLowerCase()}`;
  return [...full].some(name => name.toLowerCase().endsWith(tail));
}

/** A country's name, or a word that the text has in small letters elsewhere. */
function isStrayWord(text: string, word: string, pack: Pack): boolean {
  const small = word.toLowerCase();
  return pack.countryNamed(word) !== undefined || wordsOf(text).some(({ text: other }) => other === small);
}

/** Whether the name stands elsewhere without the word: "Liz Truss Resigns … Liz Truss told". */
function standsWithout(text: string, name: string, word: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!text.startsWith(` ${word}`, at + name.length) && !/^[\p{L}]/u.test(text.slice(at + name.length))) return true;
  return false;
}

/** At the head of a sentence any word has a capital: there it must be somebody's first name. */
function isFirstWord(text: string, start: number, word: string, pack: Pack): boolean {
  return pack.isGivenName(word) > 0 || /[\p{L},’'”"] $/u.test(text.slice(Math.max(0, start - 2), start));
}

function isNameWord(word: string, pack: Pack): boolean {
  return pack.isGivenName(word.trim()) > 0 || pack.isSurname(word.trim()) > 0;
}
