import type { Lexeme } from './lexemes';
import { ONES, PARTS, TENS } from './numberWords';
import { type Numeral, readNumeral } from './numerals';
import { isDash, type Quantity, type Reading } from './reading';

/** "two-thirds", "a quarter of", "nearly half": a part of a whole, as a number below one. */
export function readFraction({ lexemes }: Reading, i: number): Quantity | undefined {
  const first = lexemes[i]!;
  if (first.kind === 'number') return readSlash(lexemes[i + 1]?.text === '/' ? { lexemes } : undefined, i);
  if (first.kind !== 'word') return undefined;
  if (first.text === 'half') return readHalf({ lexemes }, i);
  const one = first.text === 'a' || first.text === 'one';
  const count = one ? undefined : readNumeral(lexemes, i);
  if (!one && (!count || count.vague || count.value > 99 || count.end !== i + 1)) return undefined;
  let at = i + 1;
  if (isDash(lexemes, at)) at++;
  const part = lexemes[at];
  const parts = part?.kind === 'word' && part.gap !== 'line' && !part.capital ? PARTS.get(part.text) : undefined;
  if (!parts || (one ? part!.text.endsWith('s') : !part!.text.endsWith('s') && !isDash(lexemes, i + 1)))
    return undefined;
  const after = lexemes[at + 1]?.text ?? '';
  // "a third person", "one quarter, sales rose": alone they need "of", a comparison, or a word that bounds a number.
  const bounded = /^(?:about|around|nearly|almost|than|roughly|some|least|over|by|to|only|just|up|down)$/.test(
    lexemes[i - 1]?.text ?? '',
  );
  const compared = /^(?:of|more|less|fewer|higher|lower|larger|smaller|the)$/.test(after);
  if (
    one &&
    parts !== 2 &&
    !compared &&
    !(bounded && !isNounNext(lexemes[at + 1]?.kind, after)) &&
    !(first.text === 'one' && isDash(lexemes, i + 1))
  )
    return undefined;
  if (parts === 2 && (first.text === 'a' || !compared) && !isDash(lexemes, i + 1) && first.text !== 'one')
    return undefined;
  if (isDash(lexemes, at + 1) && part!.gap === 'none' && lexemes[at + 1]!.gap === 'none') return undefined;
  return partOf(i, at + 1, (count?.value ?? 1) / parts);
}

function isNounNext(kind: string | undefined, word: string): boolean {
  return kind === 'word' && !/^(?:in|since|on|at|last|this|from|to|and|or|by|over|between|compared|after)$/.test(word);
}

const HALF_OF = /^(?:of|the|its|their|his|her|our|your|all|that|those|these|as)$/;
const BEFORE_HALF = /^(?:nearly|almost|about|around|than|over|roughly|by|least|some|only|just|under|to)$/;
const NO_HALF = /^(?:second|first|other|better|last|latter|a|one|-)$/;

function readHalf({ lexemes }: Pick<Reading, 'lexemes'>, i: number): Quantity | undefined {
  const before = lexemes[i - 1]?.text ?? '';
  const next = lexemes[i + 1];
  if (NO_HALF.test(before) || isDash(lexemes, i + 1) || /^(?:time|way|past|hour)$/.test(next?.text ?? ''))
    return undefined;
  if (before === 'and' && lexemes[i - 2]?.kind === 'number') return undefined;
  const of = next !== undefined && next.gap !== 'line' && HALF_OF.test(next.text);
  const alone =
    BEFORE_HALF.test(before) &&
    (next?.kind !== 'word' || /^(?:in|since|on|to|from|last|this|and|said|were|are|have|had|over)$/.test(next.text));
  return of || alone ? partOf(i, i + 1, 0.5) : undefined;
}

// "1/3 of the members"; other slashes are scores, dates and names.
function readSlash(reading: Pick<Reading, 'lexemes'> | undefined, i: number): Quantity | undefined {
  const [upper, , lower, of] = reading?.lexemes.slice(i, i + 4) ?? [];
  if (lower?.kind !== 'number' || of?.text !== 'of' || upper!.value >= lower.value || lower.value > 100)
    return undefined;
  return partOf(i, i + 3, upper!.value / lower.value);
}

function partOf(from: number, to: number, value: number): Quantity {
  const numeral: Numeral = { value, end: to, scale: 1, bare: false, words: true, vague: false, short: false };
  return { type: 'ratio', value: Number(value.toPrecision(12)), unit: '', from, to, numeral, whole: true };
}

/** "twofold", "tenfold" as one word. */
export function readFold(lexemes: readonly Lexeme[], i: number): Quantity | undefined {
  const { kind, text } = lexemes[i]!;
  const times =
    kind === 'word' && text.endsWith('fold') ? (ONES.get(text.slice(0, -4)) ?? TENS.get(text.slice(0, -4))) : undefined;
  return times && times > 1 ? { ...partOf(i, i + 1, times), unit: 'times' } : undefined;
}

/** "one in five", "nine out of every 10", "17 per 100,000", "two-in-three" at number `numeral`, which begins at `i`. */
export function readRate({ lexemes }: Reading, i: number, numeral: Numeral): Quantity | undefined {
  let at = numeral.end;
  const hyphened = isDash(lexemes, at) && lexemes[at]!.gap === 'none';
  if (hyphened) at++;
  const link = lexemes[at]?.text;
  if (lexemes[at]?.gap === 'line') return undefined;
  if (link === 'per' || (link === 'for' && lexemes[at + 1]?.text === 'every')) {
    const base = readNumeral(lexemes, link === 'per' ? at + 1 : at + 2);
    if (!base || base.value < 100 || base.vague) return undefined;
    return {
      type: 'ratio',
      value: numeral.value,
      unit: `per ${base.value.toLocaleString('en-US')}`,
      from: i,
      to: base.end,
      numeral,
      whole: true,
    };
  }
  if (link === 'in') at++;
  else if (link === 'out' && lexemes[at + 1]?.text === 'of') at += 2;
  else return undefined;
  if (isDash(lexemes, at)) at++;
  if (lexemes[at]?.text === 'every') at++;
  const whole = readNumeral(lexemes, at);
  const small =
    whole &&
    (whole.value <= 10 ||
      /^10+$/.test(String(whole.value)) ||
      (whole.value % 5 === 0 && whole.value <= 50) ||
      whole.words);
  if (!whole || !small || whole.vague || whole.value <= numeral.value || numeral.value > 99) return undefined;
  if (
    !hyphened &&
    link === 'in' &&
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|games?|matches|overs?|per|percent|%|seasons?)$/.test(
      lexemes[whole.end]?.text ?? '',
    ) &&
    numeral.value > 1
  )
    return undefined;
  if (/^(?:%|percent|per)$/.test(lexemes[whole.end]?.text ?? '') || whole.scale > 1e3) return undefined;
  const value = Number((numeral.value / whole.value).toPrecision(12));
  return { type: 'ratio', value, unit: '', from: i, to: whole.end, numeral, whole: true };
}
