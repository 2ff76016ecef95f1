import { AGE_WORDS, LABELS } from './labels';
import { readPer, readUnit } from './measures';
import { looksLikeMoney, readDollarCountry, readSign } from './money';
import { countedNoun, isPluralNoun } from './nouns';
import { readNumeral } from './numerals';
import { isDash, type Quantity, type Reading, written } from './reading';

/** A number with its unit at lexeme `i`, ranges included: `quantity (("-" | "to" | "or" | "and" after "between") quantity)?`. */
export function readQuantity(reading: Reading, i: number): Quantity | undefined {
  const first = readSingle(reading, i);
  return first && (readRange(reading, first) ?? first);
}

/** `single := ["minus"] [sign] numeral [unit] ["per" unit]` */
function readSingle(reading: Reading, i: number): Quantity | undefined {
  const { lexemes } = reading;
  if (!lexemes[i]) return undefined;
  const minus = isMinus(reading, i);
  const start = minus ? i + 1 : i;
  if (!lexemes[start]) return undefined;
  const sign = readSign(reading, start);
  const numeral = readNumeral(lexemes, sign?.end ?? start, sign !== undefined);
  if (!numeral || (sign && lexemes[sign.end]!.gap === 'line')) return undefined;
  const of = minus ? -1 : 1;
  const found = (type: Quantity['type'], unit: string, to: number, value = numeral.value): Quantity => ({
    type,
    value: of * value,
    unit,
    from: i,
    to,
    numeral,
    whole: true,
  });
  if (sign) {
    if (!looksLikeMoney(lexemes, sign, numeral)) return undefined;
    const country = sign.code === 'USD' ? readDollarCountry(lexemes, numeral.end) : undefined;
    const end = country?.end ?? skipSameCurrency(reading, numeral.end);
    const per = readPer(reading, { type: 'money', name: country?.code ?? sign.code, end });
    return found('money', per.name, per.end);
  }
  if (numeral.short) {
    const short = readShort(reading, i, numeral.end);
    if (short === 'metres') return found('measure', 'metres', numeral.end, numeral.value / numeral.scale);
    if (short === 'name') return undefined;
  }
  const unit = readUnit(reading, numeral.end, numeral);
  if (unit) return found(unit.type, unit.name, unit.end);
  const magnitude =
    lexemes[i - 1]?.text === 'magnitude' || (lexemes[i - 1]?.text === 'of' && lexemes[i - 2]?.text === 'magnitude');
  if (magnitude) return found('measure', 'magnitude', numeral.end);
  if (isDash(lexemes, numeral.end) && lexemes[numeral.end + 1]?.text === 'magnitude')
    return found('measure', 'magnitude', numeral.end + 2);
  return { ...found('count', '', numeral.end), whole: false };
}

function isMinus({ lexemes }: Reading, i: number): boolean {
  const first = lexemes[i]!;
  const next = lexemes[i + 1];
  if (first.text === 'minus' || first.text === 'negative') return next !== undefined && next.kind !== 'mark';
  if (first.kind !== 'mark' || first.gap === 'none' || next?.gap !== 'none') return false;
  return (
    first.text === '−' ||
    ((first.text === '-' || first.text === '–') && (next.kind === 'number' || next.kind === 'mark'))
  );
}

// "$5 million USD", "Rs 500 rupees": said twice.
function skipSameCurrency(reading: Reading, i: number): number {
  const word = reading.lexemes[i];
  return word?.kind === 'word' &&
    word.gap === 'blank' &&
    /^(?:USD|dollars|rupees|pounds|euros)$/.test(written(reading, i, i + 1))
    ? i + 1
    : i;
}

const DIMENSIONS =
  /^(?:high|tall|deep|wide|long|away|from|above|below|race|final|sprint|relay|freestyle|hurdles|apart|and)$/;

// "5m people" are millions, "5m high" are metres, "a 5k run" is a name.
function readShort({ text, lexemes }: Reading, i: number, end: number): 'scale' | 'metres' | 'name' {
  const letter = text[lexemes[end - 1]!.start]!;
  const next = lexemes[end];
  const noun = next?.kind === 'word' && !DIMENSIONS.test(next.text) ? countedNoun(lexemes, end) : undefined;
  const counts = noun !== undefined && isPluralNoun(noun.text);
  const money = /^(?:euros?|dollars?|pounds?|rupees?)$/.test(next?.text ?? '');
  if (counts || money) return 'scale';
  if (letter === 'm') return lexemes[i - 1]?.text === 'the' && !next ? 'name' : 'metres';
  return letter === 'K' ? 'name' : 'scale';
}

