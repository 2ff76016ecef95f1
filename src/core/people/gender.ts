import type { Span } from '../../shared/model';
import { overlapping } from '../text/spans';

export type Gender = 'm' | 'f';

/** The gender that a title tells: "Mrs", "Sir", "Queen", "spokeswoman". */
export function genderOfTitle(title: string): Gender | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some(word => WOMEN.has(word) || /(?:woman|actress|duchess|princess|baroness|countess)$/.test(word)))
    return 'f';
  return words.some(word => MEN.has(word) || /(?:[a-z]{2})(?:sman|gressman|irman)$/.test(word)) ? 'm' : undefined;
}

/**
 * The gender that pronouns after these mentions tell: the first "he" or "she" before anybody else is named counts.
 * `others` are all mentions of the article in order; undefined where the pronouns disagree or there are none.
 */
export function genderOfPronouns(text: string, mentions: readonly Span[], others: readonly Span[]): Gender | undefined {
  let [he, she] = [0, 0];
  for (const mention of mentions) {
    const end = mention.end + REACH;
    const [next] = overlapping(others, { start: mention.end, end });
    const reach = text.slice(mention.end, next?.start ?? end);
    const pronoun = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i
      .exec(reach.split('\n', 1)[0]!)?.[0]
      .toLowerCase();
    if (!pronoun) continue;
    if (pronoun.startsWith('h') && !pronoun.startsWith('her')) he++;
    else she++;
  }
  if (he >= 2 * she && he > 0) return 'm';
  return she >= 2 * he && she > 0 ? 'f' : undefined;
}

/** Characters after a mention in which a pronoun is taken to be its own. */
const REACH = 220;

const MEN = new Set(
  'mr mister sir lord king prince duke baron count father brother imam ayatollah sheikh sheik rabbi cardinal pope monsieur herr señor don emir sultan husband son'.split(
    ' ',
  ),
);
const WOMEN = new Set(
  'mrs ms miss mme madame madam lady dame queen sister mother frau señora doña wife daughter sheikha begum'.split(' '),
);
