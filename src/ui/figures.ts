import type { Bound, Figure, FigureType } from '../shared/model';
import { LOCALE } from './dates';

/** A figure's value in digits with its unit: "US$2.5 billion" is "US$2,500,000,000"; a range has both ends. */
export function valueWords({ type, value, valueMax, unit }: Figure): string {
  const number = valueMax === undefined ? digits(value) : `${digits(value)} to ${digits(valueMax)}`;
  if (type === 'money' && /^[A-Z]{3}$/.test(unit)) return money(value, valueMax, unit);
  if (unit === '%') return `${number}%`;
  if (unit === 'pp') return `${number} percentage points`;
  return unit ? `${number} ${unit}` : number;
}

/** "about", "more than": what the article says of the number's exactness; nothing when it is given as exact. */
export function exactnessWords({ approx, bound }: Pick<Figure, 'approx' | 'bound'>): string | undefined {
  const words = [bound && BOUNDS[bound], approx && 'about'].filter(Boolean);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** What kind of figure it is, in a word or two. */
export function figureTypeWords(type: FigureType): string {
  return TYPES[type];
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  lt: 'less than',
  le: 'at most',
  gt: 'more than',
  ge: 'at least',
};

const TYPES: Readonly<Record<FigureType, string>> = {
  percent: 'Share',
  money: 'Money',
  count: 'Count',
  measure: 'Measure',
  duration: 'Duration',
  ratio: 'Ratio',
  age: 'Age',
};

function digits(value: number): string {
  return format({ maximumFractionDigits: 6 }).format(value);
}

function money(value: number, valueMax: number | undefined, currency: string): string {
  const amounts = format({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return valueMax === undefined ? amounts.format(value) : `${amounts.format(value)} to ${amounts.format(valueMax)}`;
}

/** A format is slow to make, and an article has many figures. */
const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(LOCALE, options);
  formats.set(key, known);
  return known;
}
