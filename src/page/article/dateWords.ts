import type { IsoDate } from '../../shared/model';

/** Months as they are written in datelines, by the start of the word; index + 1 is the month. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|led)/,
  /^(?:feb|fev|fév|фев|úno)/,
  /^(?:mar|mär|мар|bře|bre)/,
  /^(?:apr|abr|avr|апр|dub)/,
  /^(?:may|mai|mag|мая|май|kvě|kve)/,
  /^(?:jun|juin|giu|июн|červn|cervn)/,
  /^(?:jul|juil|lug|июл|července|červenec)/,
  /^(?:aug|ago|aoû|aou|авг|srp)/,
  /^(?:sep|set|сен|zář|zar)/,
  /^(?:oct|okt|out|ott|окт|říj|rij)/,
  /^(?:nov|ноя|lis)/,
  /^(?:dec|dez|dic|déc|дек|pros)/,
];

/** Written before 1800 there is no news; and these are the days that software puts where it knows none. */
const EARLIEST_YEAR = 1800;
const PLACEHOLDERS = new Set(['1900-01-01', '1970-01-01', '1969-12-31', '1980-01-01', '2000-01-01']);
const DAY_MS = 86_400_000;

/** A day that exists, is no placeholder, and is not after tomorrow; undefined otherwise. */
export function possibleDay(year: number, month: number, day: number, now: Date): IsoDate | undefined {
  if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  // Where the day begins earlier than here it may be tomorrow.
  if (date.getTime() > now.getTime() + DAY_MS) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return PLACEHOLDERS.has(iso) ? undefined : iso;
}

/** The day that a machine-readable value states, in the offset that it states. */
export function dayOfValue(value: string, now: Date): IsoDate | undefined {
  const text = value.trim();
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?|T\d+Z?)?$/.exec(text);
  if (iso) return possibleDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), now);
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch) {
    const date = new Date(Number(epoch[1]) * 1000);
    return possibleDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
  }
  return dayInWords(text, now);
}

/** The one day that a short text names, as in datelines; undefined for none, for several, and for 04/07/2021. */
export function dayInWords(text: string, now: Date): IsoDate | undefined {
  const days = new Set<IsoDate>();
  const add = (year: string, month: number, day: string): void => {
    const found = possibleDay(Number(year), month, Number(day), now);
    if (found) days.add(found);
  };
  for (const [, year, month, day] of text.matchAll(/(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/g)) {
    add(year!, Number(month), day!);
  }
  for (const [, day, word, year] of text.matchAll(DAY_FIRST)) add(year!, monthOf(word!), day!);
  for (const [, word, day, year] of text.matchAll(MONTH_FIRST)) add(year!, monthOf(word!), day!);
  for (const [, first, second, year] of text.matchAll(/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g)) {
    if (first === second || Number(first) > 12) add(year!, Number(second), first!);
    else if (Number(second) > 12) add(year!, Number(first), second!);
    else if (text.includes('.') && !text.includes('/'))
      add(year!, Number(second), first!); // 7.4.2021 is day first everywhere
    else return undefined;
  }
  return days.size === 1 ? [...days][0] : undefined;
}

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)/giu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(\d{4})(?!\d)/giu;

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex(month => month.test(lower)) + 1;
}

/** The month of an English three-letter or full name, as addresses have it: 1 to 12, or 0. */
export function monthInAddress(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : monthOf(word);
}
