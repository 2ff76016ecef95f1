import { CALLING, LABELS, STREETS } from './labels';
import type { Lexeme } from './lexemes';
import { beginsSentence, isDash, touches } from './reading';
import { UNITS } from './units';

/**
 * The end of something with digits at lexeme `i` that is no figure whatever its unit: a list number, a phone number, a score,
 * a name's number, a citation. Undefined when it may be a figure.
 */
export function endOfNoFigure(lexemes: readonly Lexeme[], i: number): number | undefined {
  const number = lexemes[i]!;
  if (number.kind !== 'number') return undefined;
  return (
    endOfFormula(lexemes, i) ??
    endOfSides(lexemes, i) ??
    endOfListNumber(lexemes, i) ??
    endOfPhone(lexemes, i) ??
    endOfClock(lexemes, i) ??
    endOfChain(lexemes, i) ??
    endOfAttached(lexemes, i) ??
    endOfLabelled(lexemes, i)
  );
}

function bareInteger(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' && !/\D/.test(lexeme.text);
}

/** Digits without a separator. A longer run is a code of books, bugs or banks. */
const MOST_DIGITS = 9;

// "10^5", "2^28", "H.264", "ISBN 9781404207196", and a number that is all of its line.
function endOfFormula(lexemes: readonly Lexeme[], i: number): number | undefined {
  const number = lexemes[i]!;
  const before = lexemes[i - 1];
  const next = lexemes[i + 1];
  if (next?.text === '^') return i + 1;
  if (before?.text === '^') return endOfTerms(lexemes, i + 1);
  if (bareInteger(number) && number.text.length > MOST_DIGITS) return i + 1;
  const [outer, dotted] = [lexemes[i - 2], before?.gap === 'none' && number.gap === 'none'];
  // "H.264", "PM2.5"; "Article 19(1)"
  if (dotted && before?.text === '.' && (outer?.capital || outer?.kind === 'name')) return i + 1;
  if (dotted && before?.text === '(' && next?.text === ')') return i + 1;
  return number.gap === 'line' && bareInteger(number) && (next === undefined || next.gap === 'line')
    ? i + 1
    : undefined;
}

// "2^15 - 1": what is added to a power belongs to the formula.
function endOfTerms(lexemes: readonly Lexeme[], from: number): number {
  let end = from;
  while (/^[-–−+*×/]$/.test(lexemes[end]?.text ?? '') && lexemes[end + 1]?.kind === 'number') end += 2;
  return end;
}

// "1800 x 1920", "3,840 × 2,160 pixels": the sides of a picture; with a unit of length they are measures.
function endOfSides(lexemes: readonly Lexeme[], i: number): number | undefined {
  let end = i + 1;
  while (/^[x×]$/.test(lexemes[end]?.text ?? '') && lexemes[end]!.gap !== 'line' && lexemes[end + 1]?.kind === 'number')
    end += 2;
  if (end === i + 1) return undefined;
  const unit = lexemes[end]?.text === '-' ? lexemes[end + 1] : lexemes[end];
  // The number of pixels is the product.
  return unit?.kind === 'word' && unit.gap !== 'line' && UNITS.has(unit.text) && !unit.text.startsWith('pixel')
    ? undefined
    : end;
}

// "1. Wash your hands", "2) …", "[12]", "#3", "(4) …" at the start of a line.
function endOfListNumber(lexemes: readonly Lexeme[], i: number): number | undefined {
  const before = lexemes[i - 1];
  const next = lexemes[i + 1];
  if (!bareInteger(lexemes[i])) return undefined;
  if (before?.text === '#' && touches(lexemes, i)) return i + 1;
  if (before?.text === '[' && next?.text === ']') return i + 1;
  const lineStart = lexemes[i]!.gap === 'line' || (before?.text === '(' && before.gap === 'line');
  const closes = next?.gap === 'none' && /^[.):]$/.test(next.text) && lexemes[i + 2]?.gap === 'blank';
  return lineStart && closes && lexemes[i]!.value < 200 ? i + 1 : undefined;
}

/** Whether a number that opens a line counts a heading, not a thing: "6 See also", "2.1 Pledge". */
export function isOutline(lexemes: readonly Lexeme[], i: number, counted: boolean): boolean {
  const { kind, gap, text, value } = lexemes[i]!;
  if (kind !== 'number' || gap !== 'line' || value > 50 || !lexemes[i + 1]?.capital) return false;
  return !counted || /^\d+\.\d$/.test(text);
}

