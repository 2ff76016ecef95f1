import type { Difference, DifferenceKind } from '../../shared/model';

/** A stretch where the old and the new words do not agree; either side may be empty. */
export interface Divergence {
  readonly was: readonly string[];
  readonly is: readonly string[];
}

const ARTICLES = new Set(['a', 'an', 'the', 'that']);

const NEGATIONS = new Set(
  (
    'not no never none nobody nothing neither nor without cannot hardly barely scarcely unless except ' +
    'deny denies denied denying refuse refuses refused refusing reject rejects rejected fail fails failed'
  ).split(' '),
);

const QUANTITIES = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore ' +
    'dozen dozens half third quarter double twice triple first second ' +
    'percent cent pc % ‰ points basis degrees ' +
    'dollar dollars euro euros pound pounds rupee rupees yen yuan rouble roubles ruble rubles dirham dirhams ' +
    'm mn bn tn k km kg tonne tonnes ton tons mile miles metre metres meter meters litre litres barrel barrels acre acres ' +
    'day days week weeks month months year years decade decades hour hours minute minutes ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const PAIRED_SPELLINGS = new Set([
  'programme program',
  'tonne ton',
  'grey gray',
  'judgement judgment',
  'ageing aging',
  'cheque check',
]);

/** Below this length one letter makes another word too easily ("trial", "trail"). */
const SHORTEST_TYPO = 6;

/** Says what kind of difference it is, and whether it can change what the passage says. When in doubt, it can. */
export function judge({ was, is }: Divergence): Difference {
  const words = [...was, ...is];
  const difference = (kind: DifferenceKind, matters: boolean): Difference => ({
    kind,
    was: was.join(' '),
    is: is.join(' '),
    matters,
  });
  if (words.some(isNegation)) return difference('negation', true);
  if (words.some(isQuantity)) return difference('number', true);
  if (words.every(word => ARTICLES.has(plain(word)))) return difference('word', false);
  if (was.length === is.length && was.every((word, index) => isRespelling(word, is[index]!)))
    return difference('word', false);
  if (joined(was) === joined(is)) return difference('word', false);
  if (words.some(word => /^\p{Lu}/u.test(word))) return difference('name', true);
  return difference('word', true);
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(plain(word)) || (/n[’']?t$/i.test(word) && /[’']/.test(word));
}

function isQuantity(word: string): boolean {
  return /[\p{N}\p{Sc}]/u.test(word) || QUANTITIES.has(plain(word));
}

/** A mended typo or another spelling of the same word: "recieve", "receive"; "defence", "defense". */
function isRespelling(was: string, is: string): boolean {
  if (/^\p{Lu}/u.test(was) || /^\p{Lu}/u.test(is)) return false; // Iraq, Iran
  if (PAIRED_SPELLINGS.has(`${was} ${is}`) || PAIRED_SPELLINGS.has(`${is} ${was}`)) return true;
  const [short, long] = was.length <= is.length ? [was, is] : [is, was];
  if (short.length < SHORTEST_TYPO || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let tail = 0;
  while (tail < short.length - from && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  // A difference at the very start is a prefix (unlikely), at the very end an inflection (rises, risen).
  if (from === 0) return false;
  const left = short.slice(from, short.length - tail);
  const right = long.slice(from, long.length - tail);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (tail === 0) return false;
  if (left === '' && right.length === 1) return true;
  return left.length === 1 && right.length === 1 && looksAlike(left, right);
}

function looksAlike(left: string, right: string): boolean {
  const pair = left + right;
  return /^[aeiouy]{2}$/.test(pair) || /^(?:sz|zs|sc|cs)$/.test(pair);
}

/** "counter terrorism" and "counterterrorism" are the same letters. */
function joined(words: readonly string[]): string {
  return words.map(plain).join('');
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[’']/g, '');
}
