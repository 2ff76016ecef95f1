import type { DateMention, IsoDate } from '../../shared/model';
import { type Lexeme, lexemesOf } from '../figures/lexemes';
import { readNumeral } from '../figures/numerals';
import { addDays, addMonths, isDay, weekdayOf } from './calendar';

/**
 * Dates that a text gives by the distance from its own day: "yesterday", "last year", "three months ago". They are apart
 * from `findDates` because nobody looks them up; `iso` is as precise as the words are, a week is an interval of days.
 */
export function findRelativeDates(text: string, published: IsoDate): readonly DateMention[] {
  if (!isDay(published)) return [];
  const lexemes = lexemesOf(text, () => false);
  const dates: DateMention[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const reading =
      readWord(lexemes, i, published) ?? readNeighbour(lexemes, i, published) ?? readDistance(lexemes, i, published);
    if (!reading) continue;
    dates.push({ start: lexemes[i]!.start, end: lexemes[reading.end - 1]!.end, iso: reading.iso });
    i = reading.end - 1;
  }
  return dates;
}

interface RelativeReading {
  readonly iso: string;
  readonly end: number;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function readWord(lexemes: readonly Lexeme[], i: number, published: IsoDate): RelativeReading | undefined {
  const days = DAYS.get(lexemes[i]!.text);
  return days === undefined ? undefined : { iso: addDays(published, days), end: i + 1 };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

// "last year", "this month", "next week", "last decade"
function readNeighbour(lexemes: readonly Lexeme[], i: number, published: IsoDate): RelativeReading | undefined {
  const step = STEPS.get(lexemes[i]!.text);
  const unit = lexemes[i + 1]?.text ?? '';
  if (step === undefined || !/^(?:day|week|month|year|decade|century)$/.test(unit)) return undefined;
  return { iso: periodOf(published, unit, step), end: i + 2 };
}

// "three years ago", "a week later" would need another anchor than the article's day; only "ago" and "from now" have it.
function readDistance(lexemes: readonly Lexeme[], i: number, published: IsoDate): RelativeReading | undefined {
  const first = lexemes[i]!;
  const article = first.text === 'a' || first.text === 'an';
  const count = article
    ? { value: 1, end: i + 1 }
    : first.kind === 'number' || first.kind === 'word'
      ? readNumeral(lexemes, i)
      : undefined;
  const unit = lexemes[count?.end ?? i]?.text.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
  if (
    !count ||
    !Number.isInteger(count.value) ||
    count.value > 10_000 ||
    !/^(?:day|week|month|year|decade|century)$/.test(unit)
  )
    return undefined;
  const after = lexemes[count.end + 1]?.text;
  if (after === 'ago') return { iso: periodOf(published, unit, -count.value), end: count.end + 2 };
  if (after === 'from' && lexemes[count.end + 2]?.text === 'now')
    return { iso: periodOf(published, unit, count.value), end: count.end + 3 };
  return undefined;
}

function periodOf(published: IsoDate, unit: string, steps: number): string {
  const year = Number(published.slice(0, 4));
  switch (unit) {
    case 'day':
      return addDays(published, steps);
    case 'week': {
      const monday = addDays(published, 7 * steps - weekdayOf(published) + 1);
      return `${monday}/${addDays(monday, 6)}`;
    }
    case 'month':
      return addMonths(published, steps);
    case 'year':
      return String(year + steps).padStart(4, '0');
    case 'decade':
      return `${Math.floor(year / 10) + steps}X`;
    default:
      return `${Math.floor(year / 100) + steps}XX`;
  }
}
