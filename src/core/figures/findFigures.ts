import type { DateMention, Figure, IsoDate } from '../../shared/model';
import { claimDates, type DateClaim } from '../dates/findDates';
import { exactnessAt } from './bounds';
import { signCode } from './currencySigns';
import { CURRENCY_WORDS } from './currencyWords';
import { AGE_WORDS } from './labels';
import { type Lexeme, lexemesOf } from './lexemes';
import { rupeesOf } from './money';
import { endOfNoFigure, isNameNumber, isOutline } from './notFigures';
import { countedNoun, isPluralNoun } from './nouns';
import { ONES, TENS, VAGUE } from './numberWords';
import { isMoneyPrefix } from './prefixes';
import { isNumberOne, readQuantity, sharedUnit } from './quantities';
import { readFold, readFraction, readRate } from './ratios';
import { beginsSentence, isDash, type Quantity, type Reading } from './reading';

/** Figures and dates of one text, found in one reading so that they never overlap. Both in order and disjoint. */
export interface Numbers {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Every figure of a text: a number with its unit, value, and how exactly it is meant. Linear in the length of the text. */
export function findFigures(text: string): readonly Figure[] {
  return findNumbers(text).figures;
}

/** Figures and dates; `published` (day precision) places weekdays and days without a year. */
export function findNumbers(text: string, published?: IsoDate): Numbers {
  const lexemes = lexemesOf(text, isMoneyPrefix);
  const claims = claimDates(lexemes, published);
  const reading: Reading = { text, lexemes, rupees: rupeesOf(lexemes) };
  return {
    figures: readFigures(reading, claims),
    dates: claims.map(({ start, end, iso }) => ({ start, end, iso })),
  };
}

function readFigures(reading: Reading, claims: readonly DateClaim[]): Figure[] {
  const { lexemes } = reading;
  const figures: Figure[] = [];
  let claim = 0;
  for (let i = 0; i < lexemes.length; ) {
    while (claims[claim] && claims[claim]!.to <= i) claim++;
    const date = claims[claim];
    if (date && i >= date.from) {
      i = date.to;
      continue;
    }
    if (!mayBegin(reading, i)) {
      i++;
      continue;
    }
    const skip = endOfNoFigure(lexemes, i);
    const quantity = skip ? undefined : readAny(reading, i);
    if (!quantity || (date && quantity.to > date.from)) {
      i = skip ?? i + 1;
      continue;
    }
    const figure = figureOf(reading, quantity, figures.at(-1));
    if (figure) figures.push(figure);
    i = quantity.to;
  }
  return figures;
}

function mayBegin({ text, lexemes }: Reading, i: number): boolean {
  const { kind, text: word, capital, start, end } = lexemes[i]!;
  if (kind === 'number') return true;
  if (kind === 'name') return false;
  if (kind === 'mark') return signCode(word) !== undefined || /^[-–−]$/.test(word);
  if (ONES.has(word) || TENS.has(word) || VAGUE.has(word) || BEGINNINGS.has(word) || word.endsWith('fold')) return true;
  if (!capital) return false;
  const next = lexemes[i + 1]?.kind;
  if (next === 'number' && CURRENCY_WORDS.has(word)) return true;
  return end - start <= 4 && (next === 'mark' || signCode(text.slice(start, end)) !== undefined);
}

const BEGINNINGS = new Set('a an half quarter several few minus negative'.split(' '));

function readAny(reading: Reading, i: number): Quantity | undefined {
  const { lexemes } = reading;
  const part = readFold(lexemes, i) ?? readFraction(reading, i);
  if (part) return part;
  const quantity = readQuantity(reading, i);
  if (!quantity) return undefined;
  // "Group of Seven", "Air Force One": a capital inside a sentence makes a name.
  const first = lexemes[i]!;
  if (first.kind === 'word' && first.capital && quantity.numeral.words && !beginsSentence(lexemes, i)) return undefined;
  if (first.kind === 'word' && quantity.numeral.words && first.gap === 'none' && lexemes[i - 1]?.text === '-')
    return undefined;
  if (first.text === 'tens' || first.text === 'scores')
    return lexemes[quantity.to]?.text === 'of' || quantity.to > i + 1 ? quantity : undefined;
  const rate = quantity.valueMax === undefined && !quantity.whole ? readRate(reading, i, quantity.numeral) : undefined;
  if (rate) return rate;
  if (!isNumberOne(reading, quantity)) return undefined;
  return sharedUnit(reading, quantity) ?? quantity;
}

function figureOf(reading: Reading, quantity: Quantity, previous: Figure | undefined): Figure | undefined {
  const { lexemes } = reading;
  const { from, to, numeral } = quantity;
  const exactness = exactnessAt(lexemes, from, to, quantity.type === 'duration');
  const bound = exactness.bound ?? (numeral.vague === 'more' && !exactness.approx ? 'gt' : undefined);
  const figure = {
    start: lexemes[from]!.start,
    end: lexemes[to - 1]!.end,
    type: quantity.type,
    value: quantity.value,
    ...(quantity.valueMax !== undefined && { valueMax: quantity.valueMax }),
    unit: quantity.unit,
    approx: exactness.approx || numeral.vague !== false,
    ...(bound && { bound }),
  };
  if (quantity.whole && isElidedMillion(quantity, figure, previous)) {
    return { ...figure, type: 'count', value: quantity.value * 1e6, unit: previous?.unit ?? '' };
  }
  if (quantity.whole) return timesOf(lexemes, quantity, figure);
  if (isAge(lexemes, quantity, previous)) return { ...figure, type: 'age', unit: 'years' };
  if (isOdd(lexemes, to)) {
    const noun = countedNoun(lexemes, to + 2);
    return {
      ...figure,
      end: lexemes[to - 1]!.end,
      unit: noun?.text ?? '',
      approx: true,
      ...(noun && { noun: { start: noun.start, end: noun.end } }),
    };
  }
  if (isCompound(lexemes, to) || lexemes[to]?.text === '/') return undefined;
  // "thousands of people", but "155 of those homes"
  const isSome = numeral.vague && lexemes[to]?.text === 'of';
  const noun = countedNoun(lexemes, to) ?? (isSome ? countedNoun(lexemes, to + 1) : undefined);
  const counted = noun !== undefined && isPluralNoun(noun.text);
  if (isOutline(lexemes, from, counted)) return undefined;
  const version = /^\d{1,3}\.\d$/.test(lexemes[from]!.text) && to === from + 1;
  const label = numeral.bare || version || (numeral.words && numeral.value < 100 && !numeral.vague);
  if (label && quantity.valueMax === undefined && isNameNumber(lexemes, from, counted)) return undefined;
  if (!counted && isWickets(lexemes, quantity)) return undefined;
  if (!counted && numeral.words && lexemes[from]!.capital && lexemes[to]?.capital && !isDash(lexemes, to + 1))
    return undefined;
  if (!noun) return { ...figure, unit: elided(reading, quantity, previous) };
  return { ...figure, unit: noun.text, noun: { start: noun.start, end: noun.end } };
}

// "recalled 2.9m cars, including 1.1m in China": metres would be a surprise.
function isElidedMillion({ numeral, unit }: Quantity, { start }: Figure, previous: Figure | undefined): boolean {
  return (
    unit === 'metres' &&
    numeral.short &&
    previous?.type === 'count' &&
    previous.value >= 1e5 &&
    start - previous.end < ELISION
  );
}

// "four times the standard amount" is a ratio, "won it four times" counts.
function timesOf(lexemes: readonly Lexeme[], quantity: Quantity, figure: Figure): Figure {
  if (quantity.unit !== 'times' || lexemes[quantity.to - 1]!.text !== 'times') return figure;
  const next = lexemes[quantity.to]?.text ?? '';
  const compares =
    /^(?:the|as|its|their|his|her|our|that|those|what|more|less|higher|lower|larger|bigger|greater|smaller|faster|longer|likelier|over|a|an|current|normal)$/.test(
      next,
    );
  return compares ? figure : { ...figure, type: 'count' };
}

// "a five-star hotel", "two-way": a hyphen and a word that counts nothing.
function isCompound(lexemes: readonly Lexeme[], to: number): boolean {
  return (
    lexemes[to]?.text === '-' &&
    lexemes[to]!.gap === 'none' &&
    lexemes[to + 1]?.gap === 'none' &&
    lexemes[to + 1]?.kind !== 'number'
  );
}

// "30-odd countries"
function isOdd(lexemes: readonly Lexeme[], to: number): boolean {
  return lexemes[to]?.text === '-' && lexemes[to]!.gap === 'none' && lexemes[to + 1]?.text === 'odd';
}

// "131 for 4": runs for wickets.
function isWickets(lexemes: readonly Lexeme[], { from, numeral }: Quantity): boolean {
  return (
    numeral.bare && numeral.value <= 10 && lexemes[from - 1]?.text === 'for' && lexemes[from - 2]?.kind === 'number'
  );
}

// "aged 47", "aged between 15 and 24", "turned 18", "children under five", "Eloise Parry, 21, was", "Smith (47)"
function isAge(
  lexemes: readonly Lexeme[],
  { from, to, numeral, value, valueMax }: Quantity,
  previous: Figure | undefined,
): boolean {
  if (!Number.isInteger(value) || value < 1 || (valueMax ?? value) > 115 || numeral.vague) return false;
  const word = (back: number) => lexemes[from - back]?.text ?? '';
  if (AGE_WORDS.has(word(1)) || /^(?:turned|turns|turning)$/.test(word(1)))
    return countedNoun(lexemes, to) === undefined;
  if (AGE_WORDS.has(word(2)) && BEFORE_AGE.test(word(1))) return true;
  if (/^(?:under|over|below|above)$/.test(word(1)) && OF_AN_AGE.has(word(2)))
    return countedNoun(lexemes, to) === undefined;
  if (/^(?:under|over)$/.test(word(1)) && /^(?:is|are|was|were)$/.test(word(2)) && OF_AN_AGE.has(word(3))) return true;
  if (previous?.type === 'age' && lexemes[from - 2]?.end === previous.end && /^(?:to|and|or|,)$/.test(word(1)))
    return true;
  return numeral.bare && isAppositive(lexemes, from, to, value);
}

const BEFORE_AGE = /^(?:between|about|around|under|over|from|of|just|only)$/;
const OF_AN_AGE = new Set(
  'children child kids infants babies youngsters toddlers girls boys those anyone everyone people adults men women players pensioners'.split(
    ' ',
  ),
);
const PERSON_NOUNS = new Set(
  (
    'man woman boy girl son daughter wife husband mother father brother sister student teacher driver officer soldier friend ' +
    'partner suspect victim teenager pensioner resident farmer player captain nephew niece cousin uncle aunt'
  ).split(' '),
);

function isAppositive(lexemes: readonly Lexeme[], from: number, to: number, value: number): boolean {
  const mark = lexemes[from - 1];
  const named = lexemes[from - 2];
  if (named?.kind !== 'word' || !mark || mark.gap === 'line' || !(named.capital || PERSON_NOUNS.has(named.text)))
    return false;
  const closes = lexemes[to]?.text ?? '';
  if (mark.text === '(') return closes === ')' && value > 9;
  return mark.text === ',' && value > 2 && /^(?:,|\.|;|and)$/.test(closes);
}

/** How far a count without a noun looks back for the one it leaves out, in characters. */
const ELISION = 200;

// "two tablets was lethal, and she had taken eight": the noun of the count before.
function elided({ lexemes }: Reading, { from, to }: Quantity, previous: Figure | undefined): string {
  const next = lexemes[to];
  const open =
    !next ||
    next.kind === 'mark' ||
    /^(?:more|fewer|others|short|each|apiece|in|on|of|to|were|was|are|is|and|by|from|last|a|this|have|had)$/.test(
      next.text,
    );
  return open && previous?.type === 'count' && previous.noun && lexemes[from]!.start - previous.end < ELISION
    ? previous.unit
    : '';
}
