/** Rows of a tab-separated text with one header line and no quoting. Throws on a row of another width. */
export function parseTsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const columns = header.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(
        `line ${at + 2} has ${cells.length} cells, the header has ${columns.length}: ${line.slice(0, 120)}`,
      );
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The same rows as text again: header, sorted lines without repetition, a line feed at the end. */
export function formatTsv<Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const lines = rows.map(row => columns.map(column => cell(row[column])).join('\t'));
  return `${[columns.join('\t'), ...[...new Set(lines)].sort(compareLines)].join('\n')}\n`;
}

/** QIDs by number, everything else by code unit: the order does not depend on the machine's language. */
export function compareIds(a: string, b: string): number {
  const [one, other] = [qidNumber(a), qidNumber(b)];
  return one - other || (a < b ? -1 : a > b ? 1 : 0);
}

function compareLines(a: string, b: string): number {
  return compareIds(a.slice(0, a.indexOf('\t')), b.slice(0, b.indexOf('\t'))) || (a < b ? -1 : a > b ? 1 : 0);
}

function qidNumber(id: string): number {
  return /^Q\d+$/.test(id) ? Number(id.slice(1)) : Number.MAX_SAFE_INTEGER;
}

function cell(value: unknown): string {
  return String(value ?? '').replace(/[\t\r\n]+/g, ' ');
}
