import { fold } from '../text/fold';

export interface NameParts {
  /** Folded family names under which the press may write this person, the fullest first. */
  readonly surnames: readonly string[];
  /** Folded given name, when there is one. */
  readonly given?: string;
}

/**
 * Splits a full name by the custom of the bearer's country: family name first (China, Korea, Vietnam), two family names
 * (Spain and Spanish America), particles kept and left off ("von der leyen", "leyen").
 */
export function nameParts(name: string, country?: string): NameParts {
  // A hyphenated family name is one name: its parts are not looked up on their own.
  const words = withoutSuffix(name.replace(/,.*$/, '').trim().split(/\s+/));
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return { surnames: first ? [fold(first)].filter(Boolean) : [] };
  if (country && isFamilyFirst(country, words)) {
    const last = words.at(-1)!;
    const also = country === 'vn' ? [fold(last)] : [];
    return { surnames: distinct([fold(first), ...also]), given: fold(rest.join(' ')) };
  }
  const at = familyStart(words, country);
  const family = words.slice(at);
  return {
    surnames: distinct([
      fold(family.join(' ')),
      fold(withoutParticles(family).join(' ')),
      ...(family.length > 1 ? [fold(withoutParticles(family.slice(-1)).join(' '))] : []),
      ...(country && TWO_FAMILY_NAMES.has(country) && family.length === 2 ? [fold(family[0]!)] : []),
    ]),
    given: fold(first),
  };
}

/** Where the family name starts: at the first particle after the given name, else at the last word (or last two). */
function familyStart(words: readonly string[], country: string | undefined): number {
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(fold(word)));
  if (particle > 0) return particle;
  const two = country !== undefined && TWO_FAMILY_NAMES.has(country) && words.length >= 3;
  return words.length - (two ? 2 : 1);
}

function withoutParticles(family: readonly string[]): readonly string[] {
  const start = family.findIndex(word => !PARTICLES.has(fold(word)));
  return family
    .slice(Math.max(start, 0))
    .map(word => word.replace(/^(?:al|el|as|ad|ar|an|ash|az|at)-(?=\p{Lu})/iu, ''));
}

function isFamilyFirst(country: string, words: readonly string[]): boolean {
  if (FAMILY_FIRST.has(country)) return true;
  // "Leung Chun-ying", "Lee Hsien Loong", but "Carrie Lam": a given name of two syllables comes after the family name.
  return MIXED_ORDER.has(country) && (/-\p{Ll}/u.test(words.at(-1)!) || (words.length === 3 && words[0]!.length <= 4));
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => at < 2 || !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter(Boolean))];
}

const FAMILY_FIRST = new Set(['cn', 'kp', 'kr', 'vn']);
const MIXED_ORDER = new Set(['hk', 'mo', 'my', 'sg', 'tw']);

const TWO_FAMILY_NAMES = new Set('ar bo br cl co cr cu do ec es gq gt hn mx ni pa pe pt py sv uy ve'.split(' '));

const PARTICLES = new Set(
  (
    'von van der den de del della di da dos das do du la le les los las af av zu zum zur ten ter bin bint ibn ben abu abou ' +
    'al el ould ul ap mac st san y e ter tot op vom dal dalla degli dello lo'
  ).split(' '),
);
