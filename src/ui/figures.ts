import type { Figure, FigureType } from '../shared/model';
import { unitOfBrowser } from './units';
import { locale, say, sayCount } from './words';

/** A figure's value in digits with its unit, in the reader's language where browsers know the unit: "US$2.5 billion" is "US$2,500,000,000"; a range has both ends. */
export function valueWords({ type, value, valueMax, unit }: Figure): string {
  const range = (write: (value: number) => string): string =>
    valueMax === undefined ? write(value) : say('figure_range', { from: write(value), to: write(valueMax) });
  const [, currency, per = ''] = (type === 'money' && /^([A-Z]{3})(\/.+)?$/.exec(unit)) || [];
  if (currency !== undefined) return range(amount => moneyWords(amount, currency)) + per;
  if (unit === '%') return valueMax === undefined ? percentWords(value / 100) : rangeOfPercent(value, valueMax);
  const number = range(digits);
  if (unit === 'pp') return sayCount('figure_points', valueMax ?? value, { number });
  const known = locale().startsWith('en') ? undefined : unitOfBrowser(unit);
  if (known === undefined) return unit ? `${number} ${unit}` : number;
  const measured = (amount: number): string =>
    digits(amount, { ...PRECISE, style: 'unit', unit: known, unitDisplay: 'long' });
  return valueMax === undefined
    ? measured(value)
    : say('figure_range', { from: digits(value), to: measured(valueMax) });
}

/** "about", "more than": what the article says of the number's exactness; nothing when it is given as exact. */
export function exactnessWords({ approx, bound }: Pick<Figure, 'approx' | 'bound'>): string | undefined {
  if (bound) return say(`figure_${bound}`);
  return approx ? say('figure_about') : undefined;
}

/** What kind of figure it is, in a word or two. */
export function figureTypeWords(type: FigureType): string {
  return say(`figure_${type}`);
}

/** A number in the reader's digits and grouping. */
export function digits(value: number, options: Intl.NumberFormatOptions = PRECISE): string {
  return format(options).format(value);
}

/** A share, 1 being the whole, as the language writes per cent. */
export function percentWords(share: number, options: Intl.NumberFormatOptions = PRECISE): string {
  return format({ style: 'percent', ...options }).format(share);
}

const PRECISE: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };

function rangeOfPercent(from: number, to: number): string {
  return say('figure_range', { from: digits(from), to: percentWords(to / 100) });
}

function moneyWords(amount: number, currency: string): string {
  return format({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount);
}

/** Grouping and decimal marks are those of the reader's own region where it has the language: "12,50,000" in India. */
function numberLocale(): string {
  const own = globalThis.navigator?.language ?? '';
  const language = locale().split('-')[0]!;
  return own.toLowerCase().startsWith(`${language}-`) ? own : locale();
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
