import type { FigureType } from '../../shared/model';
import { COMPOUND_NOUNS } from './labels';
import { readCurrencyWord } from './money';
import type { Numeral } from './numerals';
import { isDash, type Reading, touches, written } from './reading';
import { LONG_UNITS, PER_UNITS, UNITS, type Unit } from './units';

/** A unit behind a number, up to lexeme `end` (exclusive). */
export interface UnitReading {
  readonly type: FigureType;
  readonly name: string;
  readonly end: number;
}

/**
 * The unit at lexeme `i`, behind a number: percent, money, age, times, measures, durations, "-member".
 * `unit := ["-"] (percent | currency | measure) ["-old"] [per]`
 */
export function readUnit(reading: Reading, i: number, numeral: Numeral): UnitReading | undefined {
  const { lexemes } = reading;
  const compound = isDash(lexemes, i) && touches(lexemes, i) && touches(lexemes, i + 1);
  const at = compound ? i + 1 : i;
  const first = lexemes[at];
  if (!first || first.gap === 'line') return undefined;
  if (first.text === '%') return { type: 'percent', name: '%', end: at + 1 };
  const multiple = readMultiple(reading, at, compound);
  if (multiple) return multiple;
  const money = readCurrencyWord(reading, at);
  if (money && !isWeight(reading, at, compound, numeral))
    return readPer(reading, { type: 'money', name: money.code, end: money.end });
  if (money) return { type: 'measure', name: 'lb', end: money.end };
  const unit = unitAt(reading, at, compound);
  if (unit) {
    // "10-year Treasury note", "Six-Day War": a capital behind the hyphen's unit makes a name.
    if (
      compound &&
      lexemes[unit.end]?.capital &&
      lexemes[unit.end]!.gap === 'blank' &&
      !isNation(lexemes[unit.end]!.text)
    )
      return undefined;
    if (unit.type === 'duration') return readAge(reading, unit) ?? unit;
    return unit.type === 'measure' ? readPer(reading, unit) : unit;
  }
  if (!compound || first.capital) return undefined;
  const noun = COMPOUND_NOUNS.get(first.text);
  return noun === undefined ? undefined : { type: noun === 'points' ? 'measure' : 'count', name: noun, end: at + 1 };
}

/** Whether a capital word is an adjective of origin ("Russian"): those begin no name. */
function isNation(word: string): boolean {
  return /(?:an|ese|ish|i|ch)$/.test(word);
}

function unitAt(reading: Reading, at: number, compound: boolean): UnitReading | undefined {
  const { lexemes } = reading;
  const first = lexemes[at]!;
  for (const { words, unit } of LONG_UNITS) {
    if (
      words[0] === first.text &&
      words.every((word, k) => lexemes[at + k]?.text === word && (k === 0 || lexemes[at + k]!.gap !== 'line'))
    )
      return { type: unit.type, name: unit.name, end: at + words.length };
  }
  const unit = first.kind === 'word' ? UNITS.get(first.text) : undefined;
  if (!unit || (unit.attachedOnly && !isAttached(reading, at, compound, unit))) return undefined;
  if (unit.name === '%' && first.text.startsWith('percentage')) return undefined;
  if (
    first.capital &&
    first.end - first.start > 2 &&
    !compound &&
    first.text !== 'celsius' &&
    first.text !== 'fahrenheit'
  ) {
    const next = lexemes[at + 1];
    if (next?.capital) return undefined;
  }
  return { type: unit.type, name: unit.name, end: at + 1 };
}

// "45C" and "20g" touch; "5 m" may stand alone; "5G" and "5L" are no grams and no litres.
function isAttached(reading: Reading, at: number, compound: boolean, unit: Unit): boolean {
  const letter = written(reading, at, at + 1);
  const upper = /^[CFWV]$/.test(letter);
  if (!upper && /[A-Z]/.test(letter)) return false;
  if (/^[cfwv]$/.test(letter)) return false;
  if (touches(reading.lexemes, at) && !compound) return true;
  const digits = reading.lexemes[compound ? at - 2 : at - 1]?.kind === 'number';
  return letter === 'm' || (digits && upper && unit.name.startsWith('degrees') && !isDash(reading.lexemes, at + 1));
}

