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

/** A number in the reader's digits and grouping. */
export function digits(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 6 }): string {
  return format(options).format(value);
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

function money(value: number, valueMax: number | undefined, currency: string): string {
  const amounts = format({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return valueMax === undefined ? amounts.format(value) : `${amounts.format(value)} to ${amounts.format(valueMax)}`;
}

/** Grouping and decimal marks are the reader's own: "12,50,000", "1.250.000"; the words around them are English. */
function numberLocale(): string {
  try {
    return Intl.getCanonicalLocales(globalThis.navigator?.language)[0] ?? LOCALE;
  } catch {
    return LOCALE;
  }
}

/** A format is slow to make, and an article has many figures. */
const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = numberLocale();
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options });
  formats.set(key, known);
  return known;
}
