import type { ClusterId } from '../shared/model';
import type { LookupQuestion, LookupReply, PageToBackground } from '../shared/protocol';
import type { LookupView } from './cardView';
import type { Far } from './far';
import { told } from './words';

/** Asks, and gives the question up when the signal is aborted. */
export type LookUp = (question: LookupQuestion, signal: AbortSignal) => Promise<LookupReply>;

/** What came of the look-ups about an article's people, and the one that the open card waits for. */
export interface CardLookups {
  of(id: ClusterId): LookupView | undefined;
  ask(id: ClusterId, question: LookupQuestion): Promise<void>;
  forget(id: ClusterId): void;
  /** Nobody reads the answer of a card that is closed: it is as if it had not been asked. With an id, unless it is of that. */
  drop(but?: ClusterId): void;
  /** Forgets all: what comes late is dropped. */
  clear(): void;
}

/** `changed` is called when there is something else to be drawn; `lookUp` never rejects. */
export function cardLookups(lookUp: LookUp, changed: () => void): CardLookups {
  const views = new Map<ClusterId, LookupView>();
  let waiting:
    | { readonly id: ClusterId; readonly controller: AbortController; readonly before: LookupView | undefined }
    | undefined;

  const drop = (but?: ClusterId): void => {
    if (!waiting || waiting.id === but) return;
    const { id, controller, before } = waiting;
    waiting = undefined;
    if (before) views.set(id, before);
    else views.delete(id);
    controller.abort();
  };

  return {
    of: id => views.get(id),
    async ask(id, question) {
      drop();
      const before = views.get(id);
      const mine = { id, before, controller: new AbortController() };
      waiting = mine;
      const kept = before?.answer && { answer: before.answer };
      views.set(id, { state: 'working', ...kept });
      changed();
      const reply = await lookUp(question, mine.controller.signal);
      if (waiting !== mine) return;
      waiting = undefined;
      views.set(
        id,
        reply.ok ? { state: 'done', answer: reply.value } : { state: 'failed', message: told(reply.message), ...kept },
      );
      changed();
    },
    forget: id => void views.delete(id),
    drop,
    clear() {
      drop();
      views.clear();
    },
  };
}

/**
 * The worker as it is asked. One that died over a question is woken by asking again, and goes on from what it had kept. A
 * question is given up too when the page that asked is left.
 */
export function lookUpThrough(
  background: Far<Pick<PageToBackground, 'lookUp' | 'dropLookUp'>>,
  page: Window | null,
): LookUp {
  return async (question, signal) => {
    asked += 1;
    // Names it among those of all pages of the extension, and of all pages that a frame was.
    const ask = `${performance.timeOrigin} ${asked}`;
    const drop = (): void => void background.dropLookUp(ask).catch(() => undefined);
    signal.addEventListener('abort', drop);
    page?.addEventListener('pagehide', drop);
    try {
      return await background.lookUp(question, ask).catch(error => {
        if (signal.aborted) throw error;
        return background.lookUp(question, ask);
      });
    } finally {
      signal.removeEventListener('abort', drop);
      page?.removeEventListener('pagehide', drop);
    }
  };
}

let asked = 0;
