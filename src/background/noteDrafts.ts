import * as v from 'valibot';
import { browser } from '../platform/browser';
import { type Caller, forCaller, remote, serve } from '../platform/rpc';
import { draftsForExtension, draftsForPage, type KeptDraft } from '../shared/drafts';
import { notesOnPage } from '../shared/notes';
import { isOfSite } from './notes/access';
import { shownFrame } from './pages';
import { isPrivateTab } from './privateTab';

/** Drafts that are kept; the oldest make way. */
const MOST = 50;
/** UTF-16 units of one draft as JSON. */
const LARGEST = 200_000;
/** In memory, out of every page's reach: it outlives the worker and ends with the browser. */
const AREA = 'drafts';

/** Registers the listeners: to be called while the worker's script first runs. */
export function serveDrafts(): void {
  serve(draftsForPage, {
    keepDraft: forCaller((caller, draft) =>
      change(list => [entryOf(draft, caller), ...list.filter(other => !isSame(other, draft.key, caller))]),
    ),
    dropDraft: forCaller((caller, key, form) =>
      change(list =>
        list.filter(other => !isSame(other, key, caller) || other.kept.form !== (form ?? other.kept.form)),
      ),
    ),
    draftsOn: forCaller(async (caller, address) => {
      const list = await entries();
      return list
        .filter(({ kept, isPrivate }) => kept.draft.article.url === address && isPrivate === !!caller.isPrivate)
        .filter(({ kept }) => isOfSite(caller.url, kept.draft.article.url))
        .map(({ kept }) => kept);
    }),
  });

  serve(draftsForExtension, {
    async keepDraft(tabId, draft) {
      const entry = checked(draft, await isPrivateTab(tabId));
      await change(list => [entry, ...list.filter(other => !isOne(other, entry))]);
    },
    async dropDraft(tabId, draft) {
      const entry = checked(draft, await isPrivateTab(tabId));
      await change(list => list.filter(other => !isOne(other, entry)));
      const page = remote(notesOnPage, tabId, await shownFrame(tabId));
      await page.notesChanged().catch(() => undefined);
    },
    async draftsOn(tabId, address) {
      const [list, isPrivate] = await Promise.all([entries(), isPrivateTab(tabId)]);
      return list
        .filter(({ kept, isPrivate: was }) => kept.draft.article.url === address && was === isPrivate)
        .map(({ kept }) => kept);
    },
  });
}

/** Forgets all drafts: those of every window, or of private ones. */
export function forgetDrafts(of: 'all' | 'private' = 'all'): Promise<void> {
  return change(list => (of === 'all' ? [] : list.filter(({ isPrivate }) => !isPrivate)));
}

interface Entry {
  readonly kept: KeptDraft;
  readonly isPrivate: boolean;
}

const shape = v.object({
  key: v.string(),
  draft: v.object({ article: v.object({ url: v.string() }) }),
  form: v.string(),
});

function entryOf(draft: KeptDraft, caller: Caller): Entry {
  const entry = checked(draft, !!caller.isPrivate);
  if (!isOfSite(caller.url, draft.draft.article.url)) throw new Error('the draft is of another site');
  return entry;
}

function checked(draft: KeptDraft, isPrivate: boolean): Entry {
  v.parse(shape, draft);
  if (JSON.stringify(draft).length > LARGEST) throw new Error('the draft is too long to be kept');
  return { kept: draft, isPrivate };
}

/** The same words of the same article in the same kind of window. */
function isOne(one: Entry, other: Entry): boolean {
  const isSameArticle = one.kept.draft.article.url === other.kept.draft.article.url;
  return one.kept.key === other.kept.key && isSameArticle && one.isPrivate === other.isPrivate;
}

/** A page names only drafts of its own site. */
function isSame({ kept, isPrivate }: Entry, key: string, caller: Caller): boolean {
  return kept.key === key && isPrivate === !!caller.isPrivate && isOfSite(caller.url, kept.draft.article.url);
}

/** One change after the other, so that none writes over another. */
let last: Promise<unknown> = Promise.resolve();

function change(run: (list: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const mine = last.then(async () => {
    await write(run(await entries()).slice(0, MOST));
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** Where there is no room for all, the newer half is kept, and at last the newest alone. */
async function write(list: readonly Entry[]): Promise<void> {
  try {
    await browser.storage.session.set({ [AREA]: list });
  } catch (error) {
    if (list.length < 2) throw error;
    await write(list.slice(0, Math.ceil(list.length / 2)));
  }
}

async function entries(): Promise<readonly Entry[]> {
  const { [AREA]: list } = await browser.storage.session.get(AREA);
  return Array.isArray(list) ? (list as Entry[]) : [];
}