// "+92 21 3456 7890", "0800 123 456", "(212) 555-0100", "call 999"
function endOfPhone(lexemes: readonly Lexeme[], i: number): number | undefined {
  const number = lexemes[i]!;
  if (!bareInteger(number)) return undefined;
  let end = i + 1;
  let groups = 1;
  while (end < lexemes.length) {
    const at = /^[()./-]$/.test(lexemes[end]!.text) ? end + 1 : end;
    if (!bareInteger(lexemes[at]) || lexemes[at]!.gap === 'line' || lexemes[at]!.text.length < 2) break;
    groups++;
    end = at + 1;
  }
  const plus = lexemes[i - 1]?.text === '+' && touches(lexemes, i);
  const zero = number.text.startsWith('0') && number.text.length > 1;
  const bracket =
    lexemes[i - 1]?.text === '(' && lexemes[i + 1]?.text === ')' && groups > 1 && !lexemes[i + 2]?.text.startsWith('(');
  if ((plus && groups > 1) || zero || groups > 3 || (groups > 2 && !isDash(lexemes, i + 1)) || (bracket && groups > 1))
    return end;
  return CALLING.has(lexemes[i - 1]?.text ?? '') && number.text.length === 3 ? end : undefined;
}

// "2:09:35", "3:1", "John 3:16": clock times were claimed by the dates already.
function endOfClock(lexemes: readonly Lexeme[], i: number): number | undefined {
  let end = i;
  while (
    lexemes[end + 1]?.text === ':' &&
    touches(lexemes, end + 1) &&
    lexemes[end + 2]?.kind === 'number' &&
    touches(lexemes, end + 2)
  )
    end += 2;
  return end > i ? end + 1 : undefined;
}

// "3-1", "6–4", "12-4-1", "24/7", "9/11", "555-0199": bare numbers joined, without a unit behind them.
function endOfChain(lexemes: readonly Lexeme[], i: number): number | undefined {
  let end = i;
  let slash = false;
  while (
    bareInteger(lexemes[end]) &&
    (isDash(lexemes, end + 1) || lexemes[end + 1]?.text === '/') &&
    bareInteger(lexemes[end + 2])
  ) {
    if (lexemes[end + 1]!.gap !== lexemes[end + 2]!.gap || lexemes[end + 1]!.gap === 'line') break;
    slash ||= lexemes[end + 1]!.text === '/';
    end += 2;
  }
  if (end === i) return undefined;
  if (slash) return lexemes[end + 1]?.text === 'of' && end === i + 2 ? undefined : end + 1;
  const rises = end === i + 2 && lexemes[end]!.value > lexemes[i]!.value && !lexemes[end]!.text.startsWith('0');
  const next = lexemes[end + 1];
  const measured = rises && next !== undefined && next.gap !== 'line' && mayFollowRange(lexemes, end + 1);
  return measured ? undefined : end + 1;
}

function mayFollowRange(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i]!;
  if (next.kind === 'mark') return /^[%€£°]$/.test(next.text) || (isDash(lexemes, i) && touches(lexemes, i));
  return (
    next.kind === 'word' &&
    !next.capital &&
    !/^(?:win|victory|defeat|loss|draw|lead|in|on|at|to|by|against|with|and|for|over|but|after|as|vote|ruling|decision|record|aggregate|down|up|before|when|while)$/.test(
      next.text,
    )
  );
}

// "3rd", "737s", "5G", "1A": letters that touch the digits and are no unit.
function endOfAttached(lexemes: readonly Lexeme[], i: number): number | undefined {
  const number = lexemes[i]!;
  const before = lexemes[i - 1];
  if (before && number.gap === 'none') {
    // "Covid-19", "F-16", "P5+1", "_3", "x.5"
    const joined =
      isDash(lexemes, i - 1) && before.gap === 'none' && before.text === '-' && lexemes[i - 2]?.kind !== 'number';
    if (joined && !/^(?:or|to|and|about|some)$/.test(lexemes[i - 2]?.text ?? '')) return i + 1;
    if (
      before.kind === 'name' ||
      (before.text === '+' && before.gap === 'none' && lexemes[i - 2]?.kind === 'name') ||
      before.text === '&'
    )
      return i + 1;
  }
  const letters = lexemes[i + 1];
  if (letters?.kind === 'name' && letters.gap === 'none') return i + 2;
  if (letters?.kind !== 'word' || letters.gap !== 'none') return undefined;
  if (/^(?:st|nd|rd|th|s)$/.test(letters.text)) return i + 2;
  if (letters.capital && /^[gldk]$/.test(letters.text)) return i + 2;
  if (letters.text === 'k' && number.text.length > 3) return i + 2;
  if (letters.text === 'p' && SCREEN_LINES.has(number.value)) return i + 2;
  if (UNITS.has(letters.text) || ATTACHED_SCALES.test(letters.text)) return undefined;
  return i + 2;
}

