import type { ReceiptLine } from '../shared/protocol';
import { sizeWords } from './byteSize';
import { instantWords } from './dates';
import { h } from './element';
import { button } from './formParts';
import { say, sayCount, told } from './words';

export interface ReceiptActions {
  exportReceipt(format: 'csv' | 'json'): void;
  clearReceipt(): void;
}

/** Every request that left the computer, latest first: when, to whom, what was asked, why, how much came back. */
export function receiptTable(lines: readonly ReceiptLine[], actions: ReceiptActions): HTMLElement {
  if (lines.length === 0) return h('p', { class: 'soft' }, say('options_receiptEmpty'));
  const latestFirst = lines.toSorted((a, b) => b.at.localeCompare(a.at));
  return h(
    'div',
    { class: 'receipt' },
    h('p', { class: 'soft' }, summary(lines)),
    h(
      'div',
      { class: 'table', 'data-part': 'requests', tabindex: 0, role: 'region', 'aria-label': say('options_requests') },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, ...COLUMNS.map(column => h('th', { scope: 'col' }, say(`options_column_${column}`)))),
        ),
        h('tbody', {}, ...latestFirst.slice(0, SHOWN).map(row)),
      ),
    ),
    lines.length > SHOWN && h('p', { class: 'fine' }, sayCount('options_notShown', lines.length - SHOWN)),
    h(
      'div',
      { class: 'row' },
      button('export csv', say('options_exportCsv'), () => actions.exportReceipt('csv')),
      button('export json', say('options_exportJson'), () => actions.exportReceipt('json')),
      button('clear receipt', say('options_clearReceipt'), actions.clearReceipt),
    ),
  );
}

const COLUMNS = ['when', 'host', 'asked', 'why', 'answer'] as const;
/** More rows than a reader goes through; the files have all of them. */
const SHOWN = 500;

function row({ at, host, asked, why, status, bytes }: ReceiptLine): HTMLElement {
  return h(
    'tr',
    {},
    h('td', {}, h('time', { datetime: at }, instantWords(at))),
    h('td', { dir: 'ltr' }, host),
    h('td', {}, told(asked)),
    h('td', {}, told(why)),
    h('td', {}, answerWords(status, bytes)),
  );
}

function answerWords(status: number, bytes: number): string {
  if (status === 0) return say('options_noAnswer');
  const size = sizeWords(bytes);
  return status === 200 ? size : say('options_answerStatus', { size, status: String(status) });
}

function summary(lines: readonly ReceiptLine[]): string {
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  const hosts = new Set(lines.map(({ host }) => host)).size;
  return say('options_receiptSummary', {
    requests: sayCount('options_requestCount', lines.length),
    hosts: sayCount('options_hostCount', hosts),
    size: sizeWords(bytes),
  });
}
