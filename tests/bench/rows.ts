/** What was measured, as a table for people. */

export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What it should be: "≤ 0.25". */
  readonly aim?: string;
  /** Absent where there is no aim. */
  readonly isMet?: boolean;
}

export interface Part {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly rows: readonly Row[];
}

/** A row whose number is to be at most, or at least, so much. */
export function row(what: string, value: number, unit: string, aim?: { most?: number; least?: number }): Row {
  const measured = `${rounded(value)}${unit && ` ${unit}`}`;
  if (aim?.most !== undefined)
    return { what, measured, aim: `≤ ${rounded(aim.most)}${unit && ` ${unit}`}`, isMet: value <= aim.most };
  if (aim?.least !== undefined)
    return { what, measured, aim: `≥ ${rounded(aim.least)}${unit && ` ${unit}`}`, isMet: value >= aim.least };
  return { what, measured };
}

/** A document in Markdown; what is missed is said first. */
export function documentOf(parts: readonly Part[], heading: string): string {
  const missed = parts.flatMap(({ rows }) => rows).filter(({ isMet }) => isMet === false);
  const summary =
    missed.length === 0
      ? 'Every aim is met.'
      : `Missed: ${missed.map(({ what, measured, aim }) => `${what} (${measured}, aim ${aim})`).join('; ')}.`;
  return `${[heading, summary, ...parts.map(tableOf)].join('\n\n')}\n`;
}

function tableOf({ title, how, rows }: Part): string {
  const lines = rows.map(
    ({ what, measured, aim = '', isMet }) =>
      `| ${what} | ${measured} | ${aim} | ${isMet === undefined ? '' : isMet ? 'met' : '**missed**'} |`,
  );
  return [`## ${title}`, '', how, '', '| | measured | aim | |', '|---|--:|--:|---|', ...lines].join('\n');
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
