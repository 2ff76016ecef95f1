import type { KeptDraft } from '../shared/drafts';

/** Sends what is being typed to where it is kept: at once, since a popup goes without warning, and one after the other. */
export interface DraftKeeping {
  keep(draft: KeptDraft): void;
  /** Sends what waits for an answer of the one before. */
  flush(): void;
  drop(draft: KeptDraft): Promise<void>;
}

export interface DraftKeeper {
  keep(draft: KeptDraft): Promise<void>;
  drop(draft: KeptDraft): Promise<void>;
}

export function draftKeeping(keeper: DraftKeeper): DraftKeeping {
  let sending: Promise<void> | undefined;
  let waiting: KeptDraft | undefined;

  const send = (draft: KeptDraft): void => {
    waiting = undefined;
    const mine = keeper
      .keep(draft)
      .catch(() => undefined)
      .then(() => {
        if (sending === mine) sending = undefined;
        if (waiting) send(waiting);
      });
    sending = mine;
  };

  const flush = (): void => {
    if (waiting) send(waiting);
  };

  return {
    keep(draft) {
      if (waiting && waiting.key !== draft.key) flush();
      if (sending) waiting = draft;
      else send(draft);
    },
    flush,
    async drop(draft) {
      waiting = undefined;
      await sending;
      await keeper.drop(draft).catch(() => undefined);
    },
  };
}
