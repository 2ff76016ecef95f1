/** Stands for the extension's API where the page's script runs alone: an in-memory worker answers it. */

import type { Article } from '../../src/shared/model';
import { DEFAULT_SETTINGS } from '../../src/shared/protocol';
import { success } from '../../src/shared/result';
import { roughBrief } from './roughBrief';

type Listener = (
  message: unknown,
  sender: { id: string },
) => Promise<{ ok: boolean; value?: unknown; message?: string }> | undefined;
interface Message {
  readonly call: string;
  readonly args: readonly unknown[];
}

const listeners = new Set<Listener>();
const ID = 'check';

/** Calls the page as the worker would. */
export async function callPage(call: string, ...args: readonly unknown[]): Promise<unknown> {
  for (const listener of listeners) {
    const reply = await listener({ channel: 'background-to-page', call, args }, { id: ID });
    if (reply && !reply.ok) throw new Error(reply.message);
    if (reply) return reply.value;
  }
  throw new Error(`the page does not answer ${call}`);
}

/** What the page asked last, and how often. */
export const asked = { briefs: 0, text: '' };

/**
 * The bundle puts it in the place of the real one.
 * @public
 */
export const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => `extension:/${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: async ({ call, args }: Message) => {
      if (call === 'settings') return success(DEFAULT_SETTINGS);
      if (call !== 'brief') throw new Error(`nobody here answers ${call}`);
      const article = args[0] as Article;
      asked.briefs++;
      asked.text = article.text;
      return success(success(roughBrief(article)));
    },
  },
};
