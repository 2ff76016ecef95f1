import type { Span } from '../../shared/model';
import type { Personage } from './personage';
import type { Resolved } from './resolve';

/** Words by which an article speaks on of somebody whom it has introduced so; the callings of one row are the same. */
const CALLINGS: readonly string[] = [
  'chief executive|chief executive officer|ceo|c\\.e\\.o\\.',
  'author|writer|novelist',
  'director|filmmaker|film-maker',
  'coach|head coach|manager',
  'founder|co-founder|cofounder',
  'professor',
  'chairman|chairwoman|chair',
  'singer|musician|songwriter',
  'actor|actress',
  'philosopher',
  'historian',
  'economist',
  'scientist|physicist|biologist|chemist',
  'mayor',
  'judge',
  'sheriff',
  'lawyer|attorney',
  'bishop|archbishop',
  'spokesman|spokeswoman|spokesperson',
];
const CALLED = new RegExp(`the (?:${CALLINGS.map(words => `(${words})`).join('|')})`, 'gi');

/**
 * "The chief executive" of an article that has introduced one person as that, by title or apposition
 * ("Yahoo's chief executive, Marissa Mayer", "Marissa Mayer, the chief executive of Yahoo"), and nobody else.
 */
export function ownRoles(
  text: string,
  cast: readonly Personage[],
  taken: readonly Span[],
): readonly Resolved<Personage>[] {
  const found: Resolved<Personage>[] = [];
  const others = [...taken, ...cast.flatMap(({ group }) => group.mentions)];
  const called = spansOfCallings(text);
  for (const [index, spans] of called) {
    const free = spans.filter(span => !others.some(other => touches(text, span, other)));
    if (free.length === 0) continue;
    const calling = callingOf(CALLINGS[index]!);
    const bearers = cast.filter(who => who.group.mentions.some(mention => isCalled(text, mention, calling)));
    const [who] = bearers;
    if (!who || bearers.length > 1) continue;
    for (const span of free) {
      if (!who.starts.some(start => start < span.start)) continue;
      found.push({ phrase: { ...span, definite: true, former: false }, who, confidence: CONFIDENCE });
    }
  }
  return found;
}

const CONFIDENCE = 0.8;

/** Where each calling stands by itself, by its row. */
function spansOfCallings(text: string): ReadonlyMap<number, readonly Span[]> {
  const called = new Map<number, Span[]>();
  for (const { 0: words, index: start, ...groups } of text.matchAll(CALLED)) {
    const end = start + words.length;
    if (/[\p{L}-]/u.test(text[start - 1] ?? '') || /^[\p{L}’'-]/u.test(text.slice(end, end + 2))) continue;
    if (NOT_BESIDE.test(text.slice(end, end + 6))) continue;
    const row = CALLINGS.findIndex((_, at) => (groups as Readonly<Record<number, string>>)[at + 1] !== undefined);
    called.set(row, [...(called.get(row) ?? []), { start, end }]);
  }
  return called;
}

/** "the author of", "the director who": another's. */
const NOT_BESIDE = /^ (?:of|for|who)(?!\p{L})/u;

/** What tells of somebody's calling right before or behind their name. */
interface Calling {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** Made when it is asked for: most articles need none, and each takes milliseconds. */
function callingOf(words: string): Calling {
  return {
    before: new RegExp(
      `(?<![\\p{L}-])(?:${words})(?: (?:of|at) (?:[\\p{L}’.-]+ ){0,4}[\\p{L}’.-]+(?=,))?,? ?(?:(?:and|&) [\\p{L} -]{3,20},? )?$`,
      'iu',
    ),
    behind: new RegExp(
      `^,? (?:who is |who was |is |was )?(?:the |an? |its |their |[\\p{L}’'.]+['’]s )?(?:[\\p{L}-]+ ){0,3}?(?:${words})(?![\\p{L}-])`,
      'iu',
    ),
  };
}

/** Overlapping, or an apposition: "Mayer, the chief executive,". */
function touches(text: string, { start, end }: Span, other: Span): boolean {
  if (other.start < end && start < other.end) return true;
  if (other.end <= start) return /^(?:,| is| was| as)? ?$/.test(text.slice(other.end, start));
  return /^,? $/.test(text.slice(end, other.start));
}

function isCalled(text: string, { start, end }: Span, calling: Calling): boolean {
  if (calling.before.test(text.slice(Math.max(0, start - REACH), start))) return true;
  const behind = text.slice(end, end + REACH);
  const isSaidOfThem = behind.startsWith(',') || /^ (?:is|was) /.test(behind);
  return isSaidOfThem && calling.behind.test(behind.split(/[.;!?](?:\s|$)/u, 1)[0]!);
}

const REACH = 60;
