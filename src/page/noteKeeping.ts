import { remote } from '../platform/rpc';
import { draftsForPage, type KeptDraft } from '../shared/drafts';

/** Long enough not to send a message for every letter. */
const SEND_AFTER_MS = 250;

/** Words that are being written: here at once, and in the worker's keeping a moment later, where no page can read them. */
export interface NoteKeeping {
  /** Those of the shown article. */
  all(): readonly KeptDraft[];
  get(key: string): KeptDraft | undefined;
  keep(draft: KeptDraft): void;
  /** Drops what was typed here; what another window typed since stays. */
  drop(key: string): void;
  /** Asks the worker for those of an address; what was typed here meanwhile counts more. */
  load(address: string): Promise<void>;
  /** Sends what waits. */
  flush(): void;
}

export function noteKeeping(window: Window): NoteKeeping {
  const background = remote(draftsForPage);
  let drafts = new Map<string, KeptDraft>();
  let shown = '';
  let timer = 0;
  let waiting: KeptDraft | undefined;
  /** Those that the worker has as they are here: when it has them no more, they were saved or thrown away elsewhere. */
  const sent = new WeakSet<KeptDraft>();

  /** By key, what the worker has of what was typed here: only that is dropped. */
  const forms = new Map<string, string>();

  const flush = (): void => {
    window.clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (!draft) return;
    forms.set(draft.key, draft.form);
    background.keepDraft(draft).then(
      () => sent.add(draft),
      () => undefined,
    );
  };

  return {
    all: () => [...drafts.values()].filter(({ draft }) => draft.article.url === shown),
    get: key => drafts.get(key),
    keep(draft) {
      const before = drafts.get(draft.key);
      if (before && !forms.has(draft.key)) forms.set(draft.key, before.form);
      drafts.set(draft.key, draft);
      if (waiting && waiting.key !== draft.key) flush();
      waiting = draft;
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, SEND_AFTER_MS);
    },
    drop(key) {
      const form = forms.get(key) ?? drafts.get(key)?.form;
      forms.delete(key);
      drafts.delete(key);
      if (waiting?.key === key) {
        window.clearTimeout(timer);
        waiting = undefined;
      }
      if (form !== undefined) background.dropDraft(key, form).catch(() => undefined);
    },
    async load(address) {
      shown = address;
      const kept = await background.draftsOn(address);
      const here = [...drafts].filter(([, draft]) => !sent.has(draft));
      for (const draft of kept) sent.add(draft);
      drafts = new Map([...kept.map(draft => [draft.key, draft] as const), ...here]);
    },
    flush,
  };
}
