import type { Span } from '../../shared/model';
import type { Clue } from './clues';
import type { Sighting } from './clusters';
import { type Trade, tradesIn } from './trades';

/** What the words around a name say of its bearer, besides offices. */
export interface Bearer {
  /** Years of age, where the text gives one: "Brown, 34," or "the 34-year-old Brown". */
  readonly age?: number;
  /** Lower-case words right before and right behind the name, within its sentence. */
  readonly words: ReadonlySet<string>;
  /** The words right beside the name: "White House veteran", "of Yemen". */
  readonly beside: readonly string[];
  /** What the text calls them: "singer Bob Dylan", "James Brown, a plumber from Leeds". */
  readonly trades: ReadonlySet<Trade>;
}

/** Reads the sightings of one person. */
export function bearerOf(text: string, sightings: readonly Sighting<Clue>[]): Bearer {
  const words = new Set<string>();
  const trades = new Set<Trade>();
  const beside: string[] = [];
  let age: number | undefined;
  for (const sighting of sightings) {
    const { before, behind } = around(text, sighting);
    age ??= ageIn(before, behind);
    beside.push(leadIn(before), originIn(behind));
    for (const part of [before, behind])
      for (const word of part.toLowerCase().match(/\p{L}{4,}/gu) ?? []) words.add(word);
    if (HOME_WORDS.test(behind) && AT_HOME.test(behind)) trades.add('private');
    for (const trade of [...tradesIn(titleIn(before)), ...tradesIn(plainly(appositionIn(behind)))]) trades.add(trade);
  }
  return { words, beside: beside.filter(Boolean), trades, ...(age !== undefined && { age }) };
}

/** Whether the text itself makes them a private person. */
export function isPrivate({ trades }: Bearer): boolean {
  return trades.has('private') || trades.has('local');
}

function around(text: string, { start, end }: Span): { readonly before: string; readonly behind: string } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  return { before: before.split(SENTENCE_END).at(-1)!, behind: behind.split(SENTENCE_END, 1)[0]! };
}

/** Characters read on each side of a name. */
const BEFORE = 70;
const BEHIND = 90;
const SENTENCE_END = /[.!?]["”’)]*\s+(?=[\p{Lu}“"])|\n/u;

/** What local news says of a neighbour, and no news of somebody well known. */
const HOME_WORDS = / (?:who live|and |moved to|told |gave )/;
const AT_HOME =
  /^,? (?:who (?:lives?|lived) (?:next door|nearby|opposite|upstairs|across|(?:two|three|a few|several) doors|in the (?:village|street|same))|(?:and (?:his|her) (?:wife|husband|partner) \p{Lu}\p{Ll}+ )?moved to the village|(?:told|gave evidence to) (?:the|an) inquest)/u;

function ageIn(before: string, behind: string): number | undefined {
  const age =
    /^(?:, | \()(?:who is |now |aged )?(\d{1,2})(?=[,.;)]| and\b| from\b| of\b|$)/.exec(behind)?.[1] ??
    (before.includes('-year-old') ? /\b(\d{1,2})-year-old(?: [\p{L}-]+){0,3},? $/u.exec(before)?.[1] : undefined) ??
    /\b(?:man|woman|boy|girl) (?:of|aged) (\d{1,2}), $/.exec(before)?.[1];
  return age === undefined ? undefined : Number(age);
}

/** Up to four words that lead up to a name without a stop. */
function leadIn(before: string): string {
  return /((?:[\p{L}’'.-]+ ){1,4})$/u.exec(before)?.[1] ?? '';
}

function originIn(behind: string): string {
  if (!/^ (?:of|from) /.test(behind)) return '';
  return /^ (?:of|from) ((?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u.exec(behind)?.[1] ?? '';
}

/** A director of parks makes no films, and the manager of a shop trains no team. */
function plainly(calling: string): string {
  if (!/director |manager /.test(calling)) return calling;
  return calling.replace(
    /(?<!\p{L})(?:director (?:of|for|at) (?!the (?:film|movie|documentary))|manager (?:of|for|at) (?=the \p{Ll}|an? |\p{Ll}))/gu,
    'staffer of ',
  );
}

/** The word that leads up to a name: "Passenger ", "the Italian novelist, "; "parks director" is one word. */
function titleIn(before: string): string {
  if (/ (?:director|manager),? $/.test(before) && STAFF_BEFORE.test(before)) return 'staffer';
  // Behind a comma a word with a capital ends another name: "Dani King, Laura Trott".
  return /(\p{L}[\p{L}’'-]*) $|(?<![\p{L}’'-])(\p{Ll}[\p{L}’'-]*), $/u.exec(before)?.slice(1).find(Boolean) ?? '';
}

const STAFF_BEFORE =
  /(?<!\p{L})(?!film|movie|theat|music|stage|art|opera|creative|casting|football|team|club|city|united|documentary|managing|veteran|acclaimed|winning)\p{Ll}{3,} (?<!(?:the|and|with|for|but|that|its|his|her|new|former|current|american|british|french) )(?:director|manager),? $/u;

/** Only in apposition, for a minister may well visit farmers. */
function appositionIn(behind: string): string {
  if (!behind.startsWith(', ')) return '';
  return (
    /^(?:, (?:aged )?\d{1,2})?, (?:who (?:is|was) )?(?:an? |the |one of the )([\p{L}\s'’-]{3,50})/u.exec(behind)?.[1] ??
    bareApposition(behind)
  );
}

/** "X, head of a school," without an article; a verb's comma ends it. */
function bareApposition(behind: string): string {
  return /^(?:, (?:aged )?\d{1,2})?, (\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}),/u.exec(behind)?.[1] ?? '';
}
