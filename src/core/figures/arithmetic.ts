import type { Arithmetic, Figure } from '../../shared/model';

/** All arithmetic of a text with its figures in order. Only figures of one sentence are brought together, sums of neighbours. */
export function arithmeticOf(text: string, figures: readonly Figure[]): readonly Arithmetic[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    if (!next) return [];
    const between = text.slice(figure.end, next.start);
    if (between.length > LONGEST_LINK) return [];
    return [
      changeAt(text, figures, index, between),
      shareAt(figures, index, between),
      partAt(figures, index, between),
      sumAt(text, figures, index),
    ].filter(found => found !== undefined);
  });
}

/** Characters between two figures that are read together. */
const LONGEST_LINK = 160;
/** Characters from a change to the figure that states it. */
const LONGEST_REACH = 120;

const STATES_CHANGE =
  /\b(?:up|down|rise|rose|risen|increase|increased|jump|jumped|gain|growth|grew|climb|climbed|fall|fell|fallen|drop|dropped|cut|decline|declined|decrease|decreased|reduction|change|loss|slump|surge|difference|by)\b/i;
const ENDS = /[.!?]["”’)]?\s|\n/;

// "from 55 million in 2005 to 40 million in 2015, a fall of 27 per cent"; "to 5.2% from 6.1%, a drop of 0.9 points"
function changeAt(text: string, figures: readonly Figure[], index: number, between: string): Arithmetic | undefined {
  const [first, second] = [figures[index]!, figures[index + 1]!];
  if (first.unit !== second.unit || first.valueMax !== undefined || second.valueMax !== undefined || ENDS.test(between))
    return undefined;
  const lead = text.slice(Math.max(0, first.start - 12), first.start);
  const forward =
    /\bfrom (?:about |around |some |nearly )?$/i.test(lead) && /\bto (?:about |around |some |nearly )?$/.test(between);
  const backward =
    /\bto (?:about |around |some |nearly )?$/i.test(lead) && /\bfrom (?:about |around |some |nearly )?$/.test(between);
  if (!forward && !backward) return undefined;
  const [from, to] = forward ? [index, index + 1] : [index + 1, index];
  for (const stated of [index + 2, index - 1]) {
    const change = stateChange(text, figures, { from, to, stated });
    if (change) return change;
  }
  return undefined;
}

interface Triple {
  readonly from: number;
  readonly to: number;
  readonly stated: number;
}

function stateChange(text: string, figures: readonly Figure[], { from, to, stated }: Triple): Arithmetic | undefined {
  const [a, b, change] = [figures[from]!, figures[to]!, figures[stated]];
  if (!change || change.valueMax !== undefined || a.value === 0) return undefined;
  const gap =
    change.start > a.start
      ? text.slice(Math.max(a.end, b.end), change.start)
      : text.slice(change.end, Math.min(a.start, b.start));
  const lead = change.start > a.start ? gap : text.slice(Math.max(0, change.start - 30), change.start);
  if (gap.length > LONGEST_REACH || ENDS.test(gap) || !STATES_CHANGE.test(lead)) return undefined;
  const relative = change.unit === '%' && a.unit !== '%';
  const absolute = change.unit === a.unit || (a.unit === '%' && change.unit === 'pp');
  const percents = a.unit === '%' && change.unit === '%';
  if (!relative && !absolute && !percents) return undefined;
  const difference = b.value - a.value;
  const computed = relative ? (100 * difference) / a.value : difference;
  const slack = relative
    ? (100 * (halfUnit(text, a) * (b.value / a.value) + halfUnit(text, b))) / a.value
    : halfUnit(text, a) + halfUnit(text, b);
  const near = (value: number) =>
    Math.abs(Math.abs(value) - Math.abs(change.value)) <= slack + halfUnit(text, change) + 1e-9;
  // A per cent of per cents may be meant either way; only if both fail do the numbers disagree.
  const agrees = near(computed) || (percents && near((100 * difference) / a.value));
  const working = relative
    ? `(${number(b.value)} − ${number(a.value)}) ÷ ${number(a.value)} = ${number(round(computed))} %`
    : `${number(b.value)} − ${number(a.value)} = ${number(round(computed))}`;
  return { kind: 'change', from, to, stated, computed: round(computed), agrees: agrees || change.approx, working };
}

// "155 of 342 seats", "230 of the 400 seats"
function shareAt(figures: readonly Figure[], index: number, between: string): Arithmetic | undefined {
  const [part, whole] = [figures[index]!, figures[index + 1]!];
  if (
    part.type !== 'count' ||
    whole.type !== 'count' ||
    !/^ (?:out )?of (?:the |its |their |his |her |all )?$/.test(between)
  )
    return undefined;
  if (part.value >= whole.value || whole.valueMax !== undefined || part.valueMax !== undefined) return undefined;
  const percent = round((100 * part.value) / whole.value);
  return {
    kind: 'share',
    part: index,
    whole: index + 1,
    percent,
    working: `${number(part.value)} ÷ ${number(whole.value)} = ${number(percent)} %`,
  };
}

// "12 per cent of the 4,000 patients"
function partAt(figures: readonly Figure[], index: number, between: string): Arithmetic | undefined {
  const [percent, whole] = [figures[index]!, figures[index + 1]!];
  if (percent.unit !== '%' || percent.valueMax !== undefined || (whole.type !== 'count' && whole.type !== 'money'))
    return undefined;
  if (!/^ of (?:the |its |their |his |her |all |some |about )?$/.test(between) || whole.valueMax !== undefined)
    return undefined;
  const amount = round((percent.value * whole.value) / 100);
  return {
    kind: 'part',
    percent: index,
    whole: index + 1,
    amount,
    working: `${number(percent.value)} % × ${number(whole.value)} = ${number(amount)}`,
  };
}

// "fifty thousand doses … one hundred and fifty thousand more"
function sumAt(text: string, figures: readonly Figure[], index: number): Arithmetic | undefined {
  const [first, second] = [figures[index]!, figures[index + 1]!];
  const more =
    /^\s(?:more|further|additional|extra)\b/.test(text.slice(second.end, second.end + 14)) ||
    /\b(?:another|further|additional|extra) $/.test(text.slice(Math.max(0, second.start - 14), second.start));
  const same =
    first.type === second.type &&
    first.unit === second.unit &&
    (first.type === 'count' || first.type === 'money') &&
    first.unit !== '';
  // "seven million more than his rival" compares, it adds nothing.
  const compares = /^\s\w+ (?:\w+ )?than\b/.test(text.slice(second.end, second.end + 30));
  if (!more || !same || compares || first.valueMax !== undefined || second.valueMax !== undefined) return undefined;
  if (ENDS.test(text.slice(first.end, second.start))) return undefined;
  const total = round(first.value + second.value);
  return {
    kind: 'sum',
    terms: [index, index + 1],
    total,
    working: `${number(first.value)} + ${number(second.value)} = ${number(total)}`,
  };
}

/** How many digits a whole number is trusted to: "12,000" may be 11,950, "about 12,000" may be 11,500. */
const TRUSTED = 3;
const TRUSTED_APPROX = 2;

/** Half of the last place that a figure was written with: 0.05 for "7.1", 50 for "12,000", 50 million for "$2.5bn". */
function halfUnit(text: string, { start, end, value, approx }: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text.slice(start, end));
  if (!digits) return Math.abs(value) * 0.005;
  const whole = digits[0].replaceAll(',', '');
  const scale = Number(whole) === 0 ? 1 : Math.abs(value) / Number(whole);
  if (digits[1]) return 0.5 * 10 ** -digits[1].length * scale;
  const zeros = /0*$/.exec(whole)![0].length;
  return 0.5 * 10 ** Math.max(0, Math.min(zeros, whole.length - (approx ? TRUSTED_APPROX : TRUSTED))) * scale;
}

function round(value: number): number {
  return Number(
    value.toPrecision(4).includes('e') || Math.abs(value) >= 1000 ? value.toPrecision(12) : value.toFixed(2),
  );
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