/** "1080p": lines of a picture. */
const SCREEN_LINES = new Set([480, 720, 1080, 1440, 2160, 4320]);

const ATTACHED_SCALES =
  /^(?:k|l|m|mm|b|t|x|mn|mln|mio|bn|bln|tn|trn|trln|cr|crore|crores|lakh|lakhs|lac|million|billion|trillion|thousand|fold|percent|per|p|c|euros?|dollars?|usd|eur|gbp|pc|sq)$/;

// "Section 144", "Boeing 737 jets", "page 12", "10 Downing Street"
function endOfLabelled(lexemes: readonly Lexeme[], i: number): number | undefined {
  const number = lexemes[i]!;
  let before = lexemes[i - 1];
  let at = i - 1;
  if (
    before?.text === '.' &&
    before.gap === 'none' &&
    number.gap !== 'line' &&
    /^(?:no|nos|sec|art|vol|pp|p|ch|para|cl|fig)$/.test(lexemes[i - 2]?.text ?? '')
  )
    return i + 1;
  // "Sections 144 and 188", "pages 3, 4"
  while (before && /^(?:and|,|or|to|&)$/.test(before.text) && lexemes[at - 1]?.kind === 'number' && at > i - 8) {
    at -= 2;
    before = lexemes[at];
  }
  if (before?.kind === 'word' && number.gap !== 'line' && !number.text.includes(',')) {
    if (LABELS.always.has(before.text) && (before.capital || !SMALL_CHANCE.has(before.text))) return i + 1;
  }
  if (!bareInteger(number)) return undefined;
  for (let k = i + 1; k <= i + 3 && lexemes[k]?.kind === 'word' && lexemes[k]!.capital; k++)
    if (k > i + 1 && STREETS.has(lexemes[k]!.text)) return k + 1;
  return undefined;
}

/** Labels that in lower case are everyday words: "the unit 12 miles away", "an act 20 years ago". */
const SMALL_CHANCE = new Set(
  'number numbers no nos dow catch area issue case question act form order title bill version galaxy falcon explorer formula radio lot item generation fortune u under apartment flat room'.split(
    ' ',
  ),
);

/** Whether a bare number without a unit is the number of the name before it: "Windows 10", "day 3", "Apollo 11 astronauts". */
export function isNameNumber(lexemes: readonly Lexeme[], i: number, counted: boolean): boolean {
  const before = lexemes[i - 1];
  if (before?.kind !== 'word' || lexemes[i]!.gap !== 'blank') return false;
  if (!counted && (LABELS.alone.has(before.text) || (LABELS.always.has(before.text) && !SMALL_CHANCE.has(before.text))))
    return true;
  // "Group of 77", "Class of 92"
  if (!counted && before.text === 'of' && lexemes[i - 2]?.capital && BODIES.has(lexemes[i - 2]!.text)) return true;
  if (before.capital && beginsSentence(lexemes, i - 1))
    return !counted && !OPENERS.has(before.text) && lexemes[i]!.kind === 'number';
  if (before.capital && /^(?:no|number|room|case|question|issue|under)$/.test(before.text)) return true;
  if (!before.capital || beginsSentence(lexemes, i - 1) || BEFORE_COUNTS.has(before.text)) return false;
  // "in Karachi 12 people died", but "the Falcon 9 rockets"
  return !(counted && /^(?:in|at|near|from|around|across|on|to)$/.test(lexemes[i - 2]?.text ?? ''));
}

const BODIES = new Set('group class committee gang council league party'.split(' '));

/** First words of a sentence after which a number counts; after others it belongs to a name: "Hut 6 stood empty." */
const OPENERS = new Set(
  (
    'about some over under nearly almost around roughly approximately exactly another additional the all in at on by from of only just ' +
    'every those these his her their its our my and but or when with after before since for to than more fewer least up between among as ' +
    'plus including both total a an at killed no not even besides within monday tuesday wednesday thursday friday saturday sunday i'
  ).split(' '),
);

/** Capital words after which a number still counts: days, months, and "I". */
const BEFORE_COUNTS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december i'
  ).split(' '),
);
