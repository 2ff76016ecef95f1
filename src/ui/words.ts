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

/** A message with its values filled in; numbers are written as the language writes them. Unknown keys come back as they are. */
export function say(key: MessageKey, values: Values = {}): string {
  const message = spoken.messages[key] ?? key;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat().format(value) : value;
  });
}

/** A message about `count` things, in the plural form that the language has for it; `{count}` stands for the number. */
export function sayCount(key: MessageKey, count: number, values: Values = {}): string {
  const exact = `${key}_${new Intl.PluralRules(locale()).select(count)}`;
  return say(exact in spoken.messages ? exact : `${key}_other`, { count, ...values });
}

let numbers: { readonly locale: string; readonly format: Intl.NumberFormat } | undefined;

function numberFormat(): Intl.NumberFormat {
  if (numbers?.locale !== locale()) numbers = { locale: locale(), format: new Intl.NumberFormat(locale()) };
  return numbers.format;
}
