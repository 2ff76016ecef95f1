import type { Message } from '../shared/message';
import type { Words } from '../shared/protocol';

/**
 * The extension's own words. Each room's are in `src/_locales/<language>/<room>.json`, flat, and are called
 * `<room>_<key>`; `{name}` stands for a value; a count has one message for each plural category of its language, with
 * `_one`, `_few`, `_many` or `_other` at the end of the key.
 */
export type MessageKey = string;

type Values = Readonly<Record<string, string | number>>;

let spoken: Words = { language: 'en', messages: {} };

/** Sets the language of every view that is drawn from now on. */
export function speak(words: Words): void {
  spoken = words;
}

/** BCP 47 tag of the language that is spoken, for dates, numbers and `lang`. */
export function locale(): string {
  return spoken.language === 'en' ? 'en-GB' : spoken.language;
}

export function direction(): 'ltr' | 'rtl' {
  return spoken.language === 'ur' ? 'rtl' : 'ltr';
}

/** Attributes of a view's root: which language its words are in, and which way they run. */
export function tongue(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: locale(), dir: direction() };
}

/** A message with its values filled in; numbers are written as the language writes them. Unknown keys come back as they are. */
export function say(key: MessageKey, values: Values = {}): string {
  return sayWith(key, values).join('');
}

/** A message about `count` things, in the plural form that the language has for it; `{count}` stands for the number. */
export function sayCount(key: MessageKey, count: number, values: Values = {}): string {
  return sayCountWith(key, count, values).join('');
}

/** What somebody else has to say to the reader, in the reader's language. */
export function told({ key, values = {} }: Message): string {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? told(value) : apart(value)]),
  );
  const { count } = values;
  return typeof count === 'number' && `${key}_other` in spoken.messages
    ? sayCount(key, count, filled)
    : say(key, filled);
}

/** A message in pieces, so that elements may stand for its values: a name, words in another language, a button. */
export function sayWith<Value extends Node | string = string>(
  key: MessageKey,
  values: Readonly<Record<string, Value | string | number>>,
): readonly (Value | string)[] {
  const filled = pieces(spoken.messages[key] ?? key).map(piece => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const value = name === undefined ? undefined : values[name];
    if (value === undefined) return piece;
    return typeof value === 'number' ? numberInWords(value) : value;
  });
  return filled.map((piece, at) => withoutSecondPoint(piece, filled[at - 1]));
}

/** As `sayWith`, in the plural form for `count`. */
export function sayCountWith<Value extends Node | string = string>(
  key: MessageKey,
  count: number,
  values: Readonly<Record<string, Value | string | number>> = {},
): readonly (Value | string)[] {
  const exact = `${key}_${pluralRules().select(count)}`;
  return sayWith<Value>(exact in spoken.messages ? exact : `${key}_other`, { count, ...values });
}

/** "a, b, c". */
export function listed(parts: readonly string[]): string {
  return parts.join(direction() === 'rtl' ? '، ' : ', ');
}

/** An abbreviation at the end of a sentence (Russian "2025 г.") has its point already. */
function withoutSecondPoint<Piece>(piece: Piece, before: unknown): Piece | string {
  const isSecond =
    typeof piece === 'string' && /^\.(?!\.)/.test(piece) && typeof before === 'string' && /\p{L}\.$/u.test(before);
  return isSecond ? piece.slice(1) : piece;
}

/** Text whose direction only it tells is kept from turning the words around it. */
function apart(value: string | number): string | number {
  return typeof value === 'string' && direction() === 'rtl' ? `\u2068${value}\u2069` : value;
}

function pieces(message: string): readonly string[] {
  return message.split(/(\{\w+\})/).filter(piece => piece !== '');
}

/** A format of numbers takes long to be made, and the languages spoken write small counts alike. */
function numberInWords(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numberFormat().format(value);
}

// Making a format costs more than using it a hundred times.
let numbers: { readonly locale: string; readonly format: Intl.NumberFormat } | undefined;
let plurals: { readonly locale: string; readonly rules: Intl.PluralRules } | undefined;

function numberFormat(): Intl.NumberFormat {
  if (numbers?.locale !== locale()) numbers = { locale: locale(), format: new Intl.NumberFormat(locale()) };
  return numbers.format;
}

function pluralRules(): Intl.PluralRules {
  if (plurals?.locale !== locale()) plurals = { locale: locale(), rules: new Intl.PluralRules(locale()) };
  return plurals.rules;
}
