import type { ReceiptLine } from '../shared/protocol';
import { instantWords, LOCALE } from './dates';
import { h } from './element';

export interface ReceiptActions {
  exportReceipt(): void;
  clearReceipt(): void;
}

/** Every request that left the computer, latest first: when, to whom, what was asked, why, how much came back. */
export function receiptTable(lines: readonly ReceiptLine[], actions: ReceiptActions): HTMLElement {
  if (lines.length === 0) return h('p', { class: 'soft' }, 'Nothing has left this computer.');
  const latestFirst = lines.toSorted((a, b) => b.at.localeCompare(a.at));
  return h(
    'div',
    { class: 'receipt' },
    h('p', { class: 'soft' }, summary(lines)),
    h(
      'div',
      { class: 'table', 'data-part': 'requests', tabindex: 0, role: 'region', 'aria-label': 'Requests' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...HEADINGS.map(heading => h('th', { scope: 'col' }, heading)))),
        h('tbody', {}, ...latestFirst.map(row)),
      ),
    ),
    h(
      'div',
      { class: 'row' },
      button('Export as JSON', actions.exportReceipt),
      button('Clear the receipt', actions.clearReceipt),
    ),
  );
}

const HEADINGS = ['When', 'Sent to', 'What was asked', 'Why', 'Answer'];

function row({ at, host, asked, why, status, bytes }: ReceiptLine): HTMLElement {
  const answer = status === 0 ? 'no answer' : `${size(bytes)}${status === 200 ? '' : `, status ${status}`}`;
  return h(
    'tr',
    {},
    h('td', {}, h('time', { datetime: at }, instantWords(at))),
    h('td', {}, host),
    h('td', {}, asked),
    h('td', {}, why),
    h('td', {}, answer),
  );
}

function summary(lines: readonly ReceiptLine[]): string {
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  const hosts = new Set(lines.map(({ host }) => host)).size;
  const requests = lines.length === 1 ? 'One request' : `${lines.length} requests`;
  return `${requests} to ${hosts === 1 ? 'one host' : `${hosts} hosts`}; ${size(bytes)} came back.`;
}

/** Bytes with a decimal unit: "812 bytes", "12 kB". */
function size(bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit,
    unitDisplay: bytes < 1000 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);
}

function button(label: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'button', 'data-act': label, click }, label);
}
