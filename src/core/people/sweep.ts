import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { isDictionaryName } from './dictionaryNames';
import { hasParticle, parseName } from './names';
import { isNamesake } from './namesakes';
import type { NameSpan } from './tagger';
import { type Word, wordsOf } from './words';

/**
 * Short forms that the tagger passed over: the family name or the first name of somebody named in full, standing by itself
 * elsewhere. Returns the names with these among them, sorted and disjoint.
 */
export function sweepShortNames(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const forms = new Map<string, 'family' | 'given'>();
  for (const { start, end, confidence } of names) {
    const isSure = confidence >= WELL_KNOWN || pack.named(text.slice(start, end)).length > 0;
    if (!isSure) continue;
    const { family, given } = partsOf(text.slice(start, end));
    if (given && !forms.has(given) && isPlainGivenName(given, pack)) forms.set(given, 'given');
    if (family && !CALENDAR.test(family)) forms.set(family, 'family');
  }
  if (forms.size === 0) return names;
  const words = wordsOf(text);
  const found = words.flatMap((_, at): NameSpan[] => {
    const span = formAt(text, words, at, forms, pack);
    return span && overlapping(names, span).length === 0 && !isNamesake(text, span)
      ? [{ ...span, confidence: PASSED_OVER }]
      : [];
  });
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** How sure a full name must be for its parts to be looked for. */
const WELL_KNOWN = 0.8;
const PASSED_OVER = 0.6;

/** The short form that begins with a word, if it stands alone there. */
function formAt(
  text: string,
  words: readonly Word[],
  at: number,
  forms: ReadonlyMap<string, 'family' | 'given'>,
  pack: Pack,
): { readonly start: number; readonly end: number } | undefined {
  const { start } = words[at]!;
  for (let length = 1; length <= LONGEST && at + length <= words.length; length++) {
    const last = words[at + length - 1]!;
    if (length > 1 && !last.follows) return undefined;
    const form = forms.get(text.slice(start, last.end));
    if (!form) continue;
    if (standsAlone(text, words, { at, length, form, pack })) return { start, end: last.end };
  }
  return undefined;
}

/** Words of the longest family name, particles included: "von der Leyen". */
const LONGEST = 3;

/** "Moon" of "Moon Jae-in", "Lavrov" of "Sergey Lavrov", "Le Pen" of "Marine Le Pen"; three letters at least. */
function partsOf(written: string): { readonly family?: string; readonly given?: string } {
  const words = written.split(/\s+/);
  if (words.length < 2) return {};
  const name = parseName(written);
  const isFirst = name.family === 0;
  const family = isFirst ? words[0]! : familyOf(words);
  const given = words[isFirst ? 1 : 0]!;
  return {
    ...(/^(?:\p{L}+ ){0,2}\p{Lu}[\p{L}’'-]{2,}$/u.test(family) && { family }),
    ...(/^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(given) && { given }),
  };
}

/** The last word, with the particles before it where the first of them has a capital. */
function familyOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && hasParticle(parseName(`${words[from - 1]} x`))) from--;
  const family = words.slice(from).join(' ');
  return /^\p{Lu}/u.test(family) ? family : words.at(-1)!;
}

/** A first name that is neither a place's name nor a common word: "Winston", but not "Chelsea" or "Grace". */
function isPlainGivenName(given: string, pack: Pack): boolean {
  return !isDictionaryName(given) && pack.isGivenName(given) > 0 && pack.countryNamed(given) === undefined;
}

/** Among other capitals it is part of another name: "Moon River". */
function standsAlone(
  text: string,
  words: readonly Word[],
  {
    at,
    length,
    form,
    pack,
  }: { readonly at: number; readonly length: number; readonly form: 'family' | 'given'; readonly pack: Pack },
): boolean {
  const isName = (word: Word | undefined) => word?.capital === true && word.text !== 'I';
  const [before, first, last, behind] = [words[at - 1], words[at]!, words[at + length - 1]!, words[at + length]];
  if (behind?.follows && !last.possessive && isName(behind)) return false;
  if (first.follows && before !== undefined) {
    if (form === 'given') return !isName(before) && !PLACING.test(before.lower);
    return !isName(before) || before.possessive;
  }
  // The first word of a sentence has a capital anyway.
  const isWord = length === 1 && (isDictionaryName(first.text) || pack.isSurname(first.text) === 0);
  const goesOn = /^(?:['’]s)? \p{Ll}/u.test(text.slice(last.end, last.end + 4)) || /^[,:]/.test(text.slice(last.end));
  return form === 'family' && !isWord && goesOn && !/[\p{L}\p{N}]/u.test(text.slice(first.start - 1, first.start));
}

/** Before a first name they speak of a place or thing of that name. */
const PLACING = /^(?:in|at|near|from|to|the|an?|of|into|outside|around|st)$/;

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[A-Za-zÀ-ɏ]+day)$/;
