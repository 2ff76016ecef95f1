import type { ReceiptLine } from '../shared/protocol';
import { told } from '../ui/words';

const COLUMNS = ['at', 'host', 'asked', 'why', 'status', 'bytes'] as const;

/** The receipt as a table (RFC 4180), for a spreadsheet; what such a program would take for a formula is made text. */
export function receiptCsv(lines: readonly ReceiptLine[]): string {
  const rows = [COLUMNS, ...lines.map(inWords).map(line => COLUMNS.map(column => line[column]))];
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same as JSON. */
export function receiptJson(lines: readonly ReceiptLine[]): string {
  return JSON.stringify(lines.map(inWords), null, 2);
}

/** A file is read by whoever gets it, so it has the words themselves. */
function inWords({ asked, why, ...line }: ReceiptLine) {
  return { ...line, asked: told(asked), why: told(why) };
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
