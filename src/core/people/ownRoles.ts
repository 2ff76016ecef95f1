import type { Span } from '../../shared/model';
import type { Personage } from './personage';
import type { Resolved } from './resolve';

/** What tells of a calling: the words by themselves, and right before or behind a name. */
interface Calling {
  readonly bare: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** "the author of", "the director Ang Lee", "the coach's bench": another's, a title, or part of something else. */
const NOT_BESIDE = '(?! of(?!\\p{L})| for(?!\\p{L})|-| who(?!\\p{L}))';

/** Words by which an article speaks on of somebody whom it has introduced so; the callings of one row are the same. */
const CALLINGS: readonly Calling[] = [
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
].map(words => ({
  bare: new RegExp(`(?<![\\p{L}-])the (?:${words})(?![\\p{L}’'-])${NOT_BESIDE}`, 'giu'),
  before: new RegExp(
    `(?<![\\p{L}-])(?:${words})(?: (?:of|at) (?:[\\p{L}’.-]+ ){0,4}[\\p{L}’.-]+(?=,))?,? ?(?:(?:and|&) [\\p{L} -]{3,20},? )?$`,
    'iu',
  ),
  behind: new RegExp(
    `^,? (?:who is |who was |is |was )?(?:the |an? |its |their |[\\p{L}’'.]+['’]s )?(?:[\\p{L}-]+ ){0,3}?(?:${words})(?![\\p{L}-])`,
    'iu',
  ),
}));

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
  for (const calling of CALLINGS) {
    const spans = [...text.matchAll(calling.bare)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
    const free = spans.filter(span => !others.some(other => touches(text, span, other)));
    if (free.length === 0) continue;
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