/** Before a number, these say by how much something changed: "slipped $12 to $1,731". */
const CHANGES =
  /^(?:by|up|down|rose|rises|rise|risen|fell|falls|fall|fallen|slipped|slips|climbed|climbs|jumped|jumps|gained|gains|lost|loses|added|adds|dropped|drops|shed|sheds|slid|sank|surged|soared|grew|grown|gaining|rising|falling|eased|edged|advanced|advancing|declined|increased|decreased|cut|raised|another|won|took|beat|got|received)$/;

/** Two quantities joined to one with a minimum and a maximum; the first takes unit and scale over from the second. */
function readRange(reading: Reading, first: Quantity): Quantity | undefined {
  const { lexemes } = reading;
  const before = lexemes[first.from - 1]?.text ?? '';
  // "19- to 24-year-olds"
  const suspended =
    isDash(lexemes, first.to) &&
    /^(?:to|and|or)$/.test(lexemes[first.to + 1]?.text ?? '') &&
    lexemes[first.to]!.gap === 'none';
  const at = suspended ? first.to + 1 : first.to;
  const link = lexemes[at];
  if (!link || link.gap === 'line') return undefined;
  const dash = isDash(lexemes, at) && link.gap === lexemes[at + 1]?.gap && link.text !== '—';
  const word = suspended || link.text === 'to' || link.text === 'or' || (link.text === 'and' && before === 'between');
  if (!dash && !word) return undefined;
  // "from 5 to 7 per cent" is a change: two figures. "rose 3% to 84" as well.
  if (link.text === 'to' && before === 'from') return undefined;
  const second = readSingle(reading, at + 1);
  if (!second || second.numeral.vague || lexemes[second.from]!.gap === 'line') return undefined;
  if (link.text === 'to' && CHANGES.test(before) && (first.whole || !second.whole)) return undefined;
  return joined(reading, first, second, link.text);
}

function joined(reading: Reading, first: Quantity, second: Quantity, link: string): Quantity | undefined {
  const same =
    !first.whole ||
    (first.type === second.type && (first.unit === second.unit || second.unit.startsWith(`${first.unit}/`))) ||
    (first.type === 'money' && !second.whole);
  if (!same || LABELS.always.has(reading.lexemes[first.from - 1]?.text ?? '')) return undefined;
  const { numeral } = second;
  const shares =
    first.numeral.scale === 1 && numeral.scale > 1 && Math.abs(first.numeral.value) < numeral.value / numeral.scale;
  const value = shares ? first.value * numeral.scale : first.value;
  const max = second.value;
  if (max <= value) return undefined;
  // "two or 30": only neighbours are an either-or; "3 to 84" without a unit says too little.
  if (link === 'or' && max > value * 4) return undefined;
  const said = AGE_WORDS.has(reading.lexemes[first.from - 1]?.text ?? '') || countedNoun(reading.lexemes, second.to);
  const grouped = !first.numeral.bare && !second.numeral.bare && max <= value * 10;
  if (link === 'to' && !second.whole && !first.whole && !said && !grouped) return undefined;
  const money = first.type === 'money' ? first : second;
  return {
    type: first.whole ? first.type : second.type,
    value: Number(value.toPrecision(15)),
    valueMax: max,
    unit: second.whole ? second.unit : money.unit,
    from: first.from,
    to: second.to,
    numeral: { ...numeral, bare: false },
    whole: first.whole || second.whole,
  };
}

/** "5 and 7 per cent", "10, 12 and 15 km": a bare number before a number of the same list has that number's unit. */
export function sharedUnit(reading: Reading, first: Quantity): Quantity | undefined {
  const { lexemes } = reading;
  if (first.whole || !/^(?:and|or|to)$/.test(lexemes[first.to]?.text ?? '')) return undefined;
  const second = readSingle(reading, first.to + 1);
  if (!second?.whole || !/^(?:percent|measure|duration|money)$/.test(second.type)) return undefined;
  if (second.type === 'money' && lexemes[second.from]?.kind !== 'number') return undefined;
  const shares =
    first.numeral.scale === 1 && second.numeral.scale > 1 && first.value < second.numeral.value / second.numeral.scale;
  return {
    ...first,
    type: second.type,
    unit: second.unit,
    whole: true,
    value: shares ? first.value * second.numeral.scale : first.value,
  };
}

/** Whether a number is more than the word "one": "one km", "one month" are; "one day" and "one of them" are not. */
export function isNumberOne({ lexemes }: Reading, quantity: Quantity): boolean {
  if (quantity.numeral.value !== 1 || lexemes[quantity.from]!.text !== 'one') return true;
  return quantity.whole && !/^(?:count|ratio)$/.test(quantity.type) && !ONE_AS_A_WORD.has(quantity.unit);
}

const ONE_AS_A_WORD = new Set('days seconds minutes points feet stone'.split(' '));