function readMultiple({ lexemes }: Reading, at: number, compound: boolean): UnitReading | undefined {
  const first = lexemes[at]!;
  if (first.text === 'fold' && (compound || first.gap === 'none')) return { type: 'ratio', name: 'times', end: at + 1 };
  if (first.text === 'x' && first.gap === 'none') return { type: 'ratio', name: 'times', end: at + 1 };
  return first.text === 'times' && !compound ? { type: 'ratio', name: 'times', end: at + 1 } : undefined;
}

// Pounds weigh behind a hyphen ("a 500-pound bomb"), before "of", and where something is weighed, lost or gained.
function isWeight({ lexemes }: Reading, at: number, compound: boolean, numeral: Numeral): boolean {
  if (!/^pounds?$/.test(lexemes[at]!.text)) return false;
  if (compound) return true;
  if (numeral.scale >= 1e6) return false;
  if (
    lexemes[at + 1]?.text === 'of' &&
    !/^(?:public|taxpayer|taxpayers|government|funding|debt)$/.test(lexemes[at + 2]?.text ?? '')
  )
    return true;
  for (let back = at - 1; back >= Math.max(0, at - 14) && lexemes[back]!.text !== '.'; back--) {
    if (WEIGHING.test(lexemes[back]!.text)) return true;
  }
  return false;
}

const WEIGHING = /^(?:weigh|weighs|weighed|weighing|heavier|lighter|gained|shed|lb)$/;

// "47-year-old", "47 years old", "12 years of age"
function readAge({ lexemes }: Reading, unit: UnitReading): UnitReading | undefined {
  if (unit.name !== 'years' && unit.name !== 'months' && unit.name !== 'weeks' && unit.name !== 'days')
    return undefined;
  let at = unit.end;
  if (isDash(lexemes, at) && touches(lexemes, at)) at++;
  if (/^olds?$/.test(lexemes[at]?.text ?? '')) return { type: 'age', name: unit.name, end: at + 1 };
  return lexemes[unit.end]?.text === 'of' && lexemes[unit.end + 1]?.text === 'age'
    ? { type: 'age', name: unit.name, end: unit.end + 2 }
    : undefined;
}

/** "a barrel", "per month", "/kg" behind a unit, which then reads `USD/barrel`. */
export function readPer({ lexemes }: Reading, unit: UnitReading): UnitReading {
  const link = lexemes[unit.end];
  let at = unit.end + 1;
  let noun = lexemes[at];
  if (!link || link.gap === 'line' || noun?.kind !== 'word' || noun.gap === 'line') return unit;
  let square = '';
  if (/^(?:square|sq|cubic)$/.test(noun.text) && lexemes[at + 1]?.kind === 'word') {
    square = noun.text === 'sq' ? 'square ' : `${noun.text} `;
    noun = lexemes[++at]!;
  }
  const per = link.text === 'per' || (link.text === '/' && link.gap === 'none');
  const article = /^(?:a|an|each|every)$/.test(link.text);
  if (!per && !article) return unit;
  const metric = lexemes[at + 1]?.kind === 'word' && noun.text === 'metric' ? 1 : 0;
  const name = metric ? lexemes[at + 1]!.text : noun.text;
  const hours = isDash(lexemes, at + 1) && /^hours?$/.test(lexemes[at + 2]?.text ?? '') ? 2 : 0;
  if (!PER_UNITS.has(name) && !(per && link.text === 'per' && !noun.capital)) return unit;
  // "$5m a year earlier" says when, not per what.
  if (/^(?:ago|earlier|later|before|after)$/.test(lexemes[at + 1]?.text ?? '')) return unit;
  return { ...unit, name: `${unit.name}/${square}${name}${hours ? '-hour' : ''}`, end: at + 1 + metric + hours };
}
