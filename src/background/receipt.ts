/** Every request that ever left the computer, for the reader to see. */

import * as v from 'valibot';
import type { ReceiptLine } from '../shared/protocol';
import { type Database, database } from './database';

/** How many lines are kept; the oldest go first. */
export const RECEIPT_LINES = 5_000;

/** A request as it leaves. */
export type SentLine = Omit<ReceiptLine, 'status' | 'bytes'>;
/** HTTP status, 0 when no answer came, and the bytes of its body. */
export type Answered = (status: number, bytes: number) => Promise<void>;

export interface Receipt {
  /** Newest first. */
  receipt(): Promise<readonly ReceiptLine[]>;
  /** Writes down a request before it leaves; what came of it is added by the function returned. */
  addReceiptLine(line: SentLine): Promise<Answered>;
  clearReceipt(): Promise<void>;
}

/** `lines` is how many are kept. */
export function receiptIn(open: () => Promise<Database>, lines = RECEIPT_LINES): Receipt {
  let written = 0;
  return {
    async receipt() {
      const records = await (await open()).readAll('receipt');
      return records.flatMap(readLine).reverse();
    },
    async addReceiptLine(added) {
      const db = await open();
      written += 1;
      // Keys sort by time; the rest keeps apart what two workers sent in one millisecond.
      const key = `${added.at} ${String(written).padStart(6, '0')} ${crypto.randomUUID()}`;
      const write = (status: number, bytes: number) =>
        db.write('receipt', { key, ...added, status, bytes } as { key: string });
      await write(0, 0);
      if (written % TRIM_EVERY === 0) await trim(db, lines);
      return write;
    },
    clearReceipt: async () => (await open()).clear('receipt'),
  };
}

export const { receipt, addReceiptLine, clearReceipt } = receiptIn(database);

const TRIM_EVERY = 50;

const text = v.union([v.string(), v.number()]);
const inner = v.object({ key: v.string(), values: v.exactOptional(v.record(v.string(), text)) });
const message = v.union([
  v.object({ key: v.string(), values: v.exactOptional(v.record(v.string(), v.union([text, inner]))) }),
  // Lines of earlier versions are sentences.
  v.pipe(
    v.string(),
    v.transform(words => ({ key: words })),
  ),
]);

const line = v.object({
  key: v.string(),
  at: v.string(),
  host: v.string(),
  asked: message,
  why: message,
  status: v.number(),
  bytes: v.number(),
});

async function trim(db: Database, lines: number): Promise<void> {
  const keys = (await db.readAll('receipt')).flatMap(record => (v.is(line, record) ? record.key : []));
  await db.remove('receipt', keys.slice(0, Math.max(0, keys.length - lines)));
}

function readLine(record: unknown): readonly ReceiptLine[] {
  const read = v.safeParse(line, record);
  if (!read.success) return [];
  const { key: _, ...kept } = read.output;
  return [kept as ReceiptLine];
}
