/**
 * The reader's own keys to services. They are kept in the database, since content scripts of some browsers can read
 * `storage.local`, and a key must never be where a page's script is.
 */

import * as v from 'valibot';
import type { Keys } from '../shared/protocol';
import { type Database, database } from './database';

export interface KeyRing {
  /** What is stored and malformed counts as no key. */
  keys(): Promise<Keys>;
  saveKeys(keys: Keys): Promise<void>;
}

export function keysIn(open: () => Promise<Database>): KeyRing {
  return {
    async keys() {
      const read = v.safeParse(schema, await (await open()).read('keys', KEY));
      return read.success ? read.output : NO_KEYS;
    },
    saveKeys: async keys => (await open()).write('keys', { key: KEY, ...v.parse(schema, keys) } as { key: string }),
  };
}

export const { keys, saveKeys } = keysIn(database);

const KEY = 'keys';
const NO_KEYS: Keys = { factCheck: '', hypothesis: '' };

/** A key stands in an address or a header, where neither blanks nor control characters belong. */
const key = v.pipe(v.string(), v.trim(), v.maxLength(500), v.regex(/^[\x21-\x7e]*$/));
const schema = v.object({ factCheck: key, hypothesis: key });
