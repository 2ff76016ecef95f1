import { RISKY_SIGNS, signCode } from './currencySigns';
import { CURRENCY_WORDS, DOLLAR_ADJECTIVES, RUPEE_COUNTRIES } from './currencyWords';
import type { Lexeme } from './lexemes';
import type { Numeral } from './numerals';
import { type Reading, touches, written } from './reading';

/** A currency and the index of the lexeme behind its sign or word. */
export interface Currency {
  readonly code: string;
  readonly end: number;
  readonly risky?: boolean;
}

/** The sign or code before an amount: "$", "US$", "$US", "Rs.", "EUR". */
export function readSign(reading: Reading, i: number): Currency | undefined {
  const { lexemes } = reading;
  const first = lexemes[i]!;
  if (first.kind === 'word' && !first.capital) return undefined;
  if (first.kind === 'word') {
    if (lexemes[i + 1]?.kind === 'mark' && touches(lexemes, i + 1)) {
      const both = signCode(written(reading, i, i + 2));
      if (both) return { code: both, end: i + 2 };
    }
    // "U.S. $5", "US $5"
    if (/^(?:us|u\.s\.)$/.test(first.text) && lexemes[i + 1]?.text === '$') return { code: 'USD', end: i + 2 };
    // "Naira 500 million", "Rupees 5 lakh"
    const currency =
      WORDS_BEFORE.has(first.text) && lexemes[i + 1]?.kind === 'number' ? CURRENCY_WORDS.get(first.text) : undefined;
    if (currency) return { code: currency.code === 'INR' ? reading.rupees : currency.code, end: i + 1 };
    const sign = written(reading, i, i + 1);
    const code = signCode(sign);
    if (!code) return undefined;
    if (/^f?cfa$/.test(first.text) && /^francs?$/.test(lexemes[i + 1]?.text ?? '')) return { code, end: i + 2 };
    const dot = lexemes[i + 1]?.text === '.' && touches(lexemes, i + 1) ? 1 : 0;
    return {
      code: sign === 'Rs' || sign === 'Re' ? reading.rupees : code,
      end: i + 1 + dot,
      risky: RISKY_SIGNS.has(sign),
    };
  }
  if (first.kind !== 'mark') return undefined;
  const code = signCode(first.text);
  if (!code) return undefined;
  if (lexemes[i + 1]?.kind === 'word' && touches(lexemes, i + 1)) {
    const both = signCode(written(reading, i, i + 2));
    if (both) return { code: both, end: i + 2 };
  }
  return { code: first.text === '₨' ? reading.rupees : code, end: i + 1 };
}

/** Currency words that also stand before the amount. */
const WORDS_BEFORE = new Set(
  'naira rupees taka birr shillings ringgit rupiah dirhams riyals baht kwacha cedis pesos yuan'.split(' '),
);

/** Letters that touch the digits before them. */
const MINOR: ReadonlyMap<string, string> = new Map([
  ['p', 'pence'],
  ['c', 'cents'],
  ['¢', 'cents'],
]);

/** Whether the amount behind a sign such as "R" or "N" looks like money and not like a road or a mask. */
export function looksLikeMoney(lexemes: readonly Lexeme[], sign: Currency, numeral: Numeral): boolean {
  if (!sign.risky) return true;
  return (
    !numeral.bare ||
    (numeral.value >= 100 &&
      !touches(lexemes, numeral.end) &&
      !/^N$/.test(lexemes[sign.end]!.text) &&
      sign.code === 'ZAR')
  );
}

/** The currency behind an amount: "dollars", "Canadian dollars", "USD", "€"; the adjective may come first. */
export function readCurrencyWord(reading: Reading, i: number): Currency | undefined {
  const { lexemes } = reading;
  const first = lexemes[i];
  if (!first || first.gap === 'line') return undefined;
  if (first.kind === 'mark') {
    const code = /^[€£₹₽₴₺₪₫₸$]$/.test(first.text) ? signCode(first.text) : undefined;
    const attachedSign = code && (first.gap === 'none' || !(lexemes[i + 1]?.kind === 'number'));
    return attachedSign && lexemes[i + 1]?.kind !== 'number' ? { code, end: i + 1 } : undefined;
  }
  if (first.kind !== 'word') return undefined;
  // "85p", "99c"; "1080p" is a picture.
  const minor = first.gap === 'none' && !first.capital ? MINOR.get(first.text) : undefined;
  if (minor && lexemes[i - 1]!.value < 1000 && lexemes[i - 1]!.value !== 720) return { code: minor, end: i + 1 };
  const sign = first.end - first.start === 3 && first.capital ? signCode(written(reading, i, i + 1)) : undefined;
  if (sign && /^[A-Z]{3}$/.test(written(reading, i, i + 1))) return { code: sign, end: i + 1 };
  for (let length = 0; length <= 2; length++) {
    const word = lexemes[i + length];
    if (word?.kind !== 'word' || word.gap === 'line') return undefined;
    const currency = CURRENCY_WORDS.get(word.text.replace(/'s$/, ''));
    if (!currency || (word.capital && length === 0)) continue;
    const end =
      word.text === 'pounds' && lexemes[i + length + 1]?.text === 'sterling' ? i + length + 2 : i + length + 1;
    if (length === 0) return { code: currency.code === 'INR' ? reading.rupees : currency.code, end };
    const adjective = lexemes
      .slice(i, i + length)
      .map(each => each.text)
      .join(' ');
    const code = currency.by?.[adjective] ?? (adjective === 'cfa' ? 'XOF' : undefined);
    return code ? { code, end } : undefined;
  }
  return undefined;
}

/** "$100 Australian", "$5 million (Canadian)", "$20 US": the country behind an amount in dollars. */
export function readDollarCountry(lexemes: readonly Lexeme[], i: number): Currency | undefined {
  const bracket = lexemes[i]?.text === '(' ? 1 : 0;
  const word = lexemes[i + bracket];
  if (word?.kind !== 'word' || !word.capital || word.gap === 'line') return undefined;
  const code = Object.hasOwn(DOLLAR_ADJECTIVES, word.text)
    ? DOLLAR_ADJECTIVES[word.text]
    : signCode(word.text.toUpperCase());
  const after = lexemes[i + bracket + 1];
  if (!code || (bracket && after?.text !== ')')) return undefined;
  // "$5m Australian grants": an adjective of what follows says nothing about the money.
  if (
    !bracket &&
    after?.kind === 'word' &&
    after.gap === 'blank' &&
    !after.capital &&
    !/^(?:to|for|in|on|a|an|per|and|or|from|by|at|as|is|was|of|each)$/.test(after.text)
  )
    return undefined;
  return { code, end: i + bracket + 1 + bracket };
}

/** What "rupees" means in a text: the currency of the country it speaks of most, else the Indian one. */
export function rupeesOf(lexemes: readonly Lexeme[]): string {
  const votes = new Map<string, number>();
  for (const { kind, capital, text } of lexemes) {
    const code = kind === 'word' && capital ? RUPEE_COUNTRIES.get(text) : undefined;
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  let best = 'INR';
  for (const [code, count] of votes) if (count > (votes.get(best) ?? 0)) best = code;
  return best;
}
