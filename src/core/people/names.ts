import type { NameForm } from '../../shared/model';
import { fold, nameKey } from '../text/fold';
import { isFamilyFirst } from './familyFirst';
import { isNicknameOf, sameGivenName } from './nicknames';

/** A personal name taken apart for comparison; words are folded, hyphens split, suffixes such as "Jr" left out. */
export interface Name {
  readonly words: readonly string[];
  /** `words` in their standing spelling: "zelensky" and "zelenskyy" are one key. */
  readonly keys: readonly string[];
  /** Index in `words` of the family name's last word. */
  readonly family: number;
  /** Whether the text writes it as one word ("Lavrov", "Allin-Khan"). */
  readonly single: boolean;
}

export function parseName(text: string): Name {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const name = takeApart(text);
  parsed.set(text, name);
  return name;
}

/** Kept, because an article and the pack's people bring up the same names again and again. */
const parsed = new Map<string, Name>();
/** More names than an article has with everybody who may bear them; about a megabyte. */
const MOST_PARSED = 5_000;

function takeApart(text: string): Name {
  const words = fold(text)
    .split(' ')
    .filter((word, at) => word && (at === 0 || !SUFFIX.test(word)));
  return {
    words,
    keys: words.map(nameKey),
    family: isFamilyFirst(words) ? 0 : words.length - 1,
    single: !/\S\s+\S/.test(text),
  };
}

/** Whether two full names can be one person's: spelling, order, initials, short forms, left-out words. */
export function sameName(a: Name, b: Name): boolean {
  if (a.keys.join('') === b.keys.join('')) return true;
  if ([...a.keys].sort().join(' ') === [...b.keys].sort().join(' ')) return true;
  return containsInOrder(a, b) || containsInOrder(b, a) || sameEnds(a, b);
}

/** What a mention is to somebody's full name, or undefined when it cannot be theirs. */
export function formOf(mention: Name, full: Name): NameForm | undefined {
  if (mention.keys.join('') === full.keys.join('')) return 'full';
  if (isTail(mention, full)) return full.family < full.words.length - mention.words.length ? 'given' : 'surname';
  if (!mention.single) return sameName(mention, full) ? 'full' : undefined;
  const key = mention.keys.join('');
  if (key === full.keys[full.family]) return 'surname';
  if (mention.words.join('') === initialsOf(full.words)) return 'initials';
  if (full.keys.includes(key) || startsWith(full, mention)) return 'given';
  return isNicknameOf(mention.words[0] ?? '', full.words[0] ?? '') ? 'nickname' : undefined;
}

/** Whether the mention is a family name written with its particles: "von der Leyen". */
export function hasParticle({ words }: Name): boolean {
  return PARTICLES.has(words[0] ?? '');
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLES = new Set(
  'von van der den de da do dos das del della di du la le les bin ibn bint al el ben abu ter ten zu af av'.split(' '),
);

/** "Le Pen" of "Marine Le Pen", "López Obrador" of "Andrés Manuel López Obrador", "Assad" of "Bashar al-Assad". */
function isTail(mention: Name, full: Name): boolean {
  const start = full.keys.length - mention.keys.length;
  return start > 0 && mention.keys.every((key, index) => key === full.keys[start + index]);
}

function startsWith(full: Name, mention: Name): boolean {
  return mention.keys.length < full.keys.length && mention.keys.every((key, index) => key === full.keys[index]);
}

/** "Mahmood Qureshi" in "Shah Mahmood Qureshi": each word in turn, at least two of them. */
function containsInOrder(long: Name, short: Name): boolean {
  if (short.keys.length < 2 || long.keys.length <= short.keys.length) return false;
  let at = 0;
  for (const key of long.keys) if (key === short.keys[at]) at++;
  return at === short.keys.length;
}

/** One family name, given names that agree, and no quarrel between the first middle names. */
function sameEnds(a: Name, b: Name): boolean {
  if (a.single || b.single || a.keys[a.family] !== b.keys[b.family]) return false;
  const [aFirst, aMiddle] = givenNames(a);
  const [bFirst, bMiddle] = givenNames(b);
  return agree(aFirst, bFirst) && (!aMiddle || !bMiddle || agree(aMiddle, bMiddle));
}

function givenNames({ words, family }: Name): readonly string[] {
  return words.filter((word, index) => index !== family && !PARTICLES.has(word));
}

function agree(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nameKey(a) === nameKey(b) || sameGivenName(a, b);
}

/** "jfk", "mbs", "aoc": of two words or more. */
export function initialsOf(words: Name['words']): string | undefined {
  return words.length < 2 ? undefined : words.map(word => word[0]!).join('');
}
